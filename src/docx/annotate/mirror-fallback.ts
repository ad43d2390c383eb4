import { childElement, cloneNode, descendants, type XmlElement } from "../xml";

/**
 * Brings the text boxes of the fallback, which old programs show, in step with those of the choice, which is read
 * and changed. Where the two differ in number, the fallback stays as it is.
 */
export function mirrorFallbacks(root: XmlElement): void {
  for (const alternate of [...descendants(root, "mc:AlternateContent")]) {
    const choice = childElement(alternate, "mc:Choice");
    const fallback = childElement(alternate, "mc:Fallback");
    if (choice === undefined || fallback === undefined) continue;
    const shown = [...descendants(choice, "w:txbxContent")];
    const old = [...descendants(fallback, "w:txbxContent")];
    if (shown.length !== old.length) continue;
    old.forEach((box, index) => {
      box.children = (shown[index]?.children ?? []).map((child) => cloneNode(child));
    });
  }
}
