/** What can be told about a word's part in a sentence without a dictionary: auxiliaries, past tenses, subjects. */
import { irregularBases } from "./irregular";
import { Trait, type Token } from "./tokens";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const AUXILIARIES = set(
  "was were is are am had has have did does do will would shall should can could may might must been be",
);
export const PRONOUNS = set("he she they it i we you who there one this that someone everyone everybody somebody both");
export const DETERMINERS = set(
  "the a an his her its their our this that these those each every some any another both all my your",
);
const PERSONS = set(
  "defendant defendants officer officers agent agents police investigators detectives detective investigator government prosecutor mr ms mrs " +
    "counsel parties party court smith codefendant informant source",
);
/** Irregular forms that are a past tense and not only a participle. */
const PAST_NOUNS = set(
  "left lay cast set put cut hit shut split spread read cost let quit men women children feet teeth found led",
);
const PAST_AFTER = set("found led left put set cut hit read let shut lay");

/** "sold", "hid", "admitted": a form that can be the finite verb of a clause. */
export function isPast(token: Token): boolean {
  const word = token.word;
  if ((token.traits & Trait.capital) !== 0 && (token.traits & Trait.upper) === 0) return false;
  if (word.endsWith("ed") && word.length > 3 && word !== "need" && word !== "indeed" && word !== "hundred") return true;
  if (PAST_AFTER.has(word)) return true;
  if (PAST_NOUNS.has(word) || AUXILIARIES.has(word)) return false;
  return irregularBases(word).length > 0 && !word.endsWith("s") && !word.endsWith("ing") && !word.endsWith("n");
}

/** Whether a token can be the finite verb of a clause. */
export function isFinite(token: Token): boolean {
  return AUXILIARIES.has(token.word) || isPast(token);
}

/** Whether a token can begin a subject that the reader takes for a new one. */
export function beginsSubject(token: Token): boolean {
  if (PRONOUNS.has(token.word) || DETERMINERS.has(token.word) || PERSONS.has(token.word)) return true;
  return (token.traits & Trait.capital) !== 0 && (token.traits & Trait.number) === 0 && /^\p{L}/u.test(token.word);
}
