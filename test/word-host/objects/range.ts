import { reviewedText, fullText } from "../document/paragraph-runs";
import type { LiveRange, WordDocument } from "../document/word-document";
import { collection, HostError, type HostObject, type HostValue } from "../rich-api/host-object";
import { addComment } from "./comments";
import { contentControlsIn } from "./content-controls";
import { fontObject } from "./font";
import { paragraphObject, styleOf } from "./paragraph";
import { search } from "./search";
import { readSearchOptions } from "./search-options";

const parts = new WeakMap<HostObject, readonly LiveRange[]>();

/** The stretches that a range object stands for, one a paragraph. */
export function stretchesOf(value: unknown): readonly LiveRange[] {
  const found = typeof value === "object" && value !== null ? parts.get(value as HostObject) : undefined;
  if (found === undefined) throw new HostError("InvalidArgument", "The argument is not a range.");
  return found;
}

/** Text as an argument. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "The argument is not a text.");
  return value;
}

/** A range of the document: one stretch in one paragraph, or one in each of several. */
export function rangeObject(doc: WordDocument, stretches: readonly LiveRange[]): HostObject {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) throw new HostError("GeneralException", "The range is empty.");
  const text = (): string => stretches.map((stretch) => doc.textOf(stretch)).join("\r");
  const insertText = (value: unknown, location: unknown): HostValue => {
    const words = textArgument(value);
    switch (location) {
      case "Replace":
        for (const stretch of stretches.slice(1)) doc.replace(stretch, "");
        doc.replace(first, words);
        return rangeObject(doc, [doc.range(first.paragraph, first.start, first.end)]);
      case "Start":
      case "Before":
        return rangeObject(doc, [doc.insert(first.paragraph, first.start, words)]);
      case "End":
      case "After":
        return rangeObject(doc, [doc.insert(last.paragraph, last.end, words)]);
      default:
        throw new HostError("InvalidArgument", `The location ${String(location)} is not allowed.`);
    }
  };
  const object: HostObject = {
    type: "Range",
    properties: {
      Text: { get: text },
      IsEmpty: { get: () => text() === "" },
      Style: { get: () => styleOf(doc, first.paragraph) },
      Font: { get: () => fontObject(doc, first) },
      Paragraphs: {
        get: () =>
          collection("ParagraphCollection", () => stretches.map((stretch) => paragraphObject(doc, stretch.paragraph))),
      },
      ContentControls: { get: () => collection("ContentControlCollection", () => contentControlsIn(doc, stretches)) },
    },
    methods: {
      InsertText: insertText,
      Delete: () => {
        for (const stretch of stretches) doc.replace(stretch, "");
        return null;
      },
      InsertComment: (value) => addComment(doc, stretches, textArgument(value)),
      Search: (value, options) => {
        const found = stretches.flatMap((stretch) =>
          search(doc, stretch, textArgument(value), readSearchOptions(options)),
        );
        return collection("RangeCollection", () => ranges(doc, found));
      },
      Select: (mode) => {
        const at =
          mode === "Start"
            ? [doc.range(first.paragraph, first.start, first.start)]
            : mode === "End"
              ? [doc.range(last.paragraph, last.end, last.end)]
              : stretches;
        doc.select(at);
        return null;
      },
      GetRange: (location) => {
        if (location === "Start") return rangeObject(doc, [doc.range(first.paragraph, first.start, first.start)]);
        if (location === "End" || location === "After")
          return rangeObject(doc, [doc.range(last.paragraph, last.end, last.end)]);
        return rangeObject(
          doc,
          stretches.map((stretch) => doc.range(stretch.paragraph, stretch.start, stretch.end)),
        );
      },
      ExpandTo: (other) => rangeObject(doc, joined(doc, stretches, stretchesOf(other))),
      GetTextRanges: (marks) => {
        const found = stretches.flatMap((stretch) =>
          pieces(doc, stretch, Array.isArray(marks) ? marks.map(String) : [" "]),
        );
        return collection("RangeCollection", () => ranges(doc, found));
      },
      GetReviewedText: (version) =>
        stretches
          .map((stretch) =>
            stretch.start === 0 && stretch.end === fullText(stretch.paragraph).length
              ? reviewedText(stretch.paragraph, version === "Original" ? "Original" : "Current")
              : doc.textOf(stretch),
          )
          .join("\r"),
    },
  };
  parts.set(object, stretches);
  return object;
}

/** Range objects that stay the same object for the same stretch while a collection is read more than once. */
const known = new WeakMap<LiveRange, HostObject>();

/** One range object for each stretch. */
export function ranges(doc: WordDocument, stretches: readonly LiveRange[]): HostObject[] {
  return stretches.map((stretch) => {
    const object = known.get(stretch) ?? rangeObject(doc, [stretch]);
    known.set(stretch, object);
    return object;
  });
}

/** The stretches from the earlier of two ranges to the later, one for each paragraph on the way. */
function joined(doc: WordDocument, own: readonly LiveRange[], others: readonly LiveRange[]): LiveRange[] {
  const order = new Map(doc.allParagraphs().map((paragraph, index) => [paragraph, index]));
  const place = (stretch: LiveRange): number => order.get(stretch.paragraph) ?? 0;
  const all = [...own, ...others].sort((a, b) => place(a) - place(b) || a.start - b.start);
  const first = all[0];
  const last = [...all].sort((a, b) => place(a) - place(b) || a.end - b.end).at(-1);
  if (first === undefined || last === undefined) throw new HostError("InvalidArgument", "The argument is not a range.");
  return doc
    .allParagraphs()
    .slice(place(first), place(last) + 1)
    .map((paragraph) => {
      const start = paragraph === first.paragraph ? first.start : 0;
      const end = paragraph === last.paragraph ? last.end : fullText(paragraph).length;
      return doc.range(paragraph, start, end);
    });
}

/** A stretch divided behind each ending mark, as Range.getTextRanges does. */
function pieces(doc: WordDocument, stretch: LiveRange, marks: readonly string[]): LiveRange[] {
  const text = doc.textOf(stretch);
  const found: LiveRange[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!marks.includes(text.charAt(at)) && at < text.length - 1) continue;
    found.push(doc.range(stretch.paragraph, stretch.start + from, stretch.start + at + 1));
    from = at + 1;
  }
  return found;
}
