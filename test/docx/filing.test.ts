import {
  addCustomXml,
  customXmlParts,
  descendants,
  DocxPackage,
  findCustomXml,
  parseXml,
  readStories,
  removeCustomXml,
  scrubForFiling,
} from "../../src/docx";
import { docxOf, fixture, p, r } from "./fixtures";

/** A document made fit to be filed, and what was said about it. */
function scrubbed(bytes: Uint8Array): { pkg: DocxPackage; warnings: string[] } {
  const pkg = DocxPackage.open(bytes, { file: "plea.docx" });
  const warnings = scrubForFiling(pkg).map(({ id }) => id);
  return { pkg: DocxPackage.open(pkg.save()), warnings };
}

describe("a document made fit to be filed", () => {
  const { pkg, warnings } = scrubbed(fixture("plea"));

  test("reads as before", () => {
    const texts = (document: DocxPackage): string[][] =>
      readStories(document).map(({ paragraphs }) => paragraphs.map(({ text }) => text));
    expect(texts(pkg)).toEqual(texts(DocxPackage.open(fixture("plea"))));
  });

  test("holds no control, no custom XML, no properties but dates, no sessions", () => {
    const all = pkg
      .names()
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => pkg.text(name))
      .join("\n");
    expect(all).not.toMatch(/w:sdt|customXml|w:rsid|custom-properties|Okafor Defense|keywords|cp:category|Teal\.dotm/);
    expect(pkg.names().filter((name) => /custom/i.test(name))).toEqual([]);
    expect([...descendants(parseXml(pkg.text("docProps/core.xml")))].map(({ name }) => name)).toEqual([
      "cp:coreProperties",
      "dcterms:created",
      "dcterms:modified",
    ]);
  });

  test("names the client nowhere but in its text", () => {
    const places = pkg
      .names()
      .filter((name) => /Teal/.test(name.endsWith(".xml") || name.endsWith(".rels") ? pkg.text(name) : ""));
    expect(places).toEqual(["word/document.xml", "word/header1.xml"]);
  });

  test("says what the attorney has yet to settle", () => {
    expect(warnings).toEqual(["docx/still-holds-comments", "docx/still-holds-tracked-changes"]);
    expect(scrubbed(docxOf(p("clean"))).warnings).toEqual([]);
    expect(scrubbed(docxOf(`<w:p>${r("x", "<w:vanish/>")}</w:p>`)).warnings).toEqual([
      "docx/still-holds-stretches-of-hidden-text",
    ]);
  });

  test("keeps rows, cells and paragraphs that controls held", () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const control = (inner: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const table = `<w:tbl>${control(`<w:tr>${control(cell("a"))}${cell("b")}</w:tr>`)}</w:tbl>`;
    const { pkg: after } = scrubbed(docxOf(control(control(p("x")) + table)));
    expect(readStories(after)[0]?.paragraphs.map(({ text }) => text)).toEqual(["x", "a", "b"]);
    expect(after.text("word/document.xml")).toContain(`<w:tbl><w:tr><w:tc>`);
  });
});

describe("custom XML parts", () => {
  const facts = {
    xml: '<f:facts xmlns:f="urn:facts"><f:name>A</f:name></f:facts>',
    storeItemId: "{0F6D2C11-98A4-4F5E-8C11-3A1B2C3D4E5F}",
    namespaces: ["urn:facts"],
  };

  test("added, found again after saving, removed without a trace", async () => {
    const bytes = docxOf(p("x"));
    const pkg = DocxPackage.open(bytes);
    expect(addCustomXml(pkg, facts)).toBe("customXml/item1.xml");
    const saved = pkg.save();
    const again = DocxPackage.open(saved);
    expect(findCustomXml(again, "urn:facts")).toEqual({
      part: "customXml/item1.xml",
      storeItemId: facts.storeItemId,
      namespace: "urn:facts",
    });
    expect(again.text("customXml/item1.xml")).toBe(facts.xml);
    removeCustomXml(again, "customXml/item1.xml");
    expect(again.names()).toEqual(DocxPackage.open(bytes).names());
    expect(customXmlParts(again)).toEqual([]);
    expect(again.text("[Content_Types].xml") + again.text("word/_rels/document.xml.rels")).not.toContain("ustomXml");
  });

  test("a second one takes the next names; data that is not XML is refused", () => {
    const pkg = DocxPackage.open(fixture("plea"));
    expect(addCustomXml(pkg, facts)).toBe("customXml/item2.xml");
    expect(customXmlParts(pkg).map(({ namespace }) => namespace)).toEqual(["urn:example:facts", "urn:facts"]);
    expect(() => addCustomXml(pkg, { ...facts, xml: "<a>" })).toThrow(/docx\/xml/);
  });
});
