/** Earlier convictions in the text against those listed. */
import { cites, contradicted, counted, inBrackets, notSupported, supported, unknown } from "./record";
import type { Check } from "./record";

const DRUG =
  /\b(?:drug|controlled substance|narcotic|possess\w*|distribut\w*|traffick\w*|deliver\w*|cocaine|heroin|meth\w*|marijuana)\b/i;
const VIOLENT = /\b(?:violen\w*|assault|robbery|murder|manslaughter|kidnap\w*|arson)\b/i;

/** Compares a claim of earlier convictions with the list of the case file; an empty list says that none is known. */
export const checkPrior: Check = ({ quote, sentence, file }) => {
  const priors = file.priors;
  if (priors === undefined)
    return unknown("The case file does not speak of earlier convictions; get the certified judgments.");
  if (priors.length === 0) return notSupported("The case file lists no earlier conviction.");
  const list = cites(...priors.map((prior) => prior.source));
  const kind = /\bdrug|controlled substance\b/i.test(quote) ? DRUG : /\bviolen/i.test(quote) ? VIOLENT : undefined;
  const matching = kind === undefined ? priors : priors.filter((prior) => kind.test(prior.offense ?? ""));
  if (matching.length === 0)
    return contradicted(
      `None of the convictions listed is of that kind: ${describe(priors)}${inBrackets(list)}.`,
      list,
    );
  if (
    /\b(?:felony|felonies)\b/i.test(sentence) &&
    matching.every((prior) => /\bmisdemeanor\b/i.test(prior.offense ?? ""))
  ) {
    return contradicted(
      `The case file lists a misdemeanor, not a felony: ${describe(matching)}${inBrackets(list)}.`,
      list,
    );
  }
  const served =
    /\b(?:more than|over|exceeding) (?:12|twelve) months|more than (?:one|a) year|serious drug felony\b/i.test(
      sentence,
    );
  const short = matching.every((prior) => prior.sentenceMonths !== undefined && prior.sentenceMonths <= 12);
  if (served && short)
    return contradicted(
      `The sentences recorded are twelve months or less: ${describe(matching)}${inBrackets(list)}.`,
      list,
    );
  const claimed = /\b(two|three|four|five|\d)\s+(?:\w+\s+){0,2}(?:convictions|felon)/i.exec(sentence)?.[1];
  const number =
    claimed === undefined
      ? undefined
      : ["two", "three", "four", "five"].indexOf(claimed.toLowerCase()) + 2 || Number(claimed);
  if (number !== undefined && number > matching.length && number < 10)
    return contradicted(
      `The case file lists ${counted(matching.length, "such conviction", "such convictions")}: ${describe(matching)}${inBrackets(list)}.`,
      list,
    );
  return supported(
    `The case file lists ${describe(matching)}${inBrackets(list)}; whether it qualifies depends on the statute of conviction and the time served.`,
    list,
  );
};

function describe(
  priors: readonly { offense?: string | undefined; date?: string | undefined; sentenceMonths?: number | undefined }[],
): string {
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
