import type { FactKind } from "../../case";

/** One fact that a paper uses, as a form asks for it. `source` fields say where the record shows a fact. */
export interface FormField {
  /** Path with indices: `evidence[1].lab.tested`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** `lines` is a list of plain text, one entry a line. */
  readonly kind: FactKind | "lines";
  readonly choices?: readonly string[];
  /** The paper prints it somewhere, and does not only ask whether it is there. */
  readonly needed: boolean;
  /** The paper prints it and the case lacks it. */
  readonly missing: boolean;
}

/** A list that a paper goes through, to which entries can be added. */
export interface FormList {
  readonly path: string;
  /** Singular: "Evidence item". */
  readonly item: string;
  readonly entries: number;
}

/** Facts of one part of the case: the court, the client, the second piece of evidence. */
export interface FormSection {
  /** Path of the part. */
  readonly path: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}
