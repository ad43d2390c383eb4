import { readStories, DocxPackage, documentText, type Story } from "../../src/docx";
import { docxOf, field, fixture, instruction, p, r } from "./fixtures";

function storiesOf(bytes: Uint8Array): Story[] {
  return readStories(DocxPackage.open(bytes));
}

/** Texts of the body's paragraphs. */
function bodyOf(body: string): string[] {
  const [story] = storiesOf(docxOf(body));
  return (story?.paragraphs ?? []).map((paragraph) => paragraph.text);
}

const tracked = 'w:id="1" w:author="A" w:date="2026-11-01T00:00:00Z"';

describe("what a reader sees of a paragraph", () => {
  test.each<[string, string, string]>([
    ["runs split anywhere", p("the def", "end", "ant"), "the defendant"],
    [
      "tab, breaks, hyphens, symbol",
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/><w:cr/><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>',
      "a\t\n\u2011\u00ad\n•",
    ],
    [
      "deleted text is out, inserted in",
      `<w:p>${r("a")}<w:del ${tracked}><w:r><w:delText>b</w:delText><w:tab/></w:r></w:del><w:ins ${tracked}>${r("c")}</w:ins></w:p>`,
      "ac",
    ],
    [
      "deleted within an insertion",
      `<w:p><w:ins ${tracked}>${r("a")}<w:del ${tracked}><w:r><w:delText>b</w:delText></w:r></w:del></w:ins></w:p>`,
      "a",
    ],
    [
      "moved text counts once",
      `<w:p><w:moveFrom ${tracked}>${r("x")}</w:moveFrom>${r("y")}<w:moveTo ${tracked}>${r("x")}</w:moveTo></w:p>`,
      "yx",
    ],
    [
      "field: result in, instruction out",
      `<w:p>${field("begin")}${instruction(" PAGE ")}${field("separate")}${r("7")}${field("end")}${r("!")}</w:p>`,
      "7!",
    ],
    [
      "field within an instruction",
      `<w:p>${field("begin")}${instruction("IF ")}${field("begin")}${instruction("X")}${field("separate")}${r("no")}${field("end")}${field("separate")}${r("yes")}${field("end")}</w:p>`,
      "yes",
    ],
    [
      "field without a result",
      `<w:p>${r("a")}${field("begin")}${instruction("TC")}${field("end")}${r("b")}</w:p>`,
      "ab",
    ],
    [
      "simple field, hyperlink, smart tag, control",
      `<w:p><w:fldSimple w:instr="PAGE">${r("1")}</w:fldSimple><w:hyperlink w:anchor="x">${r("2")}</w:hyperlink><w:smartTag w:element="place">${r("3")}</w:smartTag><w:sdt><w:sdtContent>${r("4")}</w:sdtContent></w:sdt></w:p>`,
      "1234",
    ],
    ["hidden text is out", `<w:p>${r("a")}${r("b", "<w:vanish/>")}${r("c", '<w:vanish w:val="0"/>')}</w:p>`, "ac"],
    ["outer spaces go unless preserved", "<w:p><w:r><w:t> a\n b </w:t></w:r></w:p>", "a  b"],
    ["a formula's text", `<w:p>${r("x")}<m:oMath><m:r><m:t>=2</m:t></m:r></m:oMath></w:p>`, "x=2"],
    [
      "ruby shows its base",
      `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${r("top")}</w:rt><w:rubyBase>${r("base")}</w:rubyBase></w:ruby></w:r></w:p>`,
      "base",
    ],
  ])("%s", (_name, body, text) => {
    expect(bodyOf(body)).toEqual([text]);
  });

  test("a field over several paragraphs hides its instruction only", () => {
    const body = [
      `<w:p>${field("begin")}${instruction("TOC")}${r("hidden")}</w:p>`,
      `<w:p>${r("hidden too")}${field("separate")}${r("Contents")}</w:p>`,
      `<w:p>${r("more")}${field("end")}</w:p>`,
    ];
    expect(bodyOf(body.join(""))).toEqual(["", "Contents", "more"]);
  });

  test("every unit of text belongs to one piece that shows it", () => {
    for (const story of storiesOf(fixture("plea"))) {
      for (const paragraph of story.paragraphs) {
        let at = 0;
        for (const piece of paragraph.pieces) {
          expect(piece.start).toBe(at);
          expect(piece.path[0]).toBe(paragraph.element);
          expect(piece.path[piece.path.length - 1]?.children).toContain(piece.run);
          at = piece.end;
        }
        expect(at).toBe(paragraph.text.length);
      }
    }
  });
});

