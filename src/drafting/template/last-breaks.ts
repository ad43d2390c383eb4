import { attribute, isElement, type XmlElement, type XmlNode } from "../../docx/xml";
import { paragraphContent } from "./paragraph-content";
import { markerName } from "./tag";

/** Finds page breaks at the end of loops' bodies that would leave an empty page after the last round. */
export class LastBreaks {
  readonly #isContent: (marker: XmlElement) => boolean;
  /** Where the markers stand that nothing visible follows among their siblings. */
  readonly #trailing = new Map<XmlElement, ReadonlyMap<XmlElement, number>>();

  /** @param isContent tells a marker that writes something from one that only opens or closes a block */
  constructor(isContent: (marker: XmlElement) => boolean) {
    this.#isContent = isContent;
  }

  /**
   * The page break at the end of a loop's body, where nothing follows the loop.
   * @param parent element that holds the loop's markers
   * @param close the closing marker of the block
   * @param end the marker that ends the loop's body: the closing one, or that of an `{{else}}`
   * @returns the paragraph of the break, or the run in it; undefined where there is none
   */
  before(parent: XmlElement, close: XmlElement, end: XmlElement): XmlElement | undefined {
    let trailing = this.#trailing.get(parent);
    if (trailing === undefined) {
      trailing = this.#trailingMarkers(parent.children);
      this.#trailing.set(parent, trailing);
    }
    const closes = trailing.get(close);
    if (closes === undefined) return undefined;
    for (let at = (end === close ? closes : parent.children.indexOf(end)) - 1; at >= 0; at--) {
      const last = parent.children[at];
      if (last?.kind !== "element") continue;
      if (last.name !== "w:p") return undefined;
      const content = paragraphContent(last);
      if (content[content.length - 1]?.kind !== "break") return undefined;
      return content.length === 1 ? last : breakRun(last);
    }
    return undefined;
  }

  #trailingMarkers(siblings: readonly XmlNode[]): Map<XmlElement, number> {
    const trailing = new Map<XmlElement, number>();
    for (let at = siblings.length - 1; at >= 0; at--) {
      const node = siblings[at];
      if (!isElement(node)) continue;
      if (node.name === markerName && !this.#isContent(node)) trailing.set(node, at);
      else if (this.#shows(node)) break;
    }
    return trailing;
  }

  /** Whether an element shows anything on a page. */
  #shows(node: XmlElement): boolean {
    if (node.name === "w:sectPr" || node.name === "w:bookmarkEnd") return false;
    return node.name !== "w:p" || paragraphContent(node).length > 0;
  }
}

/** The last run, if a page break is all that it holds. */
function breakRun(paragraph: XmlElement): XmlElement | undefined {
  const runs = paragraph.children.filter((node): node is XmlElement => isElement(node, "w:r"));
  const run = runs[runs.length - 1];
  const held = run?.children.filter((node) => isElement(node) && node.name !== "w:rPr") ?? [];
  const only = held[0];
  const isBreak = isElement(only, "w:br") && attribute(only, "w:type") === "page";
  return held.length === 1 && isBreak ? run : undefined;
}
