/** Marks of an event, as a person reads them. */
export const markWords: Readonly<Record<string, string>> = {
  stop: "Stop",
  "purpose-ended": "Purpose ended",
  "dog-called": "Dog called",
  "dog-arrived": "Dog arrived",
  "dog-alert": "Dog alert",
  questions: "Questions",
  consent: "Consent",
  frisk: "Frisk",
  search: "Search",
  arrest: "Arrest",
  warning: "Warning",
  statement: "Statement",
  other: "Other",
};

/** A mark in words; one that is not known is shown as it stands. */
export function wordsOfMark(mark: unknown): string | undefined {
  return typeof mark === "string" && mark !== "" ? (markWords[mark] ?? mark) : undefined;
}
