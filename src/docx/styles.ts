import { attribute, childElement, childElements, cloneNode, element, type XmlElement } from "./xml";
import type { DocxPackage } from "./package";
import { mainDocumentPart, openSidePart, readSidePart, savePart, type OpenPart } from "./parts";

/** Value of a property such as `w:basedOn`. */
function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  const child = childElement(parent, name);
  return child === undefined ? undefined : attribute(child, "w:val");
}

/** The styles of a document (`styles.xml`). Changes are kept here until they are saved. */
export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly idByName = new Map<string, string>();

  private constructor(
    private readonly pkg: DocxPackage,
    private readonly part: OpenPart,
  ) {
    for (const style of childElements(part.root, "w:style")) this.note(style);
  }

  /** Opens the styles of a document; makes the part where there is none. */
  static open(pkg: DocxPackage): Styles {
    return new Styles(pkg, openSidePart(pkg, mainDocumentPart(pkg), "styles"));
  }

  /** Reads the styles of a document that is not to be changed; none where it has no such part. */
  static read(pkg: DocxPackage): Styles {
    const part = readSidePart(pkg, mainDocumentPart(pkg), "styles");
    return new Styles(pkg, part ?? { name: "", root: element("w:styles") });
  }

  private static nameKey(type: string, name: string): string {
    return `${type}\n${name.toLowerCase()}`;
  }

  private note(style: XmlElement): void {
    const id = attribute(style, "w:styleId");
    if (id === undefined) return;
    this.byId.set(id, style);
    const name = valueOf(style, "w:name");
    if (name !== undefined) this.idByName.set(Styles.nameKey(attribute(style, "w:type") ?? "paragraph", name), id);
  }

  /** The document's own defaults: `w:pPr` or `w:rPr` that every style stands on. */
  defaults(kind: "paragraph" | "run"): XmlElement | undefined {
    const defaults = childElement(this.part.root, "w:docDefaults");
    return kind === "paragraph"
      ? childElement(childElement(defaults, "w:pPrDefault"), "w:pPr")
      : childElement(childElement(defaults, "w:rPrDefault"), "w:rPr");
  }

  /** A style by its id. */
  style(id: string): XmlElement | undefined {
    return this.byId.get(id);
  }

  /**
   * Id of the style of that name; names, unlike ids, are the same in every language of Word.
   * @param type "paragraph", "character", "table" or "numbering"
   */
  idOf(type: string, name: string): string | undefined {
    return this.idByName.get(Styles.nameKey(type, name));
  }

  /** The style and those that it is based on, linked to, followed by or numbered by. */
  *family(id: string, seen = new Set<string>()): Generator<XmlElement> {
    const style = this.byId.get(id);
    if (style === undefined || seen.has(id)) return;
    seen.add(id);
    yield style;
    for (const name of ["w:basedOn", "w:link", "w:next"]) {
      const relative = valueOf(style, name);
      if (relative !== undefined) yield* this.family(relative, seen);
    }
  }

  /** Adds a style under an id that is free, its own where it is; answers the id. */
  add(style: XmlElement): string {
    const copy = cloneNode(style);
    const wanted = attribute(style, "w:styleId") ?? "Style";
    let id = wanted;
    for (let number = 2; this.byId.has(id); number += 1) id = `${wanted}${number}`;
    copy.attributes["w:styleId"] = id;
    delete copy.attributes["w:default"];
    this.part.root.children.push(copy);
    this.note(copy);
    return id;
  }

  /** Writes the part back. */
  save(): void {
    savePart(this.pkg, this.part);
  }
}
