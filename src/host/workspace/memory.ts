import {
  addCustomXml,
  attribute,
  customXmlParts,
  element,
  parseXml,
  removeCustomXml,
  serializePart,
  textContent,
  textNode,
  withoutForbidden,
  type DocxPackage,
} from "../../docx";

/** Custom XML parts of ours carry one text each, in this namespace; the name is an attribute. Word's host writes the same. */
const namespace = "urn:motionwright:memory";

function partsOf(pkg: DocxPackage): { readonly part: string; readonly name: string; readonly text: string }[] {
  return customXmlParts(pkg)
    .filter((item) => item.namespace === namespace)
    .map(({ part }) => {
      const root = parseXml(pkg.text(part), { file: part });
      return { part, name: attribute(root, "name") ?? "", text: textContent(root) };
    });
}

/** A text of ours that a file carries, by its name. */
export function readMemory(pkg: DocxPackage, name: string): string | undefined {
  return partsOf(pkg).find((item) => item.name === name)?.text;
}

/** An id for a part of ours, "{…}", made of its name, so that the same name gives the same id. */
function storeItemId(name: string): string {
  let sum = 0x811c9dc5;
  for (const unit of name) sum = Math.imul(sum ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return `{6D6F7469-6F6E-4772-8967-6D656D${(sum >>> 0).toString(16).toUpperCase().padStart(8, "0").slice(0, 6)}}`;
}

/** Leaves a text in a file, in the place of the one of that name; undefined takes it away. */
export function writeMemory(pkg: DocxPackage, name: string, text: string | undefined): void {
  const earlier = partsOf(pkg).filter((item) => item.name === name);
  if (earlier.length === 1 && earlier[0]?.text === text) return;
  for (const { part } of earlier) removeCustomXml(pkg, part);
  if (text === undefined) return;
  const root = element("memory", { xmlns: namespace, name }, [textNode(withoutForbidden(text))]);
  addCustomXml(pkg, { xml: serializePart(root), storeItemId: storeItemId(name), namespaces: [namespace] });
}
