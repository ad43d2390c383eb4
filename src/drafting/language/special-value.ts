import type { Op } from "./run";

/** A place to be filled in by hand; a helper gives it where the case cannot. */
export class Placeholder {
  constructor(readonly label: string) {}
}

/** A cross-reference to a bookmark of the document. */
export class CrossReference {
  /**
   * @param bookmark name of the bookmark
   * @param shows `number`: the number of the paragraph that the bookmark is in; `text`: the text it marks; `page`: its page
   */
  constructor(
    readonly bookmark: string,
    readonly shows: "number" | "text" | "page",
  ) {}
}

/** Text that stands off from the word before it by a space, but not from the start of a paragraph or from white space. */
export class Spaced {
  constructor(readonly text: string) {}
}

/** A special value as plain text; undefined for any other. `written` is what stands before it. */
export function specialText(value: unknown, written: readonly Op[]): string | undefined {
  if (value instanceof Placeholder) return `[${value.label}]`;
  if (value instanceof CrossReference) return `[${value.bookmark}]`;
  if (!(value instanceof Spaced)) return undefined;
  const last = written[written.length - 1];
  const before = typeof last === "string" ? last : (last?.text ?? "");
  return value.text !== "" && /\S$/.test(before) ? ` ${value.text}` : value.text;
}
