/** Sampling, inference and field tests against what the laboratory did. */
import { count } from "./quantity";
import { cites, contradicted, inBrackets, itemsOf, notSupported, supported, unknown } from "./record";
import type { Check, EvidenceItem } from "./record";

const FIELD = /\b(?:field[\s-]test\w*|presumptive\w*|tested positive|NIK|TruNarc|NARK)\b/i;
const WHOLE = /\b(?:all|each|every|entire|whole|remaining|total)\b/i;

/** Compares a sentence about testing with the laboratory results and field tests. */
export const checkLab: Check = ({ sentence, file }) => {
  const drugs = itemsOf(file, "drugs");
  if (drugs.length === 0) return unknown("The case file lists no drugs, so it says nothing of testing.");
  const results = drugs.filter((item) => item.lab !== undefined);
  const list = cites(...results.map((item) => item.lab?.source ?? item.source));
  if (FIELD.test(sentence)) return fieldTest(drugs, results, list);
  if (results.length === 0) return notSupported("No laboratory result is in the case file.");
  const part = results.find((item) => (item.lab?.tested ?? Infinity) < (item.lab?.of ?? item.count ?? 0));
  if (part?.lab !== undefined) {
    const of = part.lab.of ?? part.count ?? 0;
    const cite = cites(part.lab.source ?? part.source);
    const chosen =
      part.lab.sampling === undefined ? "how they were chosen is not recorded" : `chosen so: ${part.lab.sampling}`;
    const rest = part.lab.extrapolated === true ? "the rest is inferred" : "the rest was not tested";
    const said = `The laboratory tested ${String(part.lab.tested ?? 0)} of ${count(of, part.unit ?? "unit")}, ${chosen}; ${rest}${inBrackets(cite)}.`;
    const claimsAll = WHOLE.test(sentence) && !/\b(?:sample|extrapolat\w*|infer\w*|presum\w*)\b/i.test(sentence);
    return claimsAll ? contradicted(said, cite) : notSupported(said, cite);
  }
  const complete = results.every(
    (item) => item.lab?.tested !== undefined && item.lab.tested >= (item.lab.of ?? item.count ?? 0),
  );
  if (complete) return supported(`The laboratory tested every unit it received${inBrackets(list)}.`, list);
  return unknown(`The case file does not say how many units the laboratory tested${inBrackets(list)}.`);
};

function fieldTest(
  drugs: readonly EvidenceItem[],
  results: readonly EvidenceItem[],
  list: readonly string[],
): ReturnType<Check> {
  const tests = drugs.filter((item) => item.fieldTest !== undefined);
  const testCites = cites(...tests.map((item) => item.fieldTest?.source));
  if (results.length === 0) {
    return notSupported(
      `A field test is presumptive only, and no laboratory result is in the case file${inBrackets(testCites)}.`,
      testCites,
    );
  }
  const differs = tests.find((item) => /negative|inconclusive/i.test(item.fieldTest?.result ?? ""));
  if (differs?.fieldTest?.result !== undefined) {
    return contradicted(
      `The field test is recorded as ${differs.fieldTest.result}${inBrackets(testCites)}.`,
      testCites,
    );
  }
  return supported(`A laboratory result stands behind the field test${inBrackets(list)}.`, list);
}
