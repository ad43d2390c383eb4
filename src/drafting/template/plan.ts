import { attribute, type XmlElement } from "../../docx/xml";
import { blockKind, repeats } from "../language/block";
import { LastBreaks } from "./last-breaks";
import type { TagBlock } from "./match-blocks";
import type { Tag } from "./tag";
import { markerName } from "./tag";
import type { ListStyles } from "./list-styles";

/** A bookmark or comment within a block that may be repeated. */
export interface Slot {
  readonly kind: "bookmark" | "comment";
  readonly id: string;
  /** Name of a bookmark. */
  readonly name: string;
  readonly owner: TagBlock | undefined;
}

/** Highest ids that a part uses, 0 where it uses none. */
export interface HighestIds {
  drawing: number;
  control: number;
  annotation: number;
}

/** What has to be known of a whole part before it is written down. */
export interface PartPlan {
  /** Elements to leave out: ends of bookmarks and ranges that a block would tear apart. */
  readonly dropped: ReadonlySet<XmlElement>;
  /** Bookmarks whose two ends lie in different blocks, by name. */
  readonly tornBookmarks: readonly string[];
  /** Slots of this part. */
  readonly ownSlots: readonly number[];
  /** Highest ids in use. */
  readonly highest: HighestIds;
  /** Slot of an element: bookmark start and end, comment range and reference. */
  readonly slotOf: ReadonlyMap<XmlElement, number>;
  /** Slot of a bookmark by its name. */
  readonly slotByName: ReadonlyMap<string, number>;
  readonly slotsOfBlock: ReadonlyMap<TagBlock, readonly number[]>;
  readonly restartsOfBlock: ReadonlyMap<TagBlock, readonly string[]>;
  /** Paragraphs and runs of page breaks that the last round of a loop leaves out. */
  readonly lastBreaks: ReadonlySet<XmlElement>;
  /** Names of all bookmarks. */
  readonly bookmarks: ReadonlySet<string>;
  /** True where notes or comments stand in a block, or in a paragraph that may go. */
  readonly noteInBlock: { readonly footnote: boolean; readonly endnote: boolean; readonly comment: boolean };
}

interface Frame {
  readonly block: TagBlock;
  readonly branch: number;
  /** Whether the branch that the place is in is written once for each item. */
  readonly repeats: boolean;
}

interface ListUse {
  readonly numId: string;
  readonly frames: readonly Frame[];
  readonly cell: XmlElement | undefined;
}

interface RangeEnd {
  readonly node: XmlElement;
  readonly key: string;
  readonly frames: readonly Frame[];
}

/** Surroundings of a part. */
export interface PlanContext {
  readonly tagOf: ReadonlyMap<XmlElement, Tag>;
  readonly blockOf: ReadonlyMap<Tag, TagBlock>;
  readonly lists: ListStyles;
  /** Everything in the part may be written several times (clauses). */
  readonly repeated: boolean;
  /** Slots of all parts; those of this part are added. */
  readonly slots: Slot[];
}

const starts: Readonly<Record<string, string>> = {
  "w:bookmarkStart": "bookmark",
  "w:commentRangeStart": "comment",
  "w:permStart": "perm",
  "w:moveFromRangeStart": "moveFrom",
  "w:moveToRangeStart": "moveTo",
};
const ends: Readonly<Record<string, string>> = {
  "w:bookmarkEnd": "bookmark",
  "w:commentRangeEnd": "comment",
  "w:permEnd": "perm",
  "w:moveFromRangeEnd": "moveFrom",
  "w:moveToRangeEnd": "moveTo",
};

/** Looks through a part once, in document order. */
export function planPart(root: XmlElement, context: PlanContext): PartPlan {
  const walk = new Walk(context);
  walk.visit(root, undefined);
  return walk.plan();
}

class Walk {
  readonly #context: PlanContext;
  /** Blocks around the place; a new list whenever it changes, so that every place can keep its own. */
  #frames: readonly Frame[] = [];
  readonly #uses: ListUse[] = [];
  readonly #starts = new Map<string, RangeEnd>();
  readonly #ends = new Map<string, RangeEnd>();
  /** References to comments, by the comment. */
  readonly #references = new Map<string, XmlElement[]>();
  readonly #noteInBlock = { footnote: false, endnote: false, comment: false };
  readonly #names = new Set<string>();
  readonly #lastBreaks = new Set<XmlElement>();
  readonly #breaks = new LastBreaks((marker) => this.#isContent(marker));
  readonly #highest: HighestIds = { drawing: 0, control: 0, annotation: 0 };

  constructor(context: PlanContext) {
    this.#context = context;
  }

