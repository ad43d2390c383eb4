import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseCase, type CaseFile } from "../../src/case";
import { draftCase, loadTemplate } from "../../src/cli/drafting";
import { childElement, documentText, DocxPackage, readStories, type XmlElement } from "../../src/docx";
import { inScratch } from "../cli/command-line";
import { renderMany, roundTripMany } from "../support/render";
import { validateDocx, validateMany } from "../support/validator";

const library = join(__dirname, "..", "..", "templates");
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(library, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending));
const papers = namesIn("papers", ".docx");
const cases = namesIn("cases", ".json");
const readSample = (name: string): CaseFile => parseCase(JSON.parse(readFileSync(join(library, "cases", `${name}.json`), "utf8")), name);

const loaded = new Map(papers.map((paper) => [paper, loadTemplate(paper, [])]));

/** A paper of a sample case; templates are compiled once for all of them. */
async function draft(paper: string, caseName: string, final = false): Promise<Uint8Array> {
  const template = await (loaded.get(paper) ?? loadTemplate(paper, []));
  return draftCase(template, readSample(caseName), { strict: false, final, today: "2026-11-24" }).bytes;
}

/** What no paper that a lawyer would sign may hold. */
const flaws: [name: string, pattern: RegExp][] = [
  ["an unfilled tag", /\{\{|\}\}/],
  ["a program's word", /\b(undefined|null|NaN|\[object)\b/],
  ["a doubled space", /[^\s.?!:] {2,}\S/],
  ["a space before punctuation", / [,;.](\s|$)/],
  ["doubled punctuation", /,,|;;|\.\.(?!\.)|,\.|;\.|(?<!\b[ap]\.m|Inc|Jr|Sr|Dr)\.,/],
  ["an empty pair of brackets", /\(\s*\)/],
  ["a dangling and", /\band (\.|,|;|$)/m],
  ["a wrong article", /\ba (?=[aeio]\w)(?!one\b|once\b)/i],
];

/** Id of a paragraph's style. */
function styleOf(paragraph: XmlElement): string {
  return childElement(childElement(paragraph, "w:pPr"), "w:pStyle")?.attributes["w:val"] ?? "";
}

/** The papers that LibreOffice renders and saves again here; it takes a second or more for each. */
const motions = ["suppression-motion", "discovery-motion", "letter-to-prosecutor"];

const pairs = papers.flatMap((paper) => cases.map((caseName): [string, string] => [paper, caseName]));

describe("every paper with every sample case", () => {
  test("there are papers and cases to try", () => {
    expect(papers.length).toBeGreaterThanOrEqual(3);
    expect(cases.length).toBeGreaterThanOrEqual(4);
  });

  // The validator starts a process for every file, so all files go to it at once.
  test("every draft satisfies the Open XML SDK, for work and for filing", async () => {
    const working = pairs.map(async ([paper, caseName]) => ({ name: `${paper} of ${caseName}`, bytes: await draft(paper, caseName) }));
    const filed = papers.map(async (paper) => ({ name: `${paper} for filing`, bytes: await draft(paper, "rural-traffic-stop", true) }));
    const files = await Promise.all([...working, ...filed]);
    const complaints = await validateMany(files.map(({ bytes }) => bytes));
    expect(files.map(({ name }, index) => ({ name, complaints: complaints[index] })).filter((file) => file.complaints?.length !== 0)).toEqual([]);
  }, 900_000);

  test.each(pairs)("%s of %s reads without flaws", async (paper, caseName) => {
    const { text } = documentText(DocxPackage.open(await draft(paper, caseName)));
    for (const [name, pattern] of flaws) {
      const found = pattern.exec(text);
      expect(found === null ? "none" : `${name}: …${text.slice(Math.max(0, found.index - 60), found.index + 60)}…`).toBe("none");
    }
  });

  test.each(pairs)("%s of %s for filing names no control and keeps the text", async (paper, caseName) => {
    const working = documentText(DocxPackage.open(await draft(paper, caseName))).text;
    const filed = await draft(paper, caseName, true);
    const opened = DocxPackage.open(filed);
    expect(opened.names().filter((name) => name.startsWith("customXml/"))).toEqual([]);
    expect(opened.text("word/document.xml")).not.toContain("<w:sdt>");
    expect(documentText(opened).text).toBe(working);
  });

  test.each(papers)("no heading of %s stands over nothing", async (paper) => {
    for (const caseName of cases) {
      const body = readStories(DocxPackage.open(await draft(paper, caseName))).find((story) => story.name === "body");
      const paragraphs = body?.paragraphs ?? [];
      paragraphs.forEach((paragraph, index) => {
        if (!/^Heading\d$/.test(styleOf(paragraph.element))) return;
        const next = paragraphs[index + 1];
        const below = next === undefined ? "end" : styleOf(next.element);
        const deeper = styleOf(paragraph.element) === "Heading1" ? /-> (Heading1|PartTitle|end)$/ : /-> (Heading\d|PartTitle|end)$/;
        expect(`${caseName}: ${paragraph.text} -> ${below}`).not.toMatch(deeper);
      });
    }
  });

  test("LibreOffice renders the motions and the letter of every case without an empty page", async () => {
    const files = await Promise.all(motions.flatMap((paper) => cases.map((caseName) => draft(paper, caseName))));
    const rendered = await renderMany(files);
    expect(rendered).toHaveLength(motions.length * cases.length);
    for (const { pages } of rendered) expect(pages.join("").trim().length).toBeGreaterThan(200);
    for (const { pages } of rendered) expect(pages.filter((page) => page.trim() === "")).toEqual([]);
  }, 900_000);

  // LibreOffice itself writes a few values that the SDK refuses (w:jc "start", w:cantSplit "true"); drafting adds none of its own.
  test("a paper opened and saved by LibreOffice drafts the same text", async () => {
    const originals = motions.map((paper) => new Uint8Array(readFileSync(join(library, "papers", `${paper}.docx`))));
    const resaved = await roundTripMany(originals);
    for (const [index, paper] of motions.entries()) {
      await inScratch(async (folder) => {
        const file = join(folder, `${paper}.docx`);
        await writeFile(file, resaved[index] ?? new Uint8Array());
        const options = { strict: false, final: true, today: "2026-11-24" };
        const again = draftCase(await loadTemplate(file, []), readSample("rural-traffic-stop"), options).bytes;
        const own = new Set((await validateDocx(file)).map(({ description }) => description));
        expect((await validateDocx(again)).filter(({ description }) => !own.has(description))).toEqual([]);
        // LibreOffice writes "page break before" as a break in the text, which reads as an empty line.
        const read = (bytes: Uint8Array): string => documentText(DocxPackage.open(bytes)).text.replace(/\n+/g, "\n");
        expect(read(again)).toBe(read(await draft(paper, "rural-traffic-stop", true)));
      });
    }
  }, 900_000);
});
