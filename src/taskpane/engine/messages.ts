import type { EngineCalls } from "./calls";

/** A call from the page to the engine. */
export interface Asked {
  readonly id: number;
  readonly call: keyof EngineCalls;
  readonly values: readonly unknown[];
}

/** What comes back: a value, or words for the person. */
export type Answer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failed: string };
