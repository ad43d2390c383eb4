import type { StoryRange } from "../../docx";
import type { HostRange } from "../document-host";
import { HostError } from "../host-error";
import type { PlacedParagraph } from "./paragraphs";
import type { Showing } from "./showing";
import type { WorkDocument } from "./work-document";

const nothingSelected = "Select some words on the page first.";

/** What is selected, as paragraphs and as a place in the first of them. */
export interface Chosen {
  readonly place: StoryRange;
  readonly first: PlacedParagraph;
  readonly last: PlacedParagraph;
  /** The selection runs over a paragraph's end, or takes a whole paragraph. */
  readonly whole: boolean;
}

/** The part of the selection that lies in its first paragraph; undefined where nothing is selected. */
export function selection(document: WorkDocument, showing: Showing): HostRange | undefined {
  const stretch = showing.selected();
  const paragraph = document.read().paragraphs[stretch?.from.paragraph ?? -1];
  if (stretch === undefined || paragraph === undefined) return undefined;
  const { from, to } = stretch;
  const start = Math.min(from.offset, paragraph.text.length);
  const end = to.paragraph === from.paragraph ? Math.min(to.offset, paragraph.text.length) : paragraph.text.length;
  return { paragraph: paragraph.index, start, end, quote: paragraph.text.slice(start, end) };
}

/**
 * Paragraphs that the selection touches.
 * @throws HostError where nothing is selected
 */
export function chosenParagraphs(document: WorkDocument, showing: Showing): readonly PlacedParagraph[] {
  const stretch = showing.selected();
  if (stretch === undefined) throw new HostError("gone", nothingSelected);
  return document.read().paragraphs.slice(stretch.from.paragraph, stretch.to.paragraph + 1);
}

/**
 * What is selected, to change it.
 * @throws HostError where nothing is selected
 */
export function chosen(document: WorkDocument, showing: Showing): Chosen {
  const touched = chosenParagraphs(document, showing);
  const [first, last] = [touched[0], touched.at(-1)];
  const range = selection(document, showing);
  if (first === undefined || last === undefined || range === undefined) throw new HostError("gone", nothingSelected);
  const { start, end } = range;
  const whole = first !== last || (first.text !== "" && first.text.trim() === range.quote.trim());
  return { place: { story: first.story.name, paragraph: first.source.index, start, end }, first, last, whole };
}
