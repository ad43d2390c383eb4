import { isElement, type XmlElement } from "../../docx/xml";
import type { TagFault } from "../language/compiler";
import type { TagBlock } from "./match-blocks";
import { endsSection, paragraphContent, type ContentItem } from "./paragraph-content";
import { placeRowBlocks } from "./place-rows";
import { endsOf, isBlockTag, type Placing } from "./placing";
import { markerName, type Tag } from "./tag";
import type { MarkerTree } from "./tree";

/** Wrappers around runs that may be split in two without changing what they mean. */
const splittable: ReadonlySet<string> = new Set(["w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo"]);

/** Containers that a block tag at their edge may leave. */
const leavable: ReadonlySet<string> = new Set(["w:hyperlink", "w:fldSimple", "w:sdtContent"]);

/**
 * Moves block tags to where their block begins and ends in Word's own terms: around whole rows, around whole paragraphs, or within a
 * paragraph; takes away the paragraphs and rows that hold nothing but block tags.
 */
export function placeBlocks(placing: Placing): void {
  const { tree, blocks } = placing;
  for (const block of blocks) {
    for (const tag of endsOf(block)) leaveWrappers(tag, placing);
  }
  placeRowBlocks(placing);
  dropLoneParagraphs(placing);
  for (const block of blocks) placeAcrossParagraphs(block, placing);
  for (const tag of placing.story.tags) if (tag.parsed.what === "nothing") tree.remove(tag.marker);
  for (const block of blocks) checkLevels(block, placing);
}

function leaveWrappers(tag: Tag, { tree }: Placing): void {
  const { marker } = tag;
  for (let parent = tree.parent(marker); parent !== undefined; parent = tree.parent(marker)) {
    if (splittable.has(parent.name)) tree.splitOut(marker);
    else if (leavable.has(parent.name) && isInline(parent, tree)) {
      const content = paragraphContent(parent);
      const alone = content.every((item) => item.kind === "marker");
      const wrapper = parent.name === "w:sdtContent" ? (tree.parent(parent) ?? parent) : parent;
      if (!alone) return;
      const markers = content.flatMap((item) => (item.kind === "marker" ? [item.node] : []));
      tree.replace(wrapper, markers);
    } else return;
  }
}

function isInline(node: XmlElement, tree: MarkerTree): boolean {
  return tree.above(node, "w:p") !== undefined && !node.children.some((child) => isElement(child, "w:p"));
}

/** A paragraph that holds nothing but block tags, comments and clauses gives way to them. */
function dropLoneParagraphs(placing: Placing): void {
  const { tree, tagOf, story } = placing;
  const seen = new Set<XmlElement>();
  for (const tag of story.tags) {
    const paragraph = paragraphOf(tag, tree);
    if (paragraph === undefined || seen.has(paragraph)) continue;
    seen.add(paragraph);
    const content = paragraphContent(paragraph);
    const tags = content.map((item) => (item.kind === "marker" ? tagOf.get(item.node) : undefined));
    const lone = tags.every((each) => each !== undefined && each.parsed.what !== "value");
    if (!lone || endsSection(paragraph)) continue;
    const markers = content.flatMap((item) => (item.kind === "marker" ? [item.node] : []));
    dropLoneControl(paragraph, placing);
    tree.replace(paragraph, markers);
  }
}

/** A control whose only paragraph goes, goes too. */
function dropLoneControl(paragraph: XmlElement, { tree }: Placing): void {
  const content = tree.parent(paragraph);
  const control = content?.name === "w:sdtContent" ? tree.parent(content) : undefined;
  if (content === undefined || control === undefined || content.children.length > 1) return;
  tree.insert([paragraph], "before", control);
  content.children = [];
  tree.remove(control);
}

function paragraphOf(tag: Tag, tree: MarkerTree): XmlElement | undefined {
  return tree.above(tag.marker, "w:p");
}

type Position = "block" | "start" | "end" | "middle";

/** Blocks that reach over a paragraph's end take whole paragraphs where their tags stand at the edge of one. */
function placeAcrossParagraphs(block: TagBlock, placing: Placing): void {
  const { tree } = placing;
  const ends = endsOf(block);
  const paragraphs = new Set(ends.map((tag) => paragraphOf(tag, tree)));
  if (paragraphs.size === 1) return;
  const positions = ends.map((tag) => positionOf(tag, placing));
  if (positions.includes("middle")) {
    ends.forEach((tag, i) => {
      if (positions[i] === "block") sink(tag, i === ends.length - 1, placing);
    });
    return;
  }
  ends.forEach((tag, i) => {
    const paragraph = paragraphOf(tag, tree);
    if (paragraph === undefined) return;
    const { marker } = tag;
    tree.remove(marker);
    if (positions[i] === "start") tree.insert([marker], "before", paragraph);
    else insertAfter(marker, paragraph, placing);
  });
}

