/** Reviews a text: matches, guards, evidence, narrower words, amounts, overlaps. */
import type { CaseFile } from "../case/schema";
import { amountsOf } from "./amounts";
import { ruleApplies } from "./applies";
import { markSurplus } from "./elements";
import { checkEvidence } from "./evidence";
import { Matcher, type LocalMatch, type ParagraphReading } from "./match/matcher";
import { resolveOverlaps } from "./match/overlap";
import { readText, withStop, type PlacedParagraph, type TextReading } from "./match/text";
import { quantityFindings } from "./quantities";
import { suggestionsFor } from "./rewording";
import type { RuleSet } from "./rules/schema";
import type { Block } from "./text/paragraphs";
import type { Authority, Finding } from "./types";

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
  return findingsOf(readText(matcher, text), options);
}

/** The findings of a text that has been read. */
export function findingsOf(reading: TextReading, options: ReviewOptions): Finding[] {
  const file = options.case;
  const findings = reading.paragraphs.flatMap((paragraph) => findingsIn(paragraph, file));
  const amounts = quantityFindings(reading.text, {
    ...(file === undefined ? {} : { case: file }),
    guarded: () => false,
    locate: (span) => reading.locate(span),
    mentions: amountsOf(reading.text, reading.paragraphs),
  });
  const pleaded = (file?.counts ?? []).filter((count) => count.disposition === "pleading");
  return resolveOverlaps(markSurplus([...findings, ...amounts], pleaded));
}

const NO_CASE = {};

/** Findings of a paragraph for a case, as they were placed last. */
interface Remembered {
  readonly file: object;
  readonly block: Block;
  readonly findings: readonly Finding[];
}

const remembered = new WeakMap<ParagraphReading, Remembered>();

function findingsIn({ block, read }: PlacedParagraph, file: CaseFile | undefined): readonly Finding[] {
  const key = file ?? NO_CASE;
  const known = remembered.get(read);
  if (known?.file === key) {
    if (known.block.start === block.start && known.block.number === block.number) return known.findings;
    const by = block.start - known.block.start;
    const findings = known.findings.map((finding) => moved(finding, by, block.number));
    remembered.set(read, { file: key, block, findings });
    return findings;
  }
  const findings = read.matches
    .filter((match) => ruleApplies(match.rule, file))
    .map((match) => moved(toFinding(match, read.text, file), block.start, block.number));
  remembered.set(read, { file: key, block, findings });
  return findings;
}

/** A finding whose paragraph stands `by` units further on. */
function moved(finding: Finding, by: number, paragraph: number): Finding {
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    paragraph,
    suggestions: finding.suggestions.map((suggestion) => ({
      ...suggestion,
      replaces: { start: suggestion.replaces.start + by, end: suggestion.replaces.end + by },
    })),
  };
}

function toFinding(match: LocalMatch, text: string, file: CaseFile | undefined): Finding {
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
