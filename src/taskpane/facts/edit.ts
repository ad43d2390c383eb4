import type { CaseJson } from "../engine/calls";
import { withFact } from "../../case/facts/with-fact";
import { groupOf, listAt, parsePath, pathText, startsWith, type Path } from "./path";

export { withFact };

/** The facts with entries put into a list before place `at`, at its end where it is left out. */
export function withEntries(facts: CaseJson, list: Path, entries: readonly unknown[], at?: number): CaseJson {
  const before = listAt(facts, list);
  const place = at ?? before.length;
  const next = [...before.slice(0, place), ...entries, ...before.slice(place)];
  return renumbered(withFact(facts, list, next), list, (old) => (old < place ? old : old + entries.length));
}

/** The facts without one entry of a list, and without the sources that were stated for it. */
export function withoutEntry(facts: CaseJson, list: Path, entry: number): CaseJson {
  const rest = listAt(facts, list).filter((_, index) => index !== entry);
  const next = withFact(facts, list, rest.length === 0 ? undefined : rest);
  return renumbered(next, list, (old) => (old === entry ? undefined : old > entry ? old - 1 : old));
}

/** The facts with a list's entries in another order: `order` names the old place of each. */
export function withOrder(facts: CaseJson, list: Path, order: readonly number[]): CaseJson {
  const entries = listAt(facts, list);
  const next = withFact(
    facts,
    list,
    order.map((old) => entries[old]),
  );
  const places = new Map(order.map((old, place) => [old, place]));
  return renumbered(next, list, (old) => places.get(old));
}

/** Order of `length` entries in which the one at `from` has moved to `to`. */
export function movedOrder(length: number, from: number, to: number): number[] {
  const order = Array.from({ length }, (_, place) => place).filter((place) => place !== from);
  order.splice(to, 0, from);
  return order;
}

/** Sources that are stated by path go along when the entries of a list get other numbers. */
function renumbered(facts: CaseJson, list: Path, placeOf: (old: number) => number | undefined): CaseJson {
  const sources = groupOf(facts["sources"]);
  if (Object.keys(sources).length === 0) return facts;
  const moved = Object.entries(sources).flatMap(([text, source]): [string, unknown][] => {
    const path = parsePath(text);
    const entry = path[list.length];
    if (!startsWith(path, list) || typeof entry !== "number") return [[text, source]];
    const place = placeOf(entry);
    return place === undefined ? [] : [[pathText([...list, place, ...path.slice(list.length + 1)]), source]];
  });
  return withFact(facts, ["sources"], moved.length === 0 ? undefined : Object.fromEntries(moved));
}
