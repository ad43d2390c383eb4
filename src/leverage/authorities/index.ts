import { disclosureCases } from "./disclosure";
import { fourthAmendment } from "./fourth-amendment";
import { statementCases } from "./statements";
import { statutesAndRules } from "./statutes-and-rules";

export type { Authority } from "./authority";

/**
 * Authorities that grounds cite, the same as in templates/authorities.yaml, which a test compares: the grounds run where
 * no file can be read.
 */
export const authorities = { ...fourthAmendment, ...statementCases, ...disclosureCases, ...statutesAndRules };

/** Id of an authority. */
export type AuthorityId = keyof typeof authorities;
