/** Units of weight, and things that are counted instead of weighed. */
import type { Word } from "./words";

/** A unit read from tokens: grams for one of it, or the noun that is counted. */
export interface UnitSpan {
  readonly to: number;
  readonly grams?: number;
  readonly counted?: CountedUnit;
  /** Slang that means a weight only where a drug follows ("a brick of cocaine"). */
  readonly slang: boolean;
}

/** What is counted: single doses, plants, or containers of unstated weight. */
export type CountedUnit = "dose" | "plant" | "container";

// International avoirdupois ounce and pound, exact by definition (1959 agreement); the Guidelines round to 28.35 and 453.6.
const OUNCE = 28.349523125;
const POUND = 453.59237;

const MASS: Readonly<Record<string, number>> = {
  mg: 0.001,
  mgs: 0.001,
  milligram: 0.001,
  milligrams: 0.001,
  milligramme: 0.001,
  milligrammes: 0.001,
  mcg: 0.000001,
  microgram: 0.000001,
  micrograms: 0.000001,
  µg: 0.000001,
  μg: 0.000001,
  ug: 0.000001,
  g: 1,
  gs: 1,
  gm: 1,
  gms: 1,
  gr: 1,
  grs: 1,
  gram: 1,
  grams: 1,
  gramme: 1,
  grammes: 1,
  kg: 1000,
  kgs: 1000,
  kilo: 1000,
  kilos: 1000,
  kilogram: 1000,
  kilograms: 1000,
  kilogramme: 1000,
  kilogrammes: 1000,
  oz: OUNCE,
  ozs: OUNCE,
  ounce: OUNCE,
  ounces: OUNCE,
  lb: POUND,
  lbs: POUND,
  pound: POUND,
  pounds: POUND,
  tonne: 1_000_000,
  tonnes: 1_000_000,
  ton: 2000 * POUND,
  tons: 2000 * POUND,
};
/** Street weights; each is only read where "of" and a drug follow, or the word has no other meaning. */
const SLANG: Readonly<Record<string, number>> = {
  zip: OUNCE,
  zips: OUNCE,
  brick: 1000,
  bricks: 1000,
  key: 1000,
  keys: 1000,
  ki: 1000,
  eightball: 3.5,
  eightballs: 3.5,
};
const DOSES = new Set(
  "pill pills tablet tablets tab tabs capsule capsules dose doses hit hits strip strips blotter blotters caplet caplets patch patches vial vials".split(
    " ",
  ),
);
const PLANTS = new Set(["plant", "plants", "seedling", "seedlings"]);
const CONTAINERS = new Set(
  (
    "bag bags baggie baggies baggy packet packets package packages bundle bundles brick bricks envelope envelopes bindle bindles " +
    "wrap wraps balloon balloons pouch pouches parcel parcels stamp stamps deck decks rock rocks fold folds twist twists jar jars"
  ).split(" "),
);
/** Words that may stand between a number and a counted noun: "50 small plastic bags", "100 blue M30 pills". */
const DESCRIBING = new Set(
  (
    "small large individual plastic clear glassine blue white green round counterfeit knotted heat sealed ziplock zip lock lock vacuum pressed " +
    "suspected similar identical separate wax marijuana cannabis heroin fentanyl cocaine methamphetamine ecstasy mdma lsd oxycodone xanax m30 m dosage live " +
    "corner tied twisted little fake untested remaining"
  ).split(" "),
);

function own(table: Readonly<Record<string, number>>, key: string | undefined): number | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Reads a unit of weight at token `at`: "grams", "kg.", "gram quantities" is not one. */
function readMass(words: readonly Word[], at: number): UnitSpan | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const grams = own(MASS, word.folded);
  if (grams === undefined) return readSlang(words, at);
  // "gr." and "g" are units only behind a number, which the caller has seen.
  const stop = words[at + 1];
  const dotted =
    word.folded.length <= 3 &&
    stop?.folded === "." &&
    stop.start === word.end &&
    stop.sentence === words[at + 2]?.sentence;
  return { to: dotted ? at + 2 : at + 1, grams, slang: false };
}

function readSlang(words: readonly Word[], at: number): UnitSpan | undefined {
  const word = words[at]?.folded;
  const street = own(SLANG, word);
  if (street !== undefined && words[at + 1]?.folded === "of") return { to: at + 1, grams: street, slang: true };
  return undefined;
}

/**
 * Reads the unit behind a number.
 * @param at the token behind the number; a hyphen there ("50-gram") is passed over
 */
export function readUnit(words: readonly Word[], at: number): UnitSpan | undefined {
  const start = words[at]?.folded === "-" ? at + 1 : at;
  const mass = readMass(words, start);
  if (mass !== undefined) return mass;
  return readCounted(words, start);
}

function readCounted(words: readonly Word[], start: number): UnitSpan | undefined {
  if (words[start]?.folded === "dosage" && /^units?$/.test(words[start + 1]?.folded ?? "")) {
    return { to: start + 2, counted: "dose", slang: false };
  }
  for (let at = start; at < start + 6; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (DOSES.has(word.folded)) return { to: at + 1, counted: "dose", slang: false };
    if (PLANTS.has(word.folded)) return { to: at + 1, counted: "plant", slang: false };
    if (CONTAINERS.has(word.folded)) return { to: at + 1, counted: "container", slang: false };
    const passed =
      DESCRIBING.has(word.folded) || word.folded === "," || word.folded === "-" || /^\d+$/.test(word.folded);
    if (!passed || (word.kind === "figure" && words[at - 1]?.folded !== "m")) return undefined;
  }
  return undefined;
}

/** "an eight-ball", "8-ball": 3.5 grams, the customary eighth of an ounce. Returns the token behind it. */
export function readEightBall(words: readonly Word[], at: number): number | undefined {
  const first = words[at]?.folded;
  if (first !== "eight" && first !== "8") return first === "eightball" || first === "eightballs" ? at + 1 : undefined;
  const ballAt = words[at + 1]?.folded === "-" ? at + 2 : at + 1;
  return /^balls?$/.test(words[ballAt]?.folded ?? "") ? ballAt + 1 : undefined;
}

/** Whether the word is a container that may carry a stated weight each ("three 28-gram bags"). */
export function isContainer(folded: string | undefined): boolean {
  return folded !== undefined && (CONTAINERS.has(folded) || DOSES.has(folded));
}

/** Whether an amount of anything can end with the word; a text without such a word states no amount. */
export function isUnitWord(folded: string): boolean {
  if (Object.hasOwn(MASS, folded) || Object.hasOwn(SLANG, folded)) return true;
  return DOSES.has(folded) || PLANTS.has(folded) || CONTAINERS.has(folded) || /^(?:units?|balls?)$/.test(folded);
}
