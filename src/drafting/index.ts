export { renderText, type RenderTextOptions } from "./render-text";
