import { SaxesParser } from "saxes";
import { packageError } from "../package/faults";
import { canonicalizePrefixes, declaredPrefix, isForeign } from "./namespaces";
import type { XmlElement, XmlNode } from "./node";
import { parsePlain } from "./parse-plain";

/** Options for parsing. */
export interface ParseOptions {
  /** Name of the file, and the part in it, for what is said about faults. */
  readonly file?: string | undefined;
  /** Deepest nesting of elements that is read; 512 where not stated. */
  readonly depth?: number;
  /** Longest text, in UTF-16 units, that is read; 256 Mi where not stated. */
  readonly length?: number;
  /** Most elements and texts that are read; three million where not stated, which is a table of some 50,000 rows. */
  readonly nodes?: number;
}

const defaultDepth = 512;
const defaultLength = 256 * 1024 * 1024;
const defaultNodes = 3_000_000;

/**
 * Parses one XML part into a tree. Strict: a document type declaration is refused, and with it every entity but XML's own five; so is
 * what is not well formed.
 * @returns the root; prefixes are those that Word writes
 * @throws DiagnosticError `docx/xml`
 */
export function parseXml(text: string, options: ParseOptions = {}): XmlElement {
  const fail = (reason: string, cause?: unknown): Error => packageError("xml", reason, { file: options.file, cause });
  if (text.length > (options.length ?? defaultLength)) throw fail("The XML is too long to be read.");
  const deepest = options.depth ?? defaultDepth;
  const most = options.nodes ?? defaultNodes;
  const tooMany = (): Error => fail(`The XML holds more than ${most} elements and texts.`);
  const plain = parsePlain(text, deepest, most);
  if (plain !== undefined) {
    if (plain.foreign) canonicalizePrefixes(plain.root);
    return plain.root;
  }
  // A part that claims XML 1.1 could smuggle in characters that XML 1.0, which we write, forbids.
  const parser = new SaxesParser({ xmlns: false, position: false, defaultXMLVersion: "1.0", forceXMLVersion: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let siblings: XmlNode[] = [];
  let foreign = false;
  let nodes = 0;
  parser.on("doctype", () => {
    throw fail("The XML holds a document type declaration, which Word files never have.");
  });
  parser.on("opentag", (tag) => {
    if (++nodes > most) throw tooMany();
    const node: XmlElement = { kind: "element", name: tag.name, attributes: tag.attributes, children: [] };
    for (const name in tag.attributes) {
      if (!name.startsWith("xmlns")) continue;
      const prefix = declaredPrefix(name);
      if (prefix !== undefined && isForeign(prefix, tag.attributes[name] ?? "")) foreign = true;
    }
    siblings.push(node);
    root ??= node;
    if (!tag.isSelfClosing) {
      if (open.push(node) > deepest) throw fail(`The XML is nested more than ${deepest} levels deep.`);
      siblings = node.children;
    }
  });
  parser.on("closetag", (tag) => {
    if (tag.isSelfClosing) return;
    open.pop();
    siblings = open[open.length - 1]?.children ?? [];
  });
  const addText = (text: string): void => {
    const last = siblings[siblings.length - 1];
    if (last?.kind === "text") last.text += text;
    else if (open.length > 0 && siblings.push({ kind: "text", text }) && ++nodes > most) throw tooMany();
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("comment", (comment) => {
    if (open.length > 0) siblings.push({ kind: "raw", xml: `<!--${comment}-->` });
  });
  parser.on("processinginstruction", ({ target, body }) => {
    if (open.length > 0) siblings.push({ kind: "raw", xml: `<?${target} ${body}?>` });
  });
  parser.on("error", (error) => {
    throw fail(`The XML is broken: ${error.message.replace(/\.+$/, "")}.`, error);
  });
  parser.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).close();
  if (root === undefined) throw fail("The XML holds no element.");
  if (foreign) canonicalizePrefixes(root);
  return root;
}
