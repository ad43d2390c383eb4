import { childElements, type XmlElement } from "../xml";
import { preferredAlternative } from "./alternatives";

/** Yields the content of the outermost text boxes (`w:txbxContent`) at or below a drawing, picture or alternative, in order. */
export function* textBoxesIn(node: XmlElement): Generator<XmlElement> {
  if (node.name === "w:txbxContent") yield node;
  else if (node.name === "mc:AlternateContent") {
    const branch = preferredAlternative(node);
    if (branch !== undefined) yield* textBoxesIn(branch);
  } else {
    for (const child of childElements(node)) yield* textBoxesIn(child);
  }
}
