/** Puts the parts of a cut sentence together: spaces, commas, brackets, capitals, "a" and "an". */
import { DETERMINERS, PREPOSITIONS, takesAn } from "./grammar";

const DANGLING = /(?:[\s,;:—–-]|(?<![\p{L}\p{N}])(?:and|or|but|nor|with|by|including|which|who|that))+$/iu;

/** The last word of a text is looked for among so many characters. */
const LONGEST_WORD = 80;

/** The first word of a text, folded. */
function firstWord(text: string): string {
  return /[\p{L}\p{N}$][\p{L}\p{N}'’-]*/u.exec(text)?.[0].toLowerCase() ?? "";
}

function lastWord(text: string): string {
  return /([\p{L}\p{N}]+)\s*$/u.exec(text.slice(-LONGEST_WORD))?.[1]?.toLowerCase() ?? "";
}

/** Makes the first letter of a text a capital; marks before it stay. */
export function capitalize(text: string): string {
  return text.replace(/^([\s"“‘'([]*)(\p{Ll})/u, (_all, marks: string, letter: string) => marks + letter.toUpperCase());
}

/**
 * Joins what stands before a cut, the words put in its place, and what stands behind it.
 * @param left from the start of the sentence (its label left out)
 * @returns one line of words without doubled spaces or commas at the seams; the first letter is a capital
 */
export function joinParts(left: string, insert: string, right: string): string {
  let before = left.replace(/\s+$/u, "");
  const [opened, closes] = [/["']$/.test(before), /^["']/.test(right)];
  let middle = insert.trim();
  let after = right.replace(/^\s+/u, "");
  if (before.endsWith("(") && (middle === "" ? after : middle).startsWith(")")) {
    before = before.slice(0, -1).replace(/\s+$/u, "");
    after = after.slice(1).replace(/^\s+/u, "");
  }
  if (before.trim() === "") {
    before = "";
    if (middle === "") after = after.replace(/^(?:[\s,;:—–-]|(?:and|or|but)(?![\p{L}]))+/iu, "");
    return capitalize(seam(middle, after));
  }
  if (middle === "") {
    if (after === "" || /^[.,;:!?)\]]/.test(after)) before = before.replace(DANGLING, "");
    return capitalize(seam(article(before, after), after));
  }
  middle = lowerStart(middle);
  const [last, first] = [lastWord(before), firstWord(middle)];
  const doubled = (DETERMINERS.has(last) && DETERMINERS.has(first)) || (last === first && PREPOSITIONS.has(last));
  if (doubled) before = before.replace(/\s*[\p{L}\p{N}]+$/u, "");
  // A straight quotation mark at both seams encloses the words.
  if (opened && closes) return capitalize(article(before, middle) + middle + after);
  return capitalize(seam(seam(article(before, middle), middle), after));
}

/** A phrase put into the middle of a sentence begins small, unless its first word is a name or an abbreviation. */
function lowerStart(text: string): string {
  return text.replace(/^(A|An|The|In|On|At|As|With|From|That|Which|Less|No|One|Some)(?=\s)/u, (word) =>
    word.toLowerCase(),
  );
}

/** Puts one space between two parts, or none before closing punctuation and behind an opening bracket. */
function seam(left: string, right: string): string {
  if (left === "") return right;
  if (right === "") return left;
  let [a, b] = [left, right];
  if (/[,;:]$/.test(a) && /^[.,;:!?]/.test(b)) a = a.replace(/[\s,;:]+$/u, "");
  if (/\.["”’)]?$/u.test(a) && b.startsWith(".")) b = b.slice(1);
  if (/^[.,;:!?)\]”]|^[’'](?:s\b|[.,;:!?\s]|$)/u.test(b) || /[([“‘]$/u.test(a)) return a + b;
  b = b.replace(/^\s+/u, "");
  return `${a} ${b}`;
}

/** Corrects "a" or "an" at the seam for the word that now follows. */
function article(left: string, right: string): string {
  const next = firstWord(right);
  if (next === "") return left;
  return left.replace(/(^|\s)(a|an|A|An)$/u, (_all, space: string, word: string) => {
    const wanted = takesAn(next) ? "an" : "a";
    return space + (/^A/.test(word) ? capitalize(wanted) : wanted);
  });
}
