import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileTemplate } from "../../src/drafting";
import { readPart } from "./support/read-part";
import { valuesOf, xmlOf } from "./support/read-draft";
import { li, p, r, table, twoLists, wordFile } from "./support/word-file";

const folder = (name: string): { template: Uint8Array; facts: object } => ({
  template: new Uint8Array(readFileSync(join(__dirname, "../fixtures/drafting", name, "template.docx"))),
  facts: JSON.parse(readFileSync(join(__dirname, "../fixtures/drafting", name, "facts.json"), "utf8")) as object,
});

function unique(values: readonly string[]): void {
  expect(values.length).toBeGreaterThan(1);
  expect(new Set(values).size).toBe(values.length);
}

describe("copies that a loop makes", () => {
  const { template, facts } = folder("duplicate-ids");
  const bytes = compileTemplate(template).draft(facts).bytes;
  const xml = xmlOf(bytes);

  it("have ids of their own for bookmarks, shapes, comments and controls", () => {
    unique(valuesOf(xml, "w:bookmarkStart", "w:id"));
    unique(valuesOf(xml, "w:bookmarkStart", "w:name"));
    unique(valuesOf(xml, "wp:docPr", "id"));
    unique(valuesOf(xml, "v:shape", "id"));
    unique(valuesOf(xml, "w:commentReference", "w:id"));
    unique([...xml.matchAll(/<w:sdtPr>.*?<w:id w:val="(\d+)"/g)].map((found) => found[1] ?? ""));
    expect(valuesOf(xml, "w:bookmarkEnd", "w:id")).toEqual(valuesOf(xml, "w:bookmarkStart", "w:id"));
    expect(valuesOf(xml, "w:commentRangeStart", "w:id")).toEqual(valuesOf(xml, "w:commentReference", "w:id"));
  });

  it("refer to the bookmark of their own round", () => {
    const names = valuesOf(xml, "w:bookmarkStart", "w:name");
    const codes = [...xml.matchAll(/<w:instrText[^>]*> REF (\S+) /g)].map((found) => found[1]);
    expect(codes).toEqual(names);
  });

  it("have a comment each", () => {
    expect(valuesOf(readPart(bytes, "word/comments.xml"), "w:comment", "w:id")).toEqual(
      valuesOf(xml, "w:commentReference", "w:id"),
    );
  });
});

describe("what stands in the else of a loop", () => {
  const marked = p(`<w:bookmarkStart w:id="7" w:name="none"/>${r("none")}<w:bookmarkEnd w:id="7"/>`);

  it("belongs to the loop around it", () => {
    for (const inner of ["{{#each list}}|{{/each}}", "{{^list}}|{{/list}}"]) {
      const [open = "", close = ""] = inner.split("|");
      const otherwise = open.startsWith("{{^") ? marked : p("item") + p("{{else}}") + marked;
      const body = p("{{#each custom.xs}}") + p(open) + otherwise + p(close) + p("{{/each}}");
      const { bytes } = compileTemplate(wordFile(body)).draft({ custom: { xs: [{ list: [] }, { list: [] }] } });
      expect(valuesOf(xmlOf(bytes), "w:bookmarkStart", "w:name")).toEqual(["none", "none_2"]);
      unique(valuesOf(xmlOf(bytes), "w:bookmarkStart", "w:id"));
    }
  });

  it("keeps its page break, while the loop's own stands between the rounds only", () => {
    const broken = p('<w:r><w:br w:type="page"/></w:r>');
    const body =
      p("{{#each custom.xs}}") + p("{{this}}") + broken + p("{{else}}") + p("none") + broken + p("{{/each}}");
    const breaks = (xs: string[]): number =>
      valuesOf(xmlOf(compileTemplate(wordFile(body)).draft({ custom: { xs } }).bytes), "w:br", "w:type").length;
    expect([breaks([]), breaks(["a"]), breaks(["a", "b", "c"])]).toEqual([1, 0, 2]);
  });
});

