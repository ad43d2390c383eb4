import type { ParagraphText, Story, StoryRange, TextPiece } from "../stories";
import { splitRuns } from "./split-runs";

/** Moves an offset out of a surrogate pair, to the left for a start, to the right for an end. */
function outOfPair(text: string, offset: number, step: -1 | 1): number {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  const inside = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return inside ? offset + step : offset;
}

function keyOf(range: StoryRange): string {
  return `${range.story}\n${range.paragraph}`;
}

/** The paragraphs that are to be marked, their runs divided at the ends of all ranges at once. */
export class Placement {
  private readonly stories: ReadonlyMap<string, Story>;
  private readonly paragraphs = new Map<string, ParagraphText>();
  private readonly changed = new Set<Story>();

  /**
   * @param ranges all stretches that are to be marked
   * @param replaced those of them whose text is to be replaced
   */
  constructor(stories: readonly Story[], ranges: readonly StoryRange[], replaced: readonly StoryRange[]) {
    this.stories = new Map(stories.map((story) => [story.name, story]));
    const apart = new Set(replaced.map(keyOf));
    const cuts = new Map<string, { range: StoryRange; offsets: Set<number> }>();
    for (const range of ranges) {
      const entry = cuts.get(keyOf(range)) ?? { range, offsets: new Set<number>() };
      const { start, end } = this.snap(range);
      entry.offsets.add(start).add(end);
      cuts.set(keyOf(range), entry);
    }
    for (const [key, { range, offsets }] of cuts) {
      this.paragraphs.set(key, splitRuns(this.readOf(range), offsets, apart.has(key)));
    }
  }

  /** Stories in which something was marked. */
  get touched(): ReadonlySet<Story> {
    return this.changed;
  }

  /** The same stretch, not beginning or ending within a character of two units. */
  snap<T extends StoryRange>(range: T): T {
    const { text } = this.readOf(range);
    return { ...range, start: outOfPair(text, range.start, -1), end: outOfPair(text, range.end, 1) };
  }

  /** The paragraph of a range, on its divided runs; its story counts as touched from now on. */
  paragraphOf(range: StoryRange): ParagraphText {
    const story = this.stories.get(range.story);
    if (story !== undefined) this.changed.add(story);
    return this.paragraphs.get(keyOf(range)) ?? this.readOf(range);
  }

  /** The pieces that lie in a range. */
  piecesOf(range: StoryRange): TextPiece[] {
    const { start, end } = this.snap(range);
    return this.paragraphOf(range).pieces.filter((piece) => piece.end > start && piece.start < end);
  }

  private readOf(range: StoryRange): ParagraphText {
    const paragraph = this.stories.get(range.story)?.paragraphs[range.paragraph - 1];
    if (paragraph === undefined) throw new RangeError(`no paragraph ${range.paragraph} in ${range.story}`);
    return paragraph;
  }
}
