import type { CaseFile } from "../../case/schema";
import type { Finding } from "../types";

/** One condition of 18 U.S.C. 3553(f) and the findings that may close it. */
export interface SafetyValveDoor {
  /** "3553(f)(2)". */
  readonly id: string;
  readonly condition: string;
  readonly findings: readonly Finding[];
}

/** The panel: doors, and what to know before relying on it. */
export interface SafetyValvePanel {
  readonly doors: readonly SafetyValveDoor[];
  readonly notes: readonly string[];
}

/** Gathers the findings under the conditions of 18 U.S.C. 3553(f). */
export function safetyValvePanel(_findings: readonly Finding[], _options: { case?: CaseFile } = {}): SafetyValvePanel {
  return { doors: [], notes: [] };
}
