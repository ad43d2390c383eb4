import type { Helper } from "../language/helper";
import { textArgument } from "./argument";

/** Words that begin with a vowel's letter and a consonant's sound: a university, a one-time offer, a European, a Utah plate. */
const consonantSound =
  /^(?:eu|ewe|once\b|one(?![a-z])|ouija|uni(?!n|m|d)|u(?:s[aeiu]|til|tah|rin|ra[nl]|bi|ku|ter)|unan)/i;
/** Words whose h is not heard. */
const silentH = /^(?:hour|honest|honor|honour|heir|herb)/i;
/** Letters whose names begin with a vowel's sound: an FBI agent, an X-ray, an M-30 pill. */
const lettersSpelled = /^(?:[A-Z]{2,}s?(?![a-z])|[A-Z](?![A-Za-z'\u2019]))/;
/** Numbers that are spoken with a vowel first: eight …, eleven …, eighteen …; not one hundred ten. */
const spokenNumber = /^(?:8|(?:11|18)(?=(?:,\d{3})*(?![\d,])|\d{3}(?!\d)))/;

/** A noun with "a" or "an" before it, by its sound: `{{article encounter.kind}}` gives "a traffic stop". */
export const article: Helper = {
  name: "article",
  usage: "article NOUN",
  arity: [1, 1],
  result: "text",
  call([noun]) {
    const text = textArgument(noun, "article").trim();
    if (text === "") return "";
    return `${takesAn(text.replace(/^["'\u201c\u2018($]+/, "")) ? "an" : "a"} ${text}`;
  },
};

function takesAn(text: string): boolean {
  if (/^\d/.test(text)) return spokenNumber.test(text);
  // A paper in capitals has words in capitals: only what holds no vowel, or is short, is spelled out.
  const letters = lettersSpelled.exec(text)?.[0] ?? "";
  if (letters !== "" && (letters.length <= 3 || !/[AEIOUY]/.test(letters))) return /^[AEFHILMNORSX]/.test(letters);
  if (silentH.test(text)) return true;
  return (
    /^[aeiou\u00c0-\u00c6\u00c8-\u00cf\u00d2-\u00d6\u00d9-\u00dc\u00e0-\u00e6\u00e8-\u00ef\u00f2-\u00f6\u00f9-\u00fc]/i.test(
      text,
    ) && !consonantSound.test(text)
  );
}
