import { DocxPackage, parseXml, type XmlElement } from "../../../src/docx";

/** An XML part of a Word file. */
interface Part {
  readonly name: string;
  readonly root: XmlElement;
}

function xmlParts(bytes: Uint8Array): Part[] {
  const pkg = DocxPackage.open(bytes);
  return pkg
    .names()
    .filter((name) => /\.(?:xml|rels)$/.test(name))
    .map((name) => ({ name, root: parseXml(pkg.text(name), { file: name }) }));
}

function elementsOf(element: XmlElement, parent = ""): [element: XmlElement, parent: string][] {
  const below = element.children.flatMap((child) => (child.kind === "element" ? elementsOf(child, element.name) : []));
  return [[element, parent], ...below];
}

/** A value as far as a schema tells values apart: a keyword or a style's name as it is, any number as 0, other words as words. */
function kindOf(value: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return value.startsWith("-") ? "-0" : "0";
  return /^[A-Za-z]+\d?$/.test(value) ? value : `text of ${value.length > 64 ? "many" : "few"}`;
}

function shapeOf(part: string, element: XmlElement, parent: string): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => `${name}=${kindOf(value)}`);
  const children = element.children.map((child) => (child.kind === "element" ? child.name : "#"));
  const runs = children.filter((name, index) => name !== children[index - 1]);
  return [part.replace(/\d+/g, ""), parent, element.name, ...attributes, "/", ...runs].join(" ");
}

/**
 * What a schema can judge in a Word file, once each: an element with what it stands in, the kinds of its attributes and the order of what it
 * holds (a run of the same counts once). A file whose every shape was seen in files that satisfy the schema satisfies it as well.
 */
export function shapesOf(bytes: Uint8Array): Set<string> {
  return new Set(xmlParts(bytes).flatMap(({ name, root }) => elementsOf(root).map(([element, parent]) => shapeOf(name, element, parent))));
}

/** Attributes that name an element once in a part. */
const names: Readonly<Record<string, string>> = {
  "w:bookmarkStart": "w:id",
  "w:style": "w:styleId",
  "w:num": "w:numId",
  "w:abstractNum": "w:abstractNumId",
  "w:footnote": "w:id",
  "w:id": "w:val",
  Relationship: "Id",
};

/** Elements that point at another by such a name, and what they point at. */
const pointers: Readonly<Record<string, readonly [attribute: string, target: string]>> = {
  "w:bookmarkEnd": ["w:id", "w:bookmarkStart"],
  "w:pStyle": ["w:val", "w:style"],
  "w:rStyle": ["w:val", "w:style"],
  "w:numId": ["w:val", "w:num"],
  "w:footnoteReference": ["w:id", "w:footnote"],
};

/** What is wrong between the elements of a file, which no shape shows: a name that stands twice in a part, a pointer at nothing. */
export function brokenNames(bytes: Uint8Array): string[] {
  const known = new Map<string, Set<string>>();
  const found: string[] = [];
  const parts = xmlParts(bytes);
  const ids = parts.map(({ name: part, root }) => {
    const relations = new Set<string>();
    for (const [element] of elementsOf(root)) {
      const attribute = names[element.name];
      const id = attribute === undefined ? undefined : element.attributes[attribute];
      if (id === undefined) continue;
      const taken = part.endsWith(".rels") ? relations : (known.get(element.name) ?? new Set());
      if (taken.has(id)) found.push(`${part}: ${element.name} ${id} stands twice`);
      taken.add(id);
      if (!part.endsWith(".rels")) known.set(element.name, taken);
    }
    return [part, relations] as const;
  });
  const relations = new Map(ids);
  for (const { name: part, root } of parts) {
    const own = relations.get(part.replace(/([^/]+)$/, "_rels/$1.rels"));
    for (const [element] of elementsOf(root)) {
      const [attribute = "", target = ""] = pointers[element.name] ?? [];
      const id = element.attributes[attribute];
      // List number 0 takes a paragraph out of its style's list.
      if (id !== undefined && !known.get(target)?.has(id) && !(target === "w:num" && id === "0")) found.push(`${part}: ${element.name} ${id} points at nothing`);
      for (const [name, value] of Object.entries(element.attributes))
        if (/^r:(?:id|embed|link)$/.test(name) && own?.has(value) !== true) found.push(`${part}: ${element.name} ${value} has no relationship`);
    }
  }
  return found;
}

/**
 * The files that a validator must see so that every shape of all files has been before it, at least one for each group.
 * @param groups files that came of one template
 * @returns places in the groups, as `[group, file]`
 */
export function covering(groups: readonly (readonly Uint8Array[])[]): [number, number][] {
  const seen = new Set<string>();
  return groups.flatMap((files, group) => {
    const open = files.map((bytes, file) => ({ file, shapes: shapesOf(bytes) })).sort((a, b) => b.shapes.size - a.shapes.size);
    return open.flatMap(({ file, shapes }, place): [number, number][] => {
      const fresh = [...shapes].some((shape) => !seen.has(shape));
      if (place > 0 && !fresh) return [];
      for (const shape of shapes) seen.add(shape);
      return [[group, file]];
    });
  });
}
