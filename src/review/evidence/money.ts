/** Amounts of money and their source against the cash and messages listed. */
import { cites, contradicted, inBrackets, itemsOf, notSupported, recordMentions, supported, unknown } from "./record";
import type { Check } from "./record";

const SOURCE =
  /\b(?:proceeds|launder\w*|derived from|conceal\w*|structur\w*|drug (?:money|sales)|from (?:the )?(?:sale|sales))\b/i;
const LAWFUL =
  /\b(?:wage|wages|paycheck|payroll|pay stub|salary|employ\w*|bank statement|tax refund|inherit\w*|settlement|bank withdrawal|withdrew)\b/i;

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
  if (cash.length === 0 && lawful === undefined) return unknown("The case file lists no cash and no income.");
  if (claimed !== undefined && total > 0 && Math.abs(claimed - total) > 1) {
    return contradicted(
      `The cash listed comes to $${total.toLocaleString("en-US")}, not $${claimed.toLocaleString("en-US")}${inBrackets(list)}.`,
      list,
    );
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

function dollars(text: string): number | undefined {
  const found = /\$\s?(\d[\d,]*(?:\.\d{2})?)/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found.replace(/,/g, ""));
}
