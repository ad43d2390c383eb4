import { parseCase, type CaseFile, type FactTree } from "../../case";
import type { Diagnostic } from "../../diagnostic";
import type { Rule } from "../../review";
import { withOwnFacts } from "../facts";
import { entryFiles, manifestFile, signatureFile, type LibraryFiles } from "../files";
import { sha256 } from "../hash";
import { readManifest } from "../manifest/read";
import type { LibraryFact, Manifest } from "../manifest/schema";
import type { WordFiles } from "../word/word-files";
import { readSignature, signs } from "../signature";
import { checkCourts } from "../courts/check-courts";
import { AuthorityTable, findCitations, readAuthorities } from "./authorities";
import { Problems } from "./problem";
import { checkWordingRules } from "./rules";
import { checkTemplates, type PaperReport } from "./templates";

/** What a library is checked against. */
export interface CheckInput {
  readonly files: LibraryFiles;
  /** Libraries beneath, the nearest first; their clauses, sets, authorities may be used. */
  readonly beneath: readonly LibraryFiles[];
  /** A firm's own facts that libraries beneath declare. */
  readonly factsBeneath: readonly LibraryFact[];
  /** Facts that templates may name. */
  readonly facts: FactTree;
  /** What a template is given for a case that says nothing. */
  readonly emptyContext: object;
  readonly word: WordFiles;
}

/** What a check found. */
export interface LibraryReport {
  /** All of them at once, by file. */
  readonly problems: readonly Diagnostic[];
  /** Undefined where the manifest is absent or faulty. */
  readonly manifest: Manifest | undefined;
  readonly papers: readonly PaperReport[];
  readonly rules: readonly Rule[];
  /** Sample cases that could be read, by id. */
  readonly cases: ReadonlyMap<string, CaseFile>;
}

/** Checks a whole library: manifest, hashes, papers, clauses, rules, cases, authorities. Nothing is thrown for what is wrong with it. */
export async function checkLibrary(input: CheckInput): Promise<LibraryReport> {
  const { files, beneath } = input;
  const problems = new Problems();
  const manifest = checkManifest(files, problems);
  const facts = withOwnFacts(input.facts, [...input.factsBeneath, ...(manifest?.facts ?? [])]);
  const papers = checkTemplates({ ...input, facts }, problems);
  const rules = checkWordingRules(files, beneath, problems);
  const cases = checkCases(files, problems);
  checkCourts(files, beneath, cases, problems);
  checkAuthorities(input, problems);
  if (manifest !== undefined) {
    await checkEntries(manifest, files, papers, problems);
    checkOwnFacts(manifest, papers, problems);
  }
  return { problems: inOrder(problems.all.map(hintAtFacts)), manifest, papers, rules, cases };
}

/** What the papers of a library need and insert; one with faults is left out. */
export function readPapers(input: CheckInput, manifest: Manifest | undefined): PaperReport[] {
  const facts = withOwnFacts(input.facts, [...input.factsBeneath, ...(manifest?.facts ?? [])]);
  return checkTemplates({ ...input, facts }, new Problems());
}

/** A fact under `custom` is a library's to declare, which drafting does not know. */
function hintAtFacts(problem: Diagnostic): Diagnostic {
  if (problem.id !== "template/unknown-fact" || !problem.reason.includes("`custom.")) return problem;
  return {
    ...problem,
    hint: `${problem.hint ?? ""} A fact of the firm's own is declared under "facts" in library.json.`.trim(),
  };
}

/** By file; within one by place: what has none goes last. */
function inOrder(problems: readonly Diagnostic[]): Diagnostic[] {
  const text = ({ place }: Diagnostic): string =>
    `${place.file ?? ""}\n${place.paragraph === undefined ? 1 : 0}\n${place.story ?? ""}`;
  const number = ({ place }: Diagnostic): number => place.paragraph ?? place.line ?? 0;
  return [...problems].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : number(a) - number(b)));
}

function checkManifest(files: LibraryFiles, problems: Problems): Manifest | undefined {
  const bytes = files.get(manifestFile);
  if (bytes === undefined) {
    const hint = "Write one with: motionwright library index DIR";
    problems.tell("no-manifest", "warning", "The folder has no library.json.", { file: manifestFile }, hint);
    return undefined;
  }
  const manifest = problems.attempt(() => readManifest(new TextDecoder().decode(bytes), manifestFile));
  const signature = problems.attempt(() => readSignature(files, signatureFile));
  if (signature !== undefined && !signs(signature, bytes)) {
    const reason = "The signature does not fit the manifest, which has changed since.";
    problems.tell(
      "stale-signature",
      "error",
      reason,
      { file: signatureFile },
      "Sign again with: motionwright library sign DIR",
    );
  }
  return manifest;
}

