import { childElement, type XmlElement, type XmlNode } from "../xml";

/** Removes all content controls below an element, in place, and keeps what they hold. */
export function unwrapControls(parent: XmlElement): void {
  parent.children = parent.children.flatMap((child): XmlNode[] => {
    if (child.kind !== "element") return [child];
    unwrapControls(child);
    if (child.name !== "w:sdt") return [child];
    return childElement(child, "w:sdtContent")?.children ?? [];
  });
}
