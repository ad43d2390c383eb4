import { parseCase } from "../../case";
import {
  compareTemplates,
  diffLines,
  libraryFault,
  sampleToday,
  sideBySide,
  wordFiles,
  type ConflictingEntry,
  type EntrySource,
  type LibraryFiles,
  type ResolvedLibrary,
  type TemplateVersion,
} from "../../library";
import { templateContext, templateFacts } from "../../papers";
import type { EntryComparison } from "./calls";

/**
 * Sets an entry of a library beside the one that it stands on.
 * @param fileOf the file of an entry, out of the library that holds it
 * @param around files of all layers together, for the clauses that a template inserts
 * @throws DiagnosticError where one of the two is no longer there, or no sound Word file
 */
export async function compareEntry(
  { kind, id, library }: ConflictingEntry,
  { entries }: ResolvedLibrary,
  fileOf: (source: EntrySource) => Promise<Uint8Array | undefined>,
  around: LibraryFiles,
): Promise<EntryComparison> {
  const entry = entries.find((resolved) => resolved.entry.kind === kind && resolved.entry.id === id);
  const stack: readonly EntrySource[] = entry === undefined ? [] : [entry, ...entry.beneath];
  const at = stack.findIndex((source) => source.library === library);
  const [own, below] = [stack[at], stack[at + 1]];
  const [left, right] = [own && (await fileOf(own)), below && (await fileOf(below))];
  if (at < 0 || own === undefined || below === undefined || left === undefined || right === undefined)
    throw libraryFault("base-gone", `There are no longer two versions of the ${kind} ${id}.`, { field: id });
  const titles = { own: titleOf(own), below: titleOf(below) };
  if (kind !== "paper" && kind !== "clause")
    return { ...titles, rows: sideBySide(diffLines(linesOf(left), linesOf(right))), added: [], removed: [] };
  const clause = (name: string): Uint8Array | undefined => around.get(`clauses/${name}.docx`);
  const version = (source: EntrySource, bytes: Uint8Array): TemplateVersion => ({
    ...{ file: `${source.library}: ${source.entry.file}`, bytes, clause },
  });
  const diff = compareTemplates(version(own, left), version(below, right), {
    facts: templateFacts(),
    emptyContext: templateContext(parseCase({ schema: "motionwright-case/1" }), sampleToday),
    word: wordFiles,
  });
  return { ...titles, rows: sideBySide(diff.text), added: diff.factsAdded, removed: diff.factsRemoved };
}

function titleOf({ library, version }: EntrySource): string {
  return `${library} ${version}`;
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split(/\r?\n/u);
}
