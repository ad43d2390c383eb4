import {
  attribute,
  childElement,
  childElements,
  descendants,
  mainDocumentPart,
  parseXml,
  relatedPart,
  relationshipsOf,
  relationshipTypes,
  type DocxPackage,
  type Relationship,
  type XmlElement,
} from "../../docx";

/** A part of the template as a tree. */
export interface SourcePart {
  readonly name: string;
  readonly root: XmlElement;
}

/** The parts of a Word file that may hold tags. */
export class SourceParts {
  readonly main: SourcePart;
  readonly body: XmlElement;
  readonly #pkg: DocxPackage;
  readonly #relationships: readonly Relationship[];
  readonly #trees = new Map<string, SourcePart>();
  /** True once clauses have added parts to the package. */
  grown = false;

  constructor(pkg: DocxPackage) {
    this.#pkg = pkg;
    const name = mainDocumentPart(pkg);
    this.#relationships = relationshipsOf(pkg, name);
    this.main = this.open(name);
    this.body = childElement(this.main.root, "w:body") ?? this.main.root;
  }

  /** The tree of a part; parsed once. */
  open(name: string): SourcePart {
    const known = this.#trees.get(name);
    if (known !== undefined) return known;
    const part = { name, root: parseXml(this.#pkg.text(name), { file: name }) };
    this.#trees.set(name, part);
    return part;
  }

  /** The tree of a part as the package holds it now. */
  fresh(pkg: DocxPackage, name: string): XmlElement {
    return parseXml(pkg.text(name), { file: name });
  }

  /** Headers or footers that hold a brace, in the order in which the sections name them, with their number among all. */
  headers(kind: "header" | "footer"): { readonly part: SourcePart; readonly number: number }[] {
    const byId = new Map(this.#relationships.map((item) => [item.id, item.part]));
    const names = new Set<string>();
    for (const section of sectionsOf(this.body)) {
      for (const reference of childElements(section, `w:${kind}Reference`)) {
        const name = byId.get(attribute(reference, "r:id") ?? "");
        if (name !== undefined && this.#pkg.has(name)) names.add(name);
      }
    }
    return [...names].flatMap((name, i) =>
      this.#pkg.text(name).includes("{") ? [{ part: this.open(name), number: i + 1 }] : [],
    );
  }

  /** Parts of document properties (title, subject, company, a firm's own) that hold a tag. */
  properties(): SourcePart[] {
    return this.#pkg
      .names()
      .filter((name) => /^docProps\/[^/]+\.xml$/.test(name) && this.#pkg.text(name).includes("{{"))
      .map((name) => this.open(name));
  }

  /** Part of the notes or comments, where there is one. */
  side(kind: "footnotes" | "endnotes" | "comments" | "styles" | "numbering"): string | undefined {
    const type = relationshipTypes[kind];
    const known = this.#relationships.find(
      (item) => item.type === type && item.part !== undefined && this.#pkg.has(item.part),
    );
    // A clause may have brought the part with it.
    return known?.part ?? (this.grown ? relatedPart(this.#pkg, this.main.name, type) : undefined);
  }
}

/** Section properties in document order: those at the ends of paragraphs, and the last. */
function sectionsOf(body: XmlElement): XmlElement[] {
  return [...descendants(body, "w:sectPr")];
}
