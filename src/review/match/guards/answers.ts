/** A question that the next words answer with "no": "Did you ever carry a gun? THE DEFENDANT: No, sir." */
import type { Sentence } from "../../text/analysis";
import { Trait } from "../../text/tokens";
import type { Reading } from "../reading";

/** Who is said to speak before an answer: "THE DEFENDANT:", "A.", "MR. ORTIZ:". */
const SPEAKER = /^(?:the|a|defendant|witness|answer|mr|ms|mrs)$/;
const LONGEST_LABEL = 4;
/** A question that denies already, or asks whether something is denied. */
const TURNED = /^(?:not|never|no|nobody|nothing|deny|denies|dispute|disputes|disagree|contest|object)$/;

/** Whether a sentence asks something that the speaker after it denies. */
export function isAnsweredNo(reading: Reading, sentence: Sentence): boolean {
  const { tokens, paragraph } = reading;
  const last = tokens[sentence.to - 1];
  const next = tokens[sentence.to];
  if (last === undefined || next === undefined) return false;
  if (!paragraph.folding.text.slice(last.end, next.start).includes("?")) return false;
  for (let at = sentence.from; at < sentence.to; at += 1) if (TURNED.test(tokens[at]?.word ?? "")) return false;
  let answer = reading.next(sentence);
  // "A." is a sentence of its own.
  if (answer !== undefined && answer.to - answer.from === 1 && SPEAKER.test(tokens[answer.from]?.word ?? ""))
    answer = reading.next(answer);
  if (answer === undefined) return false;
  let at = answer.from;
  while (at < Math.min(answer.from + LONGEST_LABEL, answer.to) && isLabel(reading, at)) at += 1;
  const word = tokens[at]?.word ?? "";
  if (/^(?:no|never|nope)$/.test(word)) return tokens[at + 1]?.word !== "doubt";
  return word === "i" && (tokens[at + 2]?.word === "not" || tokens[at + 1]?.word === "never");
}

function isLabel({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.word === "i" || /^(?:no|never|nope)$/.test(token.word)) return false;
  return SPEAKER.test(token.word) || (token.traits & Trait.upper) !== 0;
}
