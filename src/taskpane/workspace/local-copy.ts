import { makeEntry, writeZip } from "../../docx";
import { defaultLimits } from "../../docx/package/limits";
import { inflateEntry, readZip } from "../../docx/package/zip-reader";
import type { Keep } from "../work/keep";
import { allKept, freeKey, isKeptFacts, type KeptFacts } from "../work/kept-case";
import { allWorks, isWork, keyOfWork, type KeptWork } from "./kept-work";

/** Marks a file of ours, with the version of its form. */
const schema = "motionwright-work/1";
const contentsName = "contents.json";

/** How much was put into a copy, or brought back from one. */
export interface Copied {
  readonly documents: number;
  readonly cases: number;
}

interface Contents {
  readonly schema: typeof schema;
  readonly documents: readonly (Omit<KeptWork, "bytes"> & { readonly file: string })[];
  readonly cases: readonly (Omit<KeptFacts, "facts"> & { readonly file: string })[];
}

/** A name that every system takes for a file: "3 Motion to suppress". */
function fileName(nth: number, name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N} ._()-]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return `${nth + 1} ${plain.slice(0, 80)}`.trim();
}

/**
 * Everything that is kept on this computer, as one zip file: the documents as Word files and the cases as JSON, each of use without this program,
 * and a list of them by which {@link bringBack} finds them again.
 */
export async function copyAll(keep: Keep): Promise<{ readonly bytes: Uint8Array; readonly copied: Copied }> {
  const [works, cases] = [await allWorks(keep), await allKept(keep)];
  const encoder = new TextEncoder();
  const documents = works.map((work, nth) => ({
    work,
    file: `documents/${fileName(nth, work.name.replace(/\.docx$/iu, ""))}.docx`,
  }));
  const facts = cases.map((kept, nth) => ({ kept, file: `cases/${fileName(nth, kept.title)}.json` }));
  const contents: Contents = {
    schema,
    documents: documents.map(({ work: { id, name, changed, version }, file }) => ({
      id,
      name,
      changed,
      version,
      file,
    })),
    cases: facts.map(({ kept: { key, title, changed }, file }) => ({ key, title, changed, file })),
  };
  const bytes = writeZip([
    makeEntry(contentsName, encoder.encode(JSON.stringify(contents, null, 2))),
    ...documents.map(({ work, file }) => makeEntry(file, work.bytes)),
    ...facts.map(({ kept, file }) => makeEntry(file, encoder.encode(JSON.stringify(kept.facts, null, 2)))),
  ]);
  return { bytes, copied: { documents: works.length, cases: cases.length } };
}

/**
 * Keeps again what a copy holds. Nothing that is kept is written over: a document or case that is there in another state stays, and the copy's
 * comes beside it; one that is there as it is in the copy is not kept twice.
 * @throws Error with words for the person where the file is no copy of ours
 */
export async function bringBack(keep: Keep, bytes: Uint8Array): Promise<Copied> {
  const { contents, read } = openCopy(bytes);
  const works = await allWorks(keep);
  let documents = 0;
  for (const { file, ...work } of contents.documents) {
    const content = read(file);
    const there = works.find(({ id }) => id === work.id);
    if (there !== undefined && sameBytes(there.bytes, content)) continue;
    const next: KeptWork = {
      ...work,
      ...(there === undefined ? {} : { id: crypto.randomUUID(), name: work.name.replace(/(\.docx)?$/iu, " (copy)$1") }),
      bytes: content,
    };
    if (!isWork(next)) throw new Error(notOurs);
    await keep.write(keyOfWork(next.id), next);
    documents += 1;
  }
  let cases = 0;
  for (const { file, ...kept } of contents.cases) {
    const facts = parse(read(file)) as KeptFacts["facts"];
    const among = await allKept(keep);
    const key = freeKey(kept.key.replace(/^case\//u, ""), facts, among);
    if (among.some((one) => one.key === key)) continue;
    const next: KeptFacts = { ...kept, key, facts };
    if (!isKeptFacts(next)) throw new Error(notOurs);
    await keep.write(key, next);
    cases += 1;
  }
  return { documents, cases };
}

/** Takes everything off this computer that the program keeps there. */
export async function wipeAll(keep: Keep): Promise<void> {
  for (const name of await keep.names("")) await keep.forget(name);
}

const notOurs = "This is no file that was written with Export everything.";

function openCopy(bytes: Uint8Array): { readonly contents: Contents; readonly read: (file: string) => Uint8Array } {
  const entries = new Map(readZip(bytes, defaultLimits).map((entry) => [entry.name, entry]));
  const read = (file: string): Uint8Array => {
    const entry = entries.get(file);
    if (entry === undefined) throw new Error(`${notOurs} It lacks ${file}.`);
    return inflateEntry(entry);
  };
  const contents = parse(read(contentsName));
  if (!isContents(contents)) throw new Error(notOurs);
  return { contents, read };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new Error(notOurs);
  }
}

function isContents(value: unknown): value is Contents {
  if (typeof value !== "object" || value === null) return false;
  const { schema: name, documents, cases } = value as Partial<Record<keyof Contents, unknown>>;
  return name === schema && hasTexts(documents, ["id", "name", "file"]) && hasTexts(cases, ["key", "title", "file"]);
}

/** Is it a list of entries that have these texts? */
function hasTexts(list: unknown, names: readonly string[]): boolean {
  return (
    Array.isArray(list) &&
    list.every((entry: unknown) => {
      if (typeof entry !== "object" || entry === null) return false;
      const fields = entry as Record<string, unknown>;
      return names.every((name) => typeof fields[name] === "string");
    })
  );
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
