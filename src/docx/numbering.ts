import { attribute, childElement, childElements, cloneNode, element, type XmlElement } from "./xml";
import type { DocxPackage } from "./package";
import { mainDocumentPart, openSidePart, readSidePart, savePart, type OpenPart } from "./parts";

function numberIn(node: XmlElement | undefined, name = "w:val"): number | undefined {
  const value = node === undefined ? undefined : attribute(node, name);
  return value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value);
}

/** The lists of a document (`numbering.xml`). Changes are kept here until they are saved. */
export class Numbering {
  private constructor(
    private readonly pkg: DocxPackage,
    private readonly part: OpenPart,
  ) {}

  /** Opens the lists of a document; undefined where it has none. */
  static read(pkg: DocxPackage): Numbering | undefined {
    const part = readSidePart(pkg, mainDocumentPart(pkg), "numbering");
    return part === undefined ? undefined : new Numbering(pkg, part);
  }

  /** Opens the lists of a document; makes the part where there is none. */
  static open(pkg: DocxPackage): Numbering {
    return new Numbering(pkg, openSidePart(pkg, mainDocumentPart(pkg), "numbering"));
  }

  /** A list by the id that paragraphs name (`w:numId`). */
  num(numId: number): XmlElement | undefined {
    return childElements(this.part.root, "w:num").find((node) => numberIn(node, "w:numId") === numId);
  }

  /** The definition on which a list is based. */
  abstractOf(numId: number): XmlElement | undefined {
    const id = numberIn(childElement(this.num(numId), "w:abstractNumId"));
    return childElements(this.part.root, "w:abstractNum").find((node) => numberIn(node, "w:abstractNumId") === id);
  }

  private nextId(element: string, idAttribute: string, least: number): number {
    const ids = childElements(this.part.root, element).map((node) => numberIn(node, idAttribute) ?? 0);
    return ids.reduce((highest, id) => Math.max(highest, id), least - 1) + 1;
  }

  /** Adds a definition under a new id; answers the id. Its `w:nsid` is renewed, by which Word tells lists apart. */
  addAbstract(definition: XmlElement): number {
    const id = this.nextId("w:abstractNum", "w:abstractNumId", 0);
    const copy = cloneNode(definition);
    copy.attributes["w:abstractNumId"] = String(id);
    const nsid = childElement(copy, "w:nsid");
    if (nsid !== undefined) {
      const before = Number.parseInt(attribute(nsid, "w:val") ?? "0", 16) || 0;
      nsid.attributes["w:val"] = (((before ^ Math.imul(id + 1, 0x9e3779b1)) >>> 0) % 0x7fffffff)
        .toString(16)
        .toUpperCase()
        .padStart(8, "0");
    }
    const children = this.part.root.children;
    const firstNum = children.findIndex((node) => node.kind === "element" && node.name === "w:num");
    const firstLast = children.findIndex((node) => node.kind === "element" && node.name === "w:numIdMacAtCleanup");
    const place = firstNum >= 0 ? firstNum : firstLast >= 0 ? firstLast : children.length;
    children.splice(place, 0, copy);
    return id;
  }

  /** Adds a list under a new id, based on a definition; answers the id. */
  addNum(abstractNumId: number, overrides: readonly XmlElement[] = []): number {
    const id = this.nextId("w:num", "w:numId", 1);
    const content = [element("w:abstractNumId", { "w:val": String(abstractNumId) }), ...overrides];
    const children = this.part.root.children;
    const last = children.findIndex((node) => node.kind === "element" && node.name === "w:numIdMacAtCleanup");
    const num = element("w:num", { "w:numId": String(id) }, content);
    children.splice(last < 0 ? children.length : last, 0, num);
    return id;
  }

  /** Writes the part back. */
  save(): void {
    savePart(this.pkg, this.part);
  }
}
