import {
  attribute,
  childElement,
  descendants,
  DocxPackage,
  parseXml,
  readStories,
  Styles,
  type XmlElement,
} from "../../src/docx";
import { append, MAIN, picture, pictured } from "./appending";
import { docxOf, fixture, p } from "./fixtures";

function mainOf(bytes: Uint8Array): XmlElement {
  return parseXml(DocxPackage.open(bytes).text(MAIN));
}

function idsOf(root: XmlElement, name: string, id = "w:id"): string[] {
  return [...descendants(root, name)].map((node) => attribute(node, id) ?? "");
}

describe("a body brought into another document", () => {
  const plea = fixture("plea");
  const twice = append(docxOf(p("Motion.")), plea, plea);

  test("has its text, once for each time", () => {
    const body = readStories(DocxPackage.open(twice))[0]?.paragraphs.map(({ text }) => text) ?? [];
    const own = readStories(DocxPackage.open(plea))[0]?.paragraphs.map(({ text }) => text) ?? [];
    expect(body).toEqual(["Motion.", ...own, ...own]);
  });

  test("repeats no id of bookmarks, changes, drawings, controls and no bookmark's name", () => {
    const root = mainOf(twice);
    const controls = [...descendants(root, "w:sdtPr")].map((node) =>
      attribute(childElement(node, "w:id") ?? node, "w:val"),
    );
    for (const list of [
      idsOf(root, "w:bookmarkStart"),
      idsOf(root, "w:bookmarkStart", "w:name"),
      idsOf(root, "w:ins"),
      idsOf(root, "wp:docPr", "id"),
      controls,
    ]) {
      expect(list.length).toBeGreaterThanOrEqual(2);
      expect(new Set(list).size).toBe(list.length);
    }
    expect(idsOf(root, "w:bookmarkEnd")).toEqual(idsOf(root, "w:bookmarkStart"));
  });

  test("renames a bookmark together with the field that leads to it", () => {
    const root = mainOf(twice);
    expect(idsOf(root, "w:bookmarkStart", "w:name")).toEqual(["basis", "basis_2"]);
    const quotes = [...descendants(root, "w:instrText")]
      .flatMap(({ children }) => children)
      .flatMap((node) => (node.kind === "text" && node.text.includes("QUOTE") ? [node.text] : []));
    expect(quotes).toEqual([" QUOTE basis ", " QUOTE basis_2 "]);
  });

  test("brings its notes, each reference to its own", () => {
    const stories = readStories(DocxPackage.open(twice)).filter(({ kind }) => kind === "footnote");
    const [first, second] = [" See 21 U.S.C. § 841(a)(1).", " The rifle was found in a locked safe."];
    expect(stories.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual([first, second, first, second]);
  });

  test("brings its lists, each counting by itself, and the styles that were missing", () => {
    const root = mainOf(twice);
    const lists = [...descendants(root, "w:numId")].map((node) => attribute(node, "w:val"));
    expect(lists).toEqual(["1", "1", "2", "2"]);
    const numbering = parseXml(DocxPackage.open(twice).text("word/numbering.xml"));
    const nsids = [...descendants(numbering, "w:nsid")].map((node) => attribute(node, "w:val"));
    expect(new Set(nsids).size).toBe(2);
    const styles = Styles.read(DocxPackage.open(twice));
    expect(styles.idOf("paragraph", "heading 1")).toBe("Heading1");
    expect(styles.style("Heading12")).toBeUndefined();
  });

  test("leaves comments, section breaks and headers behind", () => {
    const root = mainOf(twice);
    for (const name of ["w:commentReference", "w:commentRangeStart", "w:sectPr"]) {
      expect([...descendants(root, name)]).toEqual([]);
    }
    expect(
      DocxPackage.open(twice)
        .names()
        .filter((name) => /header|comments/.test(name)),
    ).toEqual([]);
  });

  test("brings its pictures, with relationship and content type, and its links", () => {
    const bytes = append(docxOf(p("Motion.")), pictured(), pictured());
    const pkg = DocxPackage.open(bytes);
    const media = pkg.names().filter((name) => name.startsWith("word/media/"));
    expect(media).toEqual(["word/media/image1.png", "word/media/image2.png"]);
    for (const name of media) expect(pkg.bytes(name)).toEqual(picture);
    expect(
      DocxPackage.open(twice)
        .text("word/_rels/document.xml.rels")
        .match(/example\.org/g),
    ).toHaveLength(1);
  });

  test("takes the look of the paper: a style of the same name is the paper's own, whatever its id", () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="Heading 1"/></w:style></w:styles>';
    const paper = docxOf(p("Antrag."), { "word/styles.xml": styles });
    const used = [...descendants(mainOf(append(paper, plea)), "w:pStyle")].map((node) => attribute(node, "w:val"));
    expect(used).toEqual(["berschrift1"]);
  });

  test("a style of another name whose id is taken gets a new id, with all that names it", () => {
    const style = (id: string, name: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const part = (inner: string): string =>
      `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:styles>`;
    const paper = docxOf(p("x"), { "word/styles.xml": part(style("S1", "Mine", "")) });
    const clause = docxOf('<w:p><w:pPr><w:pStyle w:val="S2"/></w:pPr></w:p>', {
      "word/styles.xml": part(style("S1", "Base", "") + style("S2", "Top", '<w:basedOn w:val="S1"/>')),
    });
    const after = Styles.read(DocxPackage.open(append(paper, clause)));
    expect(after.idOf("paragraph", "Base")).toBe("S12");
    expect(attribute(childElement(after.style("S2"), "w:basedOn") ?? mainOf(paper), "w:val")).toBe("S12");
  });
});
