import { childElement, type XmlElement } from "../xml";

/**
 * The branch of `mc:AlternateContent` that a current Word shows: the first choice, else the fallback
 * (ECMA-376 part 3, 7.5). Reading one branch only keeps its text from counting twice.
 */
export function preferredAlternative(alternateContent: XmlElement): XmlElement | undefined {
  return childElement(alternateContent, "mc:Choice") ?? childElement(alternateContent, "mc:Fallback");
}
