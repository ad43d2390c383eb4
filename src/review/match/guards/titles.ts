/**
 * Words that name a crime and do not tell a fact (test N2 of the catalogue): headings, titles of counts and statutes,
 * quotations of either, and what an indictment charges.
 */
import { clauseBegins } from "../../text/clauses";
import type { Paragraph } from "../../text/analysis";
import { Mark, Trait, type Token } from "../../text/tokens";

/** Tokens `[from, to)` of a paragraph. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const LINKS = set("a an the of and or in to with by for on from as at within under");
const LEGAL = set(
  "statute section usc ussg guideline guidelines indictment information complaint count counts charge charges charged charging title titled " +
    "entitled caption captioned define defines defined definition provides reads phrase term terms word words wording instruction policy " +
    "label labelled labeled brochure sign headline article song offense offence act law code heading paragraph report form statement notice",
);
const SPEECH = set(
  "said says say told tell texted text texts wrote write messaged message messages stated states admitted replied responded asked answered sent " +
    "read reading explained boasted bragged warned threatened yelled called instructed recorded",
);
const CHARGING = set("charge charges charged charging alleges alleging alleged");
const CHARGER = set(
  "indictment information complaint count counts grand superseding government complaint he she defendant was is were are been being",
);

const CHARGING_PAPER = set("indictment information complaint count counts");

function words(tokens: readonly Token[], from: number, to: number, sought: ReadonlySet<string>): number {
  for (let at = to - 1; at >= from; at -= 1) if (sought.has(tokens[at]?.word ?? "")) return at;
  return -1;
}

class TitleFinder {
  private readonly ranges: TokenRange[] = [];
  private readonly tokens: readonly Token[];

  constructor(private readonly paragraph: Paragraph) {
    this.tokens = paragraph.tokens;
  }

  run(): TokenRange[] {
    if (this.paragraph.heading) return [{ from: 0, to: this.tokens.length }];
    this.quotations();
    for (const { from, to } of this.paragraph.sentences) {
      for (let at = from; at < to; at += 1) this.at(at, from, to);
    }
    return this.ranges;
  }

  private word(at: number): string {
    return this.tokens[at]?.word ?? "";
  }

  private quotations(): void {
    const { text } = this.paragraph.folding;
    let open = -1;
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
      if (open < 0) open = at;
      else {
        this.quotation(open, at);
        open = -1;
      }
    }
  }

  private quotation(open: number, close: number): void {
    const from = this.tokens.findIndex((token) => token.start >= open);
    if (from < 0) return;
    let to = from;
    while (to < this.tokens.length && (this.tokens[to]?.end ?? 0) <= close) to += 1;
    if (to === from) return;
    const sentence = this.paragraph.sentences.find((each) => each.to > from);
    const begin = Math.max(sentence?.from ?? 0, from - 12);
    const speech = words(this.tokens, begin, from, SPEECH);
    const legal = words(this.tokens, begin, from, LEGAL);
    if (legal < 0 || speech > legal) {
      // What somebody said is a fact; so is a nickname or a word of the trade in quotation marks.
      if (speech >= 0 || to - from <= 4) return;
    }
    this.ranges.push({ from, to });
  }

  private at(at: number, from: number, end: number): void {
    const word = this.word(at);
    if (word === "count" || word === "counts") this.countTitle(at, end);
    if (((this.tokens[at]?.traits ?? 0) & Trait.cite) !== 0 || word === "section") this.citeTitle(at, end);
    if (CHARGING.has(word)) this.charging(at, from, end);
    if (word === "guilty" && this.word(at + 1) === "to") this.named(at + 2, end);
    if (/^(?:offense|crime|charge|charges|felony|misdemeanor)$/.test(word) && this.word(at + 1) === "of")
      this.named(at + 2, end);
  }

  /** "Count One: Distribution of a Controlled Substance", "Count 2 (Possession …)". */
  private countTitle(at: number, end: number): void {
    let next = at + 1;
    while (
      next < end &&
      /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|and|through|[ivx]{1,4})$/.test(this.word(next))
    )
      next += 1;
    if (next === at + 1 || next >= end) return;
    const marks = this.tokens[next]?.marks ?? 0;
    if ((marks & (Mark.colon | Mark.dash | Mark.comma | Mark.open)) !== 0) this.titleRun(next, end);
  }

  private citeTitle(at: number, end: number): void {
    const next = this.tokens[at + 1];
    if (next === undefined || at + 1 >= end || (next.traits & Trait.cite) !== 0) return;
    if ((next.marks & (Mark.open | Mark.dash)) !== 0) this.titleRun(at + 1, end);
  }

  /** Capitalised words, with the small ones between them. */
  private titleRun(from: number, end: number): void {
    const open = ((this.tokens[from]?.marks ?? 0) & Mark.open) !== 0;
    let to = from;
    let capitals = 0;
    for (let at = from; at < end; at += 1) {
      const token = this.tokens[at];
      if (token === undefined) break;
      if (at > from && (token.marks & (Mark.close | Mark.semicolon | Mark.colon)) !== 0) break;
      const capital = (token.traits & Trait.capital) !== 0;
      if (!open && !capital && !LINKS.has(token.word)) break;
      if (capital) capitals += 1;
      if (capital || open) to = at + 1;
    }
    if (to > from && (capitals >= 2 || open)) this.ranges.push({ from, to });
  }

  /** "charged with …", "an indictment charging …", "Count Two, which alleges that …". */
  private charging(at: number, from: number, end: number): void {
    const word = this.word(at);
    const next = this.tokens[at + 1];
    if (next === undefined || at + 1 >= end || (next.traits & Trait.money) !== 0) return;
    const hasCharger = words(this.tokens, Math.max(from, at - 8), at, CHARGER) >= 0;
    const verb = word.startsWith("alleg") ? this.legalSubject(at, from) : hasCharger;
    if (!verb || /^(?:a|customers|him|per|for)$/.test(next.word) === false) {
      if (!verb) return;
    }
    if (word.startsWith("charg") && /^(?:customers|buyers|for|by)$/.test(next.word)) return;
    this.named(at + 1, end);
  }

  private legalSubject(at: number, from: number): boolean {
    return words(this.tokens, Math.max(from, at - 8), at, CHARGING_PAPER) >= 0;
  }

  /** From here to the end of the clause, or to what the defendant then admits. */
  private named(from: number, end: number): void {
    let to = from;
    while (to < end && !(to > from && this.ends(to, end))) to += 1;
    if (to > from) this.ranges.push({ from, to });
  }

  private ends(at: number, end: number): boolean {
    if (/^(?:admits|admitted|agrees|stipulates|because|when)$/.test(this.word(at))) return true;
    const token = this.tokens[at];
    return (
      token !== undefined &&
      (token.marks & Mark.close) === 0 &&
      clauseBegins(this.tokens, at, end, false, true) &&
      !/ed$/.test(token.word)
    );
  }
}

/** The parts of a paragraph that name rather than tell. */
export function findTitles(paragraph: Paragraph): readonly TokenRange[] {
  return new TitleFinder(paragraph).run();
}
