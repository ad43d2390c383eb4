import type { HostRange, RangeOutcome } from "../document-host";
import { toFull } from "./align";
import type { WordParagraph } from "./reading";

/** Word's search takes 255 characters, escapes counted, and fails on many brackets; we ask for much less. */
const longestSearch = 80;
const mostBrackets = 3;
const special = /[()[\]{}<>@?*!\\^]/g;

/** A short text to search for, and which of its occurrences in the paragraph is meant. */
interface Anchor {
  readonly text: string;
  readonly occurrence: number;
}

/** How a range will be found: by its own words, or from its first words to its last. */
interface Plan {
  readonly range: HostRange;
  readonly paragraph: WordParagraph;
  readonly first: Anchor;
  readonly last?: Anchor;
}

/** A range of ours with the one of Word's that holds it. */
export interface Located<Range extends HostRange> {
  readonly range: Range;
  readonly word: Word.Range;
}

function fits(text: string): boolean {
  return text.length <= longestSearch && (text.match(special)?.length ?? 0) <= mostBrackets && !/[\t\n\v^]/.test(text);
}

/** Straight and typographic quotation marks are one to Word's search, so they are one in the count of occurrences. */
function plain(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

function anchorAt(full: string, start: number, end: number): Anchor {
  const text = full.slice(start, end);
  const haystack = plain(full);
  const needle = plain(text);
  let occurrence = 0;
  for (let at = haystack.indexOf(needle); at >= 0 && at < start; at = haystack.indexOf(needle, at + needle.length))
    occurrence += 1;
  return { text, occurrence };
}

/** The longest beginning, or ending, of a stretch that Word's search takes. */
function shortened(full: string, start: number, end: number, from: "start" | "end"): Anchor {
  for (let length = Math.min(end - start, longestSearch); length > 1; length -= 1) {
    const [a, b] = from === "start" ? [start, start + length] : [end - length, end];
    if (fits(full.slice(a, b))) return anchorAt(full, a, b);
  }
  return from === "start" ? anchorAt(full, start, start + 1) : anchorAt(full, end - 1, end);
}

function planOf(range: HostRange, paragraphs: readonly WordParagraph[]): Plan | undefined {
  const paragraph = paragraphs[range.paragraph];
  if (paragraph === undefined || paragraph.text.slice(range.start, range.end) !== range.quote) return undefined;
  const stretches = toFull(paragraph.pieces, range.start, range.end);
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (stretches.length === 1 && fits(range.quote)) {
    return { range, paragraph, first: anchorAt(paragraph.full, first.start, first.end) };
  }
  return {
    range,
    paragraph,
    first: shortened(paragraph.full, first.start, first.end, "start"),
    last: shortened(paragraph.full, last.start, last.end, "end"),
  };
}

/**
 * Finds ranges of ours in Word, all of them in one sync, or in two where properties of long ones are to be loaded. A phrase that is too long for
 * Word's search, or that has a tracked deletion in it, is found by its first words and its last.
 * @param load properties to load with each range, such as `{ font: { highlightColor: true } }`
 */
export async function locate<Range extends HostRange>(
  context: Word.RequestContext,
  paragraphs: readonly WordParagraph[],
  ranges: readonly Range[],
  load?: Word.Interfaces.RangeLoadOptions,
): Promise<{ located: Located<Range>[]; notFound: Range[] }> {
  const notFound: Range[] = [];
  const searches: { range: Range; first: Word.RangeCollection; plan: Plan; last?: Word.RangeCollection }[] = [];
  const search = (plan: Plan, anchor: Anchor): Word.RangeCollection => {
    const found = plan.paragraph.object.search(anchor.text, { matchCase: true });
    found.load({ text: true, ...load });
    return found;
  };
  for (const range of ranges) {
    const plan = planOf(range, paragraphs);
    if (plan === undefined) notFound.push(range);
    else {
      const last = plan.last === undefined ? {} : { last: search(plan, plan.last) };
      searches.push({ range, plan, first: search(plan, plan.first), ...last });
    }
  }
  if (searches.length > 0) await context.sync();
  const located: Located<Range>[] = [];
  let joined = false;
  for (const { range, plan, first, last } of searches) {
    const begin = first.items[plan.first.occurrence];
    const end = plan.last === undefined ? undefined : last?.items[plan.last.occurrence];
    if (begin === undefined || (plan.last !== undefined && end === undefined)) notFound.push(range);
    else if (end === undefined) located.push({ range, word: begin });
    else {
      const word = begin.expandTo(end);
      if (load !== undefined) word.load(load);
      joined ||= load !== undefined;
      located.push({ range, word });
    }
  }
  if (joined) await context.sync();
  return { located, notFound };
}

/** The outcome to tell, from what was located. */
export function outcome(located: readonly Located<HostRange>[], notFound: readonly HostRange[]): RangeOutcome {
  return { done: located.map(({ range }) => range), notFound };
}
