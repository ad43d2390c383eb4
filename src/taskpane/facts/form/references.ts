import type { CaseJson } from "../../engine/calls";
import { groupOf, listAt, parsePath, pathPattern, type Path } from "../path";

/** A field that names an entry of a list by its id. */
interface Reference {
  readonly list: string;
  /** Name of the entries' fact that is their id. */
  readonly id: string;
}

const event: Reference = { list: "encounter.timeline", id: "id" };

const references: Readonly<Record<string, Reference>> = {
  "encounter.purposeEnded": event,
  "searches[].event": event,
  "statements[].event": event,
  "statements[].earlierUnwarned": { list: "statements", id: "id" },
  "evidence[].search": { list: "searches", id: "id" },
  "searches[].warrant.informant": { list: "informants", id: "id" },
  "proposal.count": { list: "counts", id: "number" },
};

/** An entry that a field may name. */
export interface Choice {
  readonly id: string;
  readonly words: string;
}

/** Facts by which a person knows an entry, the first that are there. */
const names = ["time", "date", "number", "event", "offense", "of", "speaker", "text", "name", "description", "id"];

/** Entries that a field may name, in words; undefined for a field that names none. Entries without an id cannot be named. */
export function choicesFor(facts: CaseJson, path: Path): readonly Choice[] | undefined {
  const reference = references[pathPattern(path)];
  if (reference === undefined) return undefined;
  return listAt(facts, parsePath(reference.list)).flatMap((entry): Choice[] => {
    const group = groupOf(entry);
    const id = group[reference.id];
    if (typeof id !== "string" && typeof id !== "number") return [];
    const known = names
      .filter((name) => name !== "id")
      .map((name) => group[name])
      .filter((value) => typeof value === "string" || typeof value === "number")
      .slice(0, 2)
      .join(" ");
    return [{ id: String(id), words: known === "" ? String(id) : known }];
  });
}

/** Does the id stand in the case as a number? */
export function isNumberReference(path: Path): boolean {
  return references[pathPattern(path)]?.id === "number";
}

/** Lists whose entries are named by id from elsewhere, so that a new entry gets one. */
export const listsWithIds: ReadonlySet<string> = new Set(
  Object.values(references).flatMap(({ list, id }) => (id === "id" ? [list] : [])),
);
