import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factTree } from "../../src/case";
import { DiagnosticError, type Diagnostic } from "../../src/diagnostic";
import { compileTemplate } from "../../src/drafting";
import { DocxPackage } from "../../src/docx";
import { readPart } from "./support/read-part";
import { valuesOf, xmlOf } from "./support/read-draft";
import { link, p, picture, r, wordFile } from "./support/word-file";

const folder = join(__dirname, "..", "fixtures", "drafting", "beside-the-text");
const template = new Uint8Array(readFileSync(join(folder, "template.docx")));
const facts = JSON.parse(readFileSync(join(folder, "facts.json"), "utf8")) as object;

function faultsOf(bytes: Uint8Array): readonly Diagnostic[] {
  try {
    compileTemplate(bytes, { file: "t.docx", knownFacts: factTree() });
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  return [];
}

describe("tags where no reader sees them on the page", () => {
  const compiled = compileTemplate(template, { knownFacts: factTree() });
  const { bytes, missing } = compiled.draft(facts);
  const xml = xmlOf(bytes);

  it("are filled in the addresses of links, in each copy that a loop makes", () => {
    const codes = [...xml.matchAll(/ HYPERLINK .*?(?=<w:fldChar w:fldCharType="separate")/g)].map(([field]) =>
      field.replace(/<[^>]*>/g, "").trim(),
    );
    expect(codes).toEqual([
      'HYPERLINK "mailto:a@lang.example?subject=Case%2026-47" \\o "Mail to [counsel firm]"',
      'HYPERLINK "https://files.example/0/pistol"',
      "HYPERLINK \"https://files.example/1/'bag' &amp; scale\"",
    ]);
    expect(readPart(bytes, "word/_rels/document.xml.rels")).not.toMatch(/%7B|hyperlink/i);
    expect(xml).not.toContain("<w:hyperlink");
  });

  it("are filled in alternative text of pictures and tables", () => {
    expect(valuesOf(xml, "wp:docPr", "descr")).toEqual([
      "Photograph of the pistol, in the glove compartment",
      "Photograph of the &quot;bag&quot; &amp; scale",
    ]);
    expect(valuesOf(xml, "w:tblCaption", "w:val")).toEqual(["What was seized on March 13, 2026"]);
  });

  it("are filled in document properties, where a missing fact is told as well", () => {
    expect(readPart(bytes, "docProps/core.xml")).toContain(
      '<dc:title>Motion, 26-47</dc:title><dc:subject>pistol, "bag" &amp; scale</dc:subject>',
    );
    expect(readPart(bytes, "docProps/app.xml")).toContain("<Company>[counsel firm] &amp; Co.</Company>");
    expect(missing.map((fact) => fact.path)).toEqual(["counsel.firm"]);
  });

  it("leave nothing behind in a paper for filing, which names nobody beside its text", () => {
    const filed = compiled.draft(facts, { final: true }).bytes;
    for (const name of DocxPackage.open(filed).names()) expect(readPart(filed, name)).not.toMatch(/\{\{|%7B%7B/i);
    expect(readPart(filed, "docProps/core.xml")).not.toContain("26-47");
  });

  it("are judged like all others: each fault has its place", () => {
    const bad = wordFile({
      body:
        p("First.") +
        p(picture("The {{evidence.descripton}}")) +
        p(r("Mail ") + link("rIdX", "here")) +
        p(picture("{{#if client.name}}open", 2)) +
        p(picture("{{client.name", 3)) +
        p(picture("{{> clause}}", 4)),
      links: { rIdX: "mailto:%7B%7Bcounsel.emial%7D%7D" },
      properties: { core: "<dc:title>{{docket.nmuber}}</dc:title>", extended: "" },
    });
    expect(faultsOf(bad).map(({ id, place }) => [id, place.story, place.paragraph])).toEqual(
      expect.arrayContaining([
        ["template/unknown-fact", "body", 2],
        ["template/unknown-fact", "body", 3],
        ["template/unclosed-block", "body", 4],
        ["template/unclosed-tag", "body", 5],
        ["template/clause-place", "body", 6],
        ["template/unknown-fact", "document properties", undefined],
      ]),
    );
  });

  it("are refused in a chart, in SmartArt and in a picture's link", () => {
    const chart = wordFile({ body: p("x"), others: { "word/charts/chart1.xml": "<c><t>{{client.name}}</t></c>" } });
    expect(faultsOf(chart)).toMatchObject([{ id: "template/drawn-tag", place: { story: "chart 1" } }]);
    const linked = picture("x").replace('descr="x"/>', 'descr="x"><a:hlinkClick r:id="rIdX"/></wp:docPr>');
    const clicked = wordFile({ body: p(linked), links: { rIdX: "https://x.example/{{client.name}}" } });
    expect(faultsOf(clicked)).toMatchObject([{ id: "template/picture-link", place: { around: expect.any(String) } }]);
  });
});
