import { attribute, escapeText, isElement, openTag, serializeXml, type XmlElement } from "../../docx/xml";
import type { FreshKind } from "./item";
import type { ItemBuilder } from "./item-builder";
import type { ListStyles } from "./list-styles";
import type { PartPlan } from "./plan";
import type { Words } from "./words";

/** Attributes that only record editing sessions; they would differ for no reason and tie a draft to its template's author. */
const sessionIds = /^w:rsid/;

/** Ids that must not repeat within a file. */
const freshIds: Readonly<Record<string, readonly [attribute: string, ids: FreshKind]>> = {
  "wp:docPr": ["id", "drawing"],
  "v:shape": ["id", "shape"],
  "v:rect": ["id", "shape"],
  "v:group": ["id", "shape"],
  "v:line": ["id", "shape"],
  "v:oval": ["id", "shape"],
  "v:roundrect": ["id", "shape"],
  "w:ins": ["w:id", "annotation"],
  "w:del": ["w:id", "annotation"],
  "w:moveFrom": ["w:id", "annotation"],
  "w:moveTo": ["w:id", "annotation"],
  "w:rPrChange": ["w:id", "annotation"],
  "w:pPrChange": ["w:id", "annotation"],
};

/** Ids that may be left away, and have to be where a paragraph or a shape is written twice. */
const editIds: ReadonlySet<string> = new Set([
  "w14:paraId",
  "w14:textId",
  "wp14:anchorId",
  "wp14:editId",
  "w14:anchorId",
  "o:spid",
]);

/** Writes tags and properties; what must differ from copy to copy becomes an item of its own. */
export class MarkupWriter {
  readonly #out: ItemBuilder;
  readonly #plan: PartPlan;
  readonly #lists: ListStyles;
  readonly #words: ReadonlyMap<XmlElement, ReadonlyMap<string, Words>>;

  /** @param words attributes with tags, by their element */
  constructor(
    out: ItemBuilder,
    plan: PartPlan,
    lists: ListStyles,
    words: ReadonlyMap<XmlElement, ReadonlyMap<string, Words>>,
  ) {
    this.#words = words;
    this.#out = out;
    this.#plan = plan;
    this.#lists = lists;
  }

