import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import { element } from "../xml";
import { DocxPackage, type OpenOptions } from "../package";
import { mainDocumentPart } from "../parts";
import { readStories, writeStories, type Story, type StoryRange } from "../stories";
import { FreeIds } from "../ids";
import { removeRunProperty, runProperties, setRunProperty } from "../run-properties";
import type { Annotations, Comment, Highlight } from "./annotations";
import { addComments, commentReference, commentStyles, type NewComment } from "./comment-part";
import { markComment } from "./comment-marks";
import { commentInBody } from "./comment-place";
import { Placement } from "./placement";
import { mirrorFallbacks } from "./mirror-fallback";
import { replaceTracked, type Revision } from "./tracked-change";
import { withoutOverlaps } from "./overlaps";

/** "Ruth A. Okafor" gives "RAO". */
function initialsOf(author: string): string {
  return Array.from(author.matchAll(/(?<![\p{L}\p{N}'’])[\p{L}\p{N}]/gu), (match) => match[0])
    .join("")
    .toUpperCase();
}

function highlight(placement: Placement, highlights: readonly Highlight[]): void {
  const done = new Set<object>();
  for (const item of highlights) {
    for (const piece of placement.piecesOf(item)) {
      if (done.has(piece.run) || piece.fixed) continue;
      done.add(piece.run);
      if (item.color === undefined) removeRunProperty(piece.run, "w:highlight");
      else setRunProperty(runProperties(piece.run), element("w:highlight", { "w:val": item.color }));
    }
  }
}

function comment(
  pkg: DocxPackage,
  placement: Placement,
  comments: readonly Comment[],
  annotations: Annotations,
  ids: FreeIds,
): void {
  const main = mainDocumentPart(pkg);
  const styles = commentStyles(pkg, main);
  const written: NewComment[] = comments.map((item) => {
    const { start, end, text } = placement.snap(item);
    const id = ids.take("comment");
    markComment(placement.paragraphOf(item), start, end, id, commentReference(id, styles));
    const { author, date, initials = initialsOf(author) } = annotations;
    return { id, author, initials, date, text };
  });
  addComments(pkg, main, written, styles);
}

function replace(
  placement: Placement,
  replacements: readonly (StoryRange & { readonly text: string })[],
  revision: Revision,
): void {
  // From the end to the start: dividing a tracked insertion moves what lies behind the cut into a new element.
  const ordered = replacements.map((item) => placement.snap(item)).sort((a, b) => b.start - a.start || b.end - a.end);
  for (const item of ordered) replaceTracked(placement.paragraphOf(item), item.start, item.end, item.text, revision);
}

function check(stories: readonly Story[], ranges: readonly StoryRange[], file: string | undefined): void {
  const faults: Diagnostic[] = [];
  const byName = new Map(stories.map((story) => [story.name, story]));
  for (const range of ranges) {
    const length = byName.get(range.story)?.paragraphs[range.paragraph - 1]?.text.length;
    if (length !== undefined && range.start >= 0 && range.start <= range.end && range.end <= length) continue;
    const what = length === undefined ? "There is no such paragraph" : `The paragraph has ${length} characters`;
    faults.push({
      id: "docx/no-such-range",
      gravity: "error",
      reason: `${what}; characters ${range.start} to ${range.end} cannot be marked.`,
      place: { ...(file === undefined ? {} : { file }), story: range.story, paragraph: range.paragraph },
      hint: "The document was changed after it was read; read it again.",
    });
  }
  if (faults.length > 0) throw new DiagnosticError(faults);
}

/**
 * Writes highlights, comments and tracked replacements into an open package. Everything else stays as it is; parts that
 * are not touched are copied as they are. Comments on headers, notes and text boxes go to the body, with the words that
 * they speak of.
 * @param annotations what to write; ranges are as {@link readStories} counts them
 * @throws DiagnosticError with every range that does not exist (`docx/no-such-range`); nothing is written then
 */
export function annotatePackage(pkg: DocxPackage, annotations: Annotations): void {
  const stories = readStories(pkg);
  const { highlights = [], comments = [], trackedReplacements = [] } = annotations;
  check(stories, [...highlights, ...comments, ...trackedReplacements], pkg.file);
  const { kept, asComments } = withoutOverlaps(trackedReplacements);
  const byName = new Map(stories.map((story) => [story.name, story]));
  const allComments = [...comments, ...asComments].map((item) => commentInBody(byName, item));
  const ids = FreeIds.of(pkg);
  const placement = new Placement(stories, [...highlights, ...allComments, ...kept], kept);
  comment(pkg, placement, allComments, annotations, ids);
  replace(placement, kept, {
    author: annotations.author,
    date: annotations.date,
    nextId: () => ids.take("annotation"),
  });
  highlight(placement, highlights);
  for (const story of placement.touched) if (story.kind === "text box") mirrorFallbacks(story.root);
  writeStories(pkg, placement.touched);
}

/**
 * Writes highlights, comments and tracked replacements into a Word file; see {@link annotatePackage}.
 * @param bytes the .docx
 * @returns the new .docx
 * @throws DiagnosticError when the file is not sound, or with every range that does not exist (`docx/no-such-range`)
 */
export function annotateDocx(bytes: Uint8Array, annotations: Annotations, options: OpenOptions = {}): Uint8Array {
  const pkg = DocxPackage.open(bytes, options);
  annotatePackage(pkg, annotations);
  return pkg.save();
}
