import fc from "fast-check";
import { DiagnosticError } from "../../src/diagnostic";
import {
  cloneNode,
  element,
  parseXml,
  serializePart,
  serializeXml,
  textNode,
  type XmlElement,
  type XmlNode,
} from "../../src/docx";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What was said about text that is refused. */
function refusal(xml: string, options = {}): string {
  try {
    parseXml(xml, { file: "word/document.xml", ...options });
  } catch (error) {
    if (error instanceof DiagnosticError) return error.message;
    throw error;
  }
  return "read";
}

describe("XML that is refused", () => {
  const laughs = `<!DOCTYPE a [<!ENTITY x "ha">${Array.from({ length: 20 }, (_v, n) => `<!ENTITY x${n} "${"&x;".repeat(10)}">`).join("")}]><a>&x19;</a>`;
  test.each<[string, string, RegExp]>([
    ["document type", "<!DOCTYPE a><a/>", /document type declaration/],
    ["entity bomb", laughs, /document type declaration/],
    [
      "external entity",
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      /document type declaration/,
    ],
    ["unknown entity", "<a>&nbsp;</a>", /broken/],
    ["reference to a forbidden character", "<a>&#1;</a>", /broken/],
    ["forbidden character", "<a>\u0001</a>", /broken/],
    ["forbidden character, excused by XML 1.1", '<?xml version="1.1"?><a>&#1;</a>', /broken/],
    ["half a surrogate pair", "<a>\ud800</a>", /broken/],
    ["unclosed element", "<a><b></a>", /broken/],
    ["two roots", "<a/><b/>", /broken/],
    ["text behind the root", "<a/>x", /broken/],
    ["attribute twice", '<a b="1" b="2"/>', /broken/],
    ["attribute without quotes", "<a b=1/>", /broken/],
    ["nothing", "", /broken|no element/],
    ["white space", " \n", /broken|no element/],
    ["no XML", "PK\u0003\u0004", /broken/],
  ])("%s", (_what, xml, reason) => {
    const said = refusal(xml);
    expect(said).toMatch(reason);
    expect(said).toMatch(/^word\/document\.xml: error: .* \[docx\/xml\]$/s);
  });

  test("depth and length beyond the limits", () => {
    const deep = (levels: number): string => "<a>".repeat(levels) + "</a>".repeat(levels);
    expect(refusal(deep(512))).toBe("read");
    expect(refusal(deep(513))).toMatch(/more than 512 levels/);
    expect(refusal(deep(200_000))).toMatch(/more than 512 levels/);
    expect(refusal("<a>abc</a>", { length: 9 })).toMatch(/too long/);
  });

  test("any text is read or refused", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "a",
      "/",
      "&",
      ";",
      "#1",
      '"',
      "'",
      "=",
      "!",
      "[",
      "]",
      "-",
      "?",
      " ",
      "CDATA",
      "\u0000",
      "DOCTYPE",
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 30 }), (xml) => {
        refusal(xml);
      }),
      { numRuns: 500 },
    );
  });
});

