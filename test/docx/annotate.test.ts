import fc from "fast-check";
import {
  annotateDocx,
  childElement,
  childElements,
  descendants,
  DocxPackage,
  parseXml,
  readStories,
  serializeXml,
  type Annotations,
  type ParagraphText,
  type StoryRange,
} from "../../src/docx";
import { rejectChanges } from "./changes";
import { docxOf, field, fixture, instruction, p, r } from "./fixtures";

const by = { author: "Dana Reyes", date: "2026-11-24T09:00:00Z" };
const other = 'w:id="1" w:author="Prosecutor" w:date="2026-11-01T00:00:00Z"';

function paragraphOf(bytes: Uint8Array, story = "body", paragraph = 1): ParagraphText {
  const found = readStories(DocxPackage.open(bytes)).find(({ name }) => name === story)?.paragraphs[paragraph - 1];
  if (found === undefined) throw new Error(`no ${story} ${paragraph}`);
  return found;
}

/** The range of some words, wherever they stand. */
function rangeOf(bytes: Uint8Array, words: string): StoryRange {
  for (const story of readStories(DocxPackage.open(bytes))) {
    for (const { index, text } of story.paragraphs) {
      const start = text.indexOf(words);
      if (start >= 0) return { story: story.name, paragraph: index, start, end: start + words.length };
    }
  }
  throw new Error(`not in the document: ${words}`);
}

function highlightOf(run: Parameters<typeof childElement>[0]): string | undefined {
  return childElement(childElement(run, "w:rPr"), "w:highlight")?.attributes["w:val"];
}

/** The text cut where the highlight changes. */
function highlighted(paragraph: ParagraphText): [string, string | undefined][] {
  const parts: [string, string | undefined][] = [];
  for (const { start, end, run } of paragraph.pieces) {
    const color = highlightOf(run);
    const last = parts[parts.length - 1];
    const words = paragraph.text.slice(start, end);
    if (last !== undefined && last[1] === color) last[0] += words;
    else parts.push([words, color]);
  }
  return parts;
}

function bodyXml(bytes: Uint8Array): string {
  return /<w:body>(.*)<\/w:body>/s.exec(DocxPackage.open(bytes).text("word/document.xml"))?.[1] ?? "";
}

/** Bytes after one replacement of some words, in a document with this body. */
function replaced(body: string, words: string, text: string): Uint8Array {
  const bytes = docxOf(body);
  return annotateDocx(bytes, { ...by, trackedReplacements: [{ ...rangeOf(bytes, words), text }] });
}

describe("highlights", () => {
  test("mark the words and nothing else, over split runs, keeping formatting", () => {
    const bytes = fixture("plea");
    const range = rangeOf(bytes, "firearm in furtherance");
    const marked = paragraphOf(annotateDocx(bytes, { ...by, highlights: [{ ...range, color: "red" }] }), "body", 2);
    expect(highlighted(marked)).toEqual([
      ["On June 3, 2026, the defendant possessed a ", undefined],
      ["firearm in furtherance", "red"],
      [" of the offense.", undefined],
    ]);
    const italic = marked.pieces.filter(({ run }) => childElement(childElement(run, "w:rPr"), "w:i") !== undefined);
    expect(italic.map(({ start, end }) => marked.text.slice(start, end))).toEqual(["fire"]);
  });

  test("where two overlap, the one listed first is seen", () => {
    const bytes = docxOf(p("abcdefghij"));
    const at = { story: "body", paragraph: 1 };
    const highlights = [
      { ...at, start: 3, end: 6, color: "red" as const },
      { ...at, start: 1, end: 8, color: "yellow" as const },
    ];
    expect(highlighted(paragraphOf(annotateDocx(bytes, { ...by, highlights })))).toEqual([
      ["a", undefined],
      ["bc", "yellow"],
      ["def", "red"],
      ["gh", "yellow"],
      ["ij", undefined],
    ]);
  });

  test("do not cut a character of two units in half", () => {
    const bytes = docxOf(p("a😀b"));
    const highlights = [{ story: "body", paragraph: 1, start: 2, end: 3, color: "cyan" as const }];
    expect(highlighted(paragraphOf(annotateDocx(bytes, { ...by, highlights })))).toEqual([
      ["a", undefined],
      ["😀", "cyan"],
      ["b", undefined],
    ]);
  });
});

