/** Reviews a text: matches, guards, evidence, narrower words, amounts, overlaps. */
import type { CaseFile } from "../case/schema";
import { amountsOf, type Amounts } from "./amounts";
import { ruleApplies } from "./applies";
import { markSurplus } from "./elements";
import { checkEvidence } from "./evidence";
import type { LocalMatch, ParagraphReading } from "./match/local-match";
import { Matcher } from "./match/matcher";
import { resolveOverlaps } from "./match/overlap";
import { readText, withStop, type PlacedParagraph, type TextReading } from "./match/text";
import type { QuantityMention } from "./quantities";
import { amountFinding, toFinding, totalsToTell, type QuantityOptions, type ToldTotal } from "./quantities/findings";
import type { Located } from "./quantities/own-places";
import { suggestionsFor } from "./rewording";
import type { RuleSet } from "./rules/schema";
import { doubtedIn, type Doubted } from "./doubted";
import type { Block } from "./text/paragraphs";
import type { Authority, Finding, TextSpan } from "./types";

export interface ReviewOptions {
  /** What the words are checked against, and what decides which rules hold. */
  readonly case?: CaseFile;
}

/** Compiles rules once for any number of reviews. Throws a DiagnosticError that names every faulty pattern. */
export function compileRules(ruleset: RuleSet): Matcher {
  return new Matcher(ruleset);
}

/**
 * Reviews a text (paragraphs joined by line feeds) and returns what to show the attorney, in order. Offsets are UTF-16 units of `text`;
 * no two findings share words: a less serious one is cut down to its own words, or kept `beneath`. Never throws for any text. An empty result says
 * that no rule matched, not that the text is safe.
 */
export function review(matcher: Matcher, text: string, options: ReviewOptions = {}): Finding[] {
  return [...findingsOf(readText(matcher, text), options)];
}

/** A review with what it left out. */
export interface FullReview {
  readonly findings: readonly Finding[];
  /** Words that a rule knows in sentences that the second reading takes for harmless. */
  readonly doubted: readonly Doubted[];
}

/** Reviews a text as {@link review} does, and tells too what the second reading set aside. */
export function reviewFully(matcher: Matcher, text: string, options: ReviewOptions = {}): FullReview {
  const reading = readText(matcher, text);
  return { findings: findingsOf(reading, options), doubted: doubtedIn(reading, options.case) };
}

/** The findings of a text that has been read. What a paragraph's findings are is worked out once while it stays the same. */
export function findingsOf(reading: TextReading, options: ReviewOptions): readonly Finding[] {
  const file = options.case;
  const { paragraphs, text } = reading;
  const amounts = amountsOf(text, paragraphs);
  const totals = totalsByParagraph(amounts);
  const all: Finding[] = [];
  paragraphs.forEach((paragraph, at) => {
    const mentions = amounts.byParagraph[at] ?? NO_MENTIONS;
    if (paragraph.read.matches.length === 0 && mentions.length === 0) return;
    for (const finding of findingsIn(paragraph, mentions, totals.get(at) ?? NO_TOTALS, file)) all.push(finding);
  });
  return all;
}

const NO_MENTIONS: readonly QuantityMention[] = [];
const NO_TOTALS: readonly ToldTotal[] = [];
const NO_CASE = {};

/** Sums of the whole text, by the paragraph of the amount at which they are told; that amount counted from the paragraph's beginning. */
function totalsByParagraph({ all }: Amounts): Map<number, ToldTotal[]> {
  const places = new Map(all.map((amount) => [amount.placed, amount]));
  const totals = new Map<number, ToldTotal[]>();
  for (const { last, read, sum } of totalsToTell(all.map(({ placed }) => placed))) {
    const place = places.get(last);
    if (place === undefined) continue;
    totals.set(place.at, [...(totals.get(place.at) ?? []), { last: place.local, read, sum }]);
  }
  return totals;
}

/** Findings of a paragraph for a case. */
interface Remembered {
  readonly file: object;
  readonly mentions: readonly QuantityMention[];
  /** Counted from the paragraph's beginning: every one, and those that remain where they share words. */
  readonly local: readonly Finding[];
  readonly resolved: readonly Finding[];
  /** Where the paragraph stood last, and its findings there. */
  placed: { readonly block: Block; readonly findings: readonly Finding[] };
}

const remembered = new WeakMap<ParagraphReading, Remembered>();

