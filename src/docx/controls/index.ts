export { fillControls, textControls, type TextControl } from "./controls";
export { mergeBoundData } from "./merge-data";
