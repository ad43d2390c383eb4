import { parseCase } from "../../src/case";
import { draftCase } from "../../src/cli/drafting";
import { DocxPackage, readStories, type ParagraphText } from "../../src/docx";
import { findCitations } from "../../src/library";
import { draftPaper } from "../../src/papers";
import { paper, sampleCase, sampleJson, today } from "../templates/support/sample-papers";
import { styleOf } from "../templates/support/flaws";

/** Paragraphs of the body of a paper as it would be filed. */
async function draft(
  name: string,
  caseFile: ReturnType<typeof parseCase>,
): Promise<{ pkg: DocxPackage; body: readonly ParagraphText[] }> {
  const { bytes } = draftCase(await paper(name), caseFile, { strict: false, final: true, today });
  const pkg = DocxPackage.open(bytes);
  return { pkg, body: readStories(pkg).find(({ name: story }) => story === "body")?.paragraphs ?? [] };
}

const textOf = (paragraphs: readonly ParagraphText[], style: RegExp): string[] =>
  paragraphs.filter((paragraph) => style.test(styleOf(paragraph))).map(({ text }) => text);
/** An entry without its page: what stands before the last tab, and behind the label. */
const headingOf = (entry: string): string => entry.split("\t").slice(-2)[0] ?? "";

const stateCourt = { level: "state", state: "Ohio", plaintiff: undefined, profile: "ohio-common-pleas" };

describe.each(["rural-traffic-stop", "hand-to-hand", "house-search", "state"])(
  "the suppression motion of %s",
  (name) => {
    const json = sampleJson(name === "state" ? "rural-traffic-stop" : name);
    const caseFile = parseCase(
      name === "state" ? { ...json, court: { ...(json.court as object), ...stateCourt } } : json,
    );
    let pkg: DocxPackage;
    let body: readonly ParagraphText[];
    beforeAll(async () => {
      ({ pkg, body } = await draft("suppression-motion", caseFile));
    });

    test("has a table of contents of its headings, each with its label and a page that does not go back", () => {
      const headings = textOf(body, /^Heading[12]$/);
      const entries = textOf(body, /^TOC\d$/);
      expect(headings.length).toBeGreaterThan(8);
      expect(entries.map(headingOf)).toEqual(headings);
      for (const entry of entries) expect(entry).toMatch(/^(?:[IVX]+|[A-Z])\.\t.+\t\d+$/);
      const pages = entries.map((entry) => Number(entry.split("\t").at(-1)));
      expect(pages).toEqual([...pages].sort((a, b) => a - b));
      expect(pages[0]).toBe(1);
    });

    test("has a table of just those authorities that it cites, by kind and in order", () => {
      const entries = textOf(body, /^TableofAuthorities$/).map((entry) => entry.split("\t")[0] ?? "");
      const text = body.slice(body.findIndex((paragraph) => styleOf(paragraph) === "Heading1"));
      const end = text.findIndex((paragraph) => styleOf(paragraph) === "Signature");
      const cited = new Set(
        text.slice(0, end).flatMap((each) =>
          findCitations(each.text)
            .filter(({ key }) => !key.endsWith(" at"))
            .map(({ key }) => key),
        ),
      );
      const listed = entries.flatMap((entry) => findCitations(entry).map(({ key }) => key));
      for (const key of cited) expect(listed).toContain(key);
      for (const key of listed) if (/ u\.s\. /.test(key)) expect(cited).toContain(key);
      expect(new Set(entries).size).toBe(entries.length);
      expect(entries).toContain("U.S. Const. amend. IV");
      expect(textOf(body, /^TOAHeading$/).slice(0, 2)).toEqual(["Cases", "Constitutional Provisions"]);
      if (name === "state") {
        expect(entries).toContain("Ohio Const. art. I, § 14");
        expect(entries).toContain("Mapp v. Ohio, 367 U.S. 643 (1961)");
      }
    });

    test("marks its citations and headings, so that Word can make the tables anew", () => {
      const xml = pkg.text("word/document.xml");
      expect(xml.match(/ TA \\l "/g)?.length).toBeGreaterThan(20);
      const bookmarks = Array.from(xml.matchAll(/w:name="(_Toc\d+)"/g), ([, bookmark]) => bookmark);
      const referred = Array.from(xml.matchAll(/PAGEREF (_Toc\d+) /g), ([, bookmark]) => bookmark);
      expect(referred).toEqual(bookmarks);
      expect(xml.match(/fldCharType="begin"/g)?.length).toBe(xml.match(/fldCharType="end"/g)?.length);
      expect(pkg.text("word/settings.xml")).not.toContain("updateFields");
    });
  },
);

test("authorities of a ground that is left out leave the table with it", async () => {
  const { compiled } = await paper("suppression-motion");
  const listed = (leftOut: string[]): string[] => {
    const { bytes } = draftPaper(compiled, sampleCase("rural-traffic-stop"), {
      courts: new Map(),
      leftOut,
      final: true,
      today,
    });
    const body = readStories(DocxPackage.open(bytes)).find(({ name }) => name === "body")?.paragraphs ?? [];
    return textOf(body, /^TableofAuthorities$/).map((entry) => entry.split("\t")[0] ?? "");
  };
  const caballes = "Illinois v. Caballes, 543 U.S. 405 (2005)";
  expect(listed([])).toContain(caballes);
  expect(listed(["stop-prolonged"])).not.toContain(caballes);
});

test("a short paper has no tables, and its text begins beneath the caption", async () => {
  const { body, pkg } = await draft("suppression-motion", sampleCase("thin"));
  expect(textOf(body, /^TO/)).toEqual([]);
  expect(body.map(({ text }) => text)).not.toContain("TABLE OF CONTENTS");
  expect(pkg.text("word/document.xml")).not.toContain("lowerRoman");
});
