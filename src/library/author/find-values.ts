import { findFact, type CaseFile, type FactTree } from "../../case";
import { DiagnosticError } from "../../diagnostic";
import { renderText } from "../../drafting";

/** A value of a case that stands in a text, with the tag that would print it there. */
export interface FoundValue {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  /** UTF-16 offsets within it. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What the fact is, for a person: "Client: Name". */
  readonly label: string;
  readonly tag: string;
  /** Tags of other facts that print the same words. */
  readonly others: readonly string[];
}

/** Names shorter than this occur by chance. */
const shortest = 3;
/** A case has thousands of values at most; more would keep the machine busy. */
const mostValues = 5000;

/** How a fact of a kind may have been written; PATH stands for its path. Those first are offered first. */
const forms: Readonly<Record<string, readonly string[]>> = {
  text: ["{{PATH}}", "{{upper PATH}}", "{{possessive PATH}}", "{{titleCase PATH}}", "{{lower PATH}}"],
  date: ["long", "short", "ordinal", "numeric", "iso", "month-day", "month-year", "weekday-long"].map(
    (style) => `{{date PATH "${style}"}}`,
  ),
  time: ["{{time PATH}}", '{{time PATH "short"}}', '{{time PATH "24"}}'],
  money: ["{{money PATH}}", '{{money PATH "words"}}', '{{money PATH "both"}}'],
  months: ["{{term PATH}}"],
  number: ["{{number PATH}}"],
  grams: ["{{number PATH}}"],
  feet: ["{{number PATH}}"],
};

/** Parts of a case that say where a fact comes from, or what it is called in the program, and no facts that a paper states. */
const notStated = new Set(["source", "sources", "schema", "id", "today"]);

interface Leaf {
  readonly names: readonly string[];
  readonly value: string | number;
}

function* leavesOf(value: unknown, names: readonly string[]): Generator<Leaf> {
  if (typeof value === "string" || typeof value === "number") yield { names, value };
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (!notStated.has(name)) yield* leavesOf(child, [...names, name]);
  }
}

/** A path as templates write it: `counts.[0].offense`. */
function pathOf(names: readonly string[]): string {
  return names.map((name) => (/^\d+$/.test(name) ? `[${name}]` : name)).join(".");
}

interface Candidate {
  readonly words: string;
  readonly label: string;
  readonly tags: string[];
}

/** Every way in which the values of a case may stand in a text, the longest first. */
function candidates(file: CaseFile, tree: FactTree): Candidate[] {
  const found = new Map<string, Candidate>();
  let count = 0;
  for (const { names, value } of leavesOf(file, [])) {
    count += 1;
    if (count > mostValues) break;
    const node = findFact(names, tree);
    const lines = node?.item?.kind === "text" ? node.item : node;
    if (lines === undefined || lines.kind === "choice" || lines.choices !== undefined) continue;
    const group = findFact(names.slice(0, 1), tree);
    const label = group === undefined || group === lines ? lines.title : `${group.title}: ${lines.title}`;
    for (const form of forms[lines.kind] ?? forms[typeof value === "number" ? "number" : "text"] ?? []) {
      const tag = form.replace("PATH", pathOf(names));
      const words = rendered(tag, file);
      // A bare number of one or two figures means nothing without what it counts.
      if (words.length < shortest || (/^[\d.,]+$/.test(words) && words.length < shortest)) continue;
      const known = found.get(words);
      if (known === undefined) found.set(words, { words, label, tags: [tag] });
      else if (!known.tags.includes(tag)) known.tags.push(tag);
    }
  }
  return [...found.values()].sort((a, b) => b.words.length - a.words.length);
}

function rendered(tag: string, file: CaseFile): string {
  try {
    return renderText(tag, file).trim();
  } catch (error) {
    // A value that the helper cannot print, such as a date that was typed in words, has no such form.
    if (error instanceof DiagnosticError) return "";
    throw error;
  }
}

/**
 * Finds where the values of a case stand in a text, in every way in which templates can print them, so that a letter that was written by hand can
 * become a template. Of values that overlap, the longer is taken. Every find is a proposal: whether the words mean that fact, a person decides.
 * @param paragraphs texts of the paragraphs
 */
export function findValues(paragraphs: readonly string[], file: CaseFile, tree: FactTree): FoundValue[] {
  const all = candidates(file, tree);
  return paragraphs.flatMap((text, paragraph) => {
    const taken: FoundValue[] = tagsIn(text).map((tag) => ({ ...tag, paragraph, label: "", tag: "", others: [] }));
    const tags = taken.length;
    for (const { words, label, tags: ways } of all) {
      for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
        const end = start + words.length;
        if (!isWhole(text, start, end) || taken.some((other) => other.start < end && other.end > start)) continue;
        const [tag = "", ...others] = ways;
        taken.push({ paragraph, start, end, quote: words, label, tag, others });
      }
    }
    return taken.slice(tags).sort((a, b) => a.start - b.start);
  });
}

/** Tags that stand in a text already; nothing within one is replaced. */
function tagsIn(text: string): { start: number; end: number; quote: string }[] {
  return [...text.matchAll(/\{\{.*?\}\}\}?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
  }));
}

/** Whether a stretch begins and ends with a word of the text, and is no piece of a longer one. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (a: string, b: string): boolean => /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);
  return (
    !joins(text.charAt(start - 1), text.charAt(start)) &&
    !joins(text.charAt(end - 1), text.charAt(end)) &&
    !/^[,.]\d/.test(text.slice(end, end + 2))
  );
}
