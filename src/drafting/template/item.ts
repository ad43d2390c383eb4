import type { BlockHead } from "../language/block";
import type { TagBlock } from "./match-blocks";
import type { Tag } from "./tag";
import type { Words } from "./words";

/** Where a value is written, and what may be written there. */
export interface ValueSite {
  /**
   * `control`: a content control may stand here; `plain`: only runs may (in a field's result, in a plain-text control);
   * `field-code`: text of a field's code.
   */
  readonly mode: "control" | "plain" | "field-code";
  /** `w:rPr` of the tag, serialized, or "". */
  readonly runProperties: string;
  /** The same with the marking of a missing fact. */
  readonly missingProperties: string;
  /** `w:pPr` to repeat for a value of several paragraphs, where the tag has its paragraph to itself. */
  readonly paragraphProperties: string | undefined;
  /** Stands in a block that may be repeated. */
  readonly repeated: boolean;
}

/** One branch of a block: `{{#if}}`, `{{else if}}`, `{{else}}`. */
export interface Branch {
  readonly tag: Tag;
  /** Undefined for a plain `{{else}}`. */
  readonly head: BlockHead | undefined;
  readonly items: Item[];
}

/** What a part of a template consists of once it is no longer a tree. */
export type Item =
  | { readonly kind: "xml"; readonly xml: string }
  | { readonly kind: "value"; readonly tag: Tag; readonly site: ValueSite }
  | { readonly kind: "words"; readonly words: Words; readonly within: "attribute" | "text" }
  | { readonly kind: "clause"; readonly tag: Tag; readonly inline: boolean }
  | {
      readonly kind: "block";
      readonly block: TagBlock;
      readonly inverted: boolean;
      readonly branches: Branch[];
      readonly entry: Entry;
    }
  | { readonly kind: "region"; readonly what: RegionKind; readonly items: Item[]; readonly filler: string }
  | { readonly kind: "ink" }
  | { readonly kind: "tail"; readonly what: "paragraph" | "other" | "row" }
  | { readonly kind: "fresh"; readonly ids: FreshKind }
  | { readonly kind: "slot"; readonly slot: number; readonly what: "id" | "name" }
  | { readonly kind: "number"; readonly numId: string }
  | { readonly kind: "note"; readonly note: NoteKind; readonly id: string; readonly slot: number | undefined };

/**
 * `paragraph`: goes when nothing was written in it; `table`: goes when no row was written; `guard`: gets its filler when it does
 * not end in a paragraph; `between`: left out in the last round of a loop.
 */
export type RegionKind = "paragraph" | "table" | "guard" | "between";
export type FreshKind = "drawing" | "control" | "annotation" | "shape";
export type NoteKind = "footnote" | "endnote" | "comment";

/** What happens each time that the body of a block is entered. */
export interface Entry {
  /** Bookmarks and the like that get new ids. */
  readonly slots: readonly number[];
  /** Lists that start anew. */
  readonly restarts: readonly string[];
}
