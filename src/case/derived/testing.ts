import { citeSource } from "../cite";
import type { CaseFile } from "../schema/case-file";
import { known, round, sum } from "./known";
import type { Derived } from "./schema";
import { counted, figures, numberWords, plural } from "./words";

type Evidence = NonNullable<CaseFile["evidence"]>[number];
type Tested = NonNullable<Derived["testing"]>[number];
type Drug = NonNullable<Derived["drugs"]>[number];

/** Units received: what the laboratory says, else what was seized. */
function unitsOf(item: Evidence): number | undefined {
  return item.lab?.of ?? item.count;
}

/** Weight that the government claims: as stated, else extrapolated, else as reported for the whole. */
function claimedOf(item: Evidence): number | undefined {
  return item.claimedGrams ?? item.lab?.extrapolatedGrams ?? item.lab?.netGrams;
}

/** Weight that a test supports: of the tested units, or of the whole where every unit was tested. */
function supportedOf(item: Evidence): number | undefined {
  const { lab } = item;
  if (lab === undefined) return claimedOf(item) === undefined ? undefined : 0;
  if (lab.testedGrams !== undefined) return lab.testedGrams;
  const whole = lab.extrapolated !== true && (lab.tested === undefined || lab.tested === unitsOf(item));
  return whole ? lab.netGrams : undefined;
}

function testingOf(item: Evidence): Tested {
  const of = unitsOf(item);
  const tested = item.lab?.tested ?? (item.lab === undefined && of !== undefined ? 0 : undefined);
  const untested = tested === undefined || of === undefined || of < tested ? undefined : of - tested;
  const unit = item.unit ?? "unit";
  const claimed = claimedOf(item);
  const supported = supportedOf(item);
  const share =
    tested === undefined || of === undefined || of === 0 ? undefined : Math.round((1000 * tested) / of) / 10;
  return known({
    evidence: item.description,
    id: item.id,
    tested,
    of,
    untested,
    percent: share === undefined || share > 100 ? undefined : share,
    text: tested === undefined || of === undefined ? undefined : `${figures(tested)} of ${figures(of)}`,
    words: tested === undefined || of === undefined ? undefined : shareWords(tested, of, unit),
    untestedWords:
      untested === undefined ? undefined : `${numberWords(untested)} ${untested === 1 ? unit : plural(unit)}`,
    testedGrams: supported,
    claimedGrams: claimed,
    untestedGrams:
      claimed === undefined || supported === undefined ? undefined : round(Math.max(0, claimed - supported)),
    fieldTestOnly: item.fieldTest !== undefined && item.lab === undefined,
    complete: untested === undefined ? undefined : untested === 0,
    cite: citeSource(item.lab?.source ?? item.fieldTest?.source ?? item.source),
  });
}

/** "four of the fifty bags", "none of the fifty bags", "all fifty bags", "the only bag". */
function shareWords(tested: number, of: number, unit: string): string {
  if (of === 1 && tested === 1) return `the only ${unit}`;
  if (tested === of) return `all ${numberWords(of)} ${plural(unit)}`;
  return `${tested === 0 ? "none" : numberWords(tested)} of the ${numberWords(of)} ${of === 1 ? unit : plural(unit)}`;
}

function isDrug(item: Evidence): boolean {
  return item.kind === "drugs";
}

/** What was tested of each drug item, in the order of the evidence. */
export function deriveTesting(c: CaseFile): Tested[] {
  return (c.evidence ?? []).filter(isDrug).map(testingOf);
}

/** The item of which the largest number of units was left untested, where a laboratory tested some. */
export function mostPartlyTested(testing: readonly Tested[]): Tested | undefined {
  const partly = testing.filter(({ tested, untested }) => (tested ?? 0) > 0 && (untested ?? 0) > 0);
  return partly.reduce<Tested | undefined>(
    (most, item) => ((item.untested ?? 0) > (most?.untested ?? 0) ? item : most),
    undefined,
  );
}

/** Quantities by substance, in the order in which substances first appear. */
export function deriveDrugs(c: CaseFile): Drug[] {
  const bySubstance = new Map<string, Evidence[]>();
  for (const item of (c.evidence ?? []).filter(isDrug)) {
    const name = (item.drug ?? item.lab?.substance)?.toLowerCase();
    if (name !== undefined) bySubstance.set(name, [...(bySubstance.get(name) ?? []), item]);
  }
  return [...bySubstance].map(([drug, items]) => {
    const claimed = sum(items.map(claimedOf));
    const supported = sum(items.map(supportedOf));
    return known({
      drug,
      items: items.length,
      units: sum(items.map(unitsOf)),
      tested: sum(items.map((item) => item.lab?.tested)),
      claimedGrams: claimed,
      testedGrams: supported,
      untestedGrams:
        claimed === undefined || supported === undefined ? undefined : round(Math.max(0, claimed - supported)),
      extrapolatedGrams: sum(items.map((item) => item.lab?.extrapolatedGrams)),
    });
  });
}

/** What an evidence item is called in a sentence. */
export function evidenceName(item: Evidence, index: number): string {
  if (item.description !== undefined) return item.description;
  if (item.id !== undefined) return `item ${item.id}`;
  return item.count === undefined ? `evidence item ${index + 1}` : counted(item.count, item.unit ?? "unit");
}
