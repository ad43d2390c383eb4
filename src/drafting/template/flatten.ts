import { attribute, childElement, escapeText, isElement, openTag, serializeXml, type XmlElement } from "../../docx/xml";
import { blockKind, repeats } from "../language/block";
import { FieldState } from "./field-state";
import type { Branch, Entry, FreshKind, Item, RegionKind, ValueSite } from "./item";
import type { ListStyles } from "./list-styles";
import type { TagBlock } from "./match-blocks";
import { endsSection, paragraphContent, type ContentItem } from "./paragraph-content";
import type { PartPlan } from "./plan";
import { withMissingMark } from "./run-marks";
import type { Faults } from "./story";
import { markerName, type Tag } from "./tag";

/** What flattening needs to know of a part. */
export interface FlattenContext {
  readonly tagOf: ReadonlyMap<XmlElement, Tag>;
  readonly blockOf: ReadonlyMap<Tag, TagBlock>;
  readonly plan: PartPlan;
  readonly lists: ListStyles;
  readonly faults: Faults;
  /** Notes whose text is written anew for each reference. */
  readonly liveNotes: ReadonlySet<"footnote" | "endnote" | "comment">;
  /** Everything may be written several times (clauses). */
  readonly repeated: boolean;
}

interface Frame {
  readonly block: TagBlock | undefined;
  readonly region: RegionKind | undefined;
  readonly filler: string;
  readonly branches: Branch[];
  items: Item[];
  readonly inverted: boolean;
  readonly repeats: boolean;
  readonly fields: number;
}

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

const noteNames: Readonly<Record<string, "footnote" | "endnote" | "comment">> = {
  "w:footnoteReference": "footnote",
  "w:endnoteReference": "endnote",
  "w:commentReference": "comment",
};

const invisible: ReadonlySet<string> = new Set(["w:proofErr", "w:lastRenderedPageBreak"]);

/** Elements that must hold a paragraph, and end in one. */
const guarded: ReadonlySet<string> = new Set([
  "w:tc",
  "w:txbxContent",
  "w:footnote",
  "w:endnote",
  "w:hdr",
  "w:ftr",
  "w:body",
]);

/** Writes a part down as a list of constants and of what happens between them. */
export function flatten(nodes: readonly XmlElement[], context: FlattenContext): Item[] {
  const flattener = new Flattener(context);
  for (const node of nodes) flattener.node(node);
  return flattener.end();
}

class Flattener {
  readonly #context: FlattenContext;
  readonly #stack: Frame[] = [];
  readonly #root: Item[] = [];
  readonly #fields = new FieldState();
  readonly #looks = new Map<string, string>();
  #items: Item[] = this.#root;
  #xml = "";
  #repeats = 0;
  #vanishing = 0;
  #inLastBreak = false;
  #plainOnly = 0;
  #guarded: boolean[] = [];
  #paragraphContent: readonly ContentItem[] = [];
  #paragraph: XmlElement | undefined;

  constructor(context: FlattenContext) {
    this.#context = context;
    if (context.repeated) this.#repeats = 1;
  }

  end(): Item[] {
    this.#flush();
    return this.#root;
  }

  #flush(): void {
    if (this.#xml === "") return;
    this.#items.push({ kind: "xml", xml: this.#xml });
    this.#xml = "";
  }

