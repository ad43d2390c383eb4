/** Text for XML. */
export function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Properties of runs that a mark in the text stands for. */
const marks: Record<string, string> = { _: "<w:i/>", "**": "<w:b/>", "++": '<w:u w:val="single"/>' };

/** One run, tabs and line breaks as Word writes them. */
export function run(text: string, properties = ""): string {
  const pieces = text.split(/(\t|\n)/).map((piece) => {
    if (piece === "\t") return "<w:tab/>";
    if (piece === "\n") return "<w:br/>";
    return piece === "" ? "" : `<w:t xml:space="preserve">${escape(piece)}</w:t>`;
  });
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${pieces.join("")}</w:r>`;
}

/** Runs of a text in which `_words_` are italic, `**words**` bold and `++words++` underlined; tags are left alone. */
export function runs(text: string, base = ""): string {
  const on = new Set<string>();
  return text
    .split(/(\{\{\{?.*?\}?\}\}|\*\*|\+\+|(?<!_)_(?!_))/s)
    .map((piece) => {
      if (Object.hasOwn(marks, piece)) {
        if (!on.delete(piece)) on.add(piece);
        return "";
      }
      const order = ["**", "_", "++"].filter((mark) => on.has(mark)).map((mark) => marks[mark] ?? "");
      return piece === "" ? "" : run(piece, order.join("") + base);
    })
    .join("");
}

/** One paragraph of a named style. */
export function p(style: string, text: string, properties = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs(text)}</w:p>`;
}

/**
 * Paragraphs of the body, one a line; a line that is a block tag alone is a paragraph of its own, as a person would write it. `L2: ` begins an
 * item of the second of the numbered lists, which count apart; `K: ` a sentence that leads in what follows and stays with it.
 */
export function body(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, name = "B", list = "", words = line] = /^(H1|H2|H3|Q|N|L|C|S|B|K)(\d?):\s*(.*)$/s.exec(line) ?? [];
      const numbering = name === "K" ? "<w:keepNext/>" : list === "" ? "" : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${Number(list) + 2}"/></w:numPr>`;
      return p(styleOf[name] ?? "BodyText", words, numbering);
    })
    .join("");
}

/** Short names of styles in front of a paragraph. */
const styleOf: Record<string, string> = {
  H1: "Heading1",
  H2: "Heading2",
  H3: "Heading3",
  Q: "BlockText",
  N: "Request",
  L: "Relief",
  C: "Centered",
  S: "Single",
  B: "BodyText",
};

/** A cell of a table, in twentieths of a point wide. */
export function cell(width: number, content: string, properties = ""): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

/** A row; `header` rows repeat on every page, no row is split between pages. */
export function row(cells: readonly string[], header = false): string {
  return `<w:tr><w:trPr><w:cantSplit/>${header ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;
}

/** A table with thin lines, or none. */
export function table(widths: readonly number[], rows: readonly string[], lines = true): string {
  const side = (name: string): string => `<w:${name} w:val="${lines ? "single" : "nil"}"${lines ? ' w:sz="4" w:space="0" w:color="808080"' : ""}/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(side).join("");
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`
  );
}

/** A paragraph that holds nothing but a tag of a block. */
const blockTag = /^<w:p><w:pPr><w:pStyle w:val="\w+"\/><\/w:pPr><w:r><w:t xml:space="preserve">\{\{[#/e][^}]*\}\}<\/w:t><\/w:r><\/w:p>$/;

/**
 * Keeps the last paragraph before each signature with it, so that no page holds a signature alone: before the date of a pleading, the words of an
 * order's end, the close of a letter.
 */
export function keptWithSignatures(content: string): string {
  return content.replace(/((?:<w:p>(?:(?!<\/w:p>).)*<\/w:p>)+)(?=<w:p><w:pPr><w:pStyle w:val="\w+"\/>(?:(?!<\/w:p>).)*<w:t xml:space="preserve">(?:Dated: |SO ORDERED|Sincerely,))/gs, (run) => {
    const paragraphs = run.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? [];
    const own = paragraphs.flatMap((paragraph, at) => (blockTag.test(paragraph) ? [] : [at]));
    // What stands in a block may be absent; then the paragraph before it is the last.
    const conditional = (own.at(-1) ?? 0) < paragraphs.length - 1;
    for (const at of own.slice(conditional ? -2 : -1)) {
      const paragraph = paragraphs[at] ?? "";
      if (!paragraph.includes("<w:keepNext")) paragraphs[at] = paragraph.replace(/(<w:pStyle w:val="\w+"\/>)/, "$1<w:keepNext/>");
    }
    return paragraphs.join("");
  });
}

/** A page break that belongs to the paragraph it stands before. */
export const newPage = "<w:pageBreakBefore/>";
