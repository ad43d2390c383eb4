import { type CaseFile, citeSource, type Derived, deriveFacts, sourceOf, valueAtPath } from "../case";
import type { FactUsed } from "./finding";
import { unstopped } from "./words";

/** A case as the grounds look at it. */
export interface CaseView {
  readonly c: CaseFile;
  readonly derived: Derived;
  /** How a sentence names the client: "Mr. Whitlock", or "the client". */
  readonly client: string;
  /**
   * The fact at a path with its cite; undefined where the case does not hold it.
   * @param text the fact in words; left out, its value is used, which must then be a sentence's part
   */
  readonly fact: (path: string, text?: string) => FactUsed | undefined;
}

/** The cite that a derived value carries beside it, or above it. */
function derivedCite(derived: Derived, path: string): string | undefined {
  const parts = path.split(".").slice(1);
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const cite = valueAtPath(
      derived,
      [...parts.slice(0, depth), "cite"].flatMap((part) => part.split(/[[\]]+/u)).filter(Boolean),
    );
    if (typeof cite === "string") return cite;
  }
  return undefined;
}

/** Prepares a case for the grounds. */
export function viewOf(c: CaseFile, today: string): CaseView {
  const derived = deriveFacts(c, today);
  const all = { ...c, derived };
  return {
    c,
    derived,
    client: derived.client?.reference ?? "the client",
    fact: (path, text) => {
      const value = valueAtPath(all, path);
      if (value === undefined || value === null) return undefined;
      const cite = path.startsWith("derived.") ? derivedCite(derived, path) : citeSource(sourceOf(c, path));
      return { path, text: unstopped(text ?? String(value)), ...(cite === undefined ? {} : { cite }) };
    },
  };
}

/** Looks at each entry of a list; `path` is the entry's place in the case file. */
export function each<T, R>(
  list: readonly T[] | undefined,
  name: string,
  look: (item: T, path: string, index: number) => R,
): R[] {
  return (list ?? []).map((item, index) => look(item, `${name}[${index}]`, index));
}
