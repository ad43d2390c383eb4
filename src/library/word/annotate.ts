import type { Diagnostic } from "../../diagnostic";
import { annotateDocx, DocxPackage, readStories, type Comment, type Story } from "../../docx";

/** Words before a fault that its place quotes. */
const quotedBefore = 25;

/**
 * Writes what is wrong with a template as comments into a copy of it, each at the words that it speaks of; what has no place in the text
 * stands at the start.
 * @param problems those of this file
 * @param date date of the comments, "2026-11-24T09:00:00Z"
 * @throws DiagnosticError where the file is not sound
 */
export function annotateTemplate(
  bytes: Uint8Array,
  file: string,
  problems: readonly Diagnostic[],
  date: string,
): Uint8Array {
  const stories = new Map(readStories(DocxPackage.open(bytes, { file })).map((story) => [story.name, story]));
  const comments = problems.map((problem) => commentOf(problem, stories));
  return annotateDocx(bytes, { comments, author: "Motionwright", date }, { file });
}

function commentOf(problem: Diagnostic, stories: ReadonlyMap<string, Story>): Comment {
  const { story = "body", paragraph: number } = problem.place;
  const text = [`${problem.gravity === "error" ? "Error" : "Warning"}: ${problem.reason}`, problem.hint ?? ""]
    .join("\n")
    .trim();
  const paragraph = stories.get(story)?.paragraphs[(number ?? 0) - 1];
  if (paragraph === undefined)
    return {
      story: "body",
      paragraph: 1,
      start: 0,
      end: 0,
      text: number === undefined ? text : `${story}, paragraph ${number}: ${text}`,
    };
  return { story, paragraph: paragraph.index, text, ...placeInText(problem, paragraph.text) };
}

/** A stretch of a paragraph, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The tag that a fault speaks of; the words that its place quotes where there is none; else the whole paragraph. */
export function placeInText(problem: Diagnostic, text: string): Range {
  const quoted = quotedRange(text, problem.place.around ?? "");
  const tags = [...text.matchAll(/\{\{.*?(?:\}\}\}?|$)/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, source: match[0] }))
    .filter(({ start, end }) => start < quoted.end && end > quoted.start);
  const named = [...problem.reason.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const score = ({ source, start }: { source: string; start: number }): number => {
    const spoken = problem.reason.includes(source) ? 4 : named.some((name) => source.includes(name)) ? 2 : 0;
    const expected = quoted.start === 0 ? 0 : quoted.start + quotedBefore;
    return spoken - Math.min(1, Math.abs(start - expected) / 100);
  };
  const [best] = tags.sort((a, b) => score(b) - score(a));
  const { start, end } = best ?? quoted;
  return { start, end };
}

/** Finds quoted words, in which white space was joined, in the text that they come from. */
function quotedRange(text: string, around: string): Range {
  const exact = around === "" ? -1 : text.indexOf(around);
  if (exact >= 0) return { start: exact, end: exact + around.length };
  const words = around.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const match = around === "" ? null : new RegExp(words.join("[\\s\\ufffc]+")).exec(text);
  return match === null ? { start: 0, end: text.length } : { start: match.index, end: match.index + match[0].length };
}
