/** Reviews a text: matches, guards, evidence, narrower words, amounts, overlaps. */
import type { CaseFile } from "../case/schema";
import { ruleApplies } from "./applies";
import { markSurplus } from "./elements";
import { checkEvidence } from "./evidence";
import { Matcher } from "./match/matcher";
import { resolveOverlaps } from "./match/overlap";
import { readText, type TextReading } from "./match/text";
import { quantityFindings } from "./quantities";
import { suggestionsFor } from "./rewording";
import type { RuleSet } from "./rules/schema";
import type { Authority, Finding, RuleMatch } from "./types";

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
 * no two findings share words, less serious ones are kept `beneath`. Never throws for any text. An empty result says
 * that no rule matched, not that the text is safe.
 */
export function review(matcher: Matcher, text: string, options: ReviewOptions = {}): Finding[] {
  return findingsOf(readText(matcher, text), options);
}

/** The findings of a text that has been read. */
export function findingsOf(reading: TextReading, options: ReviewOptions): Finding[] {
  const file = options.case;
  const findings = reading
    .matches()
    .filter((match) => ruleApplies(match.rule, file))
    .map((match) => toFinding(match, reading.text, file));
  const amounts = quantityFindings(reading.text, {
    ...(file === undefined ? {} : { case: file }),
    guarded: (span) => reading.isGuarded(span),
    locate: (span) => reading.locate(span),
  });
  const pleaded = (file?.counts ?? []).filter((count) => count.disposition === "pleading");
  return resolveOverlaps(markSurplus([...findings, ...amounts], pleaded));
}

function toFinding(match: RuleMatch, text: string, file: CaseFile | undefined): Finding {
  const { rule, start, end, quote, sentence, soft } = match;
  const evidence = checkEvidence({ ruleId: rule.id, category: rule.category, start, end, quote }, rule.evidence, file, {
    text,
    sentence,
  });
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
    paragraph: match.paragraph,
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

function authority({ cite, checked, manualYear, note }: RuleMatch["rule"]["authorities"][number]): Authority {
  return {
    cite,
    checked,
    ...(manualYear === undefined ? {} : { manualYear }),
    ...(note === undefined ? {} : { note }),
  };
}
