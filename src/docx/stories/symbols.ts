/**
 * Characters of Microsoft's Symbol font as Unicode, by the low byte of `w:sym/@w:char` (its code page maps them to
 * U+F020 to U+F0FF). Only signs that occur in running text; others keep their private-use character.
 */
const SYMBOL_FONT: Readonly<Record<number, string>> = {
  0x2d: "−",
  0x61: "α",
  0x62: "β",
  0x64: "δ",
  0x67: "γ",
  0x6d: "μ",
  0x70: "π",
  0xa2: "′",
  0xa3: "≤",
  0xae: "→",
  0xb0: "°",
  0xb1: "±",
  0xb2: "″",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb9: "≠",
  0xd2: "®",
  0xd3: "©",
  0xd4: "™",
  0xe2: "®",
  0xe3: "©",
  0xe4: "™",
};

/**
 * The character that a `w:sym` shows, always one UTF-16 unit.
 * @param font `w:font`; @param char `w:char`, four hexadecimal digits (ECMA-376 part 1, 17.3.3.30)
 */
export function symbolText(font: string | undefined, char: string | undefined): string {
  const code = Number.parseInt(char ?? "", 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xfffd || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  if (font === "Symbol") {
    const known = SYMBOL_FONT[code & 0xff];
    if (known !== undefined && (code >= 0xf000 || code <= 0xff)) return known;
  }
  return String.fromCharCode(code);
}
