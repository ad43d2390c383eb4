export { decodeText } from "./decode-text";
export { documentOfText, newDocument, textParagraph } from "./new-document";
export { documentOfPicture, type Picture } from "./picture-document";
export { documentOfTable, type TextTable } from "./table-document";
