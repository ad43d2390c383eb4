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
import { about } from "./abilities";
import { underline } from "./critiques";
import { inWord, stopWorks } from "./in-word";
import { file } from "./file";
import { setFacts, shownFacts } from "./facts";
import { insert } from "./inserting";
import { locate, outcome } from "./locate";
import { clearMarks, mark, marksLeft } from "./marks";
import { recall, remember } from "./memory";
import { readParagraphs } from "./reading";
import { reword, restore } from "./rewording";
import { selection } from "./selection";
import { textBoxesIn } from "./text-boxes";
import { enclose, replace, type } from "./typing";
import { watch } from "./watching";

/** The document that is open in Word, through Office.js. Every call makes a few syncs, never more for more findings or a longer document. */
export class WordHost implements DocumentHost {
  stop(): void {
    stopWorks();
  }

  about(): Promise<HostAbout> {
    return Promise.resolve(about());
  }

  read(scope: Scope): Promise<readonly HostParagraph[]> {
    return inWord(async (context) =>
      (await readParagraphs(context, scope)).map(({ index, text, heading, note }) => ({
        index,
        text,
        ...(heading === undefined ? {} : { heading }),
        ...(note === undefined ? {} : { note }),
      })),
    );
  }

  unread(): Promise<readonly string[]> {
    return inWord(async (context) => {
      const asked = [context.document.body.getOoxml()];
      await context.sync();
      return asked.flatMap(({ value }) => textBoxesIn(value));
    });
  }

  isEmpty(): Promise<boolean> {
    return inWord(async (context) => {
      const body = context.document.body;
      body.load("text");
      await context.sync();
      return body.text.trim() === "";
    });
  }

  insert(draft: Uint8Array, place: InsertPlace): Promise<InsertPlace> {
    return inWord((context) => insert(context, draft, place));
  }

  mark(marks: readonly (HostRange & { readonly kind: MarkKind })[]): Promise<RangeOutcome> {
    return inWord((context) => mark(context, marks));
  }

  underline(marks: readonly (HostRange & { readonly kind: MarkKind })[]): Promise<RangeOutcome> {
    return inWord((context) => underline(context, marks));
  }

  clearMarks(): Promise<number> {
    return inWord((context) => clearMarks(context));
  }

  marksLeft(): Promise<number> {
    return marksLeft();
  }

  reword(range: HostRange, text: string): Promise<RangeOutcome> {
    return inWord((context) => reword(context, range, text));
  }

  putBack(range: HostRange, rewordedTo: string): Promise<RangeOutcome> {
    if (rewordedTo === "") return inWord((context) => restore(context, range));
    return this.reword({ ...range, end: range.start + rewordedTo.length, quote: rewordedTo }, range.quote);
  }

  replace(range: HostRange, text: string): Promise<RangeOutcome> {
    return inWord((context) => replace(context, range, text));
  }

  type(text: string): Promise<void> {
    return inWord((context) => type(context, text));
  }

  enclose(before: string, after: string): Promise<"words" | "paragraphs"> {
    return inWord((context) => enclose(context, before, after));
  }

  comment(range: HostRange, text: string): Promise<RangeOutcome> {
    return inWord(async (context) => {
      if (!Office.context.requirements.isSetSupported("WordApi", "1.4"))
        throw new HostError("too-old", "Comments need Word API set 1.4.");
      const { located, notFound } = await locate(context, await readParagraphs(context, "document"), [range]);
      for (const { word } of located) word.insertComment(text);
      await context.sync();
      return outcome(located, notFound);
    });
  }

  select(range: HostRange): Promise<RangeOutcome> {
    return inWord(async (context) => {
      const { located, notFound } = await locate(context, await readParagraphs(context, "document"), [range]);
      located[0]?.word.select("Select");
      await context.sync();
      return outcome(located, notFound);
    });
  }

  selection(): Promise<HostRange | undefined> {
    return inWord(selection);
  }

  watch(changed: (what: "text" | "selection") => void): Promise<StopWatching> {
    return watch(changed);
  }

  shownFacts(): Promise<readonly ShownFact[]> {
    return inWord(shownFacts);
  }

  setFacts(facts: ReadonlyMap<string, string>): Promise<number> {
    return inWord((context) => setFacts(context, facts));
  }

  file(): Promise<Uint8Array> {
    return file();
  }

  recall(name: string): Promise<string | undefined> {
    return recall(name);
  }

  remember(name: string, text: string | undefined): Promise<void> {
    return remember(name, text);
  }
}
