/** Earlier convictions in a text against the list of the case file. */
import type { CaseFile } from "../../../src/case";
import { checkEvidence } from "../../../src/review/evidence";
import type { EvidenceState } from "../../../src/review";

type Priors = NonNullable<CaseFile["priors"]>;

function check(marked: string, priors: Priors) {
  const [before = "", quote = "", after = ""] = marked.split("|");
  const text = before + quote + after;
  const claim = {
    ruleId: "rule",
    category: "prior-conviction",
    start: before.length,
    end: before.length + quote.length,
    quote,
  };
  return checkEvidence(claim, "prior", { priors }, { text, sentence: { start: 0, end: text.length } });
}

const on = (page: string) => ({ document: "Criminal history", page });
const misdemeanor = { offense: "Misdemeanor possession of a controlled substance", sentenceMonths: 0, source: on("1") };
const sale = { offense: "Sale of a controlled substance, third degree (felony)", sentenceMonths: 24, source: on("2") };
const burglary = { offense: "Burglary, second degree (felony)", sentenceMonths: 36, source: on("3") };
const gun = { offense: "Felony possession of a firearm", sentenceMonths: 18, source: on("4") };
const assault = { offense: "Assault, first degree (felony)", sentenceMonths: 60, source: on("5") };

test.each<[string, string, Priors, EvidenceState, string[]]>([
  [
    "a misdemeanor is no felony drug offense",
    "He has a prior |felony drug offense|.",
    [misdemeanor],
    "contradicted",
    ["1"],
  ],
  [
    "nor beside a felony of another kind",
    "He was convicted of |a felony drug offense|.",
    [misdemeanor, burglary],
    "contradicted",
    ["1"],
  ],
  [
    "nor where the marked words leave the kind out",
    "He has a |prior conviction| for a felony drug offense.",
    [misdemeanor, burglary],
    "contradicted",
    ["1"],
  ],
  [
    "nor where it is abbreviated",
    "He is a |convicted drug felon|.",
    [{ ...misdemeanor, offense: "Poss. marijuana, misd." }],
    "contradicted",
    ["1"],
  ],
  [
    "a felony drug conviction supports it, and only that one is cited",
    "He has a |felony drug offense|.",
    [misdemeanor, sale, burglary],
    "supported",
    ["2"],
  ],
  ["a gun case is no drug case", "He has a |felony drug offense|.", [gun], "contradicted", ["4"]],
  ["two claimed, one listed", "He has |two felony drug convictions|.", [sale, misdemeanor], "contradicted", ["2"]],
  ["three in figures, one listed", "He has |3 prior felony convictions|.", [sale], "contradicted", ["2"]],
  ["two claimed and two listed", "He has |two felony convictions|.", [sale, burglary], "supported", ["2", "3"]],
  ["a violent felony needs a violent one", "He has a |serious violent felony|.", [sale], "contradicted", ["2"]],
  ["and finds it", "He has a |serious violent felony|.", [sale, assault], "supported", ["5"]],
  [
    "a short sentence is no serious drug felony",
    "He has a |serious drug felony|.",
    [{ ...sale, sentenceMonths: 12 }],
    "contradicted",
    ["2"],
  ],
  [
    "a sentence not recorded contradicts nothing",
    "He has a |serious drug felony|.",
    [{ offense: "Sale of cocaine", source: on("2") }],
    "supported",
    ["2"],
  ],
  ["a misdemeanor is a conviction", "He was |previously convicted|.", [misdemeanor], "supported", ["1"]],
  [
    "nothing is supported without a cite",
    "He has a |felony drug offense|.",
    [{ offense: "Sale of cocaine" }],
    "unknown",
    [],
  ],
  [
    "nothing is contradicted without one",
    "He has a |felony drug offense|.",
    [{ offense: "Burglary" }],
    "not supported",
    [],
  ],
])("%s", (_name, text, priors, state, pages) => {
  const result = check(text, priors);
  expect(result.state).toBe(state);
  expect(result.cites).toHaveLength(pages.length);
  pages.forEach((page, at) => expect(result.cites[at]).toContain(page));
});
