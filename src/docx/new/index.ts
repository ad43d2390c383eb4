export { documentOfText, newDocument, textParagraph } from "./new-document";
