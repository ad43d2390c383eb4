/**
 * The few things that a document can do for us, whoever shows it: Word, or our own page in the browser.
 * The pane knows only this. Offsets are UTF-16 units of a paragraph's text as `read` gave it, `end` not included.
 */

/** A paragraph as its reader sees it: tracked deletions are out, insertions in. */
export interface HostParagraph {
  /** Place in the document, from 0, in the order of `read`. */
  readonly index: number;
  readonly text: string;
  /** Level of a heading, from 1; left out for other paragraphs. */
  readonly heading?: number;
  /** "footnote 2": where the text is not the body's. */
  readonly note?: string;
}

/** What part of the document is meant. */
export type Scope = "document" | "selection";

/** A stretch of one paragraph, with the words that stand there, so that a change in between is noticed. */
export interface HostRange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** How serious a marked stretch is; the host picks the colour. */
export type MarkKind = "critical" | "high" | "medium";

/** What became of ranges: those done, and those whose words were not found where they were said to be. */
export interface RangeOutcome {
  readonly done: readonly HostRange[];
  readonly notFound: readonly HostRange[];
}

/** Where a draft goes. */
export type InsertPlace = "replace" | "selection" | "new document";

/** A fact that the document shows in a content control. */
export interface ShownFact {
  /** Path of the fact: `client.name`. */
  readonly path: string;
  readonly text: string;
  /** True where the control is an empty placeholder. */
  readonly missing: boolean;
}

/** Name of the ability that `underline` stands on. */
export const underlineAbility = "Underline findings without a trace in the file";

/** One thing that this host does in full, by another way, or not at all. */
export interface Ability {
  readonly name: string;
  readonly state: "full" | "fallback" | "absent";
  /** Said to the person where it is not full: what happens instead. */
  readonly note?: string;
}

/** What the host is and can do. */
export interface HostAbout {
  readonly name: "word" | "workspace";
  readonly version: string;
  readonly abilities: readonly Ability[];
}

/** Stops a watch. */
export type StopWatching = () => Promise<void>;

/** A document, as far as the pane can see. Every call may reject with a HostError, whose message is for the person. */
export interface DocumentHost {
  /** Stops what is under way, and what waits, before its next step; each such call rejects with a HostError that says so. */
  stop(): void;
  /** What the host is and can do. */
  about(): Promise<HostAbout>;
  /** Paragraphs of the document, or those that the selection touches. */
  read(scope: Scope): Promise<readonly HostParagraph[]>;
  /** Words of the document's text boxes, one text for each, where `read` does not give them. */
  unread(): Promise<readonly string[]>;
  /** True where the document holds no text. */
  isEmpty(): Promise<boolean>;
  /**
   * Puts a drafted .docx into the document; `replace` takes the place of everything.
   * Returns where it went: a new document where the host cannot replace one.
   */
  insert(draft: Uint8Array, place: InsertPlace): Promise<InsertPlace>;
  /** Highlights stretches; the earlier colours are remembered in the document. */
  mark(marks: readonly (HostRange & { readonly kind: MarkKind })[]): Promise<RangeOutcome>;
  /**
   * Underlines stretches in the way of a spelling check, which leaves nothing in the file; each call takes the place of the one before, and an empty
   * list takes all away. Rejects where the host cannot, and says so in `about`.
   */
  underline(marks: readonly (HostRange & { readonly kind: MarkKind })[]): Promise<RangeOutcome>;
  /** Takes every mark away and restores the earlier colours exactly. Returns how many there were. */
  clearMarks(): Promise<number>;
  /**
   * Draws findings over the page for whoever reads it, in the place of those drawn before; nothing is written into the document. A host that
   * cannot draw leaves it out.
   */
  show?(findings: readonly (HostRange & { readonly kind: MarkKind })[]): void;
  /** Number of marks that are in the document. */
  marksLeft(): Promise<number>;
  /** Replaces words as a tracked change, whatever the tracking mode was; the mode is put back. */
  reword(range: HostRange, text: string): Promise<RangeOutcome>;
  /** Undoes a rewording of ours by putting the earlier words back, as a tracked change; `rewordedTo` is empty where words were taken out. */
  putBack(range: HostRange, rewordedTo: string): Promise<RangeOutcome>;
  /** Replaces words for good, with no tracked change left of what stood there; the tracking mode is put back. */
  replace(range: HostRange, text: string): Promise<RangeOutcome>;
  /** Types words where the cursor stands, in the place of what is selected. */
  type(text: string): Promise<void>;
  /** Puts words before and behind the selection: around the words of one paragraph, or as paragraphs of their own around whole ones. */
  enclose(before: string, after: string): Promise<"words" | "paragraphs">;
  /** Puts a comment on words. */
  comment(range: HostRange, text: string): Promise<RangeOutcome>;
  /** Selects words and brings them into view. */
  select(range: HostRange): Promise<RangeOutcome>;
  /** The stretch that is selected, or where the cursor stands; undefined where it is in no paragraph of `read`. */
  selection(): Promise<HostRange | undefined>;
  /** Calls back, at most a few times a second, after the text or the selection changed. */
  watch(changed: (what: "text" | "selection") => void): Promise<StopWatching>;
  /** Facts that the document shows in content controls. */
  shownFacts(): Promise<readonly ShownFact[]>;
  /** Puts new texts into the controls of these facts. Returns how many controls changed. */
  setFacts(facts: ReadonlyMap<string, string>): Promise<number>;
  /** The document as it stands now, as a .docx file. */
  file(): Promise<Uint8Array>;
  /** A text of ours that lives in the document (the case file, dismissed findings), by its name. */
  recall(name: string): Promise<string | undefined>;
  /** Stores a text of ours in the document, as a custom XML part; undefined removes it. */
  remember(name: string, text: string | undefined): Promise<void>;
}
