/** What was made of a text that a person typed. */
export type Reading =
  | { readonly state: "read"; readonly value: unknown }
  /** The text is kept as it is; `reason` tells the person what to write. */
  | { readonly state: "not read"; readonly reason: string };

/** A text that was understood. */
export function read(value: unknown): Reading {
  return { state: "read", value };
}

/** A text that was not. */
export function notRead(reason: string): Reading {
  return { state: "not read", reason };
}
