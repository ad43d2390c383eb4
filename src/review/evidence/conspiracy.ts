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
import type { CaseFile } from "../../case";

const AGREEING = /\b(?:we|us|our|together|split|partner|share|deal|plan|agreed|meet (?:me|us)|same as last time)\b/i;

const OPEN_DATES = /\b(?:from|since|beginning|starting|continuing|unknown|until|through)\b/i;

/** Compares words of conspiracy with who else is named and what passed between them. */
export const checkConspiracy: Check = ({ quote, file }) => {
  if (OPEN_DATES.test(quote)) return checkDates(file);
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
  const known =
    others.length === 0
      ? "The case file names nobody as acting with the client"
      : `The case file names ${series(others.map((each) => each.name ?? ""))} and nobody else`;
  const looked =
    messages.length > 0
      ? `; no message or ledger entry listed (of ${String(messages.length)}) shows an agreement`
      : "; it lists no message that shows an agreement";
  return notSupported(`${known}${looked}.`);
};

/** Open dates against the dates that the counts charge. */
function checkDates(file: CaseFile): ReturnType<Check> {
  const dated = (file.counts ?? []).filter((count) => count.from !== undefined && count.disposition !== "dismissed");
  if (dated.length === 0) return unknown("The case file does not give the dates that the counts charge.");
  const list = cites(...dated.map((count) => count.source));
  const said = dated.map(
    (count) =>
      `Count ${String(count.number ?? "")} ${count.to === undefined || count.to === count.from ? `${count.from ?? ""}` : `${count.from ?? ""} to ${count.to}`}`,
  );
  return notSupported(`The dates charged are closed: ${series(said)}${inBrackets(list)}.`, list);
}
