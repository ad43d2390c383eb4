import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import {
  addCustomXml,
  annotateDocx,
  DocxPackage,
  readStories,
  scrubForFiling,
  type HighlightColor,
  type StoryRange,
} from "../../src/docx";
import { renderMany, roundTripMany } from "../support/render";
import { validateMany, type ValidationError } from "../support/validator";
import { append, pictured } from "./appending";
import { docxOf, fixture, p } from "./fixtures";

const by = { author: "Dana Reyes", date: "2026-11-24T09:00:00Z" };

/** A document as the `docx` package writes it: page fields in one run, notes, a table. */
async function written(): Promise<Uint8Array> {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph("The scale was never tested.")] } },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: ["Page ", PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({
            children: [
              new TextRun("The defendant "),
              new TextRun({ text: "managed", bold: true }),
              new TextRun(" the house"),
              new FootnoteReferenceRun(1),
              new TextRun("."),
            ],
          }),
          new Table({ rows: [new TableRow({ children: [cell("14:02"), cell("The stop begins")] })] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Marks the middle of every paragraph of every story in all three ways, and the first words of each once more. */
function markEverything(bytes: Uint8Array): Uint8Array {
  const ranges: StoryRange[] = readStories(DocxPackage.open(bytes)).flatMap((story) =>
    story.paragraphs
      .filter(({ text }) => text.length > 3)
      .map(({ index, text }) => ({ story: story.name, paragraph: index, start: 2, end: Math.ceil(text.length * 0.7) })),
  );
  const colors: readonly HighlightColor[] = ["yellow", "red", "cyan"];
  return annotateDocx(bytes, {
    ...by,
    highlights: ranges.map((range, index) => ({ ...range, start: 0, color: colors[index % 3] ?? "yellow" })),
    comments: ranges.map((range, index) => ({ ...range, start: 1, text: `Remark ${index + 1}` })),
    trackedReplacements: ranges.map((range) => ({ ...range, text: "NEW\twords\nhere" })),
  });
}

/** A document made fit to be filed, with a custom XML part added afterwards. */
function filed(bytes: Uint8Array): Uint8Array {
  const pkg = DocxPackage.open(bytes);
  scrubForFiling(pkg);
  const storeItemId = "{0F6D2C11-98A4-4F5E-8C11-3A1B2C3D4E5F}";
  addCustomXml(pkg, { xml: '<facts xmlns="urn:facts"/>', storeItemId, namespaces: ["urn:facts"] });
  return pkg.save();
}

/** Everything goes before the two judges at once: each start of theirs takes seconds. */
describe("before outside judges", () => {
  const word = fixture("plea");
  let errors: ReadonlyMap<string, ValidationError[]> = new Map();
  let pages: ReadonlyMap<string, string> = new Map();
  let marked: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    const [libre = new Uint8Array()] = await roundTripMany([word]);
    marked = markEverything(word);
    const documents = new Map<string, Uint8Array>([
      ["LibreOffice's own", libre],
      ["marked, by hand", marked],
      ["marked, by the docx package", markEverything(await written())],
      ["marked, by LibreOffice", markEverything(libre)],
      ["appended twice", append(docxOf(p("Motion.")), word, word)],
      ["appended to itself, with pictures", append(word, pictured(), word)],
      ["filed", filed(word)],
    ]);
    const names = [...documents.keys()];
    const complaints = await validateMany([...documents.values(), word.slice(0, 200)]);
    errors = new Map([...names, "broken"].map((name, index) => [name, complaints[index] ?? []]));
    const renderings = await renderMany([...documents.values()], { dpi: 20 });
    pages = new Map(names.map((name, index) => [name, renderings[index]?.pages.join("\n") ?? ""]));
    expect(renderings.every(({ pages: texts, pngs }) => pngs.length === texts.length && pngs.length > 0)).toBe(true);
  }, 240_000);

  test.each([
    "marked, by hand",
    "marked, by the docx package",
    "appended twice",
    "appended to itself, with pictures",
    "filed",
  ])("%s: no complaint of the Open XML SDK", (name) => {
    expect(errors.get(name)).toEqual([]);
  });

  test("the SDK does complain of a broken file", () => {
    expect(errors.get("broken")).toMatchObject([{ errorType: "Exception" }]);
  });

  test("marking LibreOffice's file adds none to the complaints that its font table gives rise to", () => {
    const described = (name: string): string[] => (errors.get(name) ?? []).map(({ description }) => description);
    expect(described("LibreOffice's own").length).toBeGreaterThan(0);
    expect(described("marked, by LibreOffice")).toEqual(described("LibreOffice's own"));
  });

  test.each([
    ["marked, by hand", "NEW"],
    ["marked, by the docx package", "NEW"],
    ["marked, by LibreOffice", "NEW"],
    ["filed", "Client: Marcus Teal, who sold drugs."],
    ["appended to itself, with pictures", "Sealed"],
  ])("LibreOffice shows %s", (name, words) => {
    expect(pages.get(name)).toContain(words);
  });

  test("LibreOffice shows the notes of an appended document, each once for each time", () => {
    const text = pages.get("appended twice") ?? "";
    expect(text.match(/locked safe/g)).toHaveLength(2);
    expect(text.indexOf("841(a)(1)")).toBeLessThan(text.indexOf("locked safe"));
  });

  test("LibreOffice reads every comment", async () => {
    const [libre = new Uint8Array()] = await roundTripMany([marked]);
    const comments = (bytes: Uint8Array): number =>
      (
        DocxPackage.open(bytes)
          .text("word/comments.xml")
          .match(/<w:comment /g) ?? []
      ).length;
    expect(comments(marked)).toBeGreaterThan(15);
    expect(comments(libre)).toBe(comments(marked));
  }, 120_000);
});
