import type { DocxPackage } from "../package";
import { readStories } from "./read-stories";
import type { ParagraphText, Story } from "./story";

/** A stretch of one paragraph of one story; offsets in UTF-16 units of the paragraph's text, `end` not included. */
export interface StoryRange {
  /** Name of the story, as in {@link Story}. */
  readonly story: string;
  /** Paragraph within the story, counted from 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Where a paragraph stands in the text of the whole document. */
export interface PlacedParagraph {
  readonly story: string;
  /** Paragraph within the story, counted from 1. */
  readonly paragraph: number;
  /** Offset of the paragraph's first unit in the text. */
  readonly start: number;
  /** Offset behind its last unit. */
  readonly end: number;
}

/** The text of a document in one string, and the way back from it. */
export interface DocumentText {
  /** The paragraphs of the body, then of footnotes, endnotes and text boxes, joined by "\n". */
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  /**
   * Where a stretch of the text lies in the document: one range for each paragraph that it touches.
   * @param start, end offsets in `text`, UTF-16 units
   */
  rangesOf(start: number, end: number): StoryRange[];
}

/** Index of the last paragraph that begins at or before the offset. */
function paragraphIndexAt(paragraphs: readonly PlacedParagraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((paragraphs[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Headers and footers repeat on every page and are no part of what is agreed to; nor are text boxes within them. */
function withoutHeaders(stories: readonly Story[]): Story[] {
  const kept = new Set<string>();
  return stories.filter((story) => {
    const read =
      story.anchor === undefined ? story.kind !== "header" && story.kind !== "footer" : kept.has(story.anchor.story);
    if (read) kept.add(story.name);
    return read;
  });
}

function place(stories: readonly Story[]): { lines: string[]; paragraphs: PlacedParagraph[] } {
  const lines: string[] = [];
  const paragraphs: PlacedParagraph[] = [];
  let at = 0;
  const add = (story: string, paragraph: ParagraphText): void => {
    const end = at + paragraph.text.length;
    lines.push(paragraph.text);
    paragraphs.push({ story, paragraph: paragraph.index, start: at, end });
    at = end + 1;
  };
  for (const story of stories) {
    for (const paragraph of story.paragraphs) add(story.name, paragraph);
  }
  return { lines, paragraphs };
}

/**
 * The text of a Word file as a review reads it.
 * @throws DiagnosticError as {@link readStories}
 */
export function documentText(pkg: DocxPackage): DocumentText {
  const { lines, paragraphs } = place(withoutHeaders(readStories(pkg)));
  return {
    text: lines.join("\n"),
    paragraphs,
    rangesOf(start, end) {
      const ranges: StoryRange[] = [];
      for (let index = paragraphIndexAt(paragraphs, start); index < paragraphs.length; index += 1) {
        const found = paragraphs[index];
        if (found === undefined || found.start > end || (found.start === end && start < end)) break;
        const from = Math.max(start, found.start);
        const to = Math.min(end, found.end);
        if (from < to || (start === end && from === to)) {
          ranges.push({
            story: found.story,
            paragraph: found.paragraph,
            start: from - found.start,
            end: to - found.start,
          });
        }
      }
      return ranges;
    },
  };
}