describe("lists", () => {
  it("restart within a repeated block, and go on where the loop only adds items", () => {
    const { template, facts } = folder("numbering-restart");
    const { bytes } = compileTemplate(template).draft(facts);
    const [before, a1, a2, b1, b2, on1, on2] = valuesOf(xmlOf(bytes), "w:numId", "w:val");
    expect([before, on1, on2]).toEqual(["2", "2", "2"]);
    expect([a1, a2]).toEqual(["1", "1"]);
    expect(b1).toBe(b2);
    expect(b1).not.toBe("1");
    const numbering = readPart(bytes, "word/numbering.xml");
    expect(numbering).toContain(
      `<w:num w:numId="${b1 ?? ""}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>`,
    );
  });

  it("restart for each round around an inner loop of items", () => {
    const body =
      p("{{#each custom.staff}}") +
      p("{{name}}") +
      p("{{#each tasks}}") +
      li("{{this}}", 1) +
      p("{{/each}}") +
      p("{{/each}}");
    const staff = [
      { name: "one", tasks: ["a", "b"] },
      { name: "two", tasks: ["c"] },
    ];
    const { bytes } = compileTemplate(wordFile({ body, numbering: twoLists })).draft({ custom: { staff } });
    const [a, b, c] = valuesOf(xmlOf(bytes), "w:numId", "w:val");
    expect([a, b]).toEqual(["1", "1"]);
    expect(c).not.toBe("1");
  });

  it("restart where the list comes from a style, by a list of the paragraph's own", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const item = (text: string): string => p(text, '<w:pStyle w:val="Item"/><w:spacing w:after="0"/>');
    const body = p("{{#each custom.xs}}") + p("{{this}}") + item("one") + item("two") + p("{{/each}}");
    const { bytes } = compileTemplate(wordFile({ body, styles, numbering: twoLists })).draft({
      custom: { xs: ["a", "b", "c"] },
    });
    const ids = valuesOf(xmlOf(bytes), "w:numId", "w:val");
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(3);
    expect(xmlOf(bytes)).toContain(
      '<w:pStyle w:val="Item"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing',
    );
  });

  it("go on in a table's column of numbers, restart in a cell's list, and do as `restart=` says", () => {
    const rows = table([[`{{#each custom.xs}}`, ""].map((text) => text), [li("", 1), "{{this}}"], ["{{/each}}", ""]]);
    const facts = { custom: { xs: ["a", "b"] } };
    expect(
      valuesOf(
        xmlOf(compileTemplate(wordFile({ body: rows, numbering: twoLists })).draft(facts).bytes),
        "w:numId",
        "w:val",
      ),
    ).toEqual(["1", "1"]);
    const cells = table([["{{#each custom.xs}}{{this}}", `${li("x", 1)}${li("y", 1)}${p("{{/each}}")}`]]);
    const restarted = valuesOf(
      xmlOf(compileTemplate(wordFile({ body: cells, numbering: twoLists })).draft(facts).bytes),
      "w:numId",
      "w:val",
    );
    expect(new Set(restarted).size).toBe(2);
    const stated = p("{{#each custom.xs restart=true}}") + li("{{this}}", 1) + p("{{/each}}");
    expect(
      new Set(
        valuesOf(
          xmlOf(compileTemplate(wordFile({ body: stated, numbering: twoLists })).draft(facts).bytes),
          "w:numId",
          "w:val",
        ),
      ).size,
    ).toBe(2);
  });
});

describe("cross-references by helper", () => {
  const marked = (text: string): string =>
    p(`<w:bookmarkStart w:id="4" w:name="stop"/>${r(text)}<w:bookmarkEnd w:id="4"/>`);

  it("become fields, in a loop to the bookmark of the same round", () => {
    const body =
      p("{{#each custom.xs}}") +
      marked("{{this}}") +
      p('See {{paragraphRef "stop"}} on {{pageRef "stop"}}.') +
      p("{{/each}}");
    const xml = xmlOf(compileTemplate(wordFile(body)).draft({ custom: { xs: ["a", "b"] } }).bytes);
    const codes = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map((found) => found[1]);
    expect(codes).toEqual([" REF stop \\r \\h ", " PAGEREF stop \\h ", " REF stop_2 \\r \\h ", " PAGEREF stop_2 \\h "]);
    expect(valuesOf(xml, "w:bookmarkStart", "w:name")).toEqual(["stop", "stop_2"]);
  });

  it("to a bookmark that is not there are an error, with the nearest name", () => {
    expect(() => compileTemplate(wordFile(marked("x") + p('{{sectionRef "stp"}}')))).toThrow(
      /no bookmark "stp"(.|\n)*"stop"/,
    );
  });
});

describe("bookmarks that a block would tear apart", () => {
  it("are left out, with a warning that names them", () => {
    const body =
      p(`${r("{{#if custom.no}}")}`) +
      p(`<w:bookmarkStart w:id="4" w:name="torn"/>${r("in")}`) +
      p("{{/if}}") +
      p(`${r("out")}<w:bookmarkEnd w:id="4"/>`);
    const compiled = compileTemplate(wordFile(body));
    expect(compiled.warnings.map((warning) => warning.reason).join()).toContain("`torn`");
    expect(xmlOf(compiled.draft({}).bytes)).not.toContain("bookmark");
  });
});
