import { attribute, childElement, childElements, type XmlElement } from "../../../docx";
import { make, type Drawing, type Drawn } from "./context";
import { borderLine, color, points, pt } from "./look/units";
import type { DrawBlocks } from "./draw-paragraph";

interface Cell {
  readonly element: HTMLTableCellElement;
  readonly column: number;
  readonly span: number;
}

function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  const node = childElement(parent, name);
  return node === undefined ? undefined : (attribute(node, "w:val") ?? "");
}

/** Rows of a table, also those that stand in a control or in a tracked insertion. */
function* within(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childElements(parent)) {
    if (child.name === name) yield child;
    else if (["w:sdt", "w:sdtContent", "w:ins", "w:customXml"].includes(child.name)) yield* within(child, name);
  }
}

/** Draws a table: widths, joined cells, borders and fills. */
export function drawTable(node: XmlElement, drawing: Drawing, drawn: Drawn, drawBlocks: DrawBlocks): HTMLElement {
  const { owner, layers } = drawing;
  const properties = childElement(node, "w:tblPr");
  const chain = layers.chain(valueOf(properties, "w:tblStyle")).map((style) => childElement(style, "w:tblPr"));
  const borders = [properties, ...chain.reverse()]
    .map((layer) => childElement(layer, "w:tblBorders"))
    .find((found) => found !== undefined);
  const table = make(owner, "table", "mw-table");
  const widths = childElements(childElement(node, "w:tblGrid"), "w:gridCol").map(
    (column) => points(attribute(column, "w:w")) ?? 0,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total > 0) {
    table.style.width = pt(total);
    const columns = widths.map((width) => {
      const column = make(owner, "col");
      column.style.width = pt(width);
      return column;
    });
    table.append(make(owner, "colgroup", undefined, ...columns));
  }
  if (valueOf(properties, "w:jc") === "center") table.style.marginInline = "auto";
  const indent = childElement(properties, "w:tblInd");
  const left = indent === undefined ? undefined : points(attribute(indent, "w:w"));
  if (left !== undefined && left !== 0) table.style.marginLeft = pt(left);
  const body = make(owner, "tbody");
  const rows = [...within(node, "w:tr")];
  let above: Cell[] = [];
  rows.forEach((row, at) => {
    above = drawRow(row, { first: at === 0, last: at === rows.length - 1 }, above, body);
  });
  table.append(body);
  return table;

  function drawRow(
    row: XmlElement,
    place: { readonly first: boolean; readonly last: boolean },
    before: readonly Cell[],
    into: HTMLElement,
  ): Cell[] {
    const line = make(owner, "tr");
    const cells: Cell[] = [];
    const sources = [...within(row, "w:tc")];
    let column = 0;
    sources.forEach((source, at) => {
      const own = childElement(source, "w:tcPr");
      const span = Math.max(1, Number(valueOf(own, "w:gridSpan") ?? 1) || 1);
      const merged = childElement(own, "w:vMerge");
      const upper = before.find((cell) => cell.column === column && cell.span === span);
      if (merged !== undefined && attribute(merged, "w:val") !== "restart" && upper !== undefined) {
        upper.element.rowSpan += 1;
        cells.push(upper);
        // Its paragraphs count although nobody sees them.
        drawBlocks(source, drawing, drawn);
      } else {
        const cell = make(owner, "td", undefined, ...drawBlocks(source, drawing, drawn));
        if (span > 1) cell.colSpan = span;
        dress(cell, own, { ...place, left: at === 0, right: at === sources.length - 1 });
        line.append(cell);
        cells.push({ element: cell, column, span });
      }
      column += span;
    });
    into.append(line);
    return cells;
  }

  function dress(
    cell: HTMLElement,
    own: XmlElement | undefined,
    at: { readonly first: boolean; readonly last: boolean; readonly left: boolean; readonly right: boolean },
  ): void {
    const sides = {
      top: at.first ? "w:top" : "w:insideH",
      bottom: at.last ? "w:bottom" : "w:insideH",
      left: at.left ? "w:left" : "w:insideV",
      right: at.right ? "w:right" : "w:insideV",
    } as const;
    const ownBorders = childElement(own, "w:tcBorders");
    for (const [side, general] of Object.entries(sides)) {
      const line =
        borderLine(childElement(ownBorders, `w:${side}`)?.attributes) ??
        borderLine(childElement(borders, general)?.attributes);
      if (line !== undefined) cell.style.setProperty(`border-${side}`, line);
    }
    const fill = color(childElement(own, "w:shd")?.attributes["w:fill"]);
    if (fill !== undefined) cell.style.backgroundColor = fill;
    const align = valueOf(own, "w:vAlign");
    if (align === "center") cell.style.verticalAlign = "middle";
    if (align === "bottom") cell.style.verticalAlign = "bottom";
  }
}
