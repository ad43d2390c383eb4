import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { draftCase, loadTemplate } from "../../src/cli/drafting";
import { documentText, DocxPackage, readStories } from "../../src/docx";
import { inScratch } from "../cli/command-line";
import { renderMany, roundTripMany } from "../support/render";
import { validateDocx, validateMany } from "../support/validator";
import { flawsOf, styleOf } from "./support/flaws";
import { cases, library, paper, papers, sampleCase, today } from "./support/sample-papers";
import { brokenNames, covering } from "./support/structure";

const drafted = new Map<string, Promise<Uint8Array>>();

/** A paper of a sample case, with its controls or for filing; drafted once for all tests here. */
function draft(name: string, caseName: string, final = false): Promise<Uint8Array> {
  const key = `${name} of ${caseName}${final ? " for filing" : ""}`;
  const anew = async (): Promise<Uint8Array> => draftCase(await paper(name), sampleCase(caseName), { strict: false, final, today }).bytes;
  const known = drafted.get(key) ?? anew();
  drafted.set(key, known);
  return known;
}

/** Set to send every draft to the validator, a second of a processor for each, instead of those that show it something that no other does. */
const all = process.env.ALL_DRAFTS !== undefined;

/** The papers that LibreOffice renders and saves again here; it takes a second or more for each. */
const motions = ["suppression-motion", "discovery-motion", "letter-to-prosecutor"];

const squeezed = (text: string): string => text.replace(/\s+/g, "").toLowerCase();

/** Entries of a table of contents whose heading LibreOffice sets on another page than the entry says; the pages of the text begin anew at 1. */
function strayEntries(file: Uint8Array, pages: readonly string[]): string[] {
  const body = readStories(DocxPackage.open(file)).find(({ name }) => name === "body")?.paragraphs ?? [];
  const entries = body.filter((paragraph) => styleOf(paragraph).startsWith("TOC")).map(({ text }) => text.split("\t"));
  const first = pages.findIndex((page) => squeezed(page).startsWith(squeezed(entries[0]?.slice(0, 2).join("") ?? "?")));
  return entries
    .filter(([label = "", heading = "", page]) => !squeezed(pages[first + Number(page) - 1] ?? "").includes(squeezed(label + heading)))
    .map((entry) => entry.join(" "));
}

const pairs = papers.flatMap((paper) => cases.map((caseName): [string, string] => [paper, caseName]));

describe("every paper with every sample case", () => {
  test("there are papers and cases to try", () => {
    expect(papers.length).toBeGreaterThanOrEqual(3);
    expect(cases.length).toBeGreaterThanOrEqual(4);
  });

  // The validator starts a process for every file; a draft of which it has seen every structure in other drafts would tell it nothing.
  test("every structure of every draft satisfies the Open XML SDK, for work and for filing", async () => {
    const groups = await Promise.all(
      papers.map((name) => Promise.all(cases.flatMap((caseName) => [draft(name, caseName), draft(name, caseName, true)]))),
    );
    const sent = all ? groups.flatMap((files, group) => files.map((_bytes, file) => [group, file] as const)) : covering(groups);
    const complaints = await validateMany(sent.map(([group, file]) => groups[group]?.[file] ?? new Uint8Array()));
    const nameOf = (group: number, file: number): string => `${papers[group] ?? ""} of ${cases[file >> 1] ?? ""}${file % 2 === 1 ? " for filing" : ""}`;
    expect(sent.flatMap(([group, file], at) => (complaints[at]?.length === 0 ? [] : [{ name: nameOf(group, file), complaints: complaints[at] }]))).toEqual([]);
    expect(new Set(sent.map(([group]) => group)).size).toBe(papers.length);
    expect(groups.flatMap((files, group) => files.flatMap((bytes, file) => brokenNames(bytes).map((fault) => `${nameOf(group, file)}: ${fault}`)))).toEqual([]);
  }, 900_000);

  test.each(pairs)("%s of %s reads without flaws", async (paper, caseName) => {
    const body = readStories(DocxPackage.open(await draft(paper, caseName))).find(({ name }) => name === "body");
    expect(body?.paragraphs.length).toBeGreaterThan(5);
    expect(flawsOf(body?.paragraphs ?? [])).toEqual([]);
  });

  test.each(pairs)("%s of %s for filing names no control and keeps the text", async (paper, caseName) => {
    const working = documentText(DocxPackage.open(await draft(paper, caseName))).text;
    const filed = await draft(paper, caseName, true);
    const opened = DocxPackage.open(filed);
    expect(opened.names().filter((name) => name.startsWith("customXml/"))).toEqual([]);
    expect(opened.text("word/document.xml")).not.toContain("<w:sdt>");
    expect(documentText(opened).text).toBe(working);
  });

  test("LibreOffice renders the motions and the letter of every case without an empty page", async () => {
    const files = await Promise.all(motions.flatMap((paper) => cases.map((caseName) => draft(paper, caseName))));
    const rendered = await renderMany(files);
    expect(rendered).toHaveLength(motions.length * cases.length);
    for (const { pages } of rendered) expect(pages.join("").trim().length).toBeGreaterThan(200);
    for (const { pages } of rendered) expect(pages.filter((page) => page.trim() === "")).toEqual([]);
    for (const [index, file] of files.entries()) expect(strayEntries(file, rendered[index]?.pages ?? [])).toEqual([]);
  }, 900_000);

  // LibreOffice itself writes a few values that the SDK refuses (w:jc "start", w:cantSplit "true"); drafting adds none of its own.
  test("a paper opened and saved by LibreOffice drafts the same text", async () => {
    const originals = motions.map((paper) => new Uint8Array(readFileSync(join(library, "papers", `${paper}.docx`))));
    const resaved = await roundTripMany(originals);
    for (const [index, paper] of motions.entries()) {
      await inScratch(async (folder) => {
        const file = join(folder, `${paper}.docx`);
        await writeFile(file, resaved[index] ?? new Uint8Array());
        const options = { strict: false, final: true, today };
        const again = draftCase(await loadTemplate(file, []), sampleCase("rural-traffic-stop"), options).bytes;
        const own = new Set((await validateDocx(file)).map(({ description }) => description));
        expect((await validateDocx(again)).filter(({ description }) => !own.has(description))).toEqual([]);
        // LibreOffice writes "page break before" as a break in the text, which reads as an empty line.
        // It also gives the pages behind the tables of contents and authorities no numbers of their own, so that the tables name later ones.
        const read = (bytes: Uint8Array): string =>
          documentText(DocxPackage.open(bytes))
            .text.replace(/\t\d+(?:, \d+)*$/gm, "")
            .replace(/\n+/g, "\n");
        expect(read(again)).toBe(read(await draft(paper, "rural-traffic-stop", true)));
      });
    }
  }, 900_000);
});
