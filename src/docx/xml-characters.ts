/** What XML 1.0 (section 2.2) forbids: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without the characters that XML forbids; Word refuses a file that holds one. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, "");
}