describe("tracked replacements", () => {
  test("over several runs: old words deleted, new words inserted in the formatting of the first", () => {
    const body = `<w:p>${r("possessed a ")}${r("fire", "<w:b/>")}${r("arm openly")}</w:p>`;
    expect(bodyXml(replaced(body, "firearm", "device"))).toBe(
      '<w:p><w:r><w:t xml:space="preserve">possessed a </w:t></w:r>' +
        '<w:del w:id="2" w:author="Dana Reyes" w:date="2026-11-24T09:00:00Z"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">fire</w:delText></w:r><w:r><w:delText xml:space="preserve">arm</w:delText></w:r></w:del>' +
        '<w:ins w:id="1" w:author="Dana Reyes" w:date="2026-11-24T09:00:00Z"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">device</w:t></w:r></w:ins>' +
        '<w:r><w:t xml:space="preserve"> openly</w:t></w:r></w:p>',
    );
  });

  test("within someone's insertion: the deletion nests, the new words divide it", () => {
    const after = replaced(`<w:p><w:ins ${other}>${r("a large quantity of")}</w:ins></w:p>`, "large", "small");
    const paragraph = paragraphOf(after);
    expect(paragraph.text).toBe("a small quantity of");
    const owners = childElements(paragraph.element).map((node) => [node.name, node.attributes["w:author"]]);
    expect(owners).toEqual([
      ["w:ins", "Prosecutor"],
      ["w:ins", "Dana Reyes"],
      ["w:ins", "Prosecutor"],
    ]);
    const ids = [...descendants(paragraph.element)].flatMap((node) => node.attributes["w:id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each<[string, string, string, string]>([
    ["whole insertion", `<w:p><w:ins ${other}>${r("all")}</w:ins>${r(" of it")}</w:p>`, "all", "none of it"],
    [
      "over an insertion's edge",
      `<w:p>${r("x al")}<w:ins ${other}>${r("l of")}</w:ins>${r(" it")}</w:p>`,
      "all",
      "x none of it",
    ],
    [
      "within a hyperlink",
      `<w:p><w:hyperlink w:anchor="b">${r("see all here")}</w:hyperlink></w:p>`,
      "all",
      "see none here",
    ],
    [
      "over a hyperlink's edge",
      `<w:p>${r("a")}<w:hyperlink w:anchor="b">${r("ll here")}</w:hyperlink></w:p>`,
      "all",
      "none here",
    ],
    [
      "a tab and a break within",
      `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`,
      "a\tb\nc",
      "none",
    ],
    ["in a control", `<w:p><w:sdt><w:sdtContent>${r("all")}</w:sdtContent></w:sdt></w:p>`, "all", "none"],
    [
      "across a footnote reference",
      `<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="2"/><w:t>ll</w:t></w:r></w:p>`,
      "all",
      "none",
    ],
  ])("%s", (_name, body, words, text) => {
    const after = replaced(body, words, "none");
    expect(paragraphOf(after).text).toBe(text);
    const root = parseXml(DocxPackage.open(after).text("word/document.xml"));
    expect([...descendants(root, "w:footnoteReference")]).toHaveLength(body.includes("footnoteReference") ? 1 : 0);
    for (const deletion of descendants(root, "w:del")) {
      expect([...descendants(deletion, "w:footnoteReference")]).toHaveLength(0);
    }
  });

  test("a field whose result goes whole goes with its instruction", () => {
    const body = `<w:p>${r("see ")}${field("begin")}${instruction("REF a")}${field("separate")}${r("II.")}${r("B")}${field("end")}</w:p>`;
    const after = replaced(body, "II.B", "III");
    const root = parseXml(DocxPackage.open(after).text("word/document.xml"));
    const [deletion] = [...descendants(root, "w:del")];
    expect(deletion?.children).toHaveLength(6);
    expect([...descendants(root, "w:delInstrText")]).toHaveLength(1);
    expect(paragraphOf(after).text).toBe("see III");
  });

  test("of a field that goes in part, markers and instruction stay", () => {
    const one =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>long result</w:t><w:fldChar w:fldCharType="end"/></w:r>';
    const after = replaced(`<w:p>${one}</w:p>`, "long", "short");
    const root = parseXml(DocxPackage.open(after).text("word/document.xml"));
    for (const deletion of descendants(root, "w:del")) {
      expect([...descendants(deletion, "w:fldChar"), ...descendants(deletion, "w:instrText")]).toHaveLength(0);
    }
    expect(paragraphOf(after).text).toBe("short result");
  });

  test("a control bound to a fact is released, or Word would put the fact back", () => {
    const bytes = fixture("plea");
    const range = rangeOf(bytes, "Teal");
    const after = annotateDocx(bytes, {
      ...by,
      trackedReplacements: [{ ...rangeOf(bytes, "Marcus Teal"), text: "He" }],
    });
    expect(range.story).toBe("body");
    const root = parseXml(DocxPackage.open(after).text("word/document.xml"));
    expect([...descendants(root, "w:dataBinding")]).toHaveLength(0);
    expect([...descendants(root, "w:tag")]).toHaveLength(1);
  });

  test("insertion, deletion, tabs and breaks, forbidden characters", () => {
    const bytes = docxOf(p("one two"));
    const at = { story: "body", paragraph: 1 };
    const after = annotateDocx(bytes, {
      ...by,
      trackedReplacements: [
        { ...at, start: 0, end: 0, text: "Z\u0001\u0000ero\t" },
        { ...at, start: 3, end: 7, text: "" },
        { ...at, start: 7, end: 7, text: "\nend" },
      ],
    });
    expect(paragraphOf(after).text).toBe("Zero\tone\nend");
  });

  test("into an empty paragraph", () => {
    const bytes = docxOf('<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>');
    const at = { story: "body", paragraph: 1, start: 0, end: 0 };
    expect(paragraphOf(annotateDocx(bytes, { ...by, trackedReplacements: [{ ...at, text: "new" }] })).text).toBe("new");
  });

  test("of two that overlap the first is made, the other becomes a comment", () => {
    const bytes = docxOf(p("sold drugs near a school"));
    const after = annotateDocx(bytes, {
      ...by,
      trackedReplacements: [
        { ...rangeOf(bytes, "drugs near"), text: "X" },
        { ...rangeOf(bytes, "near a school"), text: "there" },
      ],
    });
    expect(paragraphOf(after).text).toBe("sold X a school");
    expect(DocxPackage.open(after).text("word/comments.xml")).toContain("Also proposed here: there");
  });
});

describe("comments", () => {
  test("are added behind those that are there, in the document's own styles", () => {
    const bytes = fixture("plea");
    const comments = [{ ...rangeOf(bytes, "4 of 50"), text: "First line\nSecond line" }];
    const pkg = DocxPackage.open(annotateDocx(bytes, { ...by, comments }));
    const list = childElements(parseXml(pkg.text("word/comments.xml")), "w:comment");
    expect(
      list.map((item) => [item.attributes["w:id"], item.attributes["w:author"], item.attributes["w:initials"]]),
    ).toEqual([
      ["4", "Ruth Okafor", "RO"],
      ["5", "Dana Reyes", "DR"],
    ]);
    expect(childElements(list[1], "w:p")).toHaveLength(2);
    expect(
      [...descendants(parseXml(pkg.text("word/comments.xml")), "w:pStyle")].map((style) => style.attributes["w:val"]),
    ).toEqual(["CommentText", "CommentText", "CommentText"]);
  });

  test("stand around exactly their words", () => {
    const bytes = docxOf(p("sold near a ", "school", " bus"));
    const after = annotateDocx(bytes, { ...by, comments: [{ ...rangeOf(bytes, "a school b"), text: "Which?" }] });
    expect(bodyXml(after)).toMatch(
      /near <\/w:t><\/w:r><w:commentRangeStart w:id="1"\/><w:r><w:t [^>]*>a <.*>school<.*> b<\/w:t><\/w:r><w:commentRangeEnd w:id="1"\/><w:r><w:commentReference w:id="1"\/><\/w:r><w:r><w:t [^>]*>us</,
    );
  });

  test("outlive the replacement of their words", () => {
    const bytes = docxOf(p("sold near a school"));
    const range = rangeOf(bytes, "near a school");
    const after = annotateDocx(bytes, {
      ...by,
      comments: [{ ...range, text: "c" }],
      trackedReplacements: [{ ...range, text: "there" }],
    });
    const names = childElements(paragraphOf(after).element).map(({ name }) => name);
    expect(names).toEqual(["w:r", "w:commentRangeStart", "w:del", "w:ins", "w:commentRangeEnd", "w:r"]);
  });

  test("on a text box, header or note go to the body and quote the words", () => {
    const bytes = fixture("plea");
    const after = annotateDocx(bytes, {
      ...by,
      comments: [
        { ...rangeOf(bytes, "playground"), text: "How far?" },
        { ...rangeOf(bytes, "First page header"), text: "Check." },
        { ...rangeOf(bytes, "locked safe"), text: "Whose?" },
      ],
    });
    const pkg = DocxPackage.open(after);
    expect(pkg.text("word/comments.xml")).toContain("text box 1, “playground”: How far?");
    expect(pkg.text("word/comments.xml")).toContain("header 2, “First page header”: Check.");
    expect(pkg.text("word/comments.xml")).toContain("footnote 2, “locked safe”: Whose?");
    expect(pkg.text("word/document.xml")).toMatch(
      /commentRangeStart w:id="7"\/><w:r [^>]*><w:t [^>]*>a <\/w:t><\/w:r><w:commentRangeEnd w:id="7"/,
    );
    for (const part of ["word/header2.xml", "word/footnotes.xml"]) expect(pkg.text(part)).not.toContain("comment");
  });
});

test("ranges that do not exist are all named", () => {
  const bytes = docxOf(p("abc"));
  const at = { story: "body", paragraph: 1, start: 0, end: 4 };
  const annotations: Annotations = {
    ...by,
    highlights: [{ ...at, color: "red" }],
    comments: [
      { ...at, story: "footnote 3", end: 1, text: "x" },
      { ...at, start: 2, end: 1, text: "y" },
    ],
  };
  expect(() => annotateDocx(bytes, annotations, { file: "plea.docx" })).toThrow(
    /plea\.docx, body, paragraph 1: error: The paragraph has 3 characters; characters 0 to 4.*plea\.docx, footnote 3, paragraph 1: error: There is no such paragraph.*characters 2 to 1/s,
  );
});

test("parts that are not touched stay byte for byte", () => {
  const bytes = fixture("plea");
  const before = DocxPackage.open(bytes);
  const after = DocxPackage.open(
    annotateDocx(bytes, { ...by, highlights: [{ ...rangeOf(bytes, "firearm"), color: "red" }] }),
  );
  const changed = before
    .names()
    .filter((name) => Buffer.compare(before.entry(name).compressed, after.entry(name).compressed));
  expect(changed).toEqual(["word/document.xml"]);
});

/** Inline structures with text, of every kind that a paragraph may hold. */
const inline = fc.letrec<{ node: string; leaf: string }>((tie) => ({
  leaf: fc
    .tuple(
      fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "😀", "&"), maxLength: 6 }),
      fc.constantFrom("", "<w:b/>", "<w:i/>"),
    )
    .map(([text, properties]) => r(text, properties)),
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.constantFrom(
      "<w:r><w:t>x</w:t><w:tab/><w:t>y</w:t></w:r>",
      '<w:r><w:t>x</w:t><w:footnoteReference w:id="2"/><w:t>y</w:t></w:r>',
      '<w:bookmarkStart w:id="90" w:name="b"/>',
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>one run</w:t><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    tie("leaf").map((leaf) => `<w:hyperlink w:anchor="b">${leaf}${leaf}</w:hyperlink>`),
    tie("leaf").map((leaf) => `<w:ins ${other}>${leaf}${leaf}</w:ins>`),
    tie("leaf").map((leaf) => `<w:del ${other}>${leaf.replace(/w:t\b/g, "w:delText")}</w:del>`),
    tie("node").map((node) => `<w:sdt><w:sdtContent>${node}</w:sdtContent></w:sdt>`),
    fc
      .array(tie("leaf"), { minLength: 1, maxLength: 3 })
      .map((leaves) => `${field("begin")}${instruction("REF b")}${field("separate")}${leaves.join("")}${field("end")}`),
  ),
}));

