import { attribute, childElements, descendants, isElement, type XmlElement, type XmlNode } from "../xml";
import type { DocxPackage } from "../package";
import { readStories, writeStories } from "../stories";

/** A tracked insertion or deletion of words. */
export interface TrackedChange {
  /** `w:id` of the change. */
  readonly id: string;
  readonly kind: "inserted" | "deleted";
  readonly author: string;
  /** As the file gives it: "2026-11-24T09:00:00Z"; empty where it gives none. */
  readonly date: string;
  readonly text: string;
}

/** What becomes of a change. */
export type Settlement = "accept" | "reject";

const kinds: Readonly<Record<string, TrackedChange["kind"]>> = {
  "w:ins": "inserted",
  "w:moveTo": "inserted",
  "w:del": "deleted",
  "w:moveFrom": "deleted",
};

/** Elements whose names change when deleted words come back. */
const restored: Readonly<Record<string, string>> = { "w:delText": "w:t", "w:delInstrText": "w:instrText" };

/** A change that holds runs; the mark in `w:rPr` of a paragraph's end is no such thing. */
function isChange(node: XmlNode): node is XmlElement {
  return node.kind === "element" && kinds[node.name] !== undefined && node.children.length > 0;
}

function textOf(node: XmlElement): string {
  if (node.name === "w:t" || node.name === "w:delText")
    return node.children.map((child) => (child.kind === "text" ? child.text : "")).join("");
  return childElements(node).map(textOf).join("");
}

/** What a change is, for the person. */
export function describeChange(node: XmlElement): TrackedChange | undefined {
  const kind = kinds[node.name];
  if (kind === undefined || !isChange(node)) return undefined;
  return {
    id: attribute(node, "w:id") ?? "",
    kind,
    author: attribute(node, "w:author") ?? "",
    date: attribute(node, "w:date") ?? "",
    text: textOf(node),
  };
}

/** Settles the changes below an element, in place, those that are wanted; answers how many. */
function settleIn(parent: XmlElement, wanted: (change: XmlElement) => boolean, how: Settlement): number {
  let settled = 0;
  parent.children = parent.children.flatMap((child): XmlNode[] => {
    if (child.kind !== "element") return [child];
    settled += settleIn(child, wanted, how);
    if (!isChange(child) || !wanted(child)) return [child];
    settled += 1;
    const stays = (kinds[child.name] === "inserted") === (how === "accept");
    if (!stays) return keptMarks(child);
    if (kinds[child.name] === "deleted") {
      for (const node of descendants(child)) node.name = restored[node.name] ?? node.name;
    }
    return child.children;
  });
  return settled;
}

/** Marks of comments and bookmarks outlive the words around them. */
function keptMarks(change: XmlElement): XmlNode[] {
  return change.children.filter(
    (node) => isElement(node) && /^w:(comment|bookmark)(RangeStart|RangeEnd|Start|End)$/.test(node.name),
  );
}

/**
 * Takes tracked changes of words for good, or undoes them. Changes of formatting and of paragraph ends stay as they are.
 * @param wanted those that are to be settled; all where left out
 * @returns how many there were
 */
export function settleChanges(
  pkg: DocxPackage,
  how: Settlement,
  wanted: (change: TrackedChange) => boolean = () => true,
): number {
  const stories = readStories(pkg);
  let settled = 0;
  const roots = new Map(stories.map((story) => [story.root, story]));
  for (const [root, story] of roots) {
    const isWanted = (node: XmlElement): boolean => {
      const change = describeChange(node);
      return change !== undefined && wanted(change);
    };
    const here = settleIn(root, isWanted, how);
    settled += here;
    if (here > 0) writeStories(pkg, [story]);
  }
  return settled;
}
