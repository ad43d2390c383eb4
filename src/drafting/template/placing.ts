import type { XmlElement } from "../../docx/xml";
import type { TagBlock } from "./match-blocks";
import type { Faults } from "../language/faults";
import type { Story } from "./story";
import type { Tag } from "./tag";
import type { MarkerTree } from "./tree";

/** What placing needs to know of a story. */
export interface Placing {
  readonly story: Story;
  readonly blocks: readonly TagBlock[];
  readonly tree: MarkerTree;
  readonly tagOf: ReadonlyMap<XmlElement, Tag>;
  readonly faults: Faults;
}

/** All tags of a block, in order. */
export function endsOf(block: TagBlock): Tag[] {
  return [block.open, ...block.elses, block.close];
}

/** True for a tag that opens, divides or closes a block. */
export function isBlockTag(tag: Tag | undefined): boolean {
  return tag?.parsed.what === "block" || tag?.parsed.what === "else" || tag?.parsed.what === "close";
}
