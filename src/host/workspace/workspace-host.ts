import { annotatePackage, fillControls, textControls, type StoryRange } from "../../docx";
import type {
  DocumentHost,
  HostAbout,
  HostParagraph,
  HostRange,
  InsertPlace,
  MarkKind,
  RangeOutcome,
  Scope,
  ShownFact,
  StopWatching,
} from "../document-host";
import { HostError } from "../host-error";
import { blockOf, insertBody } from "./inserting";
import { addMarks, clearMarks, marksOfFile, overlaps } from "./marks";
import { storyRange, type PlacedParagraph } from "./paragraphs";
import type { Showing } from "./showing";
import { encloseParagraphs, replaceForGood } from "./typing";
import type { WorkDocument } from "./work-document";

/** Tags of controls that show facts begin so; the path of the fact follows. */
const tagPrefix = "mw:";

/** Edits and selections are told at most so often, in milliseconds. */
const pause = 200;

/** What the host stands on. */
export interface WorkspaceHostOptions {
  readonly document: WorkDocument;
  readonly showing: Showing;
  /** Version of the product. */
  readonly version: string;
  /** Author of tracked changes and comments. */
  readonly author: () => string;
  /** Time of tracked changes and comments, "2026-11-24T09:00:00Z". */
  readonly now: () => string;
  /** Opens a draft as a document of its own. */
  readonly openNew: (draft: Uint8Array) => void;
}

/** A .docx held in the browser, through our own reading and writing of Word files. */
export class WorkspaceHost implements DocumentHost {
  readonly #options: WorkspaceHostOptions;

  constructor(options: WorkspaceHostOptions) {
    this.#options = options;
  }

  /** Every operation here is done when its call returns: there is nothing to stop. */
  stop(): void {
    return undefined;
  }

  underline(): Promise<RangeOutcome> {
    return Promise.reject(new HostError("refused", "This page highlights; it does not underline."));
  }

