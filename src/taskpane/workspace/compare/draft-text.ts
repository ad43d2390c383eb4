import { decodeText, DocxPackage, documentText } from "../../../docx";

/** One of two drafts that are held against each other. */
export interface DraftText {
  readonly name: string;
  /** Its paragraphs, a line feed between two; what tracked changes delete is out, what they insert is in. */
  readonly text: string;
}

/**
 * The text of a file: a Word file by its first bytes, any other as text.
 * @throws DiagnosticError where a Word file is not sound
 */
export function draftOfFile(name: string, bytes: Uint8Array): DraftText {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text =
    isZip || /\.docx$/iu.test(name) ? documentText(DocxPackage.open(bytes, { file: name })).text : decodeText(bytes);
  return { name, text: text.replace(/\r\n?/gu, "\n") };
}
