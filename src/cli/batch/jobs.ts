import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { casesFromCsv } from "../../case";
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import { readBytes } from "../io/files";
import { decodeText } from "../../docx";
import type { BatchJob } from "./messages";

/** Jobs of a batch, and the rows that could not become a case. */
export interface BatchJobs {
  readonly jobs: BatchJob[];
  readonly unusable: { readonly name: string; readonly problems: readonly Diagnostic[] }[];
}

/** A file name that every system takes, made of what a case is called. */
function fileNameOf(name: string): string {
  const safe = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 100);
  return safe === "" ? "case" : safe;
}

/** Gives each job an output of its own in `folder`, numbering those that would share one. */
function withOutputs(jobs: readonly Omit<BatchJob, "output">[], folder: string): BatchJob[] {
  const taken = new Set<string>();
  return jobs.map((job) => {
    const stem = fileNameOf(job.name);
    let file = stem;
    for (let copy = 2; taken.has(file.toLowerCase()); copy += 1) file = `${stem}-${copy}`;
    taken.add(file.toLowerCase());
    return { ...job, output: join(folder, `${file}.docx`) };
  });
}

/**
 * The cases of a folder (every .json in it) or of a CSV (a row a case).
 * @throws DiagnosticError where there is nothing to draft
 */
export async function batchJobs(cases: string, outputFolder: string): Promise<BatchJobs> {
  const isFolder = await stat(cases).then(
    (about) => about.isDirectory(),
    () => false,
  );
  if (isFolder) {
    const files = (await readdir(cases)).filter((name) => extname(name).toLowerCase() === ".json").sort();
    const jobs = files.map((name, index) => ({
      index,
      name: basename(name, extname(name)),
      caseFile: join(cases, name),
    }));
    return {
      jobs: withOutputs(someOrThrow(jobs, cases, "The folder holds no case file (.json)."), outputFolder),
      unusable: [],
    };
  }
  if (extname(cases).toLowerCase() === ".json") {
    throw noCases(cases, "This is one case file; a batch takes many.");
  }
  const rows = casesFromCsv(decodeText(await readBytes(cases)), cases);
  const jobs: Omit<BatchJob, "output">[] = [];
  const unusable: { name: string; problems: readonly Diagnostic[] }[] = [];
  for (const row of someOrThrow(rows, cases, "The table holds no row beneath its heading.")) {
    if (row.case === undefined) unusable.push({ name: row.name, problems: row.problems });
    else jobs.push({ index: jobs.length, name: row.name, caseJson: JSON.stringify(row.case) });
  }
  return { jobs: withOutputs(jobs, outputFolder), unusable };
}

function someOrThrow<Item>(items: Item[], file: string, reason: string): Item[] {
  if (items.length > 0) return items;
  throw noCases(file, reason);
}

function noCases(file: string, reason: string): DiagnosticError {
  return new DiagnosticError([
    {
      id: "batch/no-cases",
      gravity: "error",
      reason,
      place: { file },
      hint: "Name a folder of case files, or a .csv with a heading row of facts.",
    },
  ]);
}
