import type { EngineWork } from "./calls";

/** A call from the page to the engine. */
export interface Asked {
  readonly id: number;
  readonly call: keyof EngineWork;
  readonly values: readonly unknown[];
}

/** What comes back: a value, or words for the person; before that, words on how far the call has come. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly id: number; readonly told: string };
