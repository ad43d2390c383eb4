import { factTree } from "../../src/case";
import { DiagnosticError } from "../../src/diagnostic";
import { controlTag, compileTemplate } from "../../src/drafting";
import { DocxPackage } from "../../src/docx";
import { bodyOf, valuesOf, xmlOf } from "./support/read-draft";
import { p, r, table, wordFile } from "./support/word-file";

const parts = (bytes: Uint8Array): string[] => DocxPackage.open(bytes).names();
const factsPart = (bytes: Uint8Array): string => DocxPackage.open(bytes).text("customXml/item1.xml");

describe("facts stay visible", () => {
  const template = wordFile(
    p("{{client.name}} of {{court.district}}; {{date docket.filed}}; {{client.name}}") +
      p("{{#each evidence}}{{description}} {{/each}}"),
  );
  const facts = {
    client: { name: "Ray & Sons" },
    docket: { filed: "2026-03-13" },
    evidence: [{ description: "pistol" }, {}],
  };
  const compiled = compileTemplate(template, { knownFacts: factTree() });

  it("each in a control with its path as tag, bound to one fact of the facts part", () => {
    const { bytes } = compiled.draft(facts, { audit: { template: "a" } });
    const xml = xmlOf(bytes);
    expect(valuesOf(xml, "w:tag", "w:val")).toEqual([
      "mw:client.name",
      "mw:court.district",
      "mw:=date docket.filed",
      "mw:client.name",
      "mw:evidence[0].description",
      "mw:evidence[1].description",
    ]);
    expect(xml).toContain("w:xpath=\"/f:facts/f:fact[@path='client.name']\"");
    const data = factsPart(bytes);
    expect(data.match(/path="client.name"/g)).toHaveLength(1);
    expect(data).toContain('<fact path="client.name" label="client name">Ray &amp; Sons</fact>');
    expect(data).toContain('<fact path="court.district" label="court district" missing="true"></fact>');
    expect(data).toContain('<audit>{"template":"a"}</audit>');
    expect(new Set(valuesOf(xml, "w:id", "w:val")).size).toBe(6);
  });

  it("a missing one as a marked placeholder, listed", () => {
    const { bytes, missing } = compiled.draft(facts);
    expect(missing.map((fact) => [fact.path, fact.label])).toEqual([
      ["court.district", "court district"],
      ["evidence[1].description", "evidence description"],
    ]);
    expect(missing[0]?.place).toMatchObject({ story: "body", paragraph: 1 });
    expect(xmlOf(bytes)).toMatch(/<w:showingPlcHdr\/>.*?<w:highlight w:val="yellow"\/>.*?\[court district\]/);
  });

  it("strict refuses and lists them all", () => {
    expect(() => compiled.draft(facts, { strict: true })).toThrow(DiagnosticError);
    try {
      compiled.draft(facts, { strict: true });
    } catch (error) {
      expect((error as DiagnosticError).diagnostics.map((each) => each.place.field)).toEqual([
        "court.district",
        "evidence[1].description",
      ]);
    }
  });

  it("final leaves no control, no facts part, and no trace of one", () => {
    const { bytes } = compiled.draft(facts, { final: true });
    expect(xmlOf(bytes)).not.toContain("w:sdt");
    expect(parts(bytes).join()).not.toContain("customXml");
    expect(DocxPackage.open(bytes).text("[Content_Types].xml")).not.toContain("customXml");
    expect(bodyOf(bytes)[0]).toBe("Ray & Sons of [court district]; March 13, 2026; Ray & Sons");
  });

  it("a draft can serve as a template again: its facts part is replaced", () => {
    const again = compileTemplate(compiled.draft(facts).bytes).draft({});
    expect(parts(again.bytes).filter((name) => name.startsWith("customXml/item")).length).toBe(0);
  });

  it("a loop has controls for all of its facts or none, within the cap, and a note says so", () => {
    const rows = compileTemplate(
      wordFile(p("{{client.name}}") + table([["{{#each evidence}}{{description}}", "{{location}}{{/each}}"]])),
      { maxControls: 10 },
    );
    const few = Array.from({ length: 4 }, () => ({ description: "d", location: "l" }));
    expect(valuesOf(xmlOf(rows.draft({ client: { name: "R" }, evidence: few }).bytes), "w:tag", "w:val")).toHaveLength(
      9,
    );
    const many = rows.draft({ client: { name: "R" }, evidence: [...few, ...few] });
    expect(valuesOf(xmlOf(many.bytes), "w:tag", "w:val")).toEqual(["mw:client.name"]);
    expect(many.notes.map((note) => note.id)).toEqual(["draft/plain-facts"]);
  });

  it("long paths get tags that Word takes, and that differ", () => {
    const a = controlTag(`custom.${"x".repeat(80)}1`);
    const b = controlTag(`custom.${"x".repeat(80)}2`);
    expect(a.length).toBeLessThanOrEqual(64);
    expect(a).not.toBe(b);
    expect(controlTag("client.name")).toBe("mw:client.name");
  });

  it("no control where Word cannot have one: in a field's result and in a plain-text control", () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "mailto:{{counsel.email}}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("{{counsel.email}}")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { bytes } = compileTemplate(wordFile(p(field))).draft({ counsel: { email: "a@b.example" } });
    expect(xmlOf(bytes)).not.toContain("w:sdt");
    expect(xmlOf(bytes)).toContain(">a@b.example</w:instrText>");
    expect(bodyOf(bytes)).toEqual(["a@b.example"]);
  });

  it("which facts a template uses, and which of a case it leaves unused", () => {
    expect(compiled.facts.map((use) => [use.path, use.use])).toEqual([
      ["client.name", "needed"],
      ["court.district", "needed"],
      ["docket.filed", "needed"],
      ["evidence", "optional"],
      ["evidence[].description", "needed"],
    ]);
    expect(compiled.facts[0]?.places).toHaveLength(2);
    expect(compiled.unusedFacts({ ...facts, docket: { filed: "x", number: "26-1" } })).toEqual(["docket.number"]);
  });
});
