/** Asks the guards about a place that no pattern found. */
import { originalEnd, originalStart } from "../text/fold";
import type { Sentence } from "../text/analysis";
import { isNegatedAt, isToldAsFact } from "./guards/apply";
import type { Reading } from "./reading";

/** Half-open range in UTF-16 units from the paragraph's beginning. */
interface LocalSpan {
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** The tokens that a range touches, with the sentence of the first. */
function tokensAt(reading: Reading, span: LocalSpan): Found | undefined {
  const { tokens, paragraph } = reading;
  let from = -1;
  let to = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || originalStart(paragraph.folding, token.start) >= span.end) break;
    if (originalEnd(paragraph.folding, token.end) <= span.start) continue;
    if (from < 0) from = at;
    to = at + 1;
  }
  const sentence = reading.sentences.find((each) => each.from <= from && from < each.to);
  return sentence === undefined ? undefined : { sentence, from, to };
}

/** Whether the words at a place are denied, a title, a dismissed count, contested, somebody else's or a statement of law. */
export function spanIsGuarded(reading: Reading, span: LocalSpan): boolean {
  const found = tokensAt(reading, span);
  if (found === undefined) return false;
  return isNegatedAt(reading, found) || !isToldAsFact(reading, found);
}
