import { addCustomXml, findCustomXml } from "../custom-xml";
import type { DocxPackage } from "../package";
import { childElement, cloneNode, descendants, parseXml, serializePart, type XmlElement } from "../xml";
import { bindingOf, boundElement } from "./binding";

/** A fresh id for a data part, made of the number of parts that there are: ids need only differ within one file. */
function storeItemId(pkg: DocxPackage): string {
  const number = pkg.names().filter((name) => name.startsWith("customXml/")).length + 1;
  return `{6D6F7469-6F6E-4772-8967-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/**
 * Brings the data over that content controls of imported blocks are bound to: the whole part where the target has none of its namespace, else the
 * elements that are not there yet. What the target has keeps its value.
 */
export function mergeBoundData(target: DocxPackage, source: DocxPackage, blocks: readonly XmlElement[]): void {
  const bindings = blocks
    .flatMap((block) => [...descendants(block, "w:sdt")])
    .flatMap((control) => bindingOf(childElement(control, "w:sdtPr")) ?? []);
  for (const namespace of new Set(bindings.map((binding) => binding.namespace))) {
    const from = findCustomXml(source, namespace)?.part;
    if (from === undefined) continue;
    const to = findCustomXml(target, namespace)?.part;
    if (to === undefined) {
      addCustomXml(target, { xml: source.text(from), storeItemId: storeItemId(target), namespaces: [namespace] });
      continue;
    }
    const data = parseXml(source.text(from), { file: from });
    const root = parseXml(target.text(to), { file: to });
    for (const binding of bindings.filter((one) => one.namespace === namespace)) {
      const node = boundElement(data, binding.xpath);
      if (node !== undefined && boundElement(root, binding.xpath) === undefined) root.children.push(cloneNode(node));
    }
    target.setText(to, serializePart(root));
  }
}
