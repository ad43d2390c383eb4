import { isElement, type XmlElement } from "../../docx/xml";
import type { TagFault } from "../language/compiler";
import { EdgeCache } from "./edges";
import { leaveWrappers } from "./leave-wrappers";
import type { TagBlock } from "./match-blocks";
import { endsSection, paragraphContent } from "./paragraph-content";
import { placeRowBlocks } from "./place-rows";
import { endsOf, isBlockTag, type Placing } from "./placing";
import { markerName, type Tag } from "./tag";
import { addTo, treeChanges, type MarkerTree } from "./tree";

/**
 * Moves block tags to where their block begins and ends in Word's own terms: around whole rows, around whole paragraphs, or within a
 * paragraph; takes away the paragraphs and rows that hold nothing but block tags.
 */
export function placeBlocks(placing: Placing): void {
  leaveWrappers(placing);
  placeRowBlocks(placing);
  dropLoneParagraphs(placing);
  placeAcrossParagraphs(placing);
  for (const block of placing.blocks) checkLevels(block, placing);
}

/** A paragraph that holds nothing but block tags, comments and clauses gives way to them. */
function dropLoneParagraphs(placing: Placing): void {
  const { tree, tagOf, story } = placing;
  const changes = treeChanges();
  const seen = new Set<XmlElement>();
  for (const tag of story.tags) {
    const paragraph = paragraphOf(tag, tree);
    if (paragraph === undefined || seen.has(paragraph)) continue;
    seen.add(paragraph);
    const content = paragraphContent(paragraph);
    const markers = content.flatMap((item) => (item.kind === "marker" ? [item.node] : []));
    const tags = markers.map((marker) => tagOf.get(marker));
    const lone = tags.every((each) => each !== undefined && each.parsed.what !== "value");
    if (!lone || markers.length < content.length || endsSection(paragraph)) continue;
    const given = loneControl(paragraph, tree) ?? paragraph;
    changes.gone.add(given);
    changes.before.set(given, markers);
  }
  tree.apply(changes);
}

/** A control whose only paragraph goes, goes too. */
function loneControl(paragraph: XmlElement, tree: MarkerTree): XmlElement | undefined {
  const content = tree.parent(paragraph);
  if (content?.name !== "w:sdtContent" || content.children.length > 1) return undefined;
  return tree.parent(content);
}

function paragraphOf(tag: Tag, tree: MarkerTree): XmlElement | undefined {
  return tree.above(tag.marker, "w:p");
}

type Position = "block" | "start" | "end" | "middle";

/** Blocks that reach over a paragraph's end take whole paragraphs where their tags stand at the edge of one. */
function placeAcrossParagraphs(placing: Placing): void {
  const { blocks, tree, tagOf, story } = placing;
  const edges = new EdgeCache(paragraphContent, (marker) => isBlockTag(tagOf.get(marker)));
  const where = new Map<Tag, "before" | "after">();
  for (const block of blocks) {
    const ends = endsOf(block);
    const paragraphs = new Set(ends.map((tag) => paragraphOf(tag, tree)));
    if (paragraphs.size === 1) continue;
    const positions = ends.map((tag) => positionOf(tag, tree, edges));
    if (positions.includes("middle")) {
      ends.forEach((tag, i) => {
        if (positions[i] === "block") sink(tag, i === ends.length - 1, placing);
      });
      continue;
    }
    ends.forEach((tag, i) => {
      if (positions[i] !== "block") where.set(tag, positions[i] === "start" ? "before" : "after");
    });
  }
  const changes = treeChanges();
  // In the order of the text, so that what begins or ends at one place stays in one another as it was.
  for (const tag of story.tags) {
    const paragraph = paragraphOf(tag, tree);
    const side = where.get(tag);
    if (side !== undefined && paragraph !== undefined) addTo(changes[side], paragraph, tag.marker);
    if (side !== undefined || tag.parsed.what === "nothing") changes.gone.add(tag.marker);
  }
  tree.apply(changes);
}

function positionOf(tag: Tag, tree: MarkerTree, edges: EdgeCache): Position {
  const paragraph = paragraphOf(tag, tree);
  if (paragraph === undefined) return "block";
  if (tree.parent(tag.marker) !== paragraph) return "middle";
  const { starts, ends } = edges.of(paragraph);
  if (starts.has(tag.marker)) return "start";
  return ends.has(tag.marker) ? "end" : "middle";
}

/** Puts a tag that had a paragraph to itself into the neighbour, for a block whose other end stands within a text. */
function sink(tag: Tag, closes: boolean, { tree }: Placing): void {
  const { marker } = tag;
  const parent = tree.parent(marker);
  if (parent === undefined) return;
  const at = parent.children.indexOf(marker);
  const step = closes ? -1 : 1;
  let next = at + step;
  while (isElement(parent.children[next], markerName)) next += step;
  while (next >= 0 && next < parent.children.length && !isElement(parent.children[next])) next += step;
  const target = parent.children[next];
  if (!isElement(target, "w:p")) return;
  parent.children.splice(at, 1);
  tree.adopt(target, parent);
  tree.insertAt(marker, target, closes ? target.children.length : isElement(target.children[0], "w:pPr") ? 1 : 0);
}

/** The ends of a block must meet at one level, or the file would not be well formed. */
function checkLevels(block: TagBlock, { tree, faults }: Placing): void {
  const levels = endsOf(block).map((tag) => levelOf(tag, tree));
  const [first] = levels;
  if (levels.every(({ holder, inParagraphs }) => holder === first?.holder && inParagraphs === first?.inParagraphs))
    return;
  if (!block.open.duplicate) faults.add(levelFault(block, tree), block.open.place);
}

/** The element whose children a block may repeat, and whether the marker stands in a paragraph of it. */
interface Level {
  readonly holder: XmlElement | undefined;
  readonly inParagraphs: boolean;
}

/** The level of a tag: the marker's parent, or what holds its paragraph. */
function levelOf(tag: Tag, tree: MarkerTree): Level {
  const parent = tree.parent(tag.marker);
  const holder = parent?.name === "w:p" ? tree.parent(parent) : undefined;
  return { holder: holder ?? parent, inParagraphs: holder !== undefined };
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
