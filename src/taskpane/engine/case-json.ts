/** A case file as it stands in the form: JSON that may not be in order yet. */
export type CaseJson = Readonly<Record<string, unknown>>;

/** One thing that is wrong, as a person is told; `field` is the path of the fact. */
export interface Problem {
  readonly field?: string;
  readonly reason: string;
  readonly hint?: string;
}
