import { withoutForbidden } from "../../docx/xml-characters";

const special = /[&<>\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** True for a text that goes into a run as it is. */
export function isPlain(text: string): boolean {
  return !special.test(text);
}

/** A value's text with plain line ends and without the characters that XML forbids; `dropped` is called when there were any. */
export function prepareText(text: string, dropped: () => void): string {
  if (!special.test(text)) return text;
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const clean = withoutForbidden(lines.replace(/[\u000b\u2028\u2029]/g, "\n").replace(/\f/g, ""));
  if (clean.length !== lines.length) dropped();
  return clean;
}

const breaks = /[\n\t]/g;
const breakXml: Readonly<Record<string, string>> = {
  "\n": '</w:t><w:br/><w:t xml:space="preserve">',
  "\t": '</w:t><w:tab/><w:t xml:space="preserve">',
};

/**
 * Text as the content of a `w:t`; line ends and tabs become elements.
 * @param flat in a field's code they become spaces
 */
export function runText(text: string, flat = false): string {
  if (!special.test(text)) return text;
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return escaped.replace(breaks, flat ? () => " " : (found) => breakXml[found] ?? found);
}