const paragraphs = fc.array(inline.node, { minLength: 1, maxLength: 6 }).map((nodes) => `<w:p>${nodes.join("")}</w:p>`);
const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom("", "N", "new words")), { maxLength: 4 });

/** Stretches of the paragraph, with a text each. */
function ranges(text: string, wanted: readonly [number, number, string][]): (StoryRange & { text: string })[] {
  return wanted.map(([a, b, words]) => {
    const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
    return { story: "body", paragraph: 1, start, end, text: words };
  });
}

describe("whatever the paragraph holds", () => {
  test("highlights and comments change no word, and highlights cover their ranges", () => {
    fc.assert(
      fc.property(paragraphs, cuts, (body, wanted) => {
        const bytes = docxOf(body);
        const { text } = paragraphOf(bytes);
        const marks = ranges(text, wanted);
        const highlights = marks.map((mark) => ({ ...mark, color: "red" as const }));
        const after = paragraphOf(annotateDocx(bytes, { ...by, highlights, comments: marks }));
        expect(after.text).toBe(text);
        for (const { start, end, run } of after.pieces) {
          const covered = marks.some((mark) => mark.start < end && mark.end > start);
          expect(highlightOf(run)).toBe(covered ? "red" : undefined);
        }
      }),
    );
  });

  test("accepted replacements give the new text, rejected ones the old text, and fields stay whole", () => {
    fc.assert(
      fc.property(paragraphs, cuts, (body, wanted) => {
        const bytes = docxOf(body);
        const { text } = paragraphOf(bytes);
        const isInside = (at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1));
        const marks = ranges(text, wanted).filter((mark) => !isInside(mark.start) && !isInside(mark.end));
        const separate = marks.filter((mark, index) =>
          marks.every((rest, place) => place === index || mark.end < rest.start || rest.end < mark.start),
        );
        const after = annotateDocx(bytes, { ...by, trackedReplacements: separate });
        let expected = text;
        for (const mark of [...separate].sort((a, b) => b.start - a.start)) {
          expected = expected.slice(0, mark.start) + mark.text + expected.slice(mark.end);
        }
        expect(paragraphOf(after).text).toBe(expected);
        const pkg = DocxPackage.open(after);
        const root = parseXml(pkg.text("word/document.xml"));
        const types = [...descendants(root, "w:fldChar")].map((node) => node.attributes["w:fldCharType"]);
        expect(types.filter((type) => type === "begin")).toHaveLength(types.filter((type) => type === "end").length);
        for (const deletion of descendants(root, "w:del")) {
          const inside = [...descendants(deletion, "w:fldChar")].map((node) => node.attributes["w:fldCharType"]);
          expect(inside.filter((type) => type === "begin")).toHaveLength(
            inside.filter((type) => type === "end").length,
          );
        }
        rejectChanges(root, by.author);
        pkg.setText("word/document.xml", serializeXml(root));
        expect(paragraphOf(pkg.save()).text).toBe(text);
      }),
    );
  });
});
