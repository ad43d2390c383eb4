import type { HostObject } from "../rich-api/host-object";
import type { SearchOptions } from "./search";

const names = [
  "IgnorePunct",
  "IgnoreSpace",
  "MatchCase",
  "MatchPrefix",
  "MatchSuffix",
  "MatchWholeWord",
  "MatchWildcards",
] as const;

const filled = new WeakMap<HostObject, Map<string, unknown>>();

/** The object that the client creates and fills before a search. */
export function searchOptionsObject(): HostObject {
  const values = new Map<string, unknown>();
  const object: HostObject = {
    type: "SearchOptions",
    methods: {},
    properties: Object.fromEntries(
      names.map((name) => [
        name,
        {
          get: () => values.get(name) === true,
          set: (value: unknown) => {
            values.set(name, value);
          },
        },
      ]),
    ),
  };
  filled.set(object, values);
  return object;
}

/** What the client put into it, or into a plain object of options. */
export function readSearchOptions(value: unknown): SearchOptions {
  const values = typeof value === "object" && value !== null ? filled.get(value as HostObject) : undefined;
  const plain = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const on = (name: string): boolean =>
    values === undefined ? plain[name.charAt(0).toLowerCase() + name.slice(1)] === true : values.get(name) === true;
  return { matchCase: on("MatchCase"), matchWholeWord: on("MatchWholeWord"), matchWildcards: on("MatchWildcards") };
}
