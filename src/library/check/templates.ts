import type { FactTree } from "../../case";
import { compileTemplate, type CompiledTemplate } from "../../drafting";
import type { Place } from "../../diagnostic";
import { entryFiles, type LibraryFiles } from "../files";
import { comesWithWord } from "../word/fonts";
import type { WordFiles } from "../word/word-files";
import { placed, type Problems } from "./problem";

/** More tags than any paper has; a file that holds more is meant to keep the machine busy. */
export const mostTags = 20_000;

/** What a check learns of a paper. */
export interface PaperReport {
  readonly file: string;
  readonly id: string;
  /** Facts that it prints whatever the case says, so that a placeholder shows where one is missing. */
  readonly needs: readonly string[];
  /** Every fact that it names. */
  readonly facts: readonly string[];
  /** Clauses that it inserts, directly or through another. */
  readonly clauses: readonly string[];
}

/** What the templates of a library are checked against. */
export interface TemplateCheck {
  readonly files: LibraryFiles;
  /** Libraries beneath, the nearest first: their clauses may be inserted too. */
  readonly beneath: readonly LibraryFiles[];
  readonly facts: FactTree;
  /** What a template is given for a case that says nothing. */
  readonly emptyContext: object;
  readonly word: WordFiles;
}

/** Checks every paper with the clauses it inserts, and the clauses that no paper inserts. */
export function checkTemplates(check: TemplateCheck, problems: Problems): PaperReport[] {
  const clauses = new Map<string, { path: string; bytes: Uint8Array; own: boolean }>();
  for (const library of [...check.beneath].reverse()) {
    for (const { id, path, bytes } of entryFiles(library, ["clause"])) clauses.set(id, { path, bytes, own: false });
  }
  for (const { id, path, bytes } of entryFiles(check.files, ["clause"])) clauses.set(id, { path, bytes, own: true });
  const refused = new Set<string>();
  for (const { path, bytes } of entryFiles(check.files, ["paper", "clause"])) {
    if (tooManyTags(path, bytes, check.word, problems)) refused.add(path);
  }
  const inserted = new Set<string>();
  const reports: PaperReport[] = [];
  const compile = (
    path: string,
    bytes: Uint8Array,
    knownFacts: FactTree | undefined,
  ): [CompiledTemplate | undefined, string[]] => {
    const used = new Set<string>();
    const partials = (name: string): Uint8Array | undefined => {
      const clause = clauses.get(name);
      if (clause === undefined || (clause.own && refused.has(clause.path))) return undefined;
      used.add(name);
      inserted.add(name);
      return clause.bytes;
    };
    const place = (at: Place): Place =>
      at.file === undefined || at.file === path
        ? { ...at, file: path }
        : { ...at, file: clauses.get(at.file)?.path ?? at.file };
    const compiled = problems.attempt(() => {
      try {
        return compileTemplate(bytes, { file: path, partials, ...(knownFacts === undefined ? {} : { knownFacts }) });
      } catch (error) {
        throw placed(error, place);
      }
    });
    problems.take((compiled?.warnings ?? []).map((warning) => ({ ...warning, place: place(warning.place) })));
    return [compiled, [...used]];
  };
  for (const { path, id, bytes } of entryFiles(check.files, ["paper"])) {
    if (refused.has(path)) continue;
    const [compiled, used] = compile(path, bytes, check.facts);
    if (compiled === undefined) continue;
    const facts = compiled.facts.map((fact) => fact.path);
    const needs = problems.attempt(() => neededFacts(compiled, check.emptyContext), path) ?? [];
    reports.push({ file: path, id, needs, facts, clauses: used });
    checkLooks(path, bytes, used, clauses, check.word, problems);
  }
  for (const { path, id, bytes } of entryFiles(check.files, ["clause"])) {
    if (inserted.has(id) || refused.has(path)) continue;
    problems.tell("unused-clause", "warning", `No paper inserts the clause ${id}.`, { file: path });
    // What a clause may name depends on where it is inserted, so that alone it is checked for its form only.
    compile(path, bytes, undefined);
  }
  return reports;
}

/** Facts that stay as placeholders where the case says nothing; places that a paper leaves to be filled in by hand are none. */
export function neededFacts(compiled: CompiledTemplate, emptyContext: object): string[] {
  const named = new Set(compiled.facts.map(({ path }) => path));
  const { missing } = compiled.draft(emptyContext);
  return [...new Set(missing.map(({ path }) => path))].filter((path) => named.has(path)).sort();
}

function tooManyTags(path: string, bytes: Uint8Array, word: WordFiles, problems: Problems): boolean {
  const tags = problems.attempt(() => word.tags(bytes, path), path);
  if (tags === undefined) return true;
  if (tags <= mostTags) return false;
  const reason = `The file holds about ${tags} tags; at most ${mostTags} are read.`;
  problems.tell("too-many-tags", "error", reason, { file: path });
  return true;
}

function checkLooks(
  path: string,
  bytes: Uint8Array,
  used: readonly string[],
  clauses: ReadonlyMap<string, { path: string; bytes: Uint8Array }>,
  word: WordFiles,
  problems: Problems,
): void {
  const own = problems.attempt(() => word.styles(bytes, path), path);
  if (own === undefined) return;
  for (const id of own.undefined) {
    problems.tell("unknown-style", "warning", `The text uses a style "${id}" that the file does not define.`, {
      file: path,
    });
  }
  for (const font of own.fonts.filter((name) => !comesWithWord(name))) {
    problems.tell(
      "absent-font",
      "warning",
      `The font "${font}" does not come with Word, and does not lie in the file: where it is absent, Word takes another.`,
      { file: path },
      "Use a font that every computer with Word has, or embed it (File > Options > Save > Embed fonts in the file).",
    );
  }
  for (const name of used) {
    const clause = clauses.get(name);
    if (clause === undefined) continue;
    const styles = problems.attempt(() => word.styles(clause.bytes, clause.path), clause.path);
    const lacking = (styles?.used ?? []).filter((style) => !own.defined.has(style.toLowerCase()));
    if (lacking.length === 0) continue;
    problems.tell(
      "missing-style",
      "warning",
      `The clause ${name} uses the style${lacking.length === 1 ? "" : "s"} ${lacking.join(", ")}, which ${path} lacks.`,
      { file: clause.path },
      "The clause brings its own look with it; give it a style of the paper, or add the style to the paper.",
    );
  }
}
