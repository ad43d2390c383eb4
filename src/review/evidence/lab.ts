/** Sampling, inference and field tests against what the laboratory did. */
import { findQuantities } from "../quantities/find";
import { count, sameDrug } from "./quantity";
import { cites, contradicted, inBrackets, itemsOf, notSupported, quoted, series, supported, unknown } from "./record";
import type { Check, EvidenceItem } from "./record";

const FIELD = /\b(?:field[\s-]test\w*|presumptive\w*|tested positive|NIK|TruNarc|NARK)\b/i;
const WHOLE = /\b(?:all|each|every|entire|whole|remaining|total)\b/i;

const NOTHING_FOUND = /\b(?:no controlled substances?|none detected|not detected|nothing detected|negative)\b/i;

/** The drug that a test is said to have shown. */
function drugNamed(sentence: string): string | undefined {
  return /\b(?:positive for|confirmed(?: \w+){0,3}|contain(?:s|ed|ing)?|presence of|identified(?: \w+){0,2} as|to be)\s+(?:the presence of |a mixture containing )?(heroin|cocaine base|crack cocaine|cocaine|fentanyl|methamphetamine|marijuana|PCP|LSD)\b/i.exec(
    sentence,
  )?.[1];
}

/** Compares a sentence about testing with the laboratory results and field tests. */
export const checkLab: Check = ({ sentence, file }) => {
  const drugs = itemsOf(file, "drugs");
  if (drugs.length === 0) return unknown("The case file lists no drugs, so it says nothing of testing.");
  const results = drugs.filter((item) => item.lab !== undefined);
  const list = cites(...results.map((item) => item.lab?.source ?? item.source));
  const empty = results.filter((item) => NOTHING_FOUND.test(item.lab?.substance ?? ""));
  if (results.length > 0 && empty.length === results.length) {
    const cite = cites(...empty.map((item) => item.lab?.source ?? item.source));
    return contradicted(`The laboratory reports ${quoted(empty[0]?.lab?.substance ?? "")}${inBrackets(cite)}.`, cite);
  }
  const named = findQuantities(`1 gram of ${drugNamed(sentence) ?? ""}`)[0]?.substance;
  if (named !== undefined && results.length > 0 && !results.some((item) => sameDrug(item, named))) {
    const found = series([...new Set(results.map((item) => item.lab?.substance ?? "another substance"))]);
    return contradicted(`The laboratory reports ${found}, not ${named}${inBrackets(list)}.`, list);
  }
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
