import type { MissingInDraft } from "../engine/calls";

/** Missing facts that weigh alike. */
export interface MissingGroup {
  readonly title: string;
  readonly missing: readonly MissingInDraft[];
}

/** Parts of a case that an argument rests on; without their facts a ground is weak or falls. */
const argument =
  /^(?:counts|encounter|searches|dog|statements|evidence|protectedPlaces|communications|informants|priorTestimony|discovery|derived|grounds|offer|proposal|mitigation|priors)\b/u;
/** What says where a fact stands in the record. */
const source = /(?:^|\.)(?:source|document|sources)\b/u;

/**
 * Missing facts by what matters: first those that the paper prints in every case, such as the court and the number of the docket; then those that
 * the argument rests on; then sources; then the rest. Within each, the paper's own order.
 * @param needs paths that the paper prints whatever the case
 */
export function missingGroups(missing: readonly MissingInDraft[], needs: readonly string[]): MissingGroup[] {
  const needed = new Set(needs);
  const groups: readonly { readonly title: string; readonly takes: (path: string) => boolean }[] = [
    { title: "It cannot be filed without", takes: (path) => needed.has(path) },
    { title: "The argument rests on", takes: (path) => argument.test(path) && !source.test(path) },
    { title: "Where the record shows it", takes: (path) => source.test(path) },
    { title: "Also printed", takes: () => true },
  ];
  const of = ({ path }: MissingInDraft): number => groups.findIndex(({ takes }) => takes(path));
  return groups
    .map(({ title }, at) => ({ title, missing: missing.filter((fact) => of(fact) === at) }))
    .filter((group) => group.missing.length > 0);
}
