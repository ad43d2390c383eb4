import { attribute, childElement, type ParagraphText, type Story, type StoryRange, type Styles } from "../../docx";
import type { HostParagraph, HostRange } from "../document-host";

/** A paragraph of the document with its place in the file. */
export interface PlacedParagraph extends HostParagraph {
  readonly story: Story;
  readonly source: ParagraphText;
}

/** Headers and footers repeat on every page and are no part of what is agreed to; nor are text boxes within them. */
export function readStory(story: Story, kept: ReadonlySet<string>): boolean {
  return story.anchor === undefined ? story.kind !== "header" && story.kind !== "footer" : kept.has(story.anchor.story);
}

/** Level of a heading by the name of the paragraph's style, which is the same in every language of Word. */
function headingOf({ element }: ParagraphText, styles: Styles): number | undefined {
  const named = childElement(childElement(element, "w:pPr"), "w:pStyle");
  const style = named === undefined ? undefined : styles.style(attribute(named, "w:val") ?? "");
  const name = childElement(style, "w:name");
  const level = /^heading (\d)$/i.exec(name === undefined ? "" : (attribute(name, "w:val") ?? ""))?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The paragraphs of the body, then of footnotes, endnotes and text boxes, counted through from 0. */
export function placeParagraphs(stories: readonly Story[], styles: Styles): PlacedParagraph[] {
  const kept = new Set<string>();
  const placed: PlacedParagraph[] = [];
  for (const story of stories) {
    if (!readStory(story, kept)) continue;
    kept.add(story.name);
    for (const source of story.paragraphs) {
      const heading = headingOf(source, styles);
      placed.push({
        index: placed.length,
        text: source.text,
        story,
        source,
        ...(heading === undefined ? {} : { heading }),
      });
    }
  }
  return placed;
}

/** The stretch of the file that a stretch of the document is; undefined where other words stand there now. */
export function storyRange(paragraphs: readonly PlacedParagraph[], range: HostRange): StoryRange | undefined {
  const paragraph = paragraphs[range.paragraph];
  if (paragraph === undefined || paragraph.text.slice(range.start, range.end) !== range.quote) return undefined;
  return { story: paragraph.story.name, paragraph: paragraph.source.index, start: range.start, end: range.end };
}
