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
import { annotateDocx, DocxPackage, readStories, type HighlightColor, type StoryRange } from "../../src/docx";
import { renderMany, roundTripMany, type Rendering } from "../support/render";
import { validateMany, type ValidationError } from "../support/validator";
import { fixture } from "./fixtures";

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

describe("documents of three makers, marked everywhere", () => {
  let before: ValidationError[][] = [];
  let after: ValidationError[][] = [];
  let pages: readonly Rendering[] = [];
  let marked: Uint8Array[] = [];

  beforeAll(async () => {
    const [word, tool] = [fixture("plea"), await written()];
    const [libre = new Uint8Array()] = await roundTripMany([word]);
    const sources = [word, tool, libre];
    marked = sources.map(markEverything);
    const results = await validateMany([...sources, ...marked]);
    before = results.slice(0, 3);
    after = results.slice(3);
    pages = await renderMany(marked);
  });

  test.each([
    [0, "by hand, as Word writes"],
    [1, "by the docx package"],
    [2, "by LibreOffice"],
  ])("%i, made %s: no new complaint of the Open XML SDK", (index) => {
    // LibreOffice's own files are not free of complaints (character sets in its font table).
    expect(after[index]?.map(({ description }) => description)).toEqual(
      before[index]?.map(({ description }) => description),
    );
    if (index < 2) expect(after[index]).toEqual([]);
  });

  test("LibreOffice shows the new words in each", () => {
    for (const rendering of pages) expect(rendering.pages.join("\n")).toContain("NEW");
  });

  test("LibreOffice reads every comment", async () => {
    const [libre] = await roundTripMany(marked.slice(0, 1));
    const comments = DocxPackage.open(libre ?? new Uint8Array()).text("word/comments.xml");
    const count = (
      DocxPackage.open(marked[0] ?? new Uint8Array())
        .text("word/comments.xml")
        .match(/<w:comment /g) ?? []
    ).length;
    expect(count).toBeGreaterThan(15);
    expect(comments.match(/<w:comment /g)).toHaveLength(count);
  });
});
