/** How often words stand in ordinary text, roughly, so that a pattern waits for its rarest part. */
const COMMON = new Map<string, number>([
  ...words(
    "the of and to in a that is be was for on with as by at it he his an or from this have not had which were are",
    1000,
  ),
  ...words(
    "their they been has will would no who when one any may all more than other into after before about during within",
    300,
  ),
  ...words(
    "she her him them its there out up down so if but what then also only over two first each under can did do said",
    300,
  ),
  ...words(
    "defendant drug officer agent government court offense control substance possess use find search house vehicle car",
    100,
  ),
  ...words(
    "day year month time date week night morning today report state number day hour page part way place side line",
    100,
  ),
  ...words(
    "make take give go come see know think say tell ask work get set run put keep let begin call show turn move",
    80,
  ),
  ...words(
    "live follow bring hold write stand sit hear mean meet pay receive return leave send order understand agree accept",
    60,
  ),
  ...words(
    "heroin cocaine methamphetamine fentanyl marijuana sell distribute firearm gram person police count charge plea",
    40,
  ),
  ...words(
    "high low large small long new old same good different second third several many much own last next early late",
    40,
  ),
  ...words(
    "school street home apartment building room door man woman child family mother father friend people others party",
    40,
  ),
  ...words(
    "attorney counsel judge case law statute section agreement fact evidence statement record hearing trial sentence",
    40,
  ),
  ...words(
    "phone call message money cash dollar account bag package key box traffic road seat driver stop arrest interview",
    30,
  ),
]);

function words(list: string, often: number): [string, number][] {
  return list.split(" ").map((word) => [word, often]);
}

/** Words as common as this stand in nearly every sentence, so that asking for them tells little. */
const EVERYWHERE = 300;

/** How common a word with these base forms is, from 1. */
export function commonness(bases: readonly string[]): number {
  let most = 1;
  for (const base of bases) most = Math.max(most, COMMON.get(base) ?? 1);
  return most;
}

/** Whether nearly every sentence holds a word as common as this. */
export function isEverywhere(often: number): boolean {
  return often >= EVERYWHERE;
}
