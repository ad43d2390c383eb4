import type { XmlElement, XmlNode } from "./node";

/** Prefixes as Word writes them (ECMA-376 and Microsoft's MS-DOCX extensions); "" is the default namespace. */
const canonical: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/word/2006/wordml": "wne",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing": "wp14",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas": "wpc",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "urn:schemas-microsoft-com:office:word": "w10",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/officeDocument/2006/customXml": "ds",
};

/** The prefix a namespace declaration attribute declares, or undefined when it is not one. */
export function declaredPrefix(attribute: string): string | undefined {
  if (attribute === "xmlns") return "";
  return attribute.startsWith("xmlns:") ? attribute.slice(6) : undefined;
}

/** True when a declaration binds a known namespace to another prefix than Word's. */
export function isForeign(prefix: string, uri: string): boolean {
  const usual = Object.hasOwn(canonical, uri) ? canonical[uri] : undefined;
  if (usual !== undefined) return usual !== prefix;
  return prefix !== "" && Object.values(canonical).includes(prefix);
}

/** Scope of declarations: prefix as written to prefix as we keep it. */
type Scope = ReadonlyMap<string, string>;

/** Renames prefixes to Word's own throughout a tree, in place; namespaces that we do not know keep theirs, or get a new one where it is taken. */
export function canonicalizePrefixes(root: XmlElement): void {
  const declared = new Map<string, string>();
  const unknown = new Map<string, string>();
  visit(root, new Map(), declared, unknown);
  const attributes = Object.create(null) as Record<string, string>;
  for (const [prefix, uri] of declared) attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] = uri;
  root.attributes = Object.assign(attributes, root.attributes);
}

function visit(node: XmlElement, outer: Scope, declared: Map<string, string>, unknown: Map<string, string>): void {
  let scope = outer;
  for (const [name, uri] of Object.entries(node.attributes)) {
    const prefix = declaredPrefix(name);
    if (prefix === undefined) continue;
    const inner = new Map(scope);
    const kept = keptPrefix(prefix, uri, declared, unknown);
    inner.set(prefix, kept);
    if (kept !== "" || Object.hasOwn(canonical, uri)) declared.set(kept, uri);
    scope = inner;
  }
  node.name = rename(node.name, scope, true);
  const attributes = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(node.attributes)) {
    const prefix = declaredPrefix(name);
    if (prefix === undefined)
      attributes[rename(name, scope, false)] = listsPrefixes(name, scope) ? renameList(value, scope) : value;
    else if (scope.get(prefix) === "" && !Object.hasOwn(canonical, value)) attributes[name] = value;
  }
  node.attributes = attributes;
  node.children.forEach((child: XmlNode) => {
    if (child.kind === "element") visit(child, scope, declared, unknown);
  });
}

function keptPrefix(prefix: string, uri: string, declared: Map<string, string>, unknown: Map<string, string>): string {
  const usual = Object.hasOwn(canonical, uri) ? canonical[uri] : undefined;
  if (usual !== undefined) return usual;
  if (prefix === "") return "";
  const known = unknown.get(uri);
  if (known !== undefined) return known;
  let kept = prefix;
  for (let n = 1; isForeign(kept, uri) || (declared.get(kept) ?? uri) !== uri; n++) kept = `${prefix}${n}x`;
  unknown.set(uri, kept);
  return kept;
}

function rename(name: string, scope: Scope, isElementName: boolean): string {
  const colon = name.indexOf(":");
  if (colon < 0 && !isElementName) return name;
  const kept = scope.get(colon < 0 ? "" : name.slice(0, colon));
  if (kept === undefined) return name;
  const local = name.slice(colon + 1);
  return kept === "" ? local : `${kept}:${local}`;
}

/** `mc:Ignorable` and `Requires` hold prefixes (ISO/IEC 29500-3). */
function listsPrefixes(name: string, scope: Scope): boolean {
  const full = rename(name, scope, false);
  return full === "mc:Ignorable" || full === "mc:MustUnderstand" || full === "mc:ProcessContent" || full === "Requires";
}

function renameList(value: string, scope: Scope): string {
  return value
    .split(/\s+/)
    .map((prefix) => scope.get(prefix) ?? prefix)
    .join(" ");
}
