import type { Helper, Helpers } from "../language/helper";
import { arithmetic } from "./arithmetic";
import { article } from "./article";
import { cite } from "./cite";
import { comparisons } from "./compare";
import { date } from "./date";
import { elapsed } from "./elapsed";
import { lower, sentenceCase, titleCase, upper } from "./letter-case";
import { count, join, list } from "./list";
import { connectives } from "./logic";
import { lookup } from "./lookup";
import { missing, standard } from "./missing";
import { money } from "./money";
import { numberHelper, numberWordsHelper } from "./number-words";
import { ordinal } from "./ordinal";
import { plural } from "./plural";
import { possessive } from "./possessive";
import { pronoun, verb } from "./pronoun";
import { references } from "./references";
import { sentence } from "./sentence";
import { term } from "./term";
import { time } from "./time";
import { first, last, take, where } from "./where";

const all: readonly Helper[] = [
  date,
  time,
  term,
  elapsed,
  numberHelper,
  numberWordsHelper,
  money,
  ordinal,
  list,
  join,
  count,
  plural,
  pronoun,
  verb,
  possessive,
  article,
  upper,
  lower,
  titleCase,
  sentenceCase,
  cite,
  sentence,
  missing,
  standard,
  where,
  first,
  last,
  take,
  lookup,
  ...comparisons,
  ...connectives,
  ...arithmetic,
  ...references,
];

/** Every helper that templates may call, by name. */
export const lawyersHelpers: Helpers = new Map(all.map((helper) => [helper.name, helper]));
