import type { Run } from "./run";

/** What a helper gets besides its arguments. */
export interface HelperContext {
  readonly run: Run;
  /** ISO date taken for today. */
  readonly today: string;
  /** Named arguments. */
  readonly hash: Readonly<Record<string, unknown>>;
  /** What `this` is where the helper is called. */
  readonly self: unknown;
  /** Paths of the positional arguments, where they are facts. */
  readonly paths: readonly (string | undefined)[];
}

/** What kind of value a helper gives, for the checks of a template. */
export type HelperResult = "text" | "yes-no" | "number" | "list" | "item" | "any";

/** A function that templates may call by name. Helpers are ours; a template or a library never brings its own. */
export interface Helper {
  readonly name: string;
  /** How it is called, for messages and documentation: `longDate DATE`. */
  readonly usage: string;
  /** Fewest and most positional arguments. */
  readonly arity: readonly [number, number];
  /** Named arguments that it knows. */
  readonly options?: readonly string[];
  readonly result: HelperResult;
  /**
   * True when arguments may be missing (`default`, `if`-like helpers, lists). Otherwise a missing fact among the
   * arguments makes the result missing, and the helper is not called.
   */
  readonly lenient?: boolean;
  /** Its first argument names a bookmark of the document, which is checked where it is stated in quotes. */
  readonly refersToBookmark?: boolean;
  /** @throws HelperFault when the arguments make no sense */
  call(args: readonly unknown[], context: HelperContext): unknown;
}

/** What a helper throws when its arguments make no sense; becomes a diagnostic with the place of the tag. */
export class HelperFault extends Error {
  readonly hint: string | undefined;

  constructor(reason: string, hint?: string) {
    super(reason);
    this.name = "HelperFault";
    this.hint = hint;
  }
}

/** Helpers by name. */
export type Helpers = ReadonlyMap<string, Helper>;
