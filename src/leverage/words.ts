/** A number with its noun: 1 day, 12 days. */
export function counted(value: number, noun: string): string {
  return `${value} ${value === 1 ? noun : `${noun}s`}`;
}

/** Names in a sentence: "A", "A and B", "A, B, and C". */
export function joined(names: readonly string[]): string {
  return names.length <= 2 ? names.join(" and ") : `${names.slice(0, -1).join(", ")}, and ${names.at(-1) ?? ""}`;
}

/** The text without a full stop at its end, to go on within a sentence. */
export function unstopped(text: string): string {
  return text.trim().replace(/\.+$/u, "");
}
