/** Amounts of money and their source against the cash and messages listed. */
import { cites, contradicted, inBrackets, itemsOf, notSupported, recordMentions, supported, unknown } from "./record";
import type { Check } from "./record";
import type { CaseFile, Source } from "../../case";

const SOURCE =
  /\b(?:proceeds|launder\w*|derived from|conceal\w*|structur\w*|drug (?:money|sales)|from (?:the )?(?:sale|sales))\b/i;
const LAWFUL =
  /\b(?:wages?|paychecks?|payroll|pay stubs?|salary|bank statement|tax refund|inherit(?:ed|ance)|settlement (?:check|money)|bank withdrawal|withdrew)\b/i;
/** Words about how somebody earns a living. */
const INCOME = /\b(?:employ\w*|jobs?|income|livelihood|living|work(?:s|ed|ing)?|tax(?:es)?)\b/i;
/** Words that say what was counted and not what was earned. */
const COUNTED = /\b(?:cash|currency|seiz\w*|found|recovered|bills|in (?:his|her) (?:pockets?|wallet))\b/i;

/** Compares a sentence about money with the cash seized. */
export const checkMoney: Check = ({ quote, sentence, file }) => {
  const cash = itemsOf(file, "cash");
  const documented = cash.find((item) => LAWFUL.test(item.source?.document ?? ""));
  const lawful =
    documented === undefined
      ? recordMentions(file, LAWFUL)[0]
      : { text: `the cash is documented by ${documented.source?.document ?? "a record"}`, source: documented.source };
  const claimed = dollars(quote) ?? dollars(sentence);
  const list = cites(...cash.map((item) => item.source ?? item.seized?.source));
  const total = cash.reduce((sum, item) => sum + (item.amount ?? 0), 0);
  if (claimed === undefined && INCOME.test(quote)) return checkIncome(file, lawful);
  if (cash.length === 0 && lawful === undefined) return unknown("The case file lists no cash and no income.");
  if (claimed !== undefined && total > 0 && Math.abs(claimed - total) > 1) {
    const said = `The cash listed comes to $${total.toLocaleString("en-US")}, not $${claimed.toLocaleString("en-US")}${inBrackets(list)}.`;
    // What was earned, owed or moved over time is another matter than what was found.
    return COUNTED.test(sentence)
      ? contradicted(said, list)
      : notSupported(`${said} Nothing in the case file shows the larger dealings.`, list);
  }
  if (SOURCE.test(sentence)) {
    if (lawful !== undefined) {
      const cite = cites(lawful.source);
      return contradicted(`The record shows a lawful source: ${lawful.text}${inBrackets(cite)}.`, cite);
    }
    return notSupported(`The case file lists the cash but nothing of where it came from${inBrackets(list)}.`, list);
  }
  return supported(
    `The case file lists ${total > 0 ? `$${total.toLocaleString("en-US")} in cash` : "cash"}${inBrackets(list)}.`,
    list,
  );
};

/** "He had no lawful income" against the work and the means that the case file records. */
function checkIncome(
  file: CaseFile,
  lawful: { text: string; source: Source | undefined } | undefined,
): ReturnType<Check> {
  const work = (file.mitigation?.events ?? []).find((event) => event.kind === "work");
  const means = work === undefined ? lawful : { text: work.description ?? "work", source: work.document };
  if (means === undefined) return unknown("The case file says nothing of the client's work or income.");
  const cite = cites(means.source);
  return contradicted(`The record shows lawful income: ${means.text}${inBrackets(cite)}.`, cite);
}

const TIMES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, million: 1e6 };

/** "$4,200", "$5k", "$1.2 million", "4,200 dollars". */
function dollars(text: string): number | undefined {
  const found =
    /\$\s?(\d[\d,]*(?:\.\d+)?)\s?(k|thousand|million)?\b/i.exec(text) ??
    /\b(\d[\d,]*(?:\.\d+)?)\s?(k|thousand|million)?\s+dollars\b/i.exec(text);
  if (found?.[1] === undefined) return undefined;
  return Number(found[1].replace(/,/g, "")) * (TIMES[found[2]?.toLowerCase() ?? ""] ?? 1);
}
