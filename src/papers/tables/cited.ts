import { childElement, isOn, type ParagraphText, type TextPiece } from "../../docx";
import { findCitations } from "../../library";

/** Categories of authorities by Word's numbers, which a TOA field names behind `\c` (ECMA-376 part 1, 17.16.5.66). */
export const categories = new Map([
  [1, "Cases"],
  [7, "Constitutional Provisions"],
  [2, "Statutes"],
  [4, "Rules"],
  [3, "Other Authorities"],
]);

/** An authority as a table lists it. */
export interface CitedAuthority {
  readonly category: number;
  /** Name of a case, which is set in italics; empty for others. */
  readonly name: string;
  /** What follows the name, or the whole citation. */
  readonly rest: string;
}

/** A place at which an authority is cited. */
export interface CitedAt {
  readonly authority: CitedAuthority;
  /** Index in the list of paragraphs that was looked through. */
  readonly paragraph: number;
  /** Offset behind the citation. */
  readonly offset: number;
}

/** Words in italics, with where they stand. */
interface Italic {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function isItalic({ run }: TextPiece): boolean {
  const mark = childElement(childElement(run, "w:rPr"), "w:i");
  return mark !== undefined && isOn(mark);
}

function italicsIn({ pieces, text }: ParagraphText): Italic[] {
  const found: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (!isItalic(piece)) continue;
    if (last?.end === piece.start) last.end = piece.end;
    else found.push({ start: piece.start, end: piece.end });
  }
  return found.map(({ start, end }) => ({ start, end, text: text.slice(start, end).trim() }));
}

const amendments: Readonly<Record<string, string>> = { Fourth: "IV", Fifth: "V", Sixth: "VI", Fourteenth: "XIV" };
const amendment = /\b(Fourth|Fifth|Sixth|Fourteenth)(?=(?:,? (?:and )?(?:Fifth|Sixth|Fourteenth))* Amendments?\b)/g;
/** Rules that a paper names in full words, several at a time. */
const spelledRules =
  /Federal Rules? of (Criminal Procedure|Evidence) ((?:\d+(?:\.\d+)?(?:\([^)\s]*\))*(?:, (?:and )?| and )?)+)/g;
const shortRules: Readonly<Record<string, string>> = {
  "Criminal Procedure": "Fed. R. Crim. P.",
  Evidence: "Fed. R. Evid.",
};

/**
 * Finds where authorities are cited: cases by their names in italics and their reporters, and by a short name in italics once they have been cited;
 * federal statutes, rules, guidelines and amendments; and whatever else is named.
 * @param named citations that no pattern knows, such as those of a state
 */
export function findCited(paragraphs: readonly ParagraphText[], named: readonly string[]): CitedAt[] {
  const authorities = new Map<string, CitedAuthority>();
  const shortNames = new Map<string, CitedAuthority | "of several">();
  const found: CitedAt[] = [];
  paragraphs.forEach((paragraph, index) => {
    const { text } = paragraph;
    const italics = italicsIn(paragraph);
    const add = (category: number, name: string, rest: string, offset: number): CitedAuthority => {
      const key = `${category} ${name}${rest}`.toLowerCase();
      const authority = authorities.get(key) ?? { category, name, rest };
      authorities.set(key, authority);
      found.push({ authority, paragraph: index, offset });
      return authority;
    };
    const taken = new Set<Italic>();
    for (const { text: cite, key, start, end } of findCitations(text)) {
      if (/ at$/.test(key)) continue;
      const italic = italics.find((one) => one.end <= start && /^,?\s*$/.test(text.slice(one.end, start)));
      if (italic !== undefined && / v\. |^In re /.test(italic.text)) {
        taken.add(italic);
        const authority = add(1, italic.text, `, ${cite}`, end);
        for (const party of italic.text.split(" v. ")) {
          const other = shortNames.get(party);
          shortNames.set(party, other === undefined || other === authority ? authority : "of several");
        }
      } else if (/U\.S\.C\.|C\.F\.R\./.test(cite)) add(2, "", cite, end);
      else if (/^Fed\./.test(cite)) add(4, "", cite, end);
      else if (/^U\.S\.S\.G\./.test(cite)) add(3, "", cite, end);
    }
    for (const match of text.matchAll(spelledRules)) {
      const [whole, body = "", numbers = ""] = match;
      for (const [number] of numbers.replace(/\([^)]*\)/g, "").matchAll(/\d+(?:\.\d+)?/g))
        add(4, "", `${shortRules[body] ?? ""} ${number}`, match.index + whole.trimEnd().length);
    }
    for (const match of text.matchAll(amendment))
      add(7, "", `U.S. Const. amend. ${amendments[match[1] ?? ""] ?? ""}`, match.index + match[0].length);
    for (const citation of named) {
      const at = text.indexOf(citation);
      if (at >= 0) add(3, "", citation, at + citation.length);
    }
    for (const italic of italics) {
      const authority = taken.has(italic) ? undefined : shortNames.get(italic.text.replace(/[,.;:]$/, ""));
      if (authority !== undefined && authority !== "of several" && italic.text !== "United States")
        found.push({ authority, paragraph: index, offset: italic.end });
    }
  });
  return found.sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
}
