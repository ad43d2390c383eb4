import { attribute, childElement, type XmlElement } from "../xml";
import type { Styles } from "../styles";
import { isStyleReference, renameValues } from "./names-used";

/** Result of bringing styles over. */
export interface MergedStyles {
  /** Id in the source to id in the target. */
  readonly names: ReadonlyMap<string, string>;
  /** The styles that the target did not have, as they now stand in it. */
  readonly added: readonly XmlElement[];
}

/**
 * Brings styles into a document with all that they rest on. Where the target has a style of the same name and kind,
 * that one is used: an inserted clause takes the look of the paper around it.
 * @param wanted ids of styles of the source
 */
export function mergeStyles(target: Styles, source: Styles, wanted: Iterable<string>): MergedStyles {
  const names = new Map<string, string>();
  const added: XmlElement[] = [];
  const seen = new Set<string>();
  for (const id of wanted) {
    for (const style of source.family(id, seen)) {
      const own = attribute(style, "w:styleId") ?? "";
      const name = childElement(style, "w:name")?.attributes["w:val"] ?? own;
      const present = target.idOf(attribute(style, "w:type") ?? "paragraph", name);
      const kept = present ?? target.add(style);
      names.set(own, kept);
      const copy = target.style(kept);
      if (present === undefined && copy !== undefined) added.push(copy);
    }
  }
  for (const style of added) renameValues(style, isStyleReference, names);
  return { names, added };
}
