import fc from "fast-check";
import { parse } from "handlebars";
import { SaxesParser } from "saxes";
import { parseXml, serializeXml } from "../../src/docx/xml";
import { parsePlain } from "../../src/docx/xml/parse-plain";
import { simpleFact } from "../../src/drafting/template/tag";

const name = fc.constantFrom("w:p", "w:r", "w:t", "a", "b.c", "_x", "w14:q-1");
const words = fc.constantFrom("", " ", "text", "a &amp; b", "&lt;", "&quot;x&apos;", "é日", "\n\t", "]] >");
const attributes = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom("w:val", "xml:space", "id", "xmlns:w", "q"),
      words.filter((text) => !/[\n\t>]/.test(text)),
    ),
    { selector: ([key]) => key, maxLength: 3 },
  )
  .map((list) => list.map(([key, value]) => ` ${key}="${value}"`).join(""));
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    fc.tuple(name, attributes).map(([tag, attrs]) => `<${tag}${attrs}/>`),
    fc
      .tuple(name, attributes, fc.array(fc.oneof(words, tie("node")), { maxLength: 4 }))
      .map(([tag, attrs, content]) => `<${tag}${attrs}>${content.join("")}</${tag}>`),
  ),
}));

function accepts(text: string): boolean {
  try {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(text).close();
    return true;
  } catch {
    return false;
  }
}

describe("the quick reading of plain XML", () => {
  it("gives the tree of the general parser", () => {
    fc.assert(
      fc.property(node, (xml) => {
        const plain = parsePlain(xml, 512, 1e6);
        expect(plain).toBeDefined();
        // A processing instruction sends the same text through the general parser.
        const general = parseXml(`<?x y?>${xml}`);
        expect(plain?.foreign === true ? general : plain?.root).toEqual(general);
        expect(parseXml(serializeXml(general))).toEqual(general);
      }),
      { numRuns: 1500 },
    );
  });

  it("never takes what the general parser refuses", () => {
    let taken = 0;
    fc.assert(
      fc.property(
        node,
        fc.nat(),
        fc.constantFrom(
          "<",
          ">",
          "&",
          '"',
          "/",
          " ",
          "=",
          "x",
          "</w:p>",
          "<a>",
          "'",
          "<!",
          "\u0001",
          "]]>",
          "&#65;",
          "\ud800",
        ),
        (xml, at, odd) => {
          const cut = at % (xml.length + 1);
          for (const text of [
            xml.slice(0, cut) + odd + xml.slice(cut),
            xml.slice(0, cut) + xml.slice(cut + 1),
            xml.slice(0, cut),
          ]) {
            if (parsePlain(text, 512, 1e6) === undefined) continue;
            taken++;
            expect(accepts(text)).toBe(true);
          }
        },
      ),
      { numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

describe("the quick reading of a tag that is a plain path", () => {
  it("is what Handlebars makes of it", () => {
    for (const path of ["a", "client.name", "a1.b_c.d", "_x.y"]) {
      const [theirs] = parse(`{{${path}}}`).body;
      const ours = simpleFact(`{{${path}}}`);
      const strip = (node: unknown): unknown =>
        JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === "loc" ? undefined : value)));
      expect(strip(ours)).toEqual(strip(theirs));
    }
    for (const odd of [
      "this",
      "this.x",
      "a.this",
      "else",
      "true",
      "null.x",
      "as",
      "@index",
      "../a",
      "a.[b]",
      "a b",
      " a",
      "a-b",
    ]) {
      expect(simpleFact(`{{${odd}}}`)).toBeUndefined();
    }
  });
});
