/** Which rules hold in a case. */
import type { CaseFile } from "../case/schema";
import type { PleaKind, Rule } from "./rules/schema";

const PLEADING = new Set(["pleading", "charged"]);

/** Kinds of the counts pleaded to; of the counts charged, where none says that it is pleaded to. */
function pleaKinds(file: CaseFile): ReadonlySet<PleaKind> {
  const counts = file.counts ?? [];
  const pleading = counts.filter((count) => count.disposition === "pleading");
  const chosen =
    pleading.length > 0 ? pleading : counts.filter((count) => PLEADING.has(count.disposition ?? "charged"));
  return new Set(chosen.flatMap((count) => (count.kind === undefined ? [] : [count.kind])));
}

function inJurisdiction(rule: Rule, file: CaseFile): boolean {
  const court = file.court;
  if (court?.level === undefined) return true;
  if (court.level === "federal") return rule.jurisdictions.includes("federal");
  const own = court.state?.toUpperCase();
  return rule.jurisdictions.some(
    (each) => each === "state" || (own !== undefined && each === own) || (own === undefined && each.length === 2),
  );
}

/**
 * Whether a rule holds in the case. Without a case file, a condition on the plea does not hold it back, and a condition on
 * the client does: nobody's immigration status is guessed.
 */
export function ruleApplies(rule: Rule, file: CaseFile | undefined): boolean {
  const { plea, client } = rule.when;
  if (file === undefined) return client === undefined;
  if (!inJurisdiction(rule, file)) return false;
  if (client !== undefined && file.client?.citizen !== (client === "citizen")) return false;
  if (plea === undefined) return true;
  const kinds = pleaKinds(file);
  return kinds.size === 0 || plea.some((kind) => kinds.has(kind));
}
