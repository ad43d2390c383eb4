import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseCase, type CaseFile, type CourtProfile } from "../../../src/case";
import { loadTemplate, type LoadedTemplate } from "../../../src/cli/drafting";
import { templateContext } from "../../../src/papers";
import { readCourtProfile } from "../../../src/library";
import { DocxPackage, readStories, type ParagraphText } from "../../../src/docx";

/** The built-in library. */
export const library = join(__dirname, "..", "..", "..", "templates");

/** Day of every draft in these tests. */
export const today = "2026-11-24";

/** Names of the files of a folder of the library, without their ending. */
export function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(library, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending));
}

/** Names of the built-in papers and sample cases. */
export const papers = namesIn("papers", ".docx");
export const cases = namesIn("cases", ".json");

/** A sample case as its file has it. */
export function sampleJson(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(library, "cases", `${name}.json`), "utf8")) as Record<string, unknown>;
}

/** A sample case, read. */
export function sampleCase(name: string): CaseFile {
  return parseCase(sampleJson(name), name);
}

const loaded = new Map<string, Promise<LoadedTemplate>>();

/** A built-in paper, compiled once in each process. */
export function paper(name: string): Promise<LoadedTemplate> {
  const known = loaded.get(name) ?? loadTemplate(name, []);
  loaded.set(name, known);
  return known;
}

/** Paragraphs of the body of a paper for filing, drafted from a context. */
export function bodyOf(template: LoadedTemplate, context: object): readonly ParagraphText[] {
  const { bytes } = template.compiled.draft(context, { final: true, today });
  return readStories(DocxPackage.open(bytes)).find(({ name }) => name === "body")?.paragraphs ?? [];
}

/** Court profile of the built-in library; undefined where there is none of that name. */
function courtProfile(name: string | undefined): CourtProfile | undefined {
  const file = join(library, "courts", `${name ?? ""}.yaml`);
  return existsSync(file) ? readCourtProfile(readFileSync(file, "utf8"), file, []) : undefined;
}

/** What templates are given for a case: its facts, what follows from them, and its court. */
export function contextOf(caseFile: CaseFile): Record<string, unknown> {
  return templateContext(caseFile, today, { profile: courtProfile(caseFile.court?.profile) });
}
