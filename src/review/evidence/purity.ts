/** "Actual", "pure", "ice", "97% pure" against a laboratory that measured purity, or did not. */
import { sameDrug } from "./quantity";
import { cites, contradicted, grams, inBrackets, itemsOf, notSupported, supported, unknown } from "./record";
import type { Check } from "./record";

/** "Ice" in the Guidelines: at least 80% pure d-methamphetamine hydrochloride, § 2D1.1(c) note C (2025 Manual; check 2026). */
const ICE_PERCENT = 80;
const ISOMER = /\b(?:d-|dextro|isomer|hydrochloride)\b/i;

/** Drugs that a sentence may claim to be pure; cocaine in either form. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  ["PCP", /\bp\.?c\.?p\b|phencyclidine/i],
  ["cocaine", /\bcocaine\b/i],
  ["cocaine base", /\bcocaine\b|\bcrack\b/i],
  ["heroin", /\bheroin\b/i],
  ["fentanyl", /\bfentanyl\b/i],
  ["methamphetamine", /\bmeth(?:amphetamine)?\b|\bice\b/i],
];

/** Compares a claim of purity with the laboratory results. */
export const checkPurity: Check = ({ quote, sentence, file }) => {
  const named = NAMED.filter(([, pattern]) => pattern.test(sentence)).map(([drug]) => drug);
  const drugs = itemsOf(file, "drugs").filter(
    (item) => named.length === 0 || named.some((drug) => sameDrug(item, drug)),
  );
  if (drugs.length === 0) return unknown("The case file lists no such drugs, so it says nothing of purity.");
  const results = drugs.filter((item) => item.lab !== undefined);
  if (results.length === 0) return notSupported("No laboratory result is in the case file, so no purity is shown.");
  const list = cites(...results.map((item) => item.lab?.source ?? item.source));
  const measured = results.filter((item) => item.lab?.purityPercent !== undefined && item.lab.purityTested !== false);
  if (measured.length === 0) {
    const silent = results.every((item) => item.lab?.purityTested === undefined);
    const how = silent
      ? "The laboratory result in the case file gives no purity"
      : "The laboratory did not measure purity";
    return notSupported(`${how}${inBrackets(list)}.`, list);
  }
  const lowest = Math.min(...measured.map((item) => item.lab?.purityPercent ?? 0));
  const said = `The laboratory reports ${String(lowest)}% purity${measured.length > 1 ? " at the lowest" : ""}`;
  const claimed = statedPercent(quote) ?? statedPercent(sentence);
  if (claimed !== undefined && claimed > lowest + 0.5)
    return contradicted(`${said}, not ${String(claimed)}%${inBrackets(list)}.`, list);
  if (/\bice\b|crystal/i.test(quote) && lowest < ICE_PERCENT) {
    return contradicted(`${said}, below the ${String(ICE_PERCENT)}% of "Ice"${inBrackets(list)}.`, list);
  }
  if (/\b(?:pure|uncut)\b/i.test(quote) && claimed === undefined && lowest < 99) {
    return notSupported(`${said}; "pure" without a figure says more${inBrackets(list)}.`, list);
  }
  const net = measured.reduce(
    (all, item) => all + (item.lab?.netGrams ?? item.lab?.testedGrams ?? 0) * ((item.lab?.purityPercent ?? 0) / 100),
    0,
  );
  const pure = net > 0 ? `, which makes ${grams(Math.round(net * 100) / 100)} of pure drug` : "";
  const isomer =
    ISOMER.test(sentence) && !measured.some((item) => ISOMER.test(item.lab?.substance ?? ""))
      ? " The isomer is not recorded."
      : "";
  return supported(`${said}${pure}${inBrackets(list)}.${isomer}`, list);
};

function statedPercent(text: string): number | undefined {
  const found = /(\d{1,3}(?:\.\d+)?)\s*(?:%|percent|per cent)/i.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
