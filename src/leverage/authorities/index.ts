import { disclosureCases } from "./disclosure";
import { exclusionCases } from "./exclusion";
import { searchCases } from "./searches";
import { statementCases } from "./statements";
import { statutesAndRules } from "./statutes-and-rules";
import { stopCases } from "./stops";
import { warrantCases } from "./warrants";

export type { Authority } from "./authority";

/**
 * Authorities that grounds cite, the same as in templates/authorities.yaml, which a test compares: the grounds run where
 * no file can be read.
 */
export const authorities = {
  ...exclusionCases,
  ...stopCases,
  ...searchCases,
  ...warrantCases,
  ...statementCases,
  ...disclosureCases,
  ...statutesAndRules,
};

/** Id of an authority. */
export type AuthorityId = keyof typeof authorities;
