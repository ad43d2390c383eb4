/** Narrower wordings for an amount; what asserts a weight needs a laboratory that reported it. */
import type { CaseFile } from "../../case/schema";
import type { NarrowerWording } from "../rules/schema";
import type { QuantityMention } from "./mention";
import { THRESHOLDS } from "./thresholds";

const EFFECT_NEUTRAL =
  "Names the drug as the element needs and states no quantity, so that no minimum is admitted; the court may still find a quantity for the Guidelines.";
const EFFECT_RESERVE = "Keeps the quantity open for both sides instead of admitting it.";
const EFFECT_NARROW = "States the laboratory's net weight and nothing above it.";

/** Wordings in order of preference. They replace the amount with its drug, or the sentence where the drug stands elsewhere. */
export function narrowerFor(mention: QuantityMention, caseFile: CaseFile | undefined): NarrowerWording[] {
  const drug = mention.substance ?? "a controlled substance";
  const withDrug = mention.wideEnd > mention.end || mention.measure === "plant";
  const wordings: NarrowerWording[] = [];
  const lab = labWeight(mention, caseFile);
  if (mention.measure === "plant") {
    return [
      { kind: "neutral", replaces: "span", text: "marijuana plants", effect: EFFECT_NEUTRAL },
      {
        kind: "reserve",
        replaces: "span",
        text: "a number of marijuana plants on which the parties make no agreement",
        effect: EFFECT_RESERVE,
      },
    ];
  }
  const mixture =
    drug === "other controlled substance"
      ? "a controlled substance"
      : `a mixture or substance containing a detectable amount of ${drug}`;
  if (lab !== undefined) {
    const text = withDrug ? `${lab} of ${mixture}` : lab;
    wordings.push({ kind: "narrow", replaces: "span", text, effect: EFFECT_NARROW });
  }
  if (withDrug) {
    wordings.push({ kind: "neutral", replaces: "span", text: mixture, effect: EFFECT_NEUTRAL });
    const reserve = `a quantity of ${mixture.replace(/^a /, "a ")} on which the parties make no agreement`;
    wordings.push({ kind: "reserve", replaces: "span", text: reserve, effect: EFFECT_RESERVE });
  } else {
    wordings.push({ kind: "delete", replaces: "clause", text: "", effect: EFFECT_NEUTRAL });
    wordings.push({
      kind: "reserve",
      replaces: "span",
      text: "an amount on which the parties make no agreement",
      effect: EFFECT_RESERVE,
    });
  }
  return wordings;
}

/** "12.4 grams (net weight)" where the laboratory tested everything and reports less than the text and than the threshold. */
function labWeight(mention: QuantityMention, caseFile: CaseFile | undefined): string | undefined {
  if (mention.measure !== "grams") return undefined;
  const items = (caseFile?.evidence ?? []).filter(
    (item) => item.kind === "drugs" && matches(item.lab?.substance ?? item.drug, mention.substance),
  );
  const item = items[0];
  if (item === undefined || items.length !== 1 || item.lab === undefined) return undefined;
  const grams =
    item.lab.extrapolated === true || (item.lab.tested ?? 0) < (item.lab.of ?? 0)
      ? item.lab.testedGrams
      : item.lab.netGrams;
  if (grams === undefined || grams >= mention.low) return undefined;
  const lowest = Math.min(
    ...THRESHOLDS.filter((row) => row.substance === mention.substance && row.measure === "grams").map((row) => row.b),
  );
  return grams < lowest
    ? `${grams.toLocaleString("en-US", { maximumFractionDigits: 3 })} grams (net weight)`
    : undefined;
}

function matches(reported: string | undefined, substance: string | undefined): boolean {
  return (
    reported !== undefined &&
    substance !== undefined &&
    reported.toLowerCase().includes(substance.split(" ")[0] ?? substance)
  );
}