  visit(node: XmlElement, cell: XmlElement | undefined): void {
    const inner = node.name === "w:tc" ? node : cell;
    if (node.name === "w:p") this.#paragraph(node, cell);
    for (const child of node.children) {
      if (child.kind !== "element") continue;
      this.#noteId(child);
      if (child.name === markerName) this.#marker(child, node);
      else if (child.name === "w:footnoteReference" && this.#inBlock()) this.#noteInBlock.footnote = true;
      else if (child.name === "w:endnoteReference" && this.#inBlock()) this.#noteInBlock.endnote = true;
      else if (child.name === "w:commentReference") {
        if (this.#inBlock()) this.#noteInBlock.comment = true;
        const key = `comment:${attribute(child, "w:id") ?? ""}`;
        const references = this.#references.get(key);
        if (references === undefined) this.#references.set(key, [child]);
        else references.push(child);
      } else if (starts[child.name] !== undefined) {
        this.#starts.set(`${starts[child.name] ?? ""}:${attribute(child, "w:id") ?? ""}`, this.#end(child));
        const name = attribute(child, "w:name");
        if (child.name === "w:bookmarkStart" && name !== undefined) this.#names.add(name);
      } else if (ends[child.name] !== undefined) {
        this.#ends.set(`${ends[child.name] ?? ""}:${attribute(child, "w:id") ?? ""}`, this.#end(child));
      } else if (child.children.length > 0) this.visit(child, inner);
    }
  }

  #noteId(node: XmlElement): void {
    const highest = this.#highest;
    if (node.name === "wp:docPr") highest.drawing = Math.max(highest.drawing, Number(node.attributes["id"]) || 0);
    else if (node.name === "w:id") highest.control = Math.max(highest.control, Number(node.attributes["w:val"]) || 0);
    else if (node.attributes["w:id"] !== undefined) {
      highest.annotation = Math.max(highest.annotation, Number(node.attributes["w:id"]) || 0);
    }
  }

  #inBlock(): boolean {
    return this.#context.repeated || this.#frames.length > 0;
  }

  #end(node: XmlElement): RangeEnd {
    const key = this.#frames.map((frame) => `${frame.block.number}.${frame.branch}`).join("/");
    return { node, key, frames: this.#frames };
  }

  #isContent(marker: XmlElement): boolean {
    const what = this.#context.tagOf.get(marker)?.parsed.what;
    return what === "value" || what === "partial";
  }

