/** Earlier convictions in the text against those listed. */
import type { CaseFile } from "../../case/schema";
import type { EvidenceResult } from "../types";
import { cites, contradicted, counted, inBrackets, notSupported, supported, unknown } from "./record";
import type { Check } from "./record";

const OTHER_THING =
  "(?!.*\\b(?:firearm|gun|weapon|ammunition|stolen|alcohol|burglar|forged|counterfeit|pornograph\\w*)\\b)";
const DRUG = new RegExp(
  `\\b(?:drugs?|controlled substances?|narcotics?|cocaine|heroin|fentanyl|meth\\w*|mari[jh]uana)\\b|\\b(?:possess|distribut|traffick|deliver)\\w*${OTHER_THING}`,
  "i",
);
const VIOLENT = /\b(?:violen\w*|assault|robbery|murder|manslaughter|kidnap\w*|arson)\b/i;

/** What the record calls a crime below a felony. */
const LESSER =
  /\b(?:misd(?:emeanou?rs?)?|petty offense|petty theft|infraction|violation of ordinance|disorderly persons?|summary offense)\b/i;
const FELONY = /\b(?:felony|felonies|felons?)\b/i;
const LONG_SENTENCE =
  /\b(?:more than|over|exceeding) (?:12|twelve) months\b|\bmore than (?:one|a) year\b|\bserious drug felony\b/i;
const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const CLAIMED =
  /\b(two|three|four|five|six|seven|eight|nine|[2-9])\s+(?:(?:[a-z-]+)\s+){0,4}?(?:convictions|felonies|offenses)\b/i;

/**
 * Compares a claim of earlier convictions with the list of the case file; an empty list says that none is known. A
 * misdemeanor is no felony drug offense, which is one punishable by more than a year (21 U.S.C. 802(44)).
 */
export const checkPrior: Check = ({ quote, sentence, file }) => {
  const priors = file.priors;
  if (priors === undefined)
    return unknown("The case file does not speak of earlier convictions; get the certified judgments.");
  if (priors.length === 0) return notSupported("The case file lists no earlier conviction.");
  const alike = priors.filter(({ offense }) => (kindOf(quote) ?? kindOf(sentence))?.test(offense ?? "") ?? true);
  if (alike.length === 0) return against("None of the convictions listed is of that kind", priors);
  const felony = FELONY.test(quote) || FELONY.test(sentence);
  const matching = felony ? alike.filter(({ offense }) => !LESSER.test(offense ?? "")) : alike;
  if (matching.length === 0) return against("The case file lists a misdemeanor, not a felony", alike);
  const short = matching.every((prior) => prior.sentenceMonths !== undefined && prior.sentenceMonths <= 12);
  if (LONG_SENTENCE.test(sentence) && short)
    return against("The sentences recorded are twelve months or less", matching);
  const claimed = numberClaimed(sentence);
  if (claimed !== undefined && claimed > matching.length)
    return against(`The case file lists ${counted(matching.length, "such conviction", "such convictions")}`, matching);
  const list = cites(...matching.map((prior) => prior.source));
  return supported(
    `The case file lists ${describe(matching)}${inBrackets(list)}; whether it qualifies depends on the statute of conviction and the time served.`,
    list,
  );
};

/** The kind of offense that words claim, as the list would name it. */
function kindOf(words: string): RegExp | undefined {
  if (/\b(?:drug|controlled substance|narcotics?)\b/i.test(words)) return DRUG;
  return /\bviolen/i.test(words) ? VIOLENT : undefined;
}

function numberClaimed(sentence: string): number | undefined {
  const word = CLAIMED.exec(sentence)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word);
}

function against(reason: string, priors: readonly Prior[]): EvidenceResult {
  const list = cites(...priors.map((prior) => prior.source));
  return contradicted(`${reason}: ${describe(priors)}${inBrackets(list)}.`, list);
}

type Prior = NonNullable<CaseFile["priors"]>[number];

function describe(priors: readonly Prior[]): string {
  return priors
    .map((prior) =>
      [
        prior.offense ?? "a conviction",
        prior.date,
        prior.sentenceMonths === undefined || prior.sentenceMonths === 0
          ? undefined
          : counted(prior.sentenceMonths, "month", "months"),
      ]
        .filter((part) => part !== undefined)
        .join(", "),
    )
    .join("; ");
}
