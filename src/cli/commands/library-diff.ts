import { dirname } from "node:path";
import { describeDiagnostic } from "../../diagnostic";
import {
  compareLibraries,
  compareTemplates,
  describeDiff,
  entryFiles,
  sealLibrary,
  wordFiles,
  type CompareTools,
  type LibraryDiff,
  type SealedLibrary,
  type TemplateDiff,
  type TemplateVersion,
} from "../../library";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readBytes } from "../io/files";
import type { Terminal } from "../io/terminal";
import { builtInLibrary, readClauses } from "../libraries";
import { readLibrary } from "../library/read-library";
import { templateFacts } from "../../papers";
import { emptyContext } from "../library/tools";

/**
 * Tells two versions apart: of one template (.docx), as text and as facts needed, or of a whole library (folder, .zip, address).
 * @returns attention where they differ
 * @throws DiagnosticError where one cannot be read, or a library's files are not those of its manifest
 */
export async function libraryDiffCommand(
  before: string,
  after: string,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const tools: CompareTools = { facts: templateFacts(), emptyContext: emptyContext(), word: wordFiles };
  const isTemplate = (name: string): boolean => /\.do[ct]x$/i.test(name);
  if (isTemplate(before) && isTemplate(after)) {
    const diff = compareTemplates(await template(before), await template(after), tools);
    if (options.json) terminal.answer(JSON.stringify(diff, null, 2));
    else for (const line of describeTemplateDiff(diff)) terminal.answer(line);
    return differs(diff) ? exitCodes.attention : exitCodes.done;
  }
  const [old, recent] = [await sealed(before), await sealed(after)];
  const diff = compareLibraries(old.manifest, recent.manifest);
  const templates = diff.entries.flatMap(({ kind, id, what }) => {
    if (what !== "changed" || (kind !== "paper" && kind !== "clause")) return [];
    const [a, b] = [versionIn(old, kind, id), versionIn(recent, kind, id)];
    return a === undefined || b === undefined ? [] : [{ kind, id, diff: compareTemplates(a, b, tools) }];
  });
  if (options.json) terminal.answer(JSON.stringify({ ...diff, templates }, null, 2));
  else {
    for (const line of describeLibraryDiff(diff)) terminal.answer(line);
    for (const { kind, id, diff: changes } of templates) {
      terminal.answer(`\n${kind} ${id}`);
      for (const line of describeTemplateDiff(changes)) terminal.answer(line);
    }
  }
  return diff.entries.length > 0 || diff.from !== diff.to ? exitCodes.attention : exitCodes.done;
}

async function template(file: string): Promise<TemplateVersion> {
  const clauses = await readClauses(dirname(file), [builtInLibrary]);
  return { file, bytes: await readBytes(file), clause: (name) => clauses.get(name) };
}

async function sealed(source: string): Promise<SealedLibrary> {
  return sealLibrary(await readLibrary(source), source);
}

function versionIn(library: SealedLibrary, kind: "paper" | "clause", id: string): TemplateVersion | undefined {
  const clauses = new Map(entryFiles(library.files, ["clause"]).map((clause) => [clause.id, clause.bytes]));
  const found = entryFiles(library.files, [kind]).find((entry) => entry.id === id);
  return found === undefined
    ? undefined
    : { file: `${library.manifest.version}: ${found.path}`, bytes: found.bytes, clause: (name) => clauses.get(name) };
}

function differs(diff: TemplateDiff): boolean {
  const facts = [diff.factsAdded, diff.factsRemoved, diff.needsAdded, diff.needsRemoved];
  return diff.text.some(({ kind }) => kind !== "same") || facts.some((list) => list.length > 0);
}

function describeTemplateDiff(diff: TemplateDiff): string[] {
  const named = (what: string, facts: readonly string[]): string[] =>
    facts.length === 0 ? [] : [`${what}: ${facts.join(", ")}`];
  const lines = [
    ...describeDiff(diff.text),
    ...named("facts named only by the later one", diff.factsAdded),
    ...named("facts named only by the earlier one", diff.factsRemoved),
    ...named("now printed without a fallback", diff.needsAdded),
    ...named("no longer printed without a fallback", diff.needsRemoved),
    ...diff.faults.map(describeDiagnostic),
  ];
  return lines.length === 0 ? ["no difference"] : lines;
}

/** Says what an update brings, for the person who decides on it. */
export function describeLibraryDiff(diff: LibraryDiff): string[] {
  const head = diff.from === diff.to ? `${diff.id} ${diff.from}` : `${diff.id} ${diff.from} -> ${diff.to}`;
  const notes = diff.notes.map(
    ({ version, date, note }) => `  ${version}${date === undefined ? "" : ` (${date})`}: ${note}`,
  );
  const entries = diff.entries.flatMap(({ what, kind, id, notes: own }) => [
    `  ${what}: ${kind} ${id}`,
    ...own.map(({ version, note }) => `      ${version}: ${note}`),
  ]);
  return [head, ...notes, ...(entries.length === 0 ? ["  no entry differs"] : entries)];
}