/** Day as of which papers of a sample case are drafted that states none. */
export const sampleToday = "2026-01-05";

const indexHint = "Bring it up to date with: motionwright library index DIR";

async function checkEntries(
  manifest: Manifest,
  files: LibraryFiles,
  papers: readonly PaperReport[],
  problems: Problems,
): Promise<void> {
  const listed = new Set<string>();
  for (const { kind, id, file, sha256: hash, needs } of manifest.entries) {
    listed.add(file);
    const bytes = files.get(file);
    if (bytes === undefined) {
      problems.tell(
        "file-gone",
        "error",
        `The manifest lists the ${kind} ${id}, whose file is not there.`,
        { file },
        indexHint,
      );
      continue;
    }
    if ((await sha256(bytes)) !== hash) {
      problems.tell("stale-hash", "error", "The file is not the one that the manifest describes.", { file }, indexHint);
    }
    const paper = papers.find((report) => report.file === file);
    if (paper !== undefined && [...paper.needs].sort().join() !== [...needs].sort().join()) {
      problems.tell(
        "stale-needs",
        "error",
        "The manifest states other needed facts than the paper has.",
        { file },
        indexHint,
      );
    }
  }
  for (const { path } of entryFiles(files)) {
    if (!listed.has(path))
      problems.tell("unlisted", "warning", "The manifest does not list this file.", { file: path }, indexHint);
  }
}

function checkOwnFacts(manifest: Manifest, papers: readonly PaperReport[], problems: Problems): void {
  const named = papers.flatMap(({ facts }) => facts);
  for (const { name } of manifest.facts) {
    const path = `custom.${name}`;
    if (named.some((fact) => fact === path || fact.startsWith(`${path}[`) || fact.startsWith(`${path}.`))) continue;
    problems.tell("unused-fact", "note", `No paper uses the fact ${path}.`, { file: manifestFile, field: path });
  }
  for (const { file, needs } of papers) {
    if (needs.length === 0) continue;
    const reason = `Printed without a fallback, so that a placeholder shows where one is missing: ${needs.join(", ")}.`;
    problems.tell(
      "no-fallback",
      "note",
      reason,
      { file },
      'Give one a fallback with {{default FACT "text"}} or {{#if FACT}}.',
    );
  }
}

function checkCases(files: LibraryFiles, problems: Problems): Map<string, CaseFile> {
  const cases = new Map<string, CaseFile>();
  for (const { path, id, bytes } of entryFiles(files, ["case"])) {
    let json: unknown;
    try {
      json = JSON.parse(new TextDecoder().decode(bytes));
    } catch (error) {
      const reason = `The case is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`;
      problems.tell("case-json", "error", reason, { file: path });
      continue;
    }
    const caseFile = problems.attempt(() => parseCase(json, path), path);
    if (caseFile === undefined) continue;
    cases.set(id, caseFile);
    if (caseFile.today === undefined) {
      const hint = 'Add "today": "YYYY-MM-DD" to the case.';
      problems.tell(
        "case-without-today",
        "note",
        `The sample case states no today; its papers are drafted as of ${sampleToday}.`,
        { file: path },
        hint,
      );
    }
  }
  return cases;
}

function checkAuthorities({ files, beneath, word }: CheckInput, problems: Problems): void {
  const listed = [files, ...beneath].flatMap((library) => {
    const own = library === files;
    return entryFiles(library, ["authorities"]).flatMap(({ path, bytes }) => {
      const faults: Diagnostic[] = [];
      const authorities = readAuthorities(new TextDecoder().decode(bytes), path, faults);
      if (own) problems.take(faults);
      return authorities;
    });
  });
  const table = new AuthorityTable(listed);
  for (const { path, bytes } of entryFiles(files, ["paper", "clause"])) {
    // A file that cannot be read was told by the check of templates.
    const paragraphs = new Problems().attempt(() => word.paragraphs(bytes, path)) ?? [];
    for (const { story, paragraph, text } of paragraphs) {
      for (const citation of findCitations(text)) {
        const fault = table.faultOf(citation);
        if (fault === undefined) continue;
        const hint = "Match volume, page and year, then add it to authorities.yaml.";
        problems.tell("authority", "error", fault, { file: path, story, paragraph, around: citation.text }, hint);
      }
    }
  }
}
