/** Agreement with others: against the co-defendants and the messages listed. */
import {
  cites,
  communicationName,
  inBrackets,
  isClient,
  notSupported,
  quoted,
  series,
  supported,
  unknown,
  upperFirst,
} from "./record";
import type { Check } from "./record";

const AGREEING = /\b(?:we|us|our|together|split|partner|share|deal|plan|agreed|meet (?:me|us)|same as last time)\b/i;

/** Compares words of conspiracy with who else is named and what passed between them. */
export const checkConspiracy: Check = ({ quote, sentence, file }) => {
  const others = (file.coDefendants ?? []).filter((each) => each.name !== undefined);
  const messages = file.communications ?? [];
  if (others.length === 0 && messages.length === 0)
    return unknown("The case file names no co-defendant and lists no messages.");
  const withOthers = messages.filter((each) => isClient(each.from, file) !== isClient(each.to, file));
  const agreed = withOthers.filter((each) => AGREEING.test(each.text ?? ""));
  const first = agreed[0];
  if (first !== undefined) {
    const list = cites(...agreed.map((each) => each.source));
    return supported(
      `${upperFirst(communicationName(first))} reads ${quoted(first.text ?? "")}${inBrackets(list)}; whether it shows an agreement or a sale between two people is for argument.`,
      list,
    );
  }
  const unknownOthers = /\b(?:unknown|others|unindicted|unnamed|organization|cartel|gang|DTO)\b/i.test(
    `${quote} ${sentence}`,
  );
  const known = others.length > 0 ? ` It names ${series(others.map((each) => each.name ?? ""))}.` : "";
  const looked =
    messages.length > 0 ? ` No message or ledger entry listed (of ${String(messages.length)}) shows an agreement.` : "";
  return notSupported(
    `${unknownOthers ? "The case file names nobody behind these words" : "The case file records no agreement"}.${known}${looked}`,
  );
};
