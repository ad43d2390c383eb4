/** Runs the examples that every rule carries. */
import type { Diagnostic } from "../../diagnostic";
import { Matcher } from "../match/matcher";
import { matchText } from "../match/text";
import type { Rule, RuleSet } from "./schema";

/** An example's text and the spans that its [[ ]] mark. */
export interface MarkedExample {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks out of an example. */
export function readMarks(example: string): MarkedExample {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  let open = -1;
  for (const part of example.split(/(\[\[|\]\])/)) {
    if (part === "[[") open = text.length;
    else if (part !== "]]") text += part;
    else if (open >= 0) {
      spans.push({ start: open, end: text.length });
      open = -1;
    }
  }
  return { text, spans };
}

const FEWEST = 4;

/**
 * Runs every rule's examples against that rule alone, without conditions on the case. Returns a diagnostic for each that
 * fails: an example that must flag and does not (or not at its marks), one that must pass and flags, too few of either.
 * @throws DiagnosticError where a pattern cannot be compiled
 */
export function checkRules(ruleset: RuleSet): Diagnostic[] {
  return ruleset.rules.flatMap((rule) => checkRule(rule, ruleset));
}

function checkRule(rule: Rule, { secondReading }: RuleSet): Diagnostic[] {
  // Patterns are tried alone: whether the second reading agrees is no fault of theirs.
  const likeness = rule.likeness === undefined || secondReading === undefined ? {} : { secondReading };
  const matcher = new Matcher({ rules: [rule], ...likeness });
  const faults: Diagnostic[] = [];
  const fail = (reason: string, line: number, around?: string): void => {
    const place = { file: rule.file, line, ...(around === undefined ? {} : { around: around.slice(0, 160) }) };
    faults.push({ id: "rules/example", gravity: "error", reason: `${rule.id}: ${reason}`, place });
  };
  const { flag, pass } = rule.examples;
  if (flag.length < FEWEST)
    fail(`has ${flag.length} examples that must flag; at least ${FEWEST} are needed.`, rule.lines.rule);
  if (pass.length < FEWEST)
    fail(`has ${pass.length} examples that must pass; at least ${FEWEST} are needed.`, rule.lines.rule);
  flag.forEach((example, at) => {
    const line = rule.lines.flag[at] ?? rule.lines.rule;
    const { text, spans } = readMarks(example);
    if (spans.length === 0) fail("marks no words with [[ ]].", line, text);
    const found = matchText(matcher, text);
    if (found.length === 0) {
      fail("does not flag this.", line, example);
      return;
    }
    for (const { start, end } of spans) {
      if (found.some((match) => match.start < end && start < match.end)) continue;
      fail(`flags "${found.map(({ quote }) => quote).join('", "')}" but not the marked words.`, line, example);
    }
  });
  pass.forEach((example, at) => {
    const { text } = readMarks(example);
    const quotes = matchText(matcher, text).map(({ quote }) => `"${quote}"`);
    if (quotes.length > 0)
      fail(`flags ${quotes.join(", ")} in this, which must pass.`, rule.lines.pass[at] ?? rule.lines.rule, text);
  });
  return faults;
}
