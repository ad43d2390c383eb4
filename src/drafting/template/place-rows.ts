import { isElement, type XmlElement } from "../../docx/xml";
import type { TagFault } from "../language/compiler";
import { EdgeCache } from "./edges";
import type { TagBlock } from "./match-blocks";
import { paragraphContent } from "./paragraph-content";
import { endsOf, isBlockTag, type Placing } from "./placing";
import type { Tag } from "./tag";
import { addTo, treeChanges } from "./tree";

/** Blocks whose ends lie in different cells of one table go around whole rows; rows of block tags only give way to them. */
export function placeRowBlocks(placing: Placing): void {
  const { blocks, tree, faults, tagOf, story } = placing;
  const edges = new EdgeCache(rowContent, (marker) => isBlockTag(tagOf.get(marker)));
  const moves = new Map<Tag, { readonly row: XmlElement; readonly where: "before" | "after" }>();
  for (const block of blocks) {
    const table = sharedTable(block, placing);
    if (table === undefined) continue;
    const ends = endsOf(block);
    const rows = ends.map((tag) => rowIn(table, tag, placing));
    ends.forEach((tag, i) => {
      const row = rows[i];
      if (row === undefined) return;
      if (tag === block.open) moves.set(tag, { row, where: "before" });
      else if (tag === block.close) moves.set(tag, { row, where: "after" });
      else {
        const where = elseSide(tag, row, rows[0], rows[rows.length - 1], edges);
        if (where !== undefined) moves.set(tag, { row, where });
        else if (!tag.duplicate) faults.add(elseInRow(tag, block), tag.place);
      }
    });
  }
  const lone = loneRows(placing);
  const changes = treeChanges();
  for (const tag of story.tags) {
    const move = moves.get(tag);
    if (move === undefined || lone.has(move.row)) continue;
    changes.gone.add(tag.marker);
    addTo(changes[move.where], move.row, tag.marker);
  }
  for (const [row, markers] of lone) {
    changes.gone.add(row);
    changes.before.set(row, markers);
  }
  tree.apply(changes);
}

function elseInRow(tag: Tag, block: TagBlock): TagFault {
  return {
    id: "template/else-in-row",
    reason: `${tag.source} stands in the middle of a row of the rows that ${block.open.source} repeats or drops.`,
    hint: "Put it in a row of its own.",
  };
}

/** The table in whose different cells the ends of a block lie. */
function sharedTable(block: TagBlock, { tree }: Placing): XmlElement | undefined {
  const cells = endsOf(block).map((tag) => [...tree.ancestors(tag.marker)].filter((node) => node.name === "w:tc"));
  const [first = []] = cells;
  if (cells.every((chain) => chain[0] === first[0])) return undefined;
  const tables = endsOf(block).map((tag) => [...tree.ancestors(tag.marker)].filter((node) => node.name === "w:tbl"));
  const shared = tables[0]?.find((table) => tables.every((chain) => chain.includes(table)));
  if (shared === undefined) return undefined;
  // Different cells of an inner table are no concern of the outer one: both ends must lie in cells of the shared table itself.
  const own = cells.map((chain, i) => chain.find((cell) => tableOf(cell, tables[i] ?? [], tree) === shared));
  return own.every((cell) => cell !== undefined) && new Set(own).size > 1 ? shared : undefined;
}

function tableOf(cell: XmlElement, tables: readonly XmlElement[], tree: Placing["tree"]): XmlElement | undefined {
  return tables.find((table) => [...tree.ancestors(cell)].includes(table));
}

function rowIn(table: XmlElement, tag: Tag, { tree }: Placing): XmlElement | undefined {
  let row: XmlElement | undefined;
  for (const node of tree.ancestors(tag.marker)) {
    if (node === table) return row;
    if (node.name === "w:tr") row = node;
  }
  return undefined;
}

/** Where `{{else}}` divides rows: before its row when nothing stands before it there, after it when nothing follows. */
function elseSide(
  tag: Tag,
  row: XmlElement,
  first: XmlElement | undefined,
  last: XmlElement | undefined,
  edges: EdgeCache,
): "before" | "after" | undefined {
  const { starts, ends } = edges.of(row);
  if (row !== first && starts.has(tag.marker)) return "before";
  return row !== last && ends.has(tag.marker) ? "after" : undefined;
}

type RowItem = ReturnType<typeof paragraphContent>[number];

/** Content of all cells of a row in order; a table within counts as content. */
function rowContent(row: XmlElement): RowItem[] {
  const items: RowItem[] = [];
  const visit = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      if (node.name === "w:p") items.push(...paragraphContent(node));
      else if (node.name === "w:tbl") {
        items.push({ kind: "ink" });
        visit(node);
      } else visit(node);
    }
  };
  visit(row);
  return items;
}

/** Rows that hold nothing but block tags, with their markers in order. */
function loneRows({ story, tree, tagOf }: Placing): Map<XmlElement, XmlElement[]> {
  const lone = new Map<XmlElement, XmlElement[]>();
  const seen = new Set<XmlElement>();
  for (const tag of story.tags) {
    const row = tree.above(tag.marker, "w:tr");
    if (row === undefined || seen.has(row)) continue;
    seen.add(row);
    const content = rowContent(row);
    const markers = content.flatMap((item) => (item.kind === "marker" ? [item.node] : []));
    const tags = markers.map((marker) => tagOf.get(marker));
    const allBlock = tags.every((each) => isBlockTag(each) || each?.parsed.what === "nothing");
    if (allBlock && content.length === markers.length && tags.some(isBlockTag)) lone.set(row, markers);
  }
  return lone;
}
