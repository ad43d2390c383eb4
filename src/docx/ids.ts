import { attribute, childElement, descendants, parseXml, type XmlElement } from "./xml";
import type { DocxPackage } from "./package";

/**
 * Kinds of ids that must not repeat within a document:
 * annotation: bookmarks and tracked changes; comment; drawing: `wp:docPr`; control: `w:sdtPr/w:id`; footnote; endnote;
 * shape: the number in a VML shape's `_x0000_s1026`.
 */
export type IdKind = "annotation" | "comment" | "drawing" | "control" | "footnote" | "endnote" | "shape";

/** Word reads these ids as signed 32-bit numbers. */
const LIMIT = 0x7fffffff;

const KINDS: Readonly<Record<string, IdKind>> = {
  "w:comment": "comment",
  "w:commentReference": "comment",
  "w:commentRangeStart": "comment",
  "w:commentRangeEnd": "comment",
  "w:footnote": "footnote",
  "w:footnoteReference": "footnote",
  "w:endnote": "endnote",
  "w:endnoteReference": "endnote",
};

function idOf(node: XmlElement): { kind: IdKind; id: string | undefined } | undefined {
  if (node.name === "wp:docPr") return { kind: "drawing", id: attribute(node, "id") };
  if (node.name === "w:sdtPr") {
    const id = childElement(node, "w:id");
    return id === undefined ? undefined : { kind: "control", id: attribute(id, "w:val") };
  }
  if (node.name.startsWith("v:"))
    return { kind: "shape", id: /^_x0000_s(\d+)$/.exec(attribute(node, "id") ?? "")?.[1] };
  const id = attribute(node, "w:id");
  return id === undefined ? undefined : { kind: KINDS[node.name] ?? "annotation", id };
}

/** Gives out ids that no element of a document has yet. */
export class FreeIds {
  private readonly used = new Map<IdKind, Set<number>>();
  private readonly next = new Map<IdKind, number>();

  /** Takes note of the ids below these elements. */
  constructor(roots: Iterable<XmlElement> = []) {
    for (const root of roots) this.note(root);
  }

  /** Reads all WordprocessingML parts of a package. */
  static of(pkg: DocxPackage): FreeIds {
    const ids = new FreeIds();
    for (const name of pkg.names()) {
      if (/^word\/[^/]+\.xml$/i.test(name)) ids.note(parseXml(pkg.text(name), { file: name }));
    }
    return ids;
  }

  /** Takes note of the ids of an element and all below it. */
  note(root: XmlElement): void {
    for (const node of descendants(root)) {
      const found = idOf(node);
      if (found?.id !== undefined && /^-?\d+$/.test(found.id)) this.use(found.kind, Number(found.id));
    }
  }

  private use(kind: IdKind, id: number): void {
    const used = this.used.get(kind);
    if (used === undefined) this.used.set(kind, new Set([id]));
    else used.add(id);
    if (id >= (this.next.get(kind) ?? 1) && id < LIMIT) this.next.set(kind, id + 1);
  }

  /** An id that is free, taken from now on: above all others where there is room, else the lowest gap. */
  take(kind: IdKind): number {
    const used = this.used.get(kind) ?? new Set<number>();
    let id = this.next.get(kind) ?? 1;
    if (used.has(id)) {
      id = 1;
      while (used.has(id)) id += 1;
    }
    this.use(kind, id);
    return id;
  }
}
