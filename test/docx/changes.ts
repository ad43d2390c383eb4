import { childElements, descendants, type XmlElement } from "../../src/docx";

/** Takes back, as Word's "Reject" does, the tracked changes of one author, throughout a tree. */
export function rejectChanges(root: XmlElement, author: string): void {
  for (const parent of [...descendants(root)]) {
    parent.children = parent.children.flatMap((child) => {
      if (child.kind !== "element" || child.attributes["w:author"] !== author) return [child];
      if (child.name === "w:ins") return [];
      if (child.name !== "w:del") return [child];
      for (const run of childElements(child)) {
        for (const node of childElements(run)) {
          if (node.name === "w:delText") node.name = "w:t";
          if (node.name === "w:delInstrText") node.name = "w:instrText";
        }
      }
      return child.children;
    });
  }
}
