import { isElement, type XmlElement } from "../../docx/xml";
import type { TagBlock } from "./match-blocks";
import { paragraphContent } from "./paragraph-content";
import { endsOf, isBlockTag, type Placing } from "./placing";
import type { Tag } from "./tag";

/** Blocks whose ends lie in different cells of one table go around whole rows; rows of block tags only give way to them. */
export function placeRowBlocks(placing: Placing): void {
  const { blocks, tree, faults } = placing;
  const after = new Map<XmlElement, XmlElement>();
  const moves: { tag: Tag; row: XmlElement; where: "before" | "after" }[] = [];
  for (const block of blocks) {
    const table = sharedTable(block, placing);
    if (table === undefined) continue;
    const rows = endsOf(block).map((tag) => rowIn(table, tag, placing));
    endsOf(block).forEach((tag, i) => {
      const row = rows[i];
      if (row === undefined) return;
      if (tag === block.open) moves.push({ tag, row, where: "before" });
      else if (tag === block.close) moves.push({ tag, row, where: "after" });
      else {
        const where = elseSide(tag, row, rows[0], rows[rows.length - 1], placing);
        if (where !== undefined) moves.push({ tag, row, where });
        else if (!tag.duplicate) {
          faults.add(
            {
              id: "template/else-in-row",
              reason: `${tag.source} stands in the middle of a row of the rows that ${block.open.source} repeats or drops.`,
              hint: "Put it in a row of its own.",
            },
            tag.place,
          );
        }
      }
    });
  }
  const order = new Map(placing.story.tags.map((tag, i) => [tag, i]));
  moves.sort((a, b) => (order.get(a.tag) ?? 0) - (order.get(b.tag) ?? 0));
  const lone = loneRows(placing);
  for (const { tag, row, where } of moves) {
    if (lone.has(row)) continue;
    tree.remove(tag.marker);
    if (where === "before") tree.insert([tag.marker], "before", row);
    else {
      tree.insert([tag.marker], "after", after.get(row) ?? row);
      after.set(row, tag.marker);
    }
  }
  for (const [row, markers] of lone) tree.replace(row, markers);
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
  { tagOf }: Placing,
): "before" | "after" | undefined {
  const content = rowContent(row);
  const at = content.findIndex((item) => item.kind === "marker" && item.node === tag.marker);
  const passes = (item: (typeof content)[number]): boolean =>
    item.kind === "marker" && isBlockTag(tagOf.get(item.node));
  if (row !== first && content.slice(0, at).every(passes)) return "before";
  return row !== last && content.slice(at + 1).every(passes) ? "after" : undefined;
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
