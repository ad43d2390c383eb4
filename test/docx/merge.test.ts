import {
  attribute,
  childElement,
  childElements,
  cloneNum,
  descendants,
  DocxPackage,
  FreeIds,
  importBody,
  listOf,
  orderNotes,
  parseXml,
  readStories,
  serializePart,
  Styles,
  type XmlElement,
} from "../../src/docx";
import { renderMany } from "../support/render";
import { validateMany } from "../support/validator";
import { docxOf, fixture, p, r } from "./fixtures";

const MAIN = "word/document.xml";

/** Puts the body of one document behind that of another. */
function append(into: Uint8Array, ...clauses: readonly Uint8Array[]): Uint8Array {
  const pkg = DocxPackage.open(into);
  const ids = FreeIds.of(pkg);
  const root = parseXml(pkg.text(MAIN));
  const body = childElement(root, "w:body");
  if (body === undefined) throw new Error("no body");
  for (const clause of clauses) {
    const blocks = importBody({ pkg, part: MAIN, root, ids }, DocxPackage.open(clause));
    const section = body.children.findIndex((node) => node.kind === "element" && node.name === "w:sectPr");
    body.children.splice(section < 0 ? body.children.length : section, 0, ...blocks);
  }
  pkg.setText(MAIN, serializePart(root));
  if (pkg.has("word/footnotes.xml")) {
    const notes = parseXml(pkg.text("word/footnotes.xml"));
    orderNotes(notes, root);
    pkg.setText("word/footnotes.xml", serializePart(notes));
  }
  return pkg.save();
}

function mainOf(bytes: Uint8Array): XmlElement {
  return parseXml(DocxPackage.open(bytes).text(MAIN));
}

function idsOf(root: XmlElement, name: string, id = "w:id"): string[] {
  return [...descendants(root, name)].map((node) => attribute(node, id) ?? "");
}

const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (char) => char.charCodeAt(0),
);

/** A clause with a picture in it. */
function pictured(): Uint8Array {
  const drawing =
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="91440" cy="91440"/><wp:docPr id="1" name="Seal"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="seal.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="91440" cy="91440"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const pkg = DocxPackage.open(docxOf(`<w:p>${r("Sealed ")}${drawing}</w:p>`));
  pkg.setBytes("word/media/image1.png", picture);
  const relationship =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/>';
  const rels = "word/_rels/document.xml.rels";
  pkg.setText(rels, pkg.text(rels).replace("</Relationships>", `${relationship}</Relationships>`));
  const types = "[Content_Types].xml";
  pkg.setText(
    types,
    pkg.text(types).replace("<Override", '<Default Extension="png" ContentType="image/png"/><Override'),
  );
  return pkg.save();
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

  test("is sound to the Open XML SDK and shown by LibreOffice with the right notes", async () => {
    const pictures = append(plea, pictured(), plea);
    expect(await validateMany([twice, pictures])).toEqual([[], []]);
    const [shown] = await renderMany([twice]);
    const text = shown?.pages.join("\n") ?? "";
    expect(text.match(/locked safe/g)).toHaveLength(2);
    expect(text.indexOf("841(a)(1)")).toBeLessThan(text.indexOf("locked safe"));
  });
});

describe("lists", () => {
  test("cloneNum makes a list that starts anew on every level, from the level's own start", () => {
    const pkg = DocxPackage.open(fixture("plea"));
    const id = cloneNum(pkg, 1);
    expect(id).toBe(2);
    const root = parseXml(pkg.text("word/numbering.xml"));
    const num = childElements(root, "w:num").find((node) => attribute(node, "w:numId") === "2");
    expect(childElements(num, "w:lvlOverride").map((node) => attribute(node, "w:ilvl"))).toEqual([
      "0",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
    ]);
    expect([...descendants(root, "w:startOverride")].every((node) => attribute(node, "w:val") === "1")).toBe(true);
  });

  test("a clone shows its own numbers in LibreOffice and is sound", async () => {
    const pkg = DocxPackage.open(fixture("plea"));
    const id = cloneNum(pkg, 1);
    const item = (text: string, list: number): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(text)}</w:p>`;
    const body = [item("Alpha", 1), item("Beta", 1), item("Gamma", id), item("Delta", id)].join("");
    pkg.setText(
      MAIN,
      pkg.text(MAIN).replace(/<w:body>.*<\/w:body>/s, () => `<w:body>${body}</w:body>`),
    );
    const bytes = pkg.save();
    expect(await validateMany([bytes])).toEqual([[]]);
    const [shown] = await renderMany([bytes]);
    expect(shown?.pages[0]?.match(/\d\.\s+\w+/g)?.map((line) => line.replace(/\s+/, " "))).toEqual([
      "1. Alpha",
      "2. Beta",
      "1. Gamma",
      "2. Delta",
    ]);
  });

  test("listOf follows the style, unless the paragraph says otherwise", () => {
    const numbered = (inner: string): XmlElement => parseXml(`<w:p><w:pPr>${inner}</w:pPr></w:p>`);
    const styles = Styles.read(
      DocxPackage.open(
        docxOf("", {
          "word/styles.xml":
            '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style></w:styles>',
        }),
      ),
    );
    expect(listOf(numbered('<w:pStyle w:val="B"/>'), styles)).toEqual({ numId: 7, level: 2 });
    expect(
      listOf(numbered('<w:pStyle w:val="B"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'), styles),
    ).toEqual({ numId: 3, level: 1 });
    expect(listOf(numbered('<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>'), styles)).toBeUndefined();
    expect(listOf(numbered(""), styles)).toBeUndefined();
  });
});
