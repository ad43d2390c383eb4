import { declaredPrefix, isForeign } from "./namespaces";
import type { XmlElement, XmlNode } from "./node";

/** What plain XML does not hold: forbidden characters, line ends that a parser changes, and characters of two units. */
const unusual = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|\]\]>/;
const declaration = /^\ufeff?<\?xml version="1\.0"(?: encoding="[A-Za-z0-9._-]+")?(?: standalone="(?:yes|no)")?\s*\?>/;
const startTag =
  /^([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?="[^"<\t\n]*")*)\s*(\/?)$/;
const attribute = /([^\s=]+)="([^"]*)"/g;
const entity = /&([^;]*);?/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A start or empty tag; Word writes the same ones over and over, so that each is read once. */
interface StartTag {
  readonly name: string;
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly empty: boolean;
  readonly foreign: boolean;
}

/** The tree of a text, and whether it has other prefixes than Word's. */
export interface PlainTree {
  readonly root: XmlElement;
  readonly foreign: boolean;
}

/**
 * Parses XML as Word and its like write it, several times as fast as a general parser: elements, attributes in double quotes, text, XML's five
 * entities. Anything else, and anything wrong, gives undefined, and is the general parser's to read or refuse.
 * @param deepest deepest nesting of elements
 * @param most most elements and texts
 */
export function parsePlain(text: string, deepest: number, most: number): PlainTree | undefined {
  if (unusual.test(text)) return undefined;
  const tags = new Map<string, StartTag | undefined>();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let siblings: XmlNode[] = [];
  let foreign = false;
  let nodes = 0;
  let at = declaration.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const less = text.indexOf("<", at);
    const between = text.slice(at, less < 0 ? text.length : less);
    if (between !== "") {
      if (open.length > 0) {
        const content = decoded(between);
        if (content === undefined) return undefined;
        siblings.push({ kind: "text", text: content });
        nodes++;
      } else if (/[^ \t\n]/.test(between)) return undefined;
    }
    if (less < 0) break;
    const more = text.indexOf(">", less);
    if (more < 0) return undefined;
    at = more + 1;
    const body = text.slice(less + 1, more);
    if (body.charCodeAt(0) === 0x2f) {
      if (open.pop()?.name !== body.slice(1)) return undefined;
      siblings = open[open.length - 1]?.children ?? [];
      continue;
    }
    let tag = tags.get(body);
    if (tag === undefined) {
      tag = readTag(body);
      if (tag === undefined) return undefined;
      tags.set(body, tag);
    }
    if (root !== undefined && open.length === 0) return undefined;
    const attributes = Object.create(null) as Record<string, string>;
    for (let i = 0; i < tag.names.length; i++) attributes[tag.names[i] as string] = tag.values[i] as string;
    const node: XmlElement = { kind: "element", name: tag.name, attributes, children: [] };
    if (tag.foreign) foreign = true;
    siblings.push(node);
    if (++nodes > most) return undefined;
    root ??= node;
    if (!tag.empty) {
      if (open.push(node) > deepest) return undefined;
      siblings = node.children;
    }
  }
  return root === undefined || open.length > 0 ? undefined : { root, foreign };
}

/** Longest start tag that is read here; one with thousands of attributes is the general parser's. */
const longestTag = 20_000;

function readTag(body: string): StartTag | undefined {
  if (body.length > longestTag) return undefined;
  const parts = startTag.exec(body);
  if (parts === null) return undefined;
  const names: string[] = [];
  const values: string[] = [];
  let foreign = false;
  for (const [, name = "", raw = ""] of (parts[2] ?? "").matchAll(attribute)) {
    const value = decoded(raw);
    if (value === undefined || names.includes(name)) return undefined;
    const prefix = declaredPrefix(name);
    if (prefix !== undefined && isForeign(prefix, value)) foreign = true;
    names.push(name);
    values.push(value);
  }
  return { name: parts[1] ?? "", names, values, empty: parts[3] === "/", foreign };
}

/** Text with XML's five entities resolved; undefined where it names another one. */
function decoded(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let sound = true;
  const plain = text.replace(entity, (whole, name: string) => {
    if (!whole.endsWith(";") || !Object.hasOwn(entities, name)) sound = false;
    return entities[name] ?? "";
  });
  return sound ? plain : undefined;
}
