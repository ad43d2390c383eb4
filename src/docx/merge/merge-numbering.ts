import { attribute, childElement, childElements, cloneNode, descendants, type XmlElement } from "../xml";
import type { Numbering } from "../numbering";
import { isStyleReference, renameValues } from "./names-used";

/**
 * Brings lists into a document, each under a new id and with a definition of its own, so that it counts by itself.
 * @param wanted `w:numId`s of the source
 * @param styles id in the source to id in the target, of styles
 * @param addedStyles ids in the target of the styles that came over: only these may be tied to a level of the new lists
 * @returns `w:numId` in the source to `w:numId` in the target
 */
export function mergeNumbering(
  target: Numbering,
  source: Numbering,
  wanted: Iterable<string>,
  styles: ReadonlyMap<string, string>,
  addedStyles: ReadonlySet<string>,
): Map<string, string> {
  const names = new Map<string, string>();
  const definitions = new Map<XmlElement, number>();
  for (const id of wanted) {
    const num = source.num(Number(id));
    const definition = source.abstractOf(Number(id));
    if (num === undefined || definition === undefined) continue;
    const known = definitions.get(definition) ?? target.addAbstract(adopted(definition, styles, addedStyles));
    definitions.set(definition, known);
    const overrides = childElements(num, "w:lvlOverride").map((node) => adopted(node, styles, addedStyles));
    names.set(id, String(target.addNum(known, overrides)));
  }
  return names;
}

/** A copy for the target: styles renamed, ties to styles that the target had before cut, pictures as bullets left out. */
function adopted(
  definition: XmlElement,
  styles: ReadonlyMap<string, string>,
  addedStyles: ReadonlySet<string>,
): XmlElement {
  const copy = cloneNode(definition);
  renameValues(copy, isStyleReference, styles);
  for (const node of [...descendants(copy)]) {
    node.children = node.children.filter((child) => {
      if (child.kind !== "element") return true;
      if (child.name === "w:lvlPicBulletId") return false;
      const tie = child.name === "w:pStyle" || child.name === "w:styleLink" || child.name === "w:numStyleLink";
      return !tie || addedStyles.has(attribute(child, "w:val") ?? "");
    });
  }
  return copy;
}

/** Follows a definition that only names a numbering style to the style's id; undefined for an ordinary definition. */
export function numberingStyleOf(definition: XmlElement | undefined): string | undefined {
  const link = childElement(definition, "w:numStyleLink") ?? childElement(definition, "w:styleLink");
  return link === undefined ? undefined : attribute(link, "w:val");
}
