/** A place in a case file, by names and indices. */
export type Place = readonly (string | number)[];

/** Every place of a case file but its root: groups, lists, their items and single facts. */
export function placesOf(value: unknown, at: Place = []): Place[] {
  const own = at.length === 0 ? [] : [at];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item, index) => placesOf(item, [...at, index]))];
  if (typeof value !== "object" || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([name, child]) => placesOf(child, [...at, name]))];
}

/** A copy of a case without what stands at some places; a later item of a list moves up. */
export function without(value: unknown, places: readonly Place[]): unknown {
  const [first, ...others] = places;
  if (first?.length === 0) return undefined;
  if (others.length === 0 && first === undefined) return value;
  const beneath = (name: string | number): Place[] => places.filter(([head]) => head === name).map(([, ...rest]) => rest);
  if (Array.isArray(value)) {
    return value.map((item, index) => without(item, beneath(index))).filter((item) => item !== undefined);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) => {
      const kept: unknown = beneath(name).some((rest) => rest.length === 0) ? undefined : without(child, beneath(name));
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

/** A place as templates name it: `evidence[].lab.tested`. */
export function pathOf(place: Place): string {
  return place.reduce<string>((path, part) => (typeof part === "number" ? `${path}[]` : path === "" ? part : `${path}.${part}`), "");
}

/** Paths, two names deep, at which two values differ: `derived.encounter`, `grounds.stop-prolonged`. */
export function differences(name: string, before: unknown, after: unknown): string[] {
  const fields = (value: unknown): Record<string, unknown> => ({ ...(value as Record<string, unknown> | undefined) });
  const [left, right] = [fields(before), fields(after)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((key) => JSON.stringify(left[key]) !== JSON.stringify(right[key]))
    .map((key) => `${name}.${key}`);
}

/** Whether a template that names these paths can show a change at one of `changed`. */
export function shows(named: readonly string[], changed: readonly string[]): boolean {
  const within = (inner: string, outer: string): boolean => inner === outer || (inner.startsWith(outer) && /[.[]/.test(inner[outer.length] ?? ""));
  return named.some((path) => changed.some((place) => within(path, place) || within(place, path)));
}
