import type { FormField, FormList, FormSection } from "../../library";

/** How an answer of a kind is written; others are plain text. */
const written: Readonly<Partial<Record<FormField["kind"], string>>> = {
  date: "date: 3/4/26 or March 4, 2026",
  time: "time: 2:15 pm or 14:15:09",
  money: "dollars: 1,200",
  grams: "weight: 112.4 (grams), 2 oz or 1.2 kg",
  feet: "distance: 900 (feet), 300 yards or 0.5 mile",
  months: "term: 120 (months) or 10 years",
  percent: "percent: 98.2",
  number: "number",
  integer: "whole number",
  "yes-no": "yes or no",
  lines: "one a line",
};

/** What kind of answer a question wants, in words. */
export function answerWords({ kind, choices }: Pick<FormField, "kind" | "choices">): string {
  return choices === undefined ? (written[kind] ?? "text") : choices.join(" | ");
}

/** Questions as lines of a table: path, label, type, and whether the paper lacks the fact. */
export function questionLines(sections: readonly FormSection[], lists: readonly FormList[]): string[] {
  return sections.flatMap((section) => [
    headingOf(section, lists),
    ...section.fields.map(({ path, title, kind, choices, ...how }) => {
      const type = choices === undefined ? kind : choices.join(" | ");
      return `  ${path}\t${title}\t${type}\t${urgency(how)}`;
    }),
  ]);
}

/** A file of answers to fill in: each question above the place for its answer. */
export function blankAnswers(file: string, sections: readonly FormSection[], lists: readonly FormList[]): string {
  const about = [
    `# Answers for ${file.replace(/^.*[\\/]/u, "")}. Write each behind its colon; what stays empty stays unknown.`,
    "# Of a list, repeat the lines with [1], [2] … for further entries.",
  ];
  const questions = sections.flatMap((section) => [
    "",
    `# ${headingOf(section, lists)}`,
    ...section.fields.flatMap((field) => [
      `# ${field.title} (${answerWords(field)}; ${urgency(field)})`,
      `${field.path}:`,
    ]),
  ]);
  return [...about, ...questions].join("\n");
}

function headingOf({ path, title }: FormSection, lists: readonly FormList[]): string {
  const list = lists.find((one) => `${one.path}[0]` === path);
  const many = list?.entries === 0 ? `, for each ${list.item.toLowerCase()}` : "";
  return `${title} (${path === "" ? "the case" : path}${many})`;
}

function urgency({ missing, needed }: Pick<FormField, "missing" | "needed">): string {
  return missing ? "missing" : needed ? "needed" : "if it is so";
}
