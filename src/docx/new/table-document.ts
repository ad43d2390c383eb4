import { element, type XmlElement } from "../xml";
import { newDocument, textParagraph } from "./new-document";

/** A table of plain text for a document. */
export interface TextTable {
  /** What it is, for whoever cannot see it. */
  readonly caption: string;
  /** Titles of the columns, each with its share of the width in hundredths. */
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  /** The rows' texts, one for each column; a row with emphasis is set in bold. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly emphasis: boolean }[];
}

/** Between one-inch margins on US Letter, in twentieths of a point. */
const width = 9360;
/** Half points: a table is read in a smaller size than the text around it. */
const size = "20";

function cell(text: string, share: number, bold: boolean): XmlElement {
  const paragraph = textParagraph(text);
  const look = (): XmlElement =>
    element("w:rPr", {}, [
      ...(bold ? [element("w:b")] : []),
      element("w:sz", { "w:val": size }),
      element("w:szCs", { "w:val": size }),
    ]);
  for (const run of paragraph.children) if (run.kind === "element") run.children.unshift(look());
  // Set here, the spacing does not follow a paper's double-spaced text.
  const spacing = element("w:spacing", { "w:before": "40", "w:after": "40", "w:line": "240", "w:lineRule": "auto" });
  const plain = element("w:pPr", {}, [
    spacing,
    element("w:ind", { "w:firstLine": "0" }),
    element("w:jc", { "w:val": "left" }),
  ]);
  paragraph.children.unshift(plain);
  const measure = { "w:w": String(Math.round((width * share) / 100)), "w:type": "dxa" };
  return element("w:tc", {}, [element("w:tcPr", {}, [element("w:tcW", measure)]), paragraph]);
}

/** A Word file that holds one table, ready to be inserted into another; its first row is repeated on every page. */
export function documentOfTable({ caption, columns, rows }: TextTable): Uint8Array {
  const line = { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto" };
  const borders = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"].map((side) =>
    element(side, line),
  );
  const row = (texts: readonly string[], bold: boolean, head: boolean): XmlElement =>
    element("w:tr", {}, [
      element("w:trPr", {}, [element("w:cantSplit"), ...(head ? [element("w:tblHeader")] : [])]),
      ...columns.map(({ share }, at) => cell(texts[at] ?? "", share, bold)),
    ]);
  const table = element("w:tbl", {}, [
    element("w:tblPr", {}, [
      element("w:tblW", { "w:w": String(width), "w:type": "dxa" }),
      element("w:tblBorders", {}, borders),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblCaption", { "w:val": caption }),
    ]),
    element(
      "w:tblGrid",
      {},
      columns.map(({ share }) => element("w:gridCol", { "w:w": String(Math.round((width * share) / 100)) })),
    ),
    row(
      columns.map(({ title }) => title),
      true,
      true,
    ),
    ...rows.map(({ cells, emphasis }) => row(cells, emphasis, false)),
  ]);
  return newDocument([table]);
}
