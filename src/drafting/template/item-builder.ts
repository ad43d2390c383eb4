import { blockKind, repeats } from "../language/block";
import { FieldState } from "./field-state";
import type { Branch, Entry, Item, RegionKind } from "./item";
import type { TagBlock } from "./match-blocks";
import type { PartPlan } from "./plan";
import type { Faults } from "../language/faults";
import type { Tag } from "./tag";

interface Frame {
  readonly block: TagBlock | undefined;
  readonly region: RegionKind | undefined;
  readonly filler: string;
  readonly branches: Branch[];
  readonly items: Item[];
  readonly inverted: boolean;
  readonly repeats: boolean;
  readonly fields: number;
}

/** Puts items together: text is gathered into constants, blocks and regions hold what is written between their start and end. */
export class ItemBuilder {
  readonly fields = new FieldState();
  readonly #plan: PartPlan;
  readonly #faults: Faults;
  readonly #repeated: boolean;
  readonly #stack: Frame[] = [];
  readonly #root: Item[] = [];
  #items: Item[] = this.#root;
  #xml = "";
  #repeats = 0;

  /** @param repeated everything may be written several times */
  constructor(plan: PartPlan, faults: Faults, repeated: boolean) {
    this.#plan = plan;
    this.#faults = faults;
    this.#repeated = repeated;
    if (repeated) this.#repeats = 1;
  }

  /** True where what is written now may be written several times. */
  get repeated(): boolean {
    return this.#repeats > 0;
  }

  /** True for a list that starts anew with the rounds of a block around. */
  restarts(numId: string): boolean {
    if (this.#repeated) return true;
    return this.#stack.some(
      ({ block }) => block !== undefined && (this.#plan.restartsOfBlock.get(block) ?? []).includes(numId),
    );
  }

  end(): Item[] {
    this.#flush();
    return this.#root;
  }

  xml(text: string): void {
    this.#xml += text;
  }

  push(item: Item): void {
    this.#flush();
    this.#items.push(item);
  }

  #flush(): void {
    if (this.#xml === "") return;
    this.#items.push({ kind: "xml", xml: this.#xml });
    this.#xml = "";
  }

  enterBlock(block: TagBlock, tag: Tag): void {
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
      fields: this.fields.depth,
    });
    this.#items = branch.items;
    if (loops) this.#repeats++;
  }

  divideBlock(block: TagBlock, tag: Tag): void {
    this.#flush();
    const top = this.#stack[this.#stack.length - 1];
    if (top?.block !== block) return this.#tangled(block);
    if (tag.parsed.what !== "else") return;
    const branch: Branch = { tag, head: tag.parsed.head, items: [] };
    top.branches.push(branch);
    this.#items = branch.items;
    this.#checkFields(top);
  }

  leaveBlock(block: TagBlock): void {
    this.#flush();
    const top = this.#stack[this.#stack.length - 1];
    if (top?.block !== block) return this.#tangled(block);
    this.#checkFields(top);
    this.#stack.pop();
    this.#items = top.items;
    if (top.repeats) this.#repeats--;
    const entry: Entry = {
      slots: this.#plan.slotsOfBlock.get(block) ?? [],
      restarts: this.#plan.restartsOfBlock.get(block) ?? [],
    };
    this.#items.push({ kind: "block", block, inverted: top.inverted, branches: top.branches, entry });
  }

  #checkFields(frame: Frame): void {
    if (this.fields.depth === frame.fields || frame.block === undefined) return;
    this.#faults.add(
      {
        id: "template/block-across-field",
        reason: `${frame.block.open.source} has one end in a field and the other outside it.`,
        hint: "Put both tags inside the field, or both outside.",
      },
      frame.block.open.place,
    );
  }

  #tangled(block: TagBlock): void {
    this.#faults.add(
      {
        id: "template/block-levels",
        reason: `${block.open.source} and a block near it do not lie within one another once they take whole paragraphs.`,
        hint: "Put the tags in paragraphs of their own.",
      },
      block.open.place,
    );
  }

  enterRegion(region: RegionKind, filler = ""): void {
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

  leaveRegion(): void {
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
