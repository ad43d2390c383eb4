import type { ListLabel } from "../lists";
import type { ParagraphText } from "../stories";
import { characterWidth, lineHeight, type Face } from "./font-widths";
import type { Looks, ParagraphLook } from "./paragraph-look";

/** A line of a paragraph. */
export interface Line {
  /** Offset in the paragraph's text at which it begins. */
  readonly start: number;
  /** Points. */
  readonly height: number;
}

/** Where tabs stop that the paragraph does not set itself, points (ECMA-376 17.15.1.25: half an inch where no setting says otherwise). */
const tabEvery = 36;

/**
 * Breaks a paragraph into lines as a word processor does: as much on each as it holds, at spaces and behind hyphens.
 * @param width between the margins of the page or cell, points
 */
export function breakLines(
  paragraph: ParagraphText,
  look: ParagraphLook,
  looks: Looks,
  label: ListLabel | undefined,
  width: number,
): Line[] {
  const characters = charactersOf(paragraph, look, looks);
  const edge = width - look.right;
  const lines: Line[] = [];
  const height = (size: number): number =>
    "exact" in look.line ? look.line.exact : look.line.times * lineHeight(size);
  let start = 0;
  let size = characters.length === 0 ? look.face.size : 0;
  let x = look.left + look.first + labelWidth(label, look);
  /** Where the line could end, and how far the text reached there. */
  let breakAt: number | undefined;
  let at = 0;
  const end = (next: number): void => {
    lines.push({ start, height: height(size === 0 ? look.face.size : size) });
    start = next;
    at = next;
    size = 0;
    x = look.left;
    breakAt = undefined;
  };
  while (at < characters.length) {
    const { text, face, width: wide } = characters[at] ?? { text: "", face: look.face, width: 0 };
    if (text === "\n") {
      end(at + 1);
      // A break at the very end opens a line of its own.
      if (at === characters.length) break;
      continue;
    }
    const reach = text === "\t" ? Math.floor(x / tabEvery + 1.001) * tabEvery : x + wide;
    if (reach > edge + 0.01 && text !== " " && at > start) {
      end(breakAt !== undefined && breakAt > start ? breakAt : at);
      continue;
    }
    size = Math.max(size, face.size);
    x = reach;
    at++;
    if (text === " " || text === "-" || text === "\u2014" || text === "\u2013" || text === "\t") breakAt = at;
  }
  if (start < characters.length || lines.length === 0) end(characters.length);
  return lines;
}

interface Character {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
}

/** One entry for each UTF-16 unit of the paragraph's text. */
function charactersOf({ pieces, text }: ParagraphText, look: ParagraphLook, looks: Looks): Character[] {
  return pieces.flatMap(({ start, end, run }) => {
    const face = looks.faceOf(run, look);
    return Array.from({ length: end - start }, (_, index) => {
      const character = text[start + index] ?? "";
      return {
        text: character,
        face,
        width: characterWidth(look.capitals ? character.toUpperCase() : character, face),
      };
    });
  });
}

/** Room that a list's label takes before the text of the first line; a label that is followed by a tab reaches to the indent. */
function labelWidth(label: ListLabel | undefined, look: ParagraphLook): number {
  if (label === undefined) return 0;
  const wide = (text: string): number =>
    [...text].reduce((sum, character) => sum + characterWidth(character, look.face), 0);
  if (label.suffix !== "tab") return wide(label.text) + (label.suffix === "space" ? wide(" ") : 0);
  return Math.max(-look.first, wide(label.text));
}
