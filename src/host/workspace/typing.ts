import {
  annotatePackage,
  childElement,
  cloneNode,
  element,
  settleChanges,
  textParagraph,
  writeStories,
  readStories,
  type DocxPackage,
  type StoryRange,
  type XmlElement,
} from "../../docx";
import { HostError } from "../host-error";
import { chosen } from "./selection";
import type { Showing } from "./showing";
import type { WorkDocument } from "./work-document";

/** Author of changes that are settled at once; it never reaches a file. */
const nobody = "\u2014 replaced for good \u2014";

/** Replaces words for good, in the look that they had. */
export function replaceForGood(pkg: DocxPackage, range: StoryRange, text: string): void {
  annotatePackage(pkg, {
    trackedReplacements: [{ ...range, text }],
    author: nobody,
    date: "2000-01-01T00:00:00Z",
  });
  settleChanges(pkg, "accept", ({ author }) => author === nobody);
}

/** A paragraph of words in the look of another one; a section's end stays with that one. */
function paragraphLike(like: XmlElement, text: string): XmlElement {
  const properties = childElement(like, "w:pPr");
  const copy = properties === undefined ? undefined : cloneNode(properties);
  if (copy !== undefined)
    copy.children = copy.children.filter((child) => child.kind !== "element" || child.name !== "w:sectPr");
  return element("w:p", {}, [...(copy === undefined ? [] : [copy]), ...textParagraph(text).children]);
}

function parentOf(root: XmlElement, wanted: XmlElement): XmlElement | undefined {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.children.includes(wanted)) return node;
    for (const child of node.children) if (child.kind === "element") stack.push(child);
  }
  return undefined;
}

/** Puts paragraphs before the first and behind the last of some paragraphs of one story, counted from 1. */
function encloseParagraphs(
  pkg: DocxPackage,
  place: { readonly story: string; readonly first: number; readonly last: number },
  before: string,
  after: string,
): void {
  const story = readStories(pkg).find(({ name }) => name === place.story);
  const first = story?.paragraphs[place.first - 1]?.element;
  const last = story?.paragraphs[place.last - 1]?.element;
  if (story === undefined || first === undefined || last === undefined) return;
  const above = parentOf(story.root, first);
  above?.children.splice(above.children.indexOf(first), 0, paragraphLike(first, before));
  const below = parentOf(story.root, last);
  below?.children.splice(below.children.indexOf(last) + 1, 0, paragraphLike(last, after));
  writeStories(pkg, [story]);
}

/** Types words in the place of what is selected; the cursor then stands behind them. */
export function type(document: WorkDocument, showing: Showing, text: string): void {
  const { place, first } = chosen(document, showing);
  document.change("Type", (pkg) => {
    replaceForGood(pkg, place, text);
  });
  const behind = place.start + text.length;
  showing.select({ paragraph: first.index, start: behind, end: behind, quote: "" });
}

/**
 * Puts words before and behind the selection: paragraphs of their own around whole ones.
 * @throws HostError where the selection runs from one story into another
 */
export function enclose(
  document: WorkDocument,
  showing: Showing,
  before: string,
  after: string,
): "words" | "paragraphs" {
  const { place, first, last, whole } = chosen(document, showing);
  if (whole && first.story === last.story) {
    const stretch = { story: first.story.name, first: first.source.index, last: last.source.index };
    document.change("Enclose", (pkg) => {
      encloseParagraphs(pkg, stretch, before, after);
    });
    return "paragraphs";
  }
  if (first !== last) throw new HostError("gone", "Select within the body, or within one note.");
  document.change("Enclose", (pkg) => {
    replaceForGood(pkg, { ...place, start: place.end }, after);
    replaceForGood(pkg, { ...place, end: place.start }, before);
  });
  return "words";
}
