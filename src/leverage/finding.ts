import type { Authority } from "./authorities";

/** Where a ground is used. */
export type Area = "suppression" | "statements" | "evidence" | "impeachment" | "discovery" | "sentencing";

/**
 * How far the facts carry a ground: `strong` where the record shows it and holds nothing against it, `fair` where the
 * record also holds something against it, `weak` where the law or the record is mostly against it, `undecided` where
 * the facts that decide it are not in the case file.
 */
export type Strength = "strong" | "fair" | "weak" | "undecided";

/** A fact that a ground rests on. */
export interface FactUsed {
  /** Path in the case file or under `derived`: `encounter.timeline[11].time`. */
  readonly path: string;
  /** The fact in words, without a full stop at its end. */
  readonly text: string;
  /** Record cite in parentheses, where the fact has a source. */
  readonly cite?: string;
}

/** A fact that would decide a ground, or would make it stronger. */
export interface FactWanted {
  readonly path: string;
  /** A question for the attorney, the client or the record. */
  readonly question: string;
}

/** What a ground found in a case. */
export interface Finding {
  /** Stable id: `stop-prolonged`. */
  readonly id: string;
  /** The same for templates: `stopProlonged`. */
  readonly key: string;
  readonly title: string;
  readonly area: Area;
  readonly strength: Strength;
  /** False where the facts leave it undecided; a paper argues only what applies. */
  readonly applies: boolean;
  /** The ground on this case's facts, in one to three sentences. */
  readonly says: string;
  readonly facts: readonly FactUsed[];
  /** What the government will say, or what the record holds against it. */
  readonly weakens: readonly string[];
  readonly wanted: readonly FactWanted[];
  /** What a motion asks for on this ground. */
  readonly relief: string;
  /** Authorities, adverse ones included and marked. */
  readonly authorities: readonly Authority[];
}
