import type { PleaCount } from "./surplus";

/** One element of one count: what must stay, and where the text says it. */
export interface ElementCheck {
  readonly element: string;
  /** Where the text says it; absent where it was not found. */
  readonly found?: { readonly start: number; readonly end: number; readonly quote: string };
}

/** The elements of one count. */
export interface CountChecklist {
  readonly count: string;
  readonly authority: string;
  readonly elements: readonly ElementCheck[];
}

/** Lists the elements of each count pleaded, each found in the text or not. */
export function elementChecklist(_text: string, _counts: readonly PleaCount[]): CountChecklist[] {
  return [];
}