  #push(item: Item): void {
    this.#flush();
    this.#items.push(item);
  }

  node(node: XmlElement): void {
    const { plan } = this.#context;
    if (invisible.has(node.name) || plan.dropped.has(node)) return;
    if (plan.lastBreaks.has(node) && !this.#inLastBreak) return this.#betweenRounds(node);
    switch (node.name) {
      case markerName:
        return this.#marker(node);
      case "w:p":
        return this.#writeParagraph(node);
      case "w:tbl":
        return this.#writeTable(node);
      case "w:tr":
        this.#element(node);
        if (this.#inTableRegion) this.#push({ kind: "tail", what: "row" });
        return;
      case "w:r":
        return this.#run(node);
      case "w:sdt":
        return this.#control(node);
      case "w:bookmarkStart":
      case "w:bookmarkEnd":
      case "w:commentRangeStart":
      case "w:commentRangeEnd":
        return this.#ranged(node);
    }
    if (guarded.has(node.name) && hasBlockMarkers(node)) return this.#guard(node);
    if (guarded.has(node.name)) return this.#unguarded(node);
    this.#element(node);
  }

  /** A page break that stands between the rounds of a loop, not after the last. */
  #betweenRounds(node: XmlElement): void {
    this.#inLastBreak = true;
    this.#enterRegion("between");
    this.node(node);
    this.#leaveRegion();
    this.#inLastBreak = false;
  }

  #element(node: XmlElement): void {
    this.#open(node);
    for (const child of node.children) {
      if (child.kind === "element") this.node(child);
      else this.#xml += serializeXml(child);
    }
    if (node.children.length > 0) this.#xml += `</${node.name}>`;
  }

  /** Writes a start tag; ids that would repeat are made anew when it is written. */
  #open(node: XmlElement): void {
    const known = freshIds[node.name];
    // Nothing refers to the ids of tracked changes, and one that was split in two has its id twice.
    const fresh = this.#repeats > 0 || known?.[1] === "annotation" ? known : undefined;
    let xml = `<${node.name}`;
    for (const name in node.attributes) {
      if (sessionIds.test(name) || (this.#repeats > 0 && editIds.has(name))) continue;
      const value = node.attributes[name] ?? "";
      if (fresh?.[0] === name) {
        this.#xml += `${xml} ${name}="`;
        this.#push({ kind: "fresh", ids: fresh[1] });
        xml = '"';
      } else if (name === "w:anchor" && this.#context.plan.slotByName.has(value)) {
        this.#xml += `${xml} ${name}="`;
        this.#push({ kind: "slot", slot: this.#context.plan.slotByName.get(value) ?? 0, what: "name" });
        xml = '"';
      } else xml += openTag({ kind: "element", name: "", attributes: { [name]: value }, children: [] }).slice(1);
    }
    this.#xml += node.children.length === 0 ? `${xml}/>` : `${xml}>`;
  }

  // Paragraphs, tables, cells

  #writeParagraph(node: XmlElement): void {
    const outer = { content: this.#paragraphContent, paragraph: this.#paragraph, vanishing: this.#vanishing };
    const content = paragraphContent(node);
    this.#paragraphContent = content;
    this.#paragraph = node;
    const vanishes = this.#mayVanish(node, content);
    this.#vanishing = vanishes ? 1 : 0;
    if (vanishes) this.#enterRegion("paragraph");
    this.#open(node);
    for (const child of node.children) {
      if (child.kind !== "element") this.#xml += serializeXml(child);
      else if (child.name === "w:pPr") this.#paragraphProperties(child, node);
      else this.node(child);
    }
    if (node.children.length > 0) this.#xml += `</${node.name}>`;
    if (this.#guarded[this.#guarded.length - 1] === true) this.#push({ kind: "tail", what: "paragraph" });
    if (vanishes) this.#leaveRegion();
    ({ content: this.#paragraphContent, paragraph: this.#paragraph, vanishing: this.#vanishing } = outer);
  }

  /** A paragraph goes when it is empty in the draft, if its own text is nothing but tags and what stands in their blocks. */
  #mayVanish(node: XmlElement, content: readonly ContentItem[]): boolean {
    let depth = 0;
    let markers = 0;
    for (const item of content) {
      if (item.kind !== "marker") {
        if (depth === 0) return false;
        continue;
      }
      markers++;
      const tag = this.#context.tagOf.get(item.node);
      if (tag?.parsed.what === "block") depth++;
      if (tag?.parsed.what === "close") depth--;
      if (depth < 0) return false;
    }
    return markers > 0 && depth === 0 && !endsSection(node);
  }

  #paragraphProperties(node: XmlElement, paragraph: XmlElement): void {
    const styled = this.#repeats > 0 ? this.#context.lists.byStyle(paragraph) : undefined;
    if (styled === undefined || !this.#restartsHere(styled.numId)) return this.#properties(node);
    const after = ["w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl"];
    const at = node.children.findIndex((child) => child.kind === "element" && !after.includes(child.name));
    const children = node.children.filter((child) => !isElement(child, "w:numPr"));
    const place = at < 0 ? children.length : at;
    this.#xml += "<w:pPr>";
    children.slice(0, place).forEach((child) => (this.#xml += serializeXml(child)));
    this.#xml += `<w:numPr><w:ilvl w:val="${styled.level}"/><w:numId w:val="`;
    this.#push({ kind: "number", numId: styled.numId });
    this.#xml += '"/></w:numPr>';
    children.slice(place).forEach((child) => (this.#xml += serializeXml(child)));
    this.#xml += "</w:pPr>";
  }

  #restartsHere(numId: string): boolean {
    if (this.#context.repeated) return true;
    return this.#stack.some(
      (frame) =>
        frame.block !== undefined && (this.#context.plan.restartsOfBlock.get(frame.block) ?? []).includes(numId),
    );
  }

  #properties(node: XmlElement): void {
    if (node.name === "w:numId" && this.#repeats > 0) {
      const numId = attribute(node, "w:val") ?? "";
      if (numId !== "0" && this.#restartsHere(numId)) {
        this.#xml += '<w:numId w:val="';
        this.#push({ kind: "number", numId });
        this.#xml += '"/>';
        return;
      }
    }
    this.#open(node);
    for (const child of node.children) {
      if (child.kind === "element") this.#properties(child);
    }
    if (node.children.length > 0) this.#xml += `</${node.name}>`;
  }

  #inTableRegion = false;

  #writeTable(node: XmlElement): void {
    const outer = this.#inTableRegion;
    const mayEmpty = node.children.some((child) => isElement(child, markerName));
    this.#inTableRegion = mayEmpty;
    if (mayEmpty) this.#enterRegion("table");
    this.#element(node);
    if (this.#guarded[this.#guarded.length - 1] === true) this.#push({ kind: "tail", what: "other" });
    if (mayEmpty) this.#leaveRegion();
    this.#inTableRegion = outer;
  }

  /** A cell and its like whose paragraphs may all go: they get an empty one then. */
  #guard(node: XmlElement): void {
    this.#open(node);
    this.#guarded.push(true);
    const filler = emptyParagraph(node);
    this.#enterRegion("guard", filler);
    let closing = "";
    for (const child of node.children) {
      if (child.kind === "element" && child.name === "w:sectPr") {
        this.#leaveRegion();
        this.#guarded.pop();
        this.node(child);
        closing = "left";
      } else if (child.kind === "element") this.node(child);
      else this.#xml += serializeXml(child);
    }
    if (closing === "") {
      this.#leaveRegion();
      this.#guarded.pop();
    }
    this.#xml += `</${node.name}>`;
  }

  #unguarded(node: XmlElement): void {
    this.#guarded.push(false);
    this.#element(node);
    this.#guarded.pop();
  }

  // Runs and what they hold

  #run(node: XmlElement): void {
    if (this.#vanishing > 0 && hasInk(node)) this.#push({ kind: "ink" });
    this.#open(node);
    for (const child of node.children) {
      if (child.kind !== "element") continue;
      const note = noteNames[child.name];
      if (child.name === "w:fldChar") this.#fields.see(child);
      if (note !== undefined && this.#context.liveNotes.has(note)) this.#note(child, note);
      else if (child.name === "w:instrText") this.#instruction(child);
      else if (child.name === "w:t")
        this.#xml += `${openTag(child)}>${child.children.map(serializeXml).join("")}</w:t>`;
      else this.node(child);
    }
    if (node.children.length > 0) this.#xml += "</w:r>";
  }

  #note(node: XmlElement, note: "footnote" | "endnote" | "comment"): void {
    this.#xml += `<${node.name}`;
    for (const name in node.attributes) {
      if (name !== "w:id") this.#xml += ` ${name}="${node.attributes[name] ?? ""}"`;
    }
    this.#xml += ' w:id="';
    const slot = note === "comment" ? this.#context.plan.slotOf.get(node) : undefined;
    this.#push({ kind: "note", note, id: attribute(node, "w:id") ?? "", slot });
    this.#xml += '"/>';
  }

  /** Text of a field's code; a cross-reference to a bookmark of the same round leads to that round's copy. */
  #instruction(node: XmlElement): void {
    const { slotByName } = this.#context.plan;
    const text = node.children.map((child) => (child.kind === "text" ? child.text : "")).join("");
    this.#xml += `${openTag(node)}>`;
    for (const word of text.split(/(\s+|")/)) {
      const slot = this.#repeats > 0 ? slotByName.get(word) : undefined;
      if (slot === undefined) this.#xml += escapeText(word);
      else this.#push({ kind: "slot", slot, what: "name" });
    }
    this.#xml += `</${node.name}>`;
  }

  #ranged(node: XmlElement): void {
    const slot = this.#context.plan.slotOf.get(node);
    if (slot === undefined) return this.#element(node);
    this.#xml += `<${node.name} w:id="`;
    this.#push({ kind: "slot", slot, what: "id" });
    if (node.name === "w:bookmarkStart") {
      this.#xml += '" w:name="';
      this.#push({ kind: "slot", slot, what: "name" });
    }
    this.#xml += '"/>';
  }

  /** A control of the template that holds tags is no longer a placeholder, and not bound to what would overwrite them. */
  #control(node: XmlElement): void {
    const properties = childElement(node, "w:sdtPr");
    const tagged = holdsMarker(node);
    const plainText = properties !== undefined && childElement(properties, "w:text") !== undefined;
    this.#open(node);
    for (const child of node.children) {
      if (child.kind !== "element") continue;
      if (child.name === "w:sdtPr") this.#controlProperties(child, tagged);
      else {
        if (plainText) this.#plainOnly++;
        this.node(child);
        if (plainText) this.#plainOnly--;
      }
    }
    this.#xml += `</${node.name}>`;
    if (this.#guarded[this.#guarded.length - 1] === true) this.#push({ kind: "tail", what: "other" });
  }

  #controlProperties(node: XmlElement, tagged: boolean): void {
    this.#open(node);
    for (const child of node.children) {
      if (child.kind !== "element") continue;
      if (tagged && (child.name === "w:showingPlcHdr" || child.name === "w:dataBinding")) continue;
      if (child.name === "w:id" && this.#repeats > 0) {
        this.#xml += '<w:id w:val="';
        this.#push({ kind: "fresh", ids: "control" });
        this.#xml += '"/>';
      } else this.#xml += serializeXml(child);
    }
    if (node.children.length > 0) this.#xml += `</${node.name}>`;
  }

  // Tags

  #marker(node: XmlElement): void {
    const tag = this.#context.tagOf.get(node);
    if (tag === undefined) return;
    const { parsed } = tag;
    if (parsed.what === "value") return this.#value(tag, node);
    if (parsed.what === "partial") return this.#push({ kind: "clause", tag, inline: this.#paragraph !== undefined });
    const block = this.#context.blockOf.get(tag);
    if (block === undefined) return;
    if (tag === block.open) this.#enterBlock(block, tag);
    else if (tag === block.close) this.#leaveBlock(block);
    else this.#divideBlock(block, tag);
  }

  #value(tag: Tag, node: XmlElement): void {
    const state = this.#fields.state();
    const alone =
      this.#paragraph !== undefined &&
      this.#paragraphContent.length === 1 &&
      this.#paragraph.children.includes(node) &&
      !endsSection(this.#paragraph);
    const properties = this.#paragraph === undefined ? undefined : childElement(this.#paragraph, "w:pPr");
    const mode = state === "code" ? "field-code" : state === "result" || this.#plainOnly > 0 ? "plain" : "control";
    this.#push({
      kind: "value",
      tag,
      site: {
        mode,
        ...this.#look(tag.runProperties),
        paragraphProperties: alone ? (properties === undefined ? "" : serializeXml(properties)) : undefined,
        repeated: this.#repeats > 0,
      },
    });
  }

  /** Run properties of a tag, and the same with the mark of a missing fact. */
  #look(properties: XmlElement | undefined): Pick<ValueSite, "runProperties" | "missingProperties"> {
    const runProperties = properties === undefined ? "" : serializeXml(properties);
    let missingProperties = this.#looks.get(runProperties);
    if (missingProperties === undefined) {
      missingProperties = withMissingMark(properties);
      this.#looks.set(runProperties, missingProperties);
    }
    return { runProperties, missingProperties };
  }

  #enterBlock(block: TagBlock, tag: Tag): void {
    this.#flush();
    const { parsed } = tag;
    if (parsed.what !== "block") return;
    const { head } = parsed;
    const loops = repeats(blockKind(head.block));
    const branch: Branch = { tag, head, items: [] };
    this.#stack.push({
      block,
      region: undefined,
      filler: "",
      branches: [branch],
      items: this.#items,
      inverted: parsed.inverted,
      repeats: loops,
      fields: this.#fields.depth,
    });
    this.#items = branch.items;
    if (loops) this.#repeats++;
  }

  #divideBlock(block: TagBlock, tag: Tag): void {
    this.#flush();
    const top = this.#stack[this.#stack.length - 1];
    if (top?.block !== block) return this.#tangled(block);
    if (tag.parsed.what !== "else") return;
    const branch: Branch = { tag, head: tag.parsed.head, items: [] };
    top.branches.push(branch);
    this.#items = branch.items;
    this.#checkFields(top);
  }

  #leaveBlock(block: TagBlock): void {
    this.#flush();
    const top = this.#stack[this.#stack.length - 1];
    if (top?.block !== block) return this.#tangled(block);
    this.#checkFields(top);
    this.#stack.pop();
    this.#items = top.items;
    if (top.repeats) this.#repeats--;
    const { plan } = this.#context;
    const entry: Entry = {
      slots: plan.slotsOfBlock.get(block) ?? [],
      restarts: plan.restartsOfBlock.get(block) ?? [],
    };
    this.#items.push({ kind: "block", block, inverted: top.inverted, branches: top.branches, entry });
  }

  #checkFields(frame: Frame): void {
    if (this.#fields.depth === frame.fields || frame.block === undefined) return;
    this.#context.faults.add(
      {
        id: "template/block-across-field",
        reason: `${frame.block.open.source} has one end in a field and the other outside it.`,
        hint: "Put both tags inside the field, or both outside.",
      },
      frame.block.open.place,
    );
  }

  #tangled(block: TagBlock): void {
    this.#context.faults.add(
      {
        id: "template/block-levels",
        reason: `${block.open.source} and a block near it do not lie within one another once they take whole paragraphs.`,
        hint: "Put the tags in paragraphs of their own.",
      },
      block.open.place,
    );
  }

  #enterRegion(region: RegionKind, filler = ""): void {
    this.#flush();
    const items: Item[] = [];
    this.#stack.push({
      block: undefined,
      region,
      filler,
      branches: [],
      items: this.#items,
      inverted: false,
      repeats: false,
      fields: 0,
    });
    this.#items = items;
  }

  #leaveRegion(): void {
    this.#flush();
    const top = this.#stack[this.#stack.length - 1];
    if (top?.region === undefined) {
      if (top?.block !== undefined) this.#tangled(top.block);
      return;
    }
    this.#stack.pop();
    const items = this.#items;
    this.#items = top.items;
    this.#items.push({ kind: "region", what: top.region, items, filler: top.filler });
  }
}

