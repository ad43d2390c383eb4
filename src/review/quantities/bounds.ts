/** What stands around a number and changes its reach: "at least", "approximately", "less than", "or more". */
import type { Word } from "./words";

/** How the words bound the amount; several may hold ("at least approximately 50 grams"). */
export interface Bounds {
  /** "approximately", "about", "roughly" … */
  readonly approximate: boolean;
  /** "at least", "more than", "or more": the amount has no top. */
  readonly openTop: boolean;
  /** "less than", "no more than", "up to": the amount is a ceiling. */
  readonly ceiling: boolean;
  /** First token of the phrase before the number, or the number's own token. */
  readonly from: number;
  /** Token behind the phrase that follows ("or more"). */
  readonly to: number;
}

type Effect = "approximate" | "openTop" | "ceiling";

const BEFORE: readonly (readonly [string, Effect])[] = [
  ["not less than", "openTop"],
  ["no less than", "openTop"],
  ["not fewer than", "openTop"],
  ["no fewer than", "openTop"],
  ["at least", "openTop"],
  ["a minimum of", "openTop"],
  ["minimum of", "openTop"],
  ["upwards of", "openTop"],
  ["upward of", "openTop"],
  ["not more than", "ceiling"],
  ["no more than", "ceiling"],
  ["no greater than", "ceiling"],
  ["not greater than", "ceiling"],
  ["not in excess of", "ceiling"],
  ["not exceeding", "ceiling"],
  ["not to exceed", "ceiling"],
  ["does not exceed", "ceiling"],
  ["did not exceed", "ceiling"],
  ["not exceed", "ceiling"],
  ["not over", "ceiling"],
  ["at most", "ceiling"],
  ["up to", "ceiling"],
  ["a maximum of", "ceiling"],
  ["maximum of", "ceiling"],
  ["not heavier than", "ceiling"],
  ["less than", "ceiling"],
  ["fewer than", "ceiling"],
  ["just under", "ceiling"],
  ["under", "ceiling"],
  ["below", "ceiling"],
  ["lighter than", "ceiling"],
  ["short of", "ceiling"],
  ["more than", "openTop"],
  ["greater than", "openTop"],
  ["in excess of", "openTop"],
  ["excess of", "openTop"],
  ["well over", "openTop"],
  ["over", "openTop"],
  ["exceeding", "openTop"],
  ["exceeds", "openTop"],
  ["exceeded", "openTop"],
  ["exceed", "openTop"],
  ["above", "openTop"],
  ["north of", "openTop"],
  ["beyond", "openTop"],
  ["surpassing", "openTop"],
  ["heavier than", "openTop"],
  ["an approximate", "approximate"],
  ["approximately", "approximate"],
  ["approx .", "approximate"],
  ["approx", "approximate"],
  ["about", "approximate"],
  ["roughly", "approximate"],
  ["nearly", "approximate"],
  ["almost", "approximate"],
  ["around", "approximate"],
  ["some", "approximate"],
  ["an estimated", "approximate"],
  ["estimated at", "approximate"],
  ["estimated to be", "approximate"],
  ["estimated", "approximate"],
  ["circa", "approximate"],
  ["close to", "approximate"],
  ["~", "approximate"],
  ["in the neighborhood of", "approximate"],
  ["on the order of", "approximate"],
  ["in the range of", "approximate"],
  ["practically", "approximate"],
];
const AFTER: readonly (readonly [string, Effect])[] = [
  ["or more", "openTop"],
  ["or greater", "openTop"],
  ["and more", "openTop"],
  ["or better", "openTop"],
  ["plus", "openTop"],
  ["+", "openTop"],
  ["and above", "openTop"],
  ["and up", "openTop"],
  ["at a minimum", "openTop"],
  ["at the least", "openTop"],
  ["at least", "openTop"],
  ["or less", "ceiling"],
  ["or fewer", "ceiling"],
  ["at most", "ceiling"],
  ["at the most", "ceiling"],
  ["or so", "approximate"],
  ["more or less", "approximate"],
  ["or thereabouts", "approximate"],
];
const BEFORE_PHRASES = BEFORE.map(([phrase, effect]) => ({ parts: phrase.split(" "), effect }));
const AFTER_PHRASES = AFTER.map(([phrase, effect]) => ({ parts: phrase.split(" "), effect }));

function matches(words: readonly Word[], from: number, parts: readonly string[]): boolean {
  return from >= 0 && parts.every((part, index) => words[from + index]?.folded === part);
}

/** The phrase that ends before `at`, the longest. */
function phraseBefore(words: readonly Word[], at: number): { from: number; effect: Effect } | undefined {
  let best: { from: number; effect: Effect } | undefined;
  for (const { parts, effect } of BEFORE_PHRASES) {
    const from = at - parts.length;
    if (
      matches(words, from, parts) &&
      words[from]?.sentence === words[at]?.sentence &&
      (best === undefined || from < best.from)
    ) {
      best = { from, effect };
    }
  }
  return best;
}

/**
 * Reads the bounds around an amount.
 * @param from token of the number
 * @param to token behind the unit
 */
export function boundsAround(words: readonly Word[], from: number, to: number): Bounds {
  const effects = new Set<Effect>();
  let first = from;
  for (let guard = 0; guard < 3; guard += 1) {
    const phrase = phraseBefore(words, first);
    if (phrase === undefined) break;
    effects.add(phrase.effect);
    first = phrase.from;
    if (words[first - 1]?.folded === "of" && /^(?:total|weight|amount|quantity)$/.test(words[first - 2]?.folded ?? ""))
      break;
  }
  const after = boundAfter(words, to);
  if (after !== undefined) effects.add(after.effect);
  // "no more than at least" is nonsense; a ceiling that stands nearest the text's protective sense wins only alone.
  const openTop = effects.has("openTop");
  return {
    approximate: effects.has("approximate"),
    openTop,
    ceiling: effects.has("ceiling") && !openTop,
    from: first,
    to: after?.to ?? to,
  };
}

/** The phrase that begins at token `at`: "or more", "or less", "or so". */
export function boundAfter(words: readonly Word[], at: number): { to: number; effect: Effect } | undefined {
  for (const { parts, effect } of AFTER_PHRASES) {
    if (matches(words, at, parts)) return { to: at + parts.length, effect };
  }
  return undefined;
}
