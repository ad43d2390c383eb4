import type { DrugForm, Substance } from "./drugs";

/** The drug of an amount. */
export interface Attachment {
  readonly substance: Substance;
  readonly form: DrugForm;
  readonly carried: boolean;
  readonly alsoNamed: readonly Substance[];
  /** Token behind the drug where it follows the amount, else behind the amount. */
  readonly to: number;
}