  /** Writes a start tag; ids that would repeat are made anew when it is written. */
  open(node: XmlElement): void {
    const known = freshIds[node.name];
    // Nothing refers to the ids of tracked changes, and one that was split in two has its id twice.
    const fresh = this.#out.repeated || known?.[1] === "annotation" ? known : undefined;
    const words = this.#words.get(node);
    let xml = `<${node.name}`;
    for (const name in node.attributes) {
      if (sessionIds.test(name) || (this.#out.repeated && editIds.has(name))) continue;
      const value = node.attributes[name] ?? "";
      if (fresh?.[0] === name) {
        this.#out.xml(`${xml} ${name}="`);
        this.#out.push({ kind: "fresh", ids: fresh[1] });
        xml = '"';
      } else if (words?.has(name) === true) {
        const own = words.get(name);
        this.#out.xml(`${xml} ${name}="`);
        if (own !== undefined) this.#out.push({ kind: "words", words: own, within: "attribute" });
        xml = '"';
      } else if (name === "w:anchor" && this.#plan.slotByName.has(value)) {
        this.#out.xml(`${xml} ${name}="`);
        this.#out.push({ kind: "slot", slot: this.#plan.slotByName.get(value) ?? 0, what: "name" });
        xml = '"';
      } else xml += openTag({ kind: "element", name: "", attributes: { [name]: value }, children: [] }).slice(1);
    }
    this.#out.xml(node.children.length === 0 ? `${xml}/>` : `${xml}>`);
  }

  /** Paragraph properties; a list that comes from the style and starts anew is stated in the paragraph. */
  paragraphProperties(node: XmlElement, paragraph: XmlElement): void {
    const styled = this.#out.repeated ? this.#lists.byStyle(paragraph) : undefined;
    if (styled === undefined || !this.#out.restarts(styled.numId)) return this.properties(node);
    const after = ["w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl"];
    const at = node.children.findIndex((child) => child.kind === "element" && !after.includes(child.name));
    const children = node.children.filter((child) => !isElement(child, "w:numPr"));
    const place = at < 0 ? children.length : at;
    this.#out.xml("<w:pPr>");
    children.slice(0, place).forEach((child) => this.#out.xml(serializeXml(child)));
    this.#out.xml(`<w:numPr><w:ilvl w:val="${styled.level}"/><w:numId w:val="`);
    this.#out.push({ kind: "number", numId: styled.numId });
    this.#out.xml('"/></w:numPr>');
    children.slice(place).forEach((child) => this.#out.xml(serializeXml(child)));
    this.#out.xml("</w:pPr>");
  }

  /** Properties as they are, but for lists that start anew. */
  properties(node: XmlElement): void {
    if (node.name === "w:numId" && this.#out.repeated) {
      const numId = attribute(node, "w:val") ?? "";
      if (numId !== "0" && this.#out.restarts(numId)) {
        this.#out.xml('<w:numId w:val="');
        this.#out.push({ kind: "number", numId });
        this.#out.xml('"/>');
        return;
      }
    }
    this.open(node);
    for (const child of node.children) {
      if (child.kind === "element") this.properties(child);
    }
    if (node.children.length > 0) this.#out.xml(`</${node.name}>`);
  }

  /** A reference to a note whose text is written anew. */
  note(node: XmlElement, note: "footnote" | "endnote" | "comment"): void {
    this.#out.xml(`<${node.name}`);
    for (const name in node.attributes) {
      if (name !== "w:id") this.#out.xml(` ${name}="${node.attributes[name] ?? ""}"`);
    }
    this.#out.xml(' w:id="');
    const slot = note === "comment" ? this.#plan.slotOf.get(node) : undefined;
    this.#out.push({ kind: "note", note, id: attribute(node, "w:id") ?? "", slot });
    this.#out.xml('"/>');
  }

  /** Text of a field's code; a cross-reference to a bookmark of the same round leads to that round's copy. */
  instruction(node: XmlElement): void {
    const { slotByName } = this.#plan;
    const text = node.children.map((child) => (child.kind === "text" ? child.text : "")).join("");
    this.#out.xml(`${openTag(node)}>`);
    for (const word of text.split(/(\s+|")/)) {
      const slot = this.#out.repeated ? slotByName.get(word) : undefined;
      if (slot === undefined) this.#out.xml(escapeText(word));
      else this.#out.push({ kind: "slot", slot, what: "name" });
    }
    this.#out.xml(`</${node.name}>`);
  }

  /** Writes the end of a bookmark or comment that gets a new id for each copy; false for one that does not. */
  ranged(node: XmlElement): boolean {
    const slot = this.#plan.slotOf.get(node);
    if (slot === undefined) return false;
    this.#out.xml(`<${node.name} w:id="`);
    this.#out.push({ kind: "slot", slot, what: "id" });
    if (node.name === "w:bookmarkStart") {
      this.#out.xml('" w:name="');
      this.#out.push({ kind: "slot", slot, what: "name" });
    }
    this.#out.xml('"/>');
    return true;
  }

  /** @param tagged the control holds tags: it is no longer a placeholder, and not bound to what would overwrite them */
  controlProperties(node: XmlElement, tagged: boolean): void {
    this.open(node);
    for (const child of node.children) {
      if (child.kind !== "element") continue;
      if (tagged && (child.name === "w:showingPlcHdr" || child.name === "w:dataBinding")) continue;
      if (child.name === "w:id" && this.#out.repeated) {
        this.#out.xml('<w:id w:val="');
        this.#out.push({ kind: "fresh", ids: "control" });
        this.#out.xml('"/>');
      } else this.#out.xml(serializeXml(child));
    }
    if (node.children.length > 0) this.#out.xml(`</${node.name}>`);
  }
}
