/** Words that change neither who did something nor what: a pattern's words may have them in between. */
import { Mark, Trait, type Token } from "./tokens";

const SMALL = new Set(
  (
    "a an the his her its their our my your this these those some such said certain various several each both all " +
    "also then once again later often always still just even first twice himself herself themselves itself"
  ).split(" "),
);
/** Adverbs that say how much or whether, not how. */
const TELLING =
  /^(?:only|nearly|allegedly|supposedly|reportedly|purportedly|hardly|barely|scarcely|family|supply|apply|rely|reply|monthly|daily|weekly)$/;

const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, boolean>();

function isSmall(word: string): boolean {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const made = SMALL.has(word) || (word.length > 4 && word.endsWith("ly") && !TELLING.test(word));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, made);
  return made;
}

/** Whether a token is an article, a possessive, an adverb in -ly or the like, joined to its neighbours by no mark. */
export function isSmallWord(token: Token): boolean {
  if ((token.marks & (Mark.semicolon | Mark.colon | Mark.dash)) !== 0 || (token.traits & Trait.number) !== 0)
    return false;
  return isSmall(token.word);
}
