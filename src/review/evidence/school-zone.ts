/** "Within 1,000 feet" against the distance measured, and how it was measured. */
import { cites, contradicted, feet, inBrackets, notSupported, supported, unknown, upperFirst } from "./record";
import type { Check } from "./record";
import type { CaseFile } from "../../case";

type ProtectedPlace = NonNullable<CaseFile["protectedPlaces"]>[number];

/** Distances of 21 U.S.C. 860(a), in feet: 100 for these, 1,000 for the rest (checked 2026-11-24). */
const HUNDRED = new Set<ProtectedPlace["kind"]>(["youth center", "pool", "arcade"]);
const KINDS: readonly (readonly [NonNullable<ProtectedPlace["kind"]>, RegExp])[] = [
  ["school", /\b(?:school|elementary|academy|high school|middle school)\b/i],
  ["playground", /\b(?:playgrounds?|park)\b/i],
  ["public housing", /\b(?:public housing|housing (?:authority|project|development|complex))\b/i],
  ["college", /\b(?:college|university|campus|vocational)\b/i],
  ["youth center", /\byouth cent(?:er|re)\b/i],
  ["pool", /\b(?:swimming )?pool\b/i],
  ["arcade", /\barcade\b/i],
];
const STRAIGHT = /\b(?:straight|line|survey|gis|laser|air|crow)\b/i;

/** Compares a protected place in the text with the places and distances of the case file. */
export const checkSchoolZone: Check = ({ quote, sentence, file }) => {
  const places = file.protectedPlaces ?? [];
  if (places.length === 0) return unknown("The case file lists no protected place and no measurement.");
  const mine = [quote, sentence].map((text) => placesNamed(text, places)).find((list) => list.length > 0) ?? [];
  if (mine.length === 0 && KINDS.some(([, pattern]) => pattern.test(quote))) {
    return unknown("The case file lists no protected place of that kind and no measurement to it.");
  }
  return checkPlaces(mine.length > 0 ? mine : places, quote, sentence);
};

function checkPlaces(mine: readonly ProtectedPlace[], quote: string, sentence: string): ReturnType<Check> {
  const measured = mine.filter((place) => place.distanceFeet !== undefined);
  if (measured.length === 0) {
    const list = cites(...mine.map((place) => place.source));
    return notSupported(`The case file records no measured distance to ${nameOf(mine[0])}${inBrackets(list)}.`, list);
  }
  const nearest = measured.reduce((a, b) => ((b.distanceFeet ?? 0) < (a.distanceFeet ?? 0) ? b : a));
  const distance = nearest.distanceFeet ?? 0;
  const claimed = statedFeet(quote) ?? statedFeet(sentence);
  const limit = claimed ?? (HUNDRED.has(nearest.kind) ? 100 : 1000);
  const list = cites(nearest.source);
  const how = nearest.method === undefined ? "; how it was measured is not recorded" : ` (${nearest.method})`;
  const said = `${upperFirst(nameOf(nearest))} is ${feet(distance)} away${how}${inBrackets(list)}`;
  if (distance > limit) return contradicted(`${said}, which is more than ${feet(limit)}.`, list);
  if (
    nearest.kind === "playground" &&
    /\bno third apparatus|fewer than three|only (?:one|two) apparatus\b/i.test(nearest.method ?? "")
  ) {
    return notSupported(`${said}; a playground has three or more separate apparatus under section 860(e)(1).`, list);
  }
  const apparatus =
    nearest.kind === "playground" ? " Section 860(e)(1) asks of a playground three or more separate apparatus." : "";
  const doubt =
    nearest.method !== undefined && !STRAIGHT.test(nearest.method)
      ? " The method is not a straight-line measurement; ask for one."
      : "";
  return supported(`${said}.${apparatus}${doubt}`, list);
}

/** The places that a text names: by name, else by kind. */
function placesNamed(text: string, places: readonly ProtectedPlace[]): ProtectedPlace[] {
  const byName = places.filter((place) => namesPlace(text, place));
  return byName.length > 0 ? byName : places.filter((place) => speaksOf(text, place));
}

/** Whether a text has the first two words of a place's name, as "Lakeview Elementary" for Lakeview Elementary School. */
function namesPlace(text: string, place: ProtectedPlace): boolean {
  const start = place.name?.toLowerCase().split(/\s+/).slice(0, 2).join(" ");
  return start !== undefined && start !== "" && text.toLowerCase().includes(start);
}

function speaksOf(sentence: string, place: ProtectedPlace): boolean {
  return KINDS.some(([kind, pattern]) => kind === place.kind && pattern.test(sentence));
}

/** "1,000 feet", "one thousand feet", "100 ft": the figure, in feet. */
function statedFeet(text: string): number | undefined {
  const figure = /(\d[\d,]*)(?:\s*\)?\s*|-)(?:feet|foot|ft)\b/i.exec(text)?.[1];
  if (figure !== undefined) return Number(figure.replace(/,/g, ""));
  if (/\b(?:one|a)[\s-]thousand[\s-](?:\(\d[\d,]*\)\s*)?(?:feet|foot)\b/i.test(text)) return 1000;
  return /\b(?:one|a)[\s-]hundred[\s-](?:feet|foot)\b/i.test(text) ? 100 : undefined;
}

function nameOf(place: ProtectedPlace | undefined): string {
  if (place?.name !== undefined) return place.name;
  return place?.kind === undefined ? "the place" : `the ${place.kind}`;
}
