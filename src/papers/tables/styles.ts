import { element, Styles, type DocxPackage, type XmlElement } from "../../docx";

/** Ids of Word's own styles for tables of contents and of authorities. */
export const tableStyles = {
  contents: (level: number): string => `TOC${level}`,
  authorities: "TableofAuthorities",
  category: "TOAHeading",
};

/** Where the page number ends; twentieths of a point, within margins of an inch. */
const pageTab = "9350";

/** Names by which every language of Word knows the styles. */
const made: readonly (readonly [id: string, name: string, paragraph: readonly XmlElement[], bold: boolean])[] = [
  ["TOC1", "toc 1", entry(720, 720), false],
  ["TOC2", "toc 2", entry(1260, 540), false],
  ["TOC3", "toc 3", entry(1800, 540), false],
  ["TableofAuthorities", "table of authorities", entry(360, 360), false],
  [
    "TOAHeading",
    "toa heading",
    [element("w:keepNext"), element("w:spacing", { "w:before": "240", "w:after": "120" })],
    true,
  ],
];

/** Properties of an entry, in the order of ECMA-376: tab with dots to the page, space, hanging indent. */
function entry(left: number, hanging: number): XmlElement[] {
  return [
    element("w:tabs", {}, [
      element("w:tab", { "w:val": "left", "w:pos": String(left) }),
      element("w:tab", { "w:val": "right", "w:leader": "dot", "w:pos": pageTab }),
    ]),
    element("w:spacing", { "w:before": "0", "w:after": "20" }),
    element("w:ind", { "w:left": String(left), "w:hanging": String(hanging) }),
  ];
}

/** Adds the styles that a document lacks; those that it has, a firm's own look among them, stay. */
export function addTableStyles(pkg: DocxPackage): void {
  const styles = Styles.open(pkg);
  for (const [id, name, properties, bold] of made) {
    if (styles.idOf("paragraph", name) !== undefined) continue;
    styles.add(
      element("w:style", { "w:type": "paragraph", "w:styleId": id }, [
        element("w:name", { "w:val": name }),
        element("w:basedOn", { "w:val": "Normal" }),
        element("w:next", { "w:val": "Normal" }),
        element("w:pPr", {}, [...properties]),
        ...(bold ? [element("w:rPr", {}, [element("w:b")])] : []),
      ]),
    );
  }
  styles.save();
}