  #marker(marker: XmlElement, parent: XmlElement): void {
    const tag = this.#context.tagOf.get(marker);
    const block = tag === undefined ? undefined : this.#context.blockOf.get(tag);
    if (tag === undefined || block === undefined) return;
    if (tag === block.open) {
      this.#frames = [...this.#frames, { block, branch: 0, repeats: branchRepeats(tag, block) }];
      this.#lastBreak(parent, block, 0);
    } else if (tag === block.close) this.#frames = this.#frames.slice(0, -1);
    else {
      const top = this.#frames[this.#frames.length - 1];
      if (top === undefined) return;
      const branch = top.branch + 1;
      this.#frames = [...this.#frames.slice(0, -1), { block, branch, repeats: branchRepeats(tag, block) }];
      this.#lastBreak(parent, block, branch);
    }
  }

  /** Notes the page break that ends a loop's body: it stands between the rounds. */
  #lastBreak(parent: XmlElement, block: TagBlock, branch: number): void {
    if (this.#frames[this.#frames.length - 1]?.repeats !== true) return;
    const end = block.elses[branch] ?? block.close;
    const found = this.#breaks.before(parent, block.close.marker, end.marker);
    if (found !== undefined) this.#lastBreaks.add(found);
  }

  #paragraph(paragraph: XmlElement, cell: XmlElement | undefined): void {
    const numId = this.#context.lists.numIdOf(paragraph);
    this.#uses.push({ numId: numId ?? "", frames: this.#frames, cell });
  }

  plan(): PartPlan {
    const dropped = new Set<XmlElement>();
    const torn: string[] = [];
    const { slots } = this.#context;
    const ownSlots: number[] = [];
    const slotOf = new Map<XmlElement, number>();
    const slotByName = new Map<string, number>();
    const slotsOfBlock = new Map<TagBlock, number[]>();
    for (const [key, start] of this.#starts) {
      const end = this.#ends.get(key);
      if (end === undefined || end.key !== start.key) {
        dropped.add(start.node);
        if (end !== undefined) dropped.add(end.node);
        const name = attribute(start.node, "w:name") ?? "";
        if (start.node.name === "w:bookmarkStart" && !name.startsWith("_GoBack")) torn.push(name);
        continue;
      }
      const kind = key.startsWith("bookmark:") ? "bookmark" : key.startsWith("comment:") ? "comment" : undefined;
      const owner = start.frames.filter((frame) => frame.repeats).pop()?.block;
      if (kind === undefined || (owner === undefined && !this.#context.repeated)) continue;
      const slot = slots.length;
      ownSlots.push(slot);
      const name = attribute(start.node, "w:name") ?? "";
      slots.push({ kind, id: attribute(start.node, "w:id") ?? "0", name, owner });
      slotOf.set(start.node, slot);
      slotOf.set(end.node, slot);
      if (kind === "bookmark") slotByName.set(name, slot);
      for (const reference of this.#references.get(key) ?? []) slotOf.set(reference, slot);
      if (owner === undefined) continue;
      const slotsOfOwner = slotsOfBlock.get(owner);
      if (slotsOfOwner === undefined) slotsOfBlock.set(owner, [slot]);
      else slotsOfOwner.push(slot);
    }
    for (const [key, end] of this.#ends) if (!this.#starts.has(key)) dropped.add(end.node);
    return {
      dropped,
      tornBookmarks: torn,
      ownSlots,
      highest: this.#highest,
      slotOf,
      slotByName,
      slotsOfBlock,
      restartsOfBlock: this.#restarts(),
      bookmarks: this.#names,
      lastBreaks: this.#lastBreaks,
      noteInBlock: this.#noteInBlock,
    };
  }

  /**
   * Which lists start anew with each round of a block. A list that is also used outside the block goes on, and so does one to which each
   * round adds a single item; one that has several items in a round, or a loop of its own there, starts anew where the round
   * also holds something else.
   */
  #restarts(): Map<TagBlock, string[]> {
    const result = new Map<TagBlock, string[]>();
    const total = countByList(this.#uses);
    const within = new Map<TagBlock, ListUse[]>();
    for (const use of this.#uses) {
      for (const frame of use.frames) {
        if (!frame.repeats) continue;
        const uses = within.get(frame.block);
        if (uses === undefined) within.set(frame.block, [use]);
        else uses.push(use);
      }
    }
    for (const [block, inside] of within) {
      const stated = statedRestart(block);
      if (stated === false) continue;
      const restarting = [...groupByList(inside)].filter(([numId, uses]) => {
        if (stated === true) return true;
        if ((total.get(numId) ?? 0) > uses.length || uses.length === inside.length) return false;
        const nested = uses.some((use) =>
          use.frames.some((frame) => frame.repeats && isWithin(frame, block, use.frames)),
        );
        return nested || uses.length > new Set(uses.map((use) => use.cell)).size;
      });
      if (restarting.length > 0)
        result.set(
          block,
          restarting.map(([numId]) => numId),
        );
    }
    return result;
  }
}

function groupByList(uses: readonly ListUse[]): Map<string, ListUse[]> {
  const groups = new Map<string, ListUse[]>();
  for (const use of uses) {
    if (use.numId === "") continue;
    const group = groups.get(use.numId);
    if (group === undefined) groups.set(use.numId, [use]);
    else group.push(use);
  }
  return groups;
}

function countByList(uses: readonly ListUse[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { numId } of uses) counts.set(numId, (counts.get(numId) ?? 0) + 1);
  return counts;
}

function isWithin(inner: Frame, outer: TagBlock, frames: readonly Frame[]): boolean {
  const at = frames.findIndex((frame) => frame.block === outer);
  return frames.indexOf(inner) > at;
}

/** `{{#each list restart=true}}` states it where the rule would guess wrong. */
function statedRestart(block: TagBlock): boolean | undefined {
  const { parsed } = block.open;
  const pair =
    parsed.what === "block" ? parsed.head.block.hash?.pairs.find((each) => each.key === "restart") : undefined;
  return pair?.value.type === "BooleanLiteral" ? (pair.value as hbs.AST.BooleanLiteral).value : undefined;
}

/** Whether the branch that a tag opens is written once for each item; in an inverted block it is the other one that is. */
function branchRepeats(tag: Tag, block: TagBlock): boolean {
  const { parsed } = block.open;
  if (parsed.what !== "block") return true;
  const inverted = parsed.inverted && repeats(blockKind(parsed.head.block));
  if (tag === block.open) return !parsed.inverted && repeats(blockKind(parsed.head.block));
  if (tag.parsed.what !== "else" || tag.parsed.head === undefined) return inverted && block.elses[0] === tag;
  return repeats(blockKind(tag.parsed.head.block));
}
