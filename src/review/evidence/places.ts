/** Rooms, vehicles and the person: compares where the words put a thing with where the record puts it. */

const PLACES: readonly (readonly [string, RegExp])[] = [
  [
    "on the person",
    /\b(?:waistband|pockets?|on (?:his|her|their|the defendant['’]s) person|on (?:him|her)|holster|in (?:his|her) hand|pants|jacket)\b/i,
  ],
  ["trunk", /\btrunk\b/i],
  [
    "passenger compartment",
    /\b(?:glove ?(?:box|compartment)|center console|console|(?:front|back|rear|passenger|driver['’]?s?) seat|under the seat|floorboard|door pocket)\b/i,
  ],
  ["vehicle", /\b(?:car|vehicle|truck|suv|sedan|van|automobile|pickup|motorcycle)\b/i],
  ["bedroom", /\b(?:bedrooms?|nightstand|mattress|bed)\b/i],
  ["closet", /\bcloset\b/i],
  ["kitchen", /\bkitchen\b/i],
  ["living room", /\b(?:living ?room|couch|sofa)\b/i],
  ["bathroom", /\bbathroom\b/i],
  ["garage", /\bgarage\b/i],
  ["basement", /\b(?:basement|cellar)\b/i],
  ["attic", /\battic\b/i],
  ["backpack", /\b(?:backpack|bag|purse|duffel|satchel|fanny pack)\b/i],
  ["safe", /\b(?:safe|lock ?box|gun case|locked (?:case|box|cabinet))\b/i],
  ["storage unit", /\b(?:storage (?:unit|locker)|shed)\b/i],
  ["residence", /\b(?:residence|house|home|apartment|trailer|motel|hotel)\b/i],
];
/** Places that lie within others, so that naming both is no conflict. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  vehicle: ["trunk", "passenger compartment", "backpack", "safe", "on the person"],
  residence: [
    "bedroom",
    "closet",
    "kitchen",
    "living room",
    "bathroom",
    "garage",
    "basement",
    "attic",
    "backpack",
    "safe",
    "on the person",
  ],
  bedroom: ["closet", "safe", "backpack"],
  closet: ["safe", "backpack"],
  garage: ["vehicle", "trunk", "safe", "backpack"],
  basement: ["safe", "backpack", "closet"],
};

/** Names of the places that a text speaks of. */
export function placesIn(text: string): string[] {
  return PLACES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

/**
 * Whether the places of two texts exclude each other.
 * @returns false where either names none, where they share one, or where one lies within the other
 */
export function placesConflict(a: string, b: string): boolean {
  const [mine, theirs] = [placesIn(a), placesIn(b)];
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((one) =>
    theirs.some((other) => one === other || (WITHIN[one] ?? []).includes(other) || (WITHIN[other] ?? []).includes(one)),
  );
}
