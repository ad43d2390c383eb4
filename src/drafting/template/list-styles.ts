import { attribute, childElement, childElements, type XmlElement } from "../../docx/xml";

/** Which list a paragraph belongs to, by its own properties or by its style. */
export interface ListStyles {
  /** The list's `w:numId`; undefined for a paragraph of no list. */
  numIdOf(paragraph: XmlElement): string | undefined;
  /** True where the list comes from the paragraph's style. */
  byStyle(paragraph: XmlElement): { readonly numId: string; readonly level: string } | undefined;
}

interface StyleList {
  readonly numId: string | undefined;
  readonly level: string | undefined;
  readonly basedOn: string | undefined;
}

/** Reads the lists that paragraph styles belong to. */
export function listStyles(styles: XmlElement | undefined): ListStyles {
  const byId = new Map<string, StyleList>();
  let standard: string | undefined;
  for (const style of childElements(styles, "w:style")) {
    if (attribute(style, "w:type") !== "paragraph") continue;
    const id = attribute(style, "w:styleId") ?? "";
    const numbering = childElement(childElement(style, "w:pPr"), "w:numPr");
    byId.set(id, {
      numId: valueOf(numbering, "w:numId"),
      level: valueOf(numbering, "w:ilvl"),
      basedOn: valueOf(style, "w:basedOn"),
    });
    if (attribute(style, "w:default") === "1") standard = id;
  }
  const resolve = (id: string | undefined): { numId: string; level: string } | undefined => {
    let numId: string | undefined;
    let level: string | undefined;
    for (let at = id, depth = 0; at !== undefined && depth < 32; at = byId.get(at)?.basedOn, depth++) {
      const style = byId.get(at);
      numId ??= style?.numId;
      level ??= style?.level;
    }
    return numId === undefined || numId === "0" ? undefined : { numId, level: level ?? "0" };
  };
  const byStyle = (paragraph: XmlElement): { numId: string; level: string } | undefined => {
    const properties = childElement(paragraph, "w:pPr");
    if (childElement(childElement(properties, "w:numPr"), "w:numId") !== undefined) return undefined;
    return resolve(valueOf(properties, "w:pStyle") ?? standard);
  };
  return {
    byStyle,
    numIdOf(paragraph) {
      const own = valueOf(childElement(childElement(paragraph, "w:pPr"), "w:numPr"), "w:numId");
      if (own !== undefined) return own === "0" ? undefined : own;
      return byStyle(paragraph)?.numId;
    },
  };
}

function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  const node = childElement(parent, name);
  return node === undefined ? undefined : attribute(node, "w:val");
}