function findingsIn(
  { block, read }: PlacedParagraph,
  mentions: readonly QuantityMention[],
  totals: readonly ToldTotal[],
  file: CaseFile | undefined,
): readonly Finding[] {
  const key = file ?? NO_CASE;
  let known = remembered.get(read);
  if (known?.file !== key || known.mentions !== mentions) {
    const local = localFindings(read, mentions, file);
    const resolved = resolve(local, file);
    known = {
      file: key,
      mentions,
      local,
      resolved,
      placed: { block: { start: 0, end: 0, number: 1 }, findings: resolved },
    };
    remembered.set(read, known);
  }
  if (totals.length > 0) {
    const told = totals.map((total) =>
      toFinding(
        read.text,
        total.last,
        { ...total.read, sum: total.sum },
        (span) => locateIn(read, span),
        quantityOptions(file),
      ),
    );
    const resolved = resolve([...known.local, ...told], file);
    return resolved.map((finding) => moved(finding, block.start, block.number));
  }
  if (known.placed.block.start !== block.start || known.placed.block.number !== block.number) {
    const findings = known.resolved.map((finding) => moved(finding, block.start, block.number));
    known.placed = { block, findings };
  }
  return known.placed.findings;
}

function resolve(findings: readonly Finding[], file: CaseFile | undefined): Finding[] {
  const pleaded = (file?.counts ?? []).filter((count) => count.disposition === "pleading");
  return resolveOverlaps(markSurplus(findings, pleaded));
}

function localFindings(
  read: ParagraphReading,
  mentions: readonly QuantityMention[],
  file: CaseFile | undefined,
): readonly Finding[] {
  const found = read.matches
    .filter((match) => ruleApplies(match.rule, file))
    .map((match) => ruleFinding(match, read.text, file));
  const locate = (span: TextSpan): Located => locateIn(read, span);
  const amounts = mentions.flatMap((each) => amountFinding(read.text, each, locate, quantityOptions(file)) ?? []);
  return [...found, ...amounts];
}

function quantityOptions(file: CaseFile | undefined): QuantityOptions {
  return file === undefined ? {} : { case: file };
}

/** The sentence of a place in a paragraph. */
function locateIn({ sentences, text }: ParagraphReading, span: TextSpan): Located {
  const own = sentences.find(({ end }) => end > span.start) ?? sentences.at(-1);
  return { sentence: withStop(own ?? span, text), paragraph: 1 };
}

/** A finding whose paragraph stands `by` units further on. */
function moved(finding: Finding, by: number, paragraph: number): Finding {
  return {
    ...finding,
    ...(finding.beneath === undefined ? {} : { beneath: finding.beneath.map((each) => moved(each, by, paragraph)) }),
    start: finding.start + by,
    end: finding.end + by,
    paragraph,
    suggestions: finding.suggestions.map((suggestion) => ({
      ...suggestion,
      replaces: { start: suggestion.replaces.start + by, end: suggestion.replaces.end + by },
    })),
  };
}

function ruleFinding(match: LocalMatch, text: string, file: CaseFile | undefined): Finding {
  const { rule, start, end, soft } = match;
  const sentence = withStop(match.sentence, text);
  const quote = text.slice(start, end);
  const claim = { ruleId: rule.id, category: rule.category, start, end, quote };
  const evidence = checkEvidence(claim, rule.evidence, file, { text, sentence });
  const suggestions = suggestionsFor(text, { start, end, sentence }, rule.narrower, {
    ...(file === undefined ? {} : { case: file }),
    category: rule.category,
    evidence,
  });
  return {
    ruleId: rule.id,
    category: rule.category,
    severity: soft === undefined ? rule.severity : "medium",
    start,
    end,
    quote,
    paragraph: 1,
    message: rule.why,
    consequence: rule.consequence,
    authorities: rule.authorities.map(authority),
    ask: rule.ask,
    suggestions,
    evidence,
    ...(rule.doors.length === 0 ? {} : { doors: rule.doors }),
    ...(soft === undefined ? {} : { soft }),
  };
}

function authority({ cite, checked, manualYear, note }: LocalMatch["rule"]["authorities"][number]): Authority {
  return {
    cite,
    checked,
    ...(manualYear === undefined ? {} : { manualYear }),
    ...(note === undefined ? {} : { note }),
  };
}