/** Puts a marker behind a paragraph and behind the markers that left that paragraph before it. */
function insertAfter(marker: XmlElement, paragraph: XmlElement, { tree, tagOf }: Placing): void {
  const siblings = tree.parent(paragraph)?.children ?? [];
  let last = paragraph;
  for (let i = siblings.indexOf(paragraph) + 1; i < siblings.length; i++) {
    const node = siblings[i];
    if (!isElement(node, markerName) || tagOf.get(node)?.place.paragraph !== tagOf.get(marker)?.place.paragraph) break;
    last = node;
  }
  tree.insert([marker], "after", last);
}

function positionOf(tag: Tag, placing: Placing): Position {
  const { tree, tagOf } = placing;
  const paragraph = paragraphOf(tag, tree);
  if (paragraph === undefined) return "block";
  if (tree.parent(tag.marker) !== paragraph) return "middle";
  const content = paragraphContent(paragraph);
  const at = content.findIndex((item) => item.kind === "marker" && item.node === tag.marker);
  const passes = (item: ContentItem): boolean => item.kind === "marker" && isBlockTag(tagOf.get(item.node));
  if (content.slice(0, at).every(passes)) return "start";
  return content.slice(at + 1).every(passes) ? "end" : "middle";
}

/** Puts a tag that had a paragraph to itself into the neighbour, for a block whose other end stands within a text. */
function sink(tag: Tag, closes: boolean, { tree }: Placing): void {
  const { marker } = tag;
  const siblings = tree.parent(marker)?.children ?? [];
  const at = siblings.indexOf(marker);
  const neighbours = closes ? siblings.slice(0, at).reverse() : siblings.slice(at + 1);
  const target = neighbours.find((node): node is XmlElement => isElement(node) && node.name !== markerName);
  if (target?.name !== "w:p") return;
  const parent = tree.parent(marker);
  if (parent !== undefined && tree.parent(target) === undefined) tree.adopt(target, parent);
  tree.remove(marker);
  const first = isElement(target.children[0], "w:pPr") ? 1 : 0;
  tree.insertAt(marker, target, closes ? target.children.length : first);
}

/** The ends of a block must meet at one level, or the file would not be well formed. */
function checkLevels(block: TagBlock, { tree, faults }: Placing): void {
  const levels = endsOf(block).map((tag) => levelOf(tag, tree));
  const [first] = levels;
  if (levels.every((level) => level === first)) return;
  if (!block.open.duplicate) faults.add(levelFault(block, tree), block.open.place);
}

/** The element whose children a block may repeat: the marker's parent, or what holds its paragraph. */
function levelOf(tag: Tag, tree: MarkerTree): XmlElement | string | undefined {
  const parent = tree.parent(tag.marker);
  if (parent?.name !== "w:p") return parent;
  const holder = tree.parent(parent);
  return holder === undefined ? parent : `paragraphs of ${identity(holder)}`;
}

const identities = new WeakMap<XmlElement, number>();
let identityCount = 0;

function identity(node: XmlElement): number {
  const known = identities.get(node);
  if (known !== undefined) return known;
  identities.set(node, ++identityCount);
  return identityCount;
}

function levelFault(block: TagBlock, tree: MarkerTree): TagFault {
  const { open, close } = block;
  const inside = (name: string): boolean[] => endsOf(block).map((tag) => tree.above(tag.marker, name) !== undefined);
  const differs = (name: string): boolean => new Set(inside(name)).size > 1;
  if (differs("w:tbl")) {
    return {
      id: "template/block-across-table",
      reason: `${open.source} has one end in a table and the other outside it.`,
      hint: `Put ${open.source} and ${close.source} both in the table, or both outside it.`,
    };
  }
  if (differs("w:sdtContent") || tree.above(open.marker, "w:sdtContent") !== tree.above(close.marker, "w:sdtContent")) {
    return {
      id: "template/block-across-control",
      reason: `${open.source} has one end in a content control and the other outside it.`,
      hint: "Put both tags inside the control, or both outside.",
    };
  }
  if (differs("w:hyperlink") || differs("w:fldSimple")) {
    return {
      id: "template/block-across-field",
      reason: `${open.source} has one end in a link or a field and the other outside it.`,
      hint: "Put both tags inside, or both outside.",
    };
  }
  return {
    id: "template/block-levels",
    reason: `The tags of ${open.source} do not stand at places that fit together.`,
    hint: `Put ${open.source}, ${close.source} and what divides them in paragraphs of their own.`,
  };
}
