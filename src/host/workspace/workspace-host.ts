import { annotatePackage } from "../../docx";
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
import { setFacts, shownFacts } from "./facts";
import { insertAtSelection } from "./inserting";
import { locate } from "./locate";
import { addMarks, clearMarks, marksOfFile } from "./marks";
import { putBack, reword, type Signature } from "./rewording";
import { chosenParagraphs, selection } from "./selection";
import type { Showing } from "./showing";
import { enclose, replaceForGood, type } from "./typing";
import { watch } from "./watching";
import type { WorkDocument } from "./work-document";

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
      const read =
        scope === "document" ? this.#document.read().paragraphs : chosenParagraphs(this.#document, this.#showing);
      return read.map(({ index, text, heading }) => ({ index, text, ...(heading === undefined ? {} : { heading }) }));
    });
  }

  /** Text boxes are read as the body is. */
  unread(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  isEmpty(): Promise<boolean> {
    return promised(() => this.#document.read().paragraphs.every(({ text }) => text.trim() === ""));
  }

  insert(draft: Uint8Array, place: InsertPlace): Promise<InsertPlace> {
    return promised(() => {
      if (place === "new document") this.#options.openNew(draft);
      else if (place === "replace") this.#document.replace("Insert the draft", draft);
      else insertAtSelection(this.#document, this.#showing, draft);
      return place;
    });
  }

  mark(marks: readonly (HostRange & { readonly kind: MarkKind })[]): Promise<RangeOutcome> {
    return promised(() => {
      const { found, outcome } = locate(this.#document, marks);
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
    return promised(() => reword(this.#document, "Reword", range, text, this.#signature()));
  }

  putBack(range: HostRange, rewordedTo: string): Promise<RangeOutcome> {
    return promised(() => putBack(this.#document, range, rewordedTo, this.#signature()));
  }

  replace(range: HostRange, text: string): Promise<RangeOutcome> {
    return promised(() => {
      const { found, outcome } = locate(this.#document, [range]);
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
      type(this.#document, this.#showing, text);
    });
  }

  enclose(before: string, after: string): Promise<"words" | "paragraphs"> {
    return promised(() => enclose(this.#document, this.#showing, before, after));
  }

  file(): Promise<Uint8Array> {
    return promised(() => this.#document.bytes());
  }

  comment(range: HostRange, text: string): Promise<RangeOutcome> {
    return promised(() => {
      const { found, outcome } = locate(this.#document, [range]);
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
      const { outcome } = locate(this.#document, [range]);
      if (outcome.done.length > 0) this.#showing.select(range);
      return outcome;
    });
  }

  selection(): Promise<HostRange | undefined> {
    return promised(() => selection(this.#document, this.#showing));
  }

  watch(changed: (what: "text" | "selection") => void): Promise<StopWatching> {
    return promised(() => watch(this.#document, this.#showing, changed));
  }

  shownFacts(): Promise<readonly ShownFact[]> {
    return promised(() => shownFacts(this.#document));
  }

  setFacts(facts: ReadonlyMap<string, string>): Promise<number> {
    return promised(() => setFacts(this.#document, facts));
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
    this.#showing.draw(findings);
  }

  get #document(): WorkDocument {
    return this.#options.document;
  }

  get #showing(): Showing {
    return this.#options.showing;
  }

  #signature(): Signature {
    return { author: this.#options.author(), date: this.#options.now() };
  }
}

/** What is thrown becomes a rejection, as with a host that waits for its document. */
async function promised<Result>(work: () => Result): Promise<Result> {
  return Promise.resolve().then(work);
}
