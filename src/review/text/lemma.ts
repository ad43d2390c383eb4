/** Base forms of a word, by rule and table; no dictionary, so a form can have several and the pattern decides. */
import { irregularBases, isFixed } from "./irregular";
import { canonicalSpelling } from "./spelling";

const VOWEL = /[aeiouy]/;
/** One syllable that ends consonant, vowel, consonant: it doubles before -ed and -ing, so "hoped" is not from "hop". */
const DOUBLES = /^[^aeiou]*[aeiou][bcdfgklmnprtvz]$/;
const DOUBLED = /([bcdfgklmnprtvz])\1$/;

function addStem(stem: string, into: Set<string>): void {
  if (stem.length < 2 || !VOWEL.test(stem)) return;
  if (!DOUBLES.test(stem)) into.add(stem);
  if (!stem.endsWith("e")) into.add(`${stem}e`);
  if (DOUBLED.test(stem)) into.add(stem.slice(0, -1));
  if (stem.endsWith("ck")) into.add(stem.slice(0, -1));
}

function addPlural(form: string, into: Set<string>): void {
  if (!form.endsWith("s") || form.length < 3 || /(?:ss|us|is)$/.test(form)) return;
  into.add(form.slice(0, -1));
  if (form.endsWith("ies") && form.length > 4) into.add(`${form.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(form)) into.add(form.slice(0, -2));
}

/**
 * Every base form that a lower-case word may have, itself among them, in American spelling.
 * Two words are "the same word" where these sets meet.
 */
export function lemmasOf(form: string): readonly string[] {
  const bases = new Set<string>([form]);
  for (const base of irregularBases(form)) bases.add(base);
  if (!isFixed(form) && form.length > 2) {
    addPlural(form, bases);
    if (form.endsWith("ied") && form.length > 4) bases.add(`${form.slice(0, -3)}y`);
    else if (form.endsWith("eed")) bases.add(form.slice(0, -1));
    else if (form.endsWith("ed")) addStem(form.slice(0, -2), bases);
    if (form.endsWith("ing")) addStem(form.slice(0, -3), bases);
  }
  return [...new Set([...bases].map(canonicalSpelling))];
}