describe("XML that is read", () => {
  test("keeps text as it was meant: entities, sections, line ends, white space", () => {
    const { children } = parseXml("<a>&lt;&amp;&#x41;&#65;<![CDATA[<b>&]]> \t\r\n<b/> </a>");
    expect(children).toEqual([textNode("<&AA<b>& \t\n"), element("b"), textNode(" ")]);
  });

  test("keeps comments and instructions where they stand", () => {
    expect(serializeXml(parseXml("<a><!-- x --><?mso y?>z</a>"))).toBe("<a><!-- x --><?mso y?>z</a>");
  });

  test("takes a mark of byte order and a declaration of either encoding", () => {
    expect(parseXml('\ufeff<?xml version="1.0" encoding="UTF-16"?><a/>')).toEqual(element("a"));
  });

  test("an attribute of a megabyte and names of objects are plain data", () => {
    const long = "x".repeat(1_000_000);
    const { attributes } = parseXml(`<a b="${long}" __proto__="p" constructor="c"/>`);
    expect(attributes["b"]).toBe(long);
    expect(attributes["__proto__"]).toBe("p");
    expect(({} as Record<string, unknown>)["p"]).toBeUndefined();
    expect(Object.keys(attributes)).toEqual(["b", "__proto__", "constructor"]);
  });

  test.each<[string, string, string]>([
    ["the default namespace", `<document xmlns="${W}"><p/></document>`, "w:document w:p"],
    ["another prefix", `<x:document xmlns:x="${W}"><x:p x:rsidR="1"/></x:document>`, "w:document w:p[w:rsidR]"],
    [
      "a prefix declared further down",
      `<w:document xmlns:w="${W}"><q:p xmlns:q="${W}"/></w:document>`,
      "w:document w:p",
    ],
    [
      "Word's prefix for something else",
      `<x:document xmlns:x="${W}" xmlns:w="urn:other"><w:p/><x:p/></x:document>`,
      "w:document w1x:p w:p",
    ],
    ["the strict namespace", '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"/>', "w:document"],
  ])("names elements as Word does: %s", (_what, xml, names) => {
    const list: string[] = [];
    const walk = (node: XmlElement): void => {
      const own = Object.keys(node.attributes).filter((name) => !name.startsWith("xmlns"));
      list.push(node.name + (own.length > 0 ? `[${own.join()}]` : ""));
      for (const child of node.children) if (child.kind === "element") walk(child);
    };
    const root = parseXml(xml);
    walk(root);
    expect(list.join(" ")).toBe(names);
    expect(parseXml(serializeXml(root))).toEqual(root);
  });

  test("what may be ignored is named by the new prefixes", () => {
    const root = parseXml(
      `<x:document xmlns:x="${W}" xmlns:c="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:q="http://schemas.microsoft.com/office/word/2010/wordml" c:Ignorable="q"/>`,
    );
    expect(root.attributes["mc:Ignorable"]).toBe("w14");
    expect(root.attributes["xmlns:w14"]).toBe("http://schemas.microsoft.com/office/word/2010/wordml");
  });
});

/** Text of every kind of character that XML allows, with those that need care in plenty. */
const content = fc.string({
  unit: fc.constantFrom("a", "é", "😀", "&", "<", ">", '"', "'", "\t", "\n", "\r", "]]>", " ", "\u0085", "\u2028"),
  maxLength: 12,
});
const trees = fc.letrec<{ node: XmlNode; tree: XmlElement }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    content.filter((text) => text !== "").map(textNode),
    tie("tree"),
  ),
  tree: fc
    .tuple(
      fc.constantFrom("w:p", "w:r", "a", "m:t"),
      fc.dictionary(fc.constantFrom("w:id", "b", "xml:space", "__proto__"), content),
      fc.array(tie("node"), { maxLength: 4 }),
    )
    .map(([name, attributes, children]) => element(name, attributes, children)),
}));

/** Neighbouring texts are one text once they were written. */
function joined(node: XmlElement): XmlElement {
  const children: XmlNode[] = [];
  for (const child of node.children) {
    const last = children[children.length - 1];
    if (child.kind === "text" && last?.kind === "text")
      children[children.length - 1] = textNode(last.text + child.text);
    else children.push(child.kind === "element" ? joined(child) : child);
  }
  return element(node.name, node.attributes, children);
}

test("what is written is read as it was, whatever it holds", () => {
  fc.assert(
    fc.property(trees.tree, (tree) => {
      const whole = joined(tree);
      expect(parseXml(serializePart(tree))).toEqual(whole);
      const copy = cloneNode(tree);
      expect(copy).toEqual(tree);
      copy.attributes["w:id"] = "changed";
      copy.children.push(textNode("more"));
      expect(joined(tree)).toEqual(whole);
    }),
  );
});