function hasBlockMarkers(node: XmlElement): boolean {
  return node.children.some(
    (child) =>
      child.kind === "element" &&
      (child.name === markerName ||
        (child.name === "w:p" && holdsMarker(child)) ||
        (child.name === "w:sdt" && holdsMarker(child))),
  );
}

function holdsMarker(node: XmlElement): boolean {
  return node.children.some((child) => child.kind === "element" && (child.name === markerName || holdsMarker(child)));
}

function hasInk(run: XmlElement): boolean {
  return run.children.some((child) => {
    if (child.kind !== "element" || child.name === "w:rPr") return false;
    if (child.name !== "w:t") return child.name !== "w:tab" && child.name !== "w:lastRenderedPageBreak";
    return child.children.some((text) => text.kind === "text" && text.text.trim() !== "");
  });
}

/** An empty paragraph like the first one of a cell, so that the height of its line stays. */
function emptyParagraph(container: XmlElement): string {
  const first = container.children.find((child) => isElement(child, "w:p"));
  const properties = first === undefined ? undefined : childElement(first as XmlElement, "w:pPr");
  const plain =
    properties !== undefined &&
    childElement(properties, "w:sectPr") === undefined &&
    childElement(properties, "w:numPr") === undefined;
  return plain ? `<w:p>${serializeXml(properties)}</w:p>` : "<w:p/>";
}
