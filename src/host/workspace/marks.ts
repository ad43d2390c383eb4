import {
  annotatePackage,
  attribute,
  childElement,
  type DocxPackage,
  type Highlight,
  type HighlightColor,
  type XmlElement,
} from "../../docx";
import type { HostRange, MarkKind } from "../document-host";
import { marksIn, marksName, placeNow, type Mark } from "../mark-memory";
import { readMemory, writeMemory } from "./memory";
import { storyRange, type PlacedParagraph } from "./paragraphs";

/** Colors of Word's highlighter for each kind; Word's host takes the same. */
const kinds: Readonly<Record<MarkKind, HighlightColor>> = { critical: "magenta", high: "yellow", medium: "cyan" };

/** Word's colors as its object model names them, so that marks set here can be cleared in Word and the other way round. */
const colors: Readonly<Record<HighlightColor, string>> = {
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  blue: "#0000FF",
  red: "#FF0000",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  darkGray: "#808080",
  lightGray: "#C0C0C0",
  black: "#000000",
  white: "#FFFFFF",
};

/** A highlight of no color, which a run may have on purpose. */
const none = "none";

function highlightOf(run: XmlElement): string | null {
  const node = childElement(childElement(run, "w:rPr"), "w:highlight");
  const name = node === undefined ? undefined : attribute(node, "w:val");
  if (name === undefined) return null;
  return (colors as Readonly<Record<string, string | undefined>>)[name] ?? none;
}

function colorNamed(before: string | null): Highlight["color"] {
  if (before === null) return undefined;
  const found = Object.entries(colors).find(([, value]) => value === before.toUpperCase());
  return found === undefined ? none : (found[0] as HighlightColor);
}

/** The stretch cut where the highlight that it had before changes. */
function marksOf(paragraph: PlacedParagraph, range: HostRange): Mark[] {
  const marks: Mark[] = [];
  for (const piece of paragraph.source.pieces) {
    const start = Math.max(piece.start, range.start);
    const end = Math.min(piece.end, range.end);
    if (start >= end || piece.fixed) continue;
    const before = highlightOf(piece.run);
    const last = marks.at(-1);
    if (last?.before === before && last.end === start) marks.pop();
    const from = last?.before === before && last.end === start ? last.start : start;
    marks.push({ paragraph: range.paragraph, start: from, end, quote: paragraph.text.slice(from, end), before });
  }
  return marks;
}

/** Marks that the file remembers. */
export function marksOfFile(pkg: DocxPackage): Mark[] {
  return marksIn(readMemory(pkg, marksName));
}

function writeMarks(pkg: DocxPackage, marks: readonly Mark[]): void {
  writeMemory(pkg, marksName, marks.length === 0 ? undefined : JSON.stringify(marks));
}

const nobody = { author: "", date: "" };

/** Highlights stretches that stand where they are said to, and remembers what was there before. */
export function addMarks(
  pkg: DocxPackage,
  paragraphs: readonly PlacedParagraph[],
  wanted: readonly (HostRange & { readonly kind: MarkKind })[],
): void {
  const marks = marksOfFile(pkg);
  const among = new Map<number, Mark[]>();
  const note = (mark: Mark): void => {
    const beside = among.get(mark.paragraph);
    if (beside === undefined) among.set(mark.paragraph, [mark]);
    else beside.push(mark);
  };
  marks.forEach(note);
  const highlights: Highlight[] = [];
  for (const range of wanted) {
    const place = storyRange(paragraphs, range);
    const paragraph = paragraphs[range.paragraph];
    if (place === undefined || paragraph === undefined) continue;
    // Words that are marked already carry our color: only the words beside them tell what was there before.
    const fresh = marksOf(paragraph, range).flatMap((one) => uncovered(one, among.get(range.paragraph) ?? []));
    marks.push(...fresh);
    fresh.forEach(note);
    highlights.push(...fresh.map((one) => ({ ...place, start: one.start, end: one.end, color: kinds[range.kind] })));
  }
  annotatePackage(pkg, { highlights, ...nobody });
  writeMarks(pkg, marks);
}

/** What of a stretch no other mark of its paragraph covers. */
function uncovered(mark: Mark, others: readonly Mark[]): Mark[] {
  let left: Mark[] = [mark];
  for (const other of others) {
    left = left.flatMap((one) => {
      if (other.end <= one.start || one.end <= other.start) return [one];
      return [
        { ...one, end: other.start, quote: one.quote.slice(0, Math.max(0, other.start - one.start)) },
        { ...one, start: other.end, quote: one.quote.slice(Math.max(0, other.end - one.start)) },
      ].filter((part) => part.start < part.end);
    });
  }
  return left;
}

/**
 * Takes marks away and restores what was there before, exactly. A mark whose words are gone has gone with them.
 * @param only those that are to go; all where left out
 * @returns how many were in the document
 */
export function clearMarks(
  pkg: DocxPackage,
  paragraphs: readonly PlacedParagraph[],
  only: (place: HostRange) => boolean = () => true,
): number {
  const marks = marksOfFile(pkg);
  const gone: Highlight[] = [];
  const kept: Mark[] = [];
  for (const mark of marks) {
    const place = placeNow(mark, paragraphs);
    const range = place === undefined ? undefined : storyRange(paragraphs, place);
    if (place !== undefined && !only(place)) kept.push(mark);
    else if (range !== undefined) gone.push({ ...range, color: colorNamed(mark.before) });
  }
  if (marks.length === kept.length) return 0;
  annotatePackage(pkg, { highlights: gone, ...nobody });
  writeMarks(pkg, kept);
  return gone.length;
}
