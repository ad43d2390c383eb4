import { attribute, childElements, descendants, type XmlElement } from "../xml";

/** Where a style's id is named: by element, the type of the style. */
const STYLE_REFERENCES: Readonly<Record<string, string>> = {
  "w:pStyle": "paragraph",
  "w:rStyle": "character",
  "w:tblStyle": "table",
  "w:basedOn": "",
  "w:link": "",
  "w:next": "",
  "w:styleLink": "numbering",
  "w:numStyleLink": "numbering",
};

/** Is this an element that names a style by its id? */
export function isStyleReference(node: XmlElement): boolean {
  return Object.hasOwn(STYLE_REFERENCES, node.name);
}

function valuesOf(roots: Iterable<XmlElement>, wanted: (node: XmlElement) => boolean): Set<string> {
  const values = new Set<string>();
  for (const root of roots) {
    for (const node of descendants(root)) {
      const value = wanted(node) ? attribute(node, "w:val") : undefined;
      if (value !== undefined) values.add(value);
    }
  }
  return values;
}

/** Ids of the styles that elements name. */
export function stylesNamed(roots: Iterable<XmlElement>): Set<string> {
  return valuesOf(roots, isStyleReference);
}

/** Ids of the lists that elements name. */
export function listsNamed(roots: Iterable<XmlElement>): Set<string> {
  return valuesOf(roots, (node) => node.name === "w:numId");
}

/** Renames ids in place: values that the map does not hold stay. */
export function renameValues(
  root: XmlElement,
  wanted: (node: XmlElement) => boolean,
  names: ReadonlyMap<string, string>,
): void {
  for (const node of descendants(root)) {
    const name = wanted(node) ? names.get(attribute(node, "w:val") ?? "") : undefined;
    if (name !== undefined) node.attributes["w:val"] = name;
  }
}

/** Ids of relationships that elements use (`r:id`, `r:embed`, `r:link` …). */
export function relationshipsNamed(roots: Iterable<XmlElement>): Set<string> {
  const ids = new Set<string>();
  for (const root of roots) {
    for (const node of descendants(root)) {
      for (const [name, value] of Object.entries(node.attributes)) if (name.startsWith("r:")) ids.add(value);
    }
  }
  return ids;
}

/** Renames the relationships that elements use, in place. */
export function renameRelationships(root: XmlElement, names: ReadonlyMap<string, string>): void {
  for (const node of descendants(root)) {
    for (const [name, value] of Object.entries(node.attributes)) {
      const renamed = name.startsWith("r:") ? names.get(value) : undefined;
      if (renamed !== undefined) node.attributes[name] = renamed;
    }
  }
}

/** The notes of a part by their id; separators, which have a type, are left out. */
export function notesById(root: XmlElement | undefined): Map<string, XmlElement> {
  const notes = childElements(root).filter((note) => (attribute(note, "w:type") ?? "normal") === "normal");
  return new Map(notes.map((note) => [attribute(note, "w:id") ?? "", note]));
}