  about(): Promise<HostAbout> {
    const abilities = [
      "Read paragraphs, footnotes and text boxes",
      "See past tracked deletions",
      "Comment on a finding",
      "Reword as a tracked change",
      "Insert with headers and footers",
      "Bring the facts along",
      "Follow edits at once",
    ].map((name) => ({ name, state: "full" as const }));
    return Promise.resolve({ name: "workspace", version: this.#options.version, abilities });
  }

  read(scope: Scope): Promise<readonly HostParagraph[]> {
    return promised(() => {
      const all = this.#document.read().paragraphs.map(({ index, text, heading }) => ({
        index,
        text,
        ...(heading === undefined ? {} : { heading }),
      }));
      if (scope === "document") return all;
      const stretch = this.#options.showing.selected();
      if (stretch === undefined) throw new HostError("gone", "Select some words on the page first.");
      return all.slice(stretch.from.paragraph, stretch.to.paragraph + 1);
    });
  }

  isEmpty(): Promise<boolean> {
    return promised(() => this.#document.read().paragraphs.every(({ text }) => text.trim() === ""));
  }

  insert(draft: Uint8Array, place: InsertPlace): Promise<InsertPlace> {
    return promised(() => {
      if (place === "new document") this.#options.openNew(draft);
      else if (place === "replace") this.#document.replace("Insert the draft", draft);
      else this.#insertAtSelection(draft);
      return place;
    });
  }

  mark(marks: readonly (HostRange & { readonly kind: MarkKind })[]): Promise<RangeOutcome> {
    return promised(() => {
      const { found, outcome } = this.#locate(marks);
      const { paragraphs } = this.#document.read();
      if (found.length > 0) {
        this.#document.change("Highlight", (pkg) => {
          addMarks(pkg, paragraphs, marks);
        });
      }
      return outcome;
    });
  }

  clearMarks(): Promise<number> {
    return promised(() => {
      if (marksOfFile(this.#document.pkg).length === 0) return 0;
      const { paragraphs } = this.#document.read();
      return this.#document.change("Clear the highlights", (pkg) => clearMarks(pkg, paragraphs));
    });
  }

  marksLeft(): Promise<number> {
    return promised(() => marksOfFile(this.#document.pkg).length);
  }

  reword(range: HostRange, text: string): Promise<RangeOutcome> {
    return promised(() => this.#reword("Reword", range, text));
  }

  putBack(range: HostRange, rewordedTo: string): Promise<RangeOutcome> {
    return promised(() => {
      const now =
        rewordedTo === ""
          ? { ...range, end: range.start, quote: "" }
          : { ...range, end: range.start + rewordedTo.length, quote: rewordedTo };
      const { done } = this.#reword("Put the words back", now, range.quote);
      return done.length > 0 ? { done: [range], notFound: [] } : { done: [], notFound: [range] };
    });
  }

  replace(range: HostRange, text: string): Promise<RangeOutcome> {
    return promised(() => {
      const { found, outcome } = this.#locate([range]);
      const place = found[0];
      if (place !== undefined) {
        this.#document.change("Replace", (pkg) => {
          replaceForGood(pkg, place, text);
        });
      }
      return outcome;
    });
  }

  type(text: string): Promise<void> {
    return promised(() => {
      const { place, first } = this.#chosen();
      this.#document.change("Type", (pkg) => {
        replaceForGood(pkg, place, text);
      });
      const behind = place.start + text.length;
      this.#options.showing.select({ paragraph: first.index, start: behind, end: behind, quote: "" });
    });
  }

  enclose(before: string, after: string): Promise<"words" | "paragraphs"> {
    return promised(() => {
      const { place, first, last, whole } = this.#chosen();
      if (whole && first.story === last.story) {
        const stretch = { story: first.story.name, first: first.source.index, last: last.source.index };
        this.#document.change("Enclose", (pkg) => {
          encloseParagraphs(pkg, stretch, before, after);
        });
        return "paragraphs";
      }
      if (first !== last) throw new HostError("gone", "Select within the body, or within one note.");
      this.#document.change("Enclose", (pkg) => {
        replaceForGood(pkg, { ...place, start: place.end }, after);
        replaceForGood(pkg, { ...place, end: place.start }, before);
      });
      return "words";
    });
  }

  file(): Promise<Uint8Array> {
    return promised(() => this.#document.bytes());
  }

  comment(range: HostRange, text: string): Promise<RangeOutcome> {
    return promised(() => {
      const { found, outcome } = this.#locate([range]);
      if (found.length > 0) {
        const comments = found.map((place) => ({ ...place, text }));
        this.#document.change("Comment", (pkg) => {
          annotatePackage(pkg, { comments, ...this.#signature() });
        });
      }
      return outcome;
    });
  }

  select(range: HostRange): Promise<RangeOutcome> {
    return promised(() => {
      const { outcome } = this.#locate([range]);
      if (outcome.done.length > 0) this.#options.showing.select(range);
      return outcome;
    });
  }

  selection(): Promise<HostRange | undefined> {
    return promised(() => {
      const stretch = this.#options.showing.selected();
      const paragraph = this.#document.read().paragraphs[stretch?.from.paragraph ?? -1];
      if (stretch === undefined || paragraph === undefined) return undefined;
      const { from, to } = stretch;
      const start = Math.min(from.offset, paragraph.text.length);
      const end = to.paragraph === from.paragraph ? Math.min(to.offset, paragraph.text.length) : paragraph.text.length;
      return { paragraph: paragraph.index, start, end, quote: paragraph.text.slice(start, end) };
    });
  }

  watch(changed: (what: "text" | "selection") => void): Promise<StopWatching> {
    const waiting = new Set<"text" | "selection">();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const told = (what: "text" | "selection") => (): void => {
      waiting.add(what);
      timer ??= setTimeout(() => {
        timer = undefined;
        const all = [...waiting];
        waiting.clear();
        for (const one of all) changed(one);
      }, pause);
    };
    const stops = [this.#document.listen(told("text")), this.#options.showing.listen(told("selection"))];
    return Promise.resolve(() => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      return Promise.resolve();
    });
  }

  shownFacts(): Promise<readonly ShownFact[]> {
    return promised(() =>
      textControls(this.#document.pkg)
        .filter(({ tag }) => tag.startsWith(tagPrefix))
        .map(({ tag, text, placeholder }) => ({ path: tag.slice(tagPrefix.length), text, missing: placeholder })),
    );
  }

  setFacts(facts: ReadonlyMap<string, string>): Promise<number> {
    return promised(() => {
      const texts = new Map([...facts].map(([path, text]) => [tagPrefix + path, text]));
      const differs = textControls(this.#document.pkg).some(
        ({ tag, text, placeholder }) => texts.has(tag) && (texts.get(tag) !== text || placeholder),
      );
      return differs ? this.#document.change("Update facts", (pkg) => fillControls(pkg, texts)) : 0;
    });
  }

  recall(name: string): Promise<string | undefined> {
    return promised(() => this.#document.recall(name));
  }

  remember(name: string, text: string | undefined): Promise<void> {
    return promised(() => {
      this.#document.remember(name, text);
    });
  }

  show(findings: readonly (HostRange & { readonly kind: MarkKind })[]): void {
    this.#options.showing.draw(findings);
  }

  get #document(): WorkDocument {
    return this.#options.document;
  }

  /** The selection, as paragraphs and as a place in the first of them. */
  #chosen(): {
    readonly place: StoryRange;
    readonly first: PlacedParagraph;
    readonly last: PlacedParagraph;
    /** The selection runs over a paragraph's end, or takes a whole paragraph. */
    readonly whole: boolean;
  } {
    const stretch = this.#options.showing.selected();
    const { paragraphs } = this.#document.read();
    const first = paragraphs[stretch?.from.paragraph ?? -1];
    const last = paragraphs[stretch?.to.paragraph ?? -1];
    if (stretch === undefined || first === undefined || last === undefined)
      throw new HostError("gone", "Select some words on the page first.");
    const start = Math.min(stretch.from.offset, first.text.length);
    const end = first === last ? Math.min(stretch.to.offset, first.text.length) : first.text.length;
    const whole = first !== last || (first.text !== "" && first.text.trim() === first.text.slice(start, end).trim());
    const place = { story: first.story.name, paragraph: first.source.index, start, end };
    return { place, first, last, whole };
  }

  #signature(): { readonly author: string; readonly date: string } {
    return { author: this.#options.author(), date: this.#options.now() };
  }

  /** Stretches whose words stand where they are said to, as places in the file. */
  #locate(ranges: readonly HostRange[]): { readonly found: readonly StoryRange[]; readonly outcome: RangeOutcome } {
    const { paragraphs } = this.#document.read();
    const found: StoryRange[] = [];
    const done: HostRange[] = [];
    const notFound: HostRange[] = [];
    for (const range of ranges) {
      const place = storyRange(paragraphs, range);
      if (place === undefined) notFound.push(range);
      else {
        found.push(place);
        done.push(range);
      }
    }
    return { found, outcome: { done, notFound } };
  }

  /** Marks on words that go are cleared first: a deletion that is refused later must not bring our colors back. */
  #reword(what: string, range: HostRange, text: string): RangeOutcome {
    const { found, outcome } = this.#locate([range]);
    if (found.length === 0) return outcome;
    const { paragraphs } = this.#document.read();
    this.#document.change(what, (pkg) => {
      clearMarks(pkg, paragraphs, (place) => overlaps(place, range));
      annotatePackage(pkg, { trackedReplacements: found.map((place) => ({ ...place, text })), ...this.#signature() });
    });
    return outcome;
  }

  /** Puts the draft behind the block that holds the selection; before it where the cursor stands at its very start. */
  #insertAtSelection(draft: Uint8Array): void {
    const { paragraphs } = this.#document.read();
    const from = this.#options.showing.selected()?.from;
    const chosen = paragraphs[from?.paragraph ?? -1];
    const anchored = paragraphs.find(
      ({ story, source }) => story.name === "body" && source.index === chosen?.story.anchor?.paragraph,
    );
    const paragraph = chosen?.story.kind === "body" ? chosen : anchored;
    const block = paragraph === undefined ? undefined : blockOf(paragraph.story.root, paragraph.source.element);
    this.#document.change("Insert at the selection", (pkg) => {
      insertBody(pkg, draft, {
        side: from?.offset === 0 && paragraph === chosen && chosen?.text !== "" ? "before" : "behind",
        ...(block === undefined ? {} : { block }),
      });
    });
  }
}

/** What is thrown becomes a rejection, as with a host that waits for its document. */
async function promised<Result>(work: () => Result): Promise<Result> {
  return Promise.resolve().then(work);
}
