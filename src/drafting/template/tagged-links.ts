import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import {
  attribute,
  element,
  parseXml,
  relationshipsOf,
  relationshipTypes,
  removeRelationships,
  serializePart,
  type DocxPackage,
  type XmlElement,
  type XmlNode,
} from "../../docx";

/** Braces as they stand in a link's address; Word and LibreOffice escape them. */
const tagged = /\{\{|%7B%7B/i;
const tags = /(?:\{\{|%7B%7B)(.*?)(?:\}\}|%7D%7D)/gi;
const relationships = /^(.*\/)_rels\/([^/]+)\.rels$/;

/**
 * Links whose address holds tags become HYPERLINK fields, in whose code tags are filled like any others. The address of a link is kept apart
 * from the text, once for all copies that a loop makes, while a field has its own; Word shows and follows both alike.
 * @throws DiagnosticError for a picture's link with tags, which has no field
 */
export function fieldsForTaggedLinks(pkg: DocxPackage): void {
  for (const name of pkg.names()) {
    const [, folder, file] = relationships.exec(name) ?? [];
    if (folder !== "word/" || file === undefined || !tagged.test(pkg.text(name))) continue;
    const part = folder + file;
    if (pkg.has(part)) rewritePart(pkg, part);
  }
}

function rewritePart(pkg: DocxPackage, part: string): void {
  const addresses = new Map<string, string>();
  for (const { id, type, target } of relationshipsOf(pkg, part)) {
    if (type === relationshipTypes.hyperlink && tagged.test(target)) addresses.set(id, withPlainTags(target));
  }
  if (addresses.size === 0) return;
  const root = parseXml(pkg.text(part), { file: part });
  const faults: Diagnostic[] = [];
  rewrite(root, addresses, (address) => faults.push(pictureLink(address, pkg.file)));
  if (faults.length > 0) throw new DiagnosticError(faults);
  pkg.setText(part, serializePart(root));
  removeRelationships(pkg, part, ({ id }) => addresses.has(id));
}

/** An address with its tags as they were typed; the rest stays escaped. */
function withPlainTags(target: string): string {
  return target.replace(tags, (_, inner: string) => {
    try {
      return `{{${decodeURIComponent(inner)}}}`;
    } catch {
      return `{{${inner}}}`;
    }
  });
}

function rewrite(parent: XmlElement, addresses: ReadonlyMap<string, string>, refuse: (address: string) => void): void {
  const children: XmlNode[] = [];
  for (const node of parent.children) {
    children.push(node);
    if (node.kind !== "element") continue;
    rewrite(node, addresses, refuse);
    const address = addresses.get(attribute(node, "r:id") ?? "");
    if (address === undefined) continue;
    if (node.name !== "w:hyperlink") refuse(address);
    else children.splice(-1, 1, ...field(node, address));
  }
  parent.children = children;
}

/** A link as a field: the same text, the address in the code (ECMA-376 part 1, 17.16.5.25). */
function field(link: XmlElement, address: string): XmlNode[] {
  const anchor = attribute(link, "w:anchor");
  const tip = attribute(link, "w:tooltip");
  const code =
    ` HYPERLINK "${address}"` +
    (anchor === undefined ? "" : ` \\l "${anchor}"`) +
    (tip === undefined ? "" : ` \\o "${tip}"`);
  const mark = (kind: string): XmlElement => element("w:r", {}, [element("w:fldChar", { "w:fldCharType": kind })]);
  const text = element("w:instrText", { "xml:space": "preserve" }, [{ kind: "text", text: `${code} ` }]);
  return [mark("begin"), element("w:r", {}, [text]), mark("separate"), ...link.children, mark("end")];
}

function pictureLink(address: string, file: string | undefined): Diagnostic {
  return {
    id: "template/picture-link",
    gravity: "error",
    reason: "The link of a picture or a shape holds a tag, which cannot be filled there.",
    place: { ...(file === undefined ? {} : { file }), around: address.slice(0, 80) },
    hint: "Put the link on text, or type its address without tags.",
  };
}
