import type { FactKind } from "../schema";
import { notRead, read, type Reading } from "./reading";

/** How many of a field's own unit one of another unit is. */
type Units = Readonly<Record<string, number>>;

const ounce = 28.349523125;

const grams: Units = {
  g: 1,
  gm: 1,
  gms: 1,
  gram: 1,
  grams: 1,
  mg: 0.001,
  milligram: 0.001,
  milligrams: 0.001,
  kg: 1000,
  kgs: 1000,
  kilo: 1000,
  kilos: 1000,
  kilogram: 1000,
  kilograms: 1000,
  oz: ounce,
  ounce: ounce,
  ounces: ounce,
  lb: 16 * ounce,
  lbs: 16 * ounce,
  pound: 16 * ounce,
  pounds: 16 * ounce,
};

const feet: Units = {
  ft: 1,
  foot: 1,
  feet: 1,
  "'": 1,
  "’": 1,
  in: 1 / 12,
  inch: 1 / 12,
  inches: 1 / 12,
  yd: 3,
  yds: 3,
  yard: 3,
  yards: 3,
  mi: 5280,
  mile: 5280,
  miles: 5280,
  m: 3.280839895,
  meter: 3.280839895,
  meters: 3.280839895,
};

const months: Units = {
  mo: 1,
  mos: 1,
  mth: 1,
  month: 1,
  months: 1,
  y: 12,
  yr: 12,
  yrs: 12,
  year: 12,
  years: 12,
};

const dollars: Units = {
  dollar: 1,
  dollars: 1,
  usd: 1,
  k: 1000,
  thousand: 1000,
  m: 1e6,
  million: 1e6,
  billion: 1e9,
};

const percent: Units = { "%": 1, percent: 1, "per cent": 1, pct: 1 };

const unitsOf: Readonly<
  Partial<Record<FactKind | "lines", { readonly units: Units; readonly own: string; readonly example: string }>>
> = {
  grams: { units: grams, own: "grams", example: "112.4, 2 oz or 1.2 kg" },
  feet: { units: feet, own: "feet", example: "900, 300 yards or 0.5 mile" },
  months: { units: months, own: "months", example: "120 or 10 years" },
  money: { units: dollars, own: "dollars", example: "$1,200" },
  percent: { units: percent, own: "percent", example: "98.2" },
  number: { units: {}, own: "", example: "12.5" },
  integer: { units: {}, own: "", example: "50" },
};

/** Does the field hold a number? */
export function isNumeric(kind: FactKind | "lines"): boolean {
  return unitsOf[kind] !== undefined;
}

/** Decimals that a weight, length or term keeps when it was converted: the measure it came from was no finer. */
const convertedDecimals = 100;

/**
 * Reads a number with its unit, or several that add up: $1,200, 2 oz, 1 lb 4 oz, 10 years, 0.5 mile, 98.2 %. What is in another unit is converted
 * (avoirdupois ounce 28.349523125 g, foot 0.3048 m) and rounded to two decimals.
 */
export function readAmount(kind: FactKind | "lines", text: string): Reading {
  const known = unitsOf[kind];
  if (known === undefined) return notRead("This is not a number.");
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^\$\s*/u, "")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "");
  if (/^[-−]/u.test(typed)) return notRead("It cannot be less than zero.");
  const pieces = [
    ...typed.matchAll(/(\d+(?:\.\d+)?(?:e[-+]?\d+)?|\.\d+)\s*([^\d\s.,;]*(?: cent)?)\.?(?:\s*(?:,|and)?\s*)/guy),
  ];
  const whole = pieces.map(([piece]) => piece).join("");
  if (pieces.length === 0 || whole.length !== typed.length) return unknown(text, known.example);
  let sum = 0;
  let converted = false;
  for (const [, figure = "", unit = ""] of pieces) {
    const factor = unit === "" && pieces.length === 1 ? 1 : known.units[unit.replace(/\.$/u, "")];
    if (factor === undefined) return unit === "" ? unknown(text, known.example) : notRead(unknownUnit(unit, known));
    converted ||= factor !== 1;
    sum += Number(figure) * factor;
  }
  const value = converted ? Math.round(sum * convertedDecimals) / convertedDecimals : sum;
  if (!Number.isFinite(value)) return notRead("This number is too large.");
  if (kind === "integer" && !Number.isInteger(value)) return notRead("This must be a whole number.");
  return read(value);
}

function unknown(text: string, example: string): Reading {
  return notRead(`“${text.trim().slice(0, 40)}” is not read as a number. Write ${example}.`);
}

function unknownUnit(unit: string, { own, example }: { readonly own: string; readonly example: string }): string {
  return own === ""
    ? `Write the number alone, without “${unit}”.`
    : `The unit “${unit}” is not known here. Write ${own}: ${example}.`;
}

/** A number as a field shows it: thousands parted by commas, every digit that it has. */
export function shownNumber(value: number): string {
  const text = String(value);
  if (!/^\d+(?:\.\d+)?$/u.test(text)) return text;
  const [whole = "", decimals] = text.split(".");
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}
