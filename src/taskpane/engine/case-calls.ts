import type { FactKind } from "../../case";
import type { CaseJson, Problem } from "./case-json";

/** One fact, group or list of the case file, as a form draws it: the schema as plain data. */
export interface FactShape {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly kind: FactKind;
  readonly choices?: readonly string[];
  /** Facts of a group, in the schema's order. */
  readonly fields?: readonly FactShape[];
  /** Shape of a list's entries; its title is singular: "Evidence item". */
  readonly item?: FactShape;
}

/** Times of one event of the encounter, as the papers compute them. */
export interface EventTimes {
  /** Place of the event in the case's list. */
  readonly entry: number;
  /** Day on which it falls, after midnights are counted. */
  readonly date?: string;
  /** Since the event before it: "1:12". */
  readonly gap?: string;
  /** Since the stop: "11:19". */
  readonly running?: string;
  /** Since the stop's purpose ended: "4:08". */
  readonly sincePurpose?: string;
  readonly afterPurpose?: boolean;
  readonly purposeEnds?: boolean;
}

/** What follows for one item of evidence. */
export interface EvidenceNotes {
  /** "4 of 50" */
  readonly tested?: string;
  /** "forty-six bags" */
  readonly untested?: string;
  /** Grams that the government claims and no test supports. */
  readonly untestedGrams?: number;
  /** What the chain of custody does not explain, a sentence each. */
  readonly gaps: readonly string[];
}

/** What is wrong with the facts, and what follows from those that are in order. */
export interface CaseCheck {
  readonly problems: readonly Problem[];
  readonly times: readonly EventTimes[];
  /** By the place of the item in the case's list. */
  readonly evidence: readonly EvidenceNotes[];
}

/** What the engine does for the form of the case. */
export interface CaseCalls {
  /** The case file's schema, without what follows from facts. */
  shape(): Promise<FactShape>;
  check(facts: CaseJson): Promise<CaseCheck>;
}
