/** Agreement with others: against the co-defendants and the messages listed. */
import {
  cites,
  communicationName,
  contradicted,
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

const AGREEING =
  /\b(?:together|split|partners?|your (?:share|cut|half)|go(?:ing)? in (?:on|with)|half (?:is|each)|our (?:supply|stash|product|money|plug|guy|customers?|plan|deal)|we (?:agreed|sell|sold|bag|split|owe|move|cook|(?:need|have) to (?:sell|move|pay))|the (?:plan|deal) is|agreed|same as last time)\b/i;

const OPEN_DATES = /\b(?:from|since|beginning|starting|continuing|unknown|until|through)\b/i;

/** Compares words of conspiracy with who else is named and what passed between them. */
export const checkConspiracy: Check = ({ quote, sentence, file }) => {
  if (OPEN_DATES.test(quote)) return checkDates(quote, sentence, file);
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

const WITHOUT_END = /\b(?:unknown|at least|since|other (?:dates|times)|continuing|no later than|early|late|up to)\b/i;

/** Dates in the text against the dates that the counts charge. */
function checkDates(quote: string, sentence: string, file: CaseFile): ReturnType<Check> {
  const dated = (file.counts ?? []).filter((count) => count.from !== undefined && count.disposition !== "dismissed");
  if (dated.length === 0) return unknown("The case file does not give the dates that the counts charge.");
  const list = cites(...dated.map((count) => count.source));
  const said = dated.map(
    (count) =>
      `Count ${String(count.number ?? "")} ${count.to === undefined || count.to === count.from ? `${count.from ?? ""}` : `${count.from ?? ""} to ${count.to}`}`,
  );
  const charged = `The dates charged are ${series(said)}${inBrackets(list)}`;
  const dates = datesIn(sentence);
  const within = (date: string): boolean => dated.some(({ from = "", to = from }) => from <= date && date <= to);
  const outside = dates.filter((date) => !within(date));
  if (outside.length > 0) return contradicted(`${charged}; ${series(outside)} lies outside them.`, list);
  if (dates.length > 0 && !WITHOUT_END.test(quote)) return supported(`${charged}.`, list);
  return notSupported(`The dates charged are closed: ${series(said)}${inBrackets(list)}.`, list);
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Full dates of a text ("March 3, 2026", "3/14/2026"), as YYYY-MM-DD. */
function datesIn(text: string): string[] {
  const iso = (year: string, month: number, day: string): string =>
    `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const named = [...text.matchAll(new RegExp(`\\b(${MONTHS.join("|")})\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`, "gi"))];
  const figures = [...text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g)];
  return [
    ...named.map(([, month = "", day = "", year = ""]) => iso(year, MONTHS.indexOf(month.toLowerCase()) + 1, day)),
    ...figures.map(([, month = "", day = "", year = ""]) => iso(year, Number(month), day)),
  ];
}