describe("the stories of a document", () => {
  test("all of them, in reading order, each once", () => {
    const stories = storiesOf(fixture("plea"));
    const lines = stories.map((story) => [story.name, story.part, ...story.paragraphs.map(({ text }) => text)]);
    expect(lines).toEqual([
      [
        "body",
        "word/document.xml",
        "FACTUAL BASIS",
        "On June 3, 2026, the defendant possessed a firearm in furtherance of the offense.",
        "A\tB\nC\u2011D\u00adE•\nF",
        "The large quantity of heroin was seized. was moved away",
        "See the statute and section II.B on page 2, near a school.",
        "Client: Marcus Teal, who sold drugs.",
        "First numbered point.",
        "Second numbered point, with a note.",
        "Time",
        "Event",
        "14:02",
        "Nested cell",
        "",
        "Inside a block control.",
        "Only 4 of 50 bags were tested.",
        "Before box. After box.",
        "End of section one.",
        'Last paragraph & "quotes" <angle>.',
      ],
      ["header 1", "word/header1.xml", "State v. Teal"],
      ["header 2", "word/header2.xml", "First page header"],
      ["footer 1", "word/footer1.xml", "Page 1"],
      ["footer 2", "word/footer2.xml", "Even footer"],
      ["footnote 1", "word/footnotes.xml", " See 21 U.S.C. § 841(a)(1).", "Second paragraph of the note."],
      ["footnote 2", "word/footnotes.xml", " The rifle was found in a locked safe."],
      ["endnote 1", "word/endnotes.xml", " An endnote about the ledger."],
      ["text box 1", "word/document.xml", "Text box: sold near a playground."],
    ]);
  });

  test("text boxes and notes know where they hang", () => {
    const stories = storiesOf(fixture("plea"));
    const anchorOf = (name: string): unknown => stories.find((story) => story.name === name)?.anchor;
    expect(anchorOf("text box 1")).toEqual({ story: "body", paragraph: 16, offset: "Before box. ".length });
    expect(anchorOf("footnote 1")).toEqual({ story: "body", paragraph: 2, offset: 81 });
    expect(anchorOf("footnote 2")).toEqual({ story: "body", paragraph: 8, offset: 30 });
  });

  test("a package without a document says so", () => {
    const pkg = DocxPackage.open(docxOf(""));
    pkg.remove("_rels/.rels");
    expect(() => readStories(pkg)).toThrow(/no Word file.*docx\/no-document/s);
  });
});

describe("documentText", () => {
  const pkg = DocxPackage.open(fixture("plea"));
  const document = documentText(pkg);

  test("body first, then notes and text boxes; headers left out", () => {
    expect(document.text.startsWith("FACTUAL BASIS\nOn June 3")).toBe(true);
    expect(document.text.split("\n").slice(-6)).toEqual([
      'Last paragraph & "quotes" <angle>.',
      " See 21 U.S.C. § 841(a)(1).",
      "Second paragraph of the note.",
      " The rifle was found in a locked safe.",
      " An endnote about the ledger.",
      "Text box: sold near a playground.",
    ]);
  });

  test("a range leads back to its paragraph", () => {
    const start = document.text.indexOf("playground");
    expect(document.rangesOf(start, start + 10)).toEqual([{ story: "text box 1", paragraph: 1, start: 22, end: 32 }]);
  });

  test("a range over several paragraphs gives one for each with text", () => {
    const start = document.text.indexOf("BASIS");
    const end = document.text.indexOf("June");
    expect(document.rangesOf(start, end)).toEqual([
      { story: "body", paragraph: 1, start: 8, end: 13 },
      { story: "body", paragraph: 2, start: 0, end: 3 },
    ]);
    expect(document.rangesOf(13, 13)).toEqual([{ story: "body", paragraph: 1, start: 13, end: 13 }]);
  });

  test("every paragraph's range leads to itself", () => {
    for (const { start, end, story, paragraph } of document.paragraphs) {
      if (start === end) continue;
      expect(document.rangesOf(start, end)).toEqual([{ story, paragraph, start: 0, end: end - start }]);
    }
  });
});
