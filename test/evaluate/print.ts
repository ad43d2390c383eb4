/** Figures of an evaluation as a table, as JSON, and the list of what went wrong. */
import { CATEGORIES } from "../../src/review";
import type { SetName } from "./evaluation-set";
import type { ExtraFinding, Score, SpanScore } from "./score";
import { falseAlarms, recall } from "./score";

const percent = (share: number): string => (Number.isFinite(share) ? `${(share * 100).toFixed(1)}%` : "-");

interface Row {
  readonly category: string;
  readonly spans: number;
  readonly found: number;
  readonly beneath: number;
  readonly wrong: number;
  readonly missed: number;
  readonly recall: number;
  readonly precision: number;
  readonly alarms: number;
}

function rows(result: Score): Row[] {
  const all: Row[] = CATEGORIES.map((category) =>
    row(
      category,
      result.spans.filter((span) => span.category === category),
      result.right.get(category) ?? 0,
      result.extras.filter((extra) => extra.category === category),
    ),
  );
  const right = [...result.right.values()].reduce((sum, count) => sum + count, 0);
  return [...all, row("all", result.spans, right, result.extras)];
}

function row(category: string, spans: readonly SpanScore[], right: number, extras: readonly ExtraFinding[]): Row {
  const count = (outcome: SpanScore["outcome"]): number => spans.filter((span) => span.outcome === outcome).length;
  return {
    category,
    spans: spans.length,
    found: count("found"),
    beneath: count("beneath"),
    wrong: count("wrong category"),
    missed: count("missed"),
    recall: count("found") / spans.length,
    precision: right / (right + extras.length),
    alarms: new Set(extras.filter((extra) => extra.sentence.kind !== "risky").map((extra) => extra.sentence.id)).size,
  };
}

/** A line a category, then the totals. `alarms` counts clean and misleading sentences with a finding of the category. */
export function table(result: Score): string {
  const heads = ["category", "spans", "found", "beneath", "wrong", "missed", "recall", "precision", "alarms"];
  const lines = rows(result).map((each) => [
    each.category,
    ...[each.spans, each.found, each.beneath, each.wrong, each.missed].map(String),
    percent(each.recall),
    percent(each.precision),
    String(each.alarms),
  ]);
  const align = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(10))).join("");
  const { found, withBeneath, spans } = recall(result.spans);
  const alarmLine = (name: string, alarms: ReturnType<typeof falseAlarms>): string =>
    `false alarms, ${name}: ${String(alarms.any)} of ${String(alarms.sentences)} sentences (${percent(alarms.anyShare)}), ` +
    `high or critical ${String(alarms.serious)} (${percent(alarms.serious / alarms.sentences)})`;
  return [
    align(heads),
    ...lines.map(align),
    `recall: ${percent(found)} of ${String(spans)} spans, ${percent(withBeneath)} with those kept beneath`,
    alarmLine("clean and misleading", falseAlarms(result)),
    alarmLine("clean", falseAlarms(result, ["clean"])),
    alarmLine("misleading", falseAlarms(result, ["misleading"])),
  ].join("\n");
}

/** Misses, then findings no label accounts for, by category. */
export function details(result: Score): string {
  const misses = CATEGORIES.flatMap((category) =>
    result.spans
      .filter((span) => span.category === category && span.outcome !== "found")
      .map((span) => {
        const marked = span.sentence.text.replace(span.quote, () => `[[${span.quote}]]`).replaceAll("\n", "\\n");
        const by = span.touchedBy.length > 0 ? ` (${span.touchedBy.join(", ")})` : "";
        return `${category}  ${span.outcome}${by}  ${span.sentence.id}  ${marked}`;
      }),
  );
  const line = (extra: ExtraFinding): string =>
    `${extra.category}  ${extra.ruleId}  ${extra.severity}  ${extra.sentence.id}  "${extra.quote}"  in: ${extra.sentence.text}`.replaceAll(
      "\n",
      "\\n",
    );
  const innocent = result.extras.filter((extra) => extra.sentence.kind !== "risky").map(line);
  const risky = result.extras.filter((extra) => extra.sentence.kind === "risky").map(line);
  return ["", "MISSED", ...misses, "", "FALSE ALARMS", ...innocent, "", "UNLABELLED IN RISKY SENTENCES", ...risky].join(
    "\n",
  );
}

/** The same figures as data; with `sentences`, the misses and false alarms too. */
export function summary(name: SetName, result: Score, sentences: boolean): object {
  const plain = { set: name, recall: recall(result.spans), falseAlarms: falseAlarms(result), categories: rows(result) };
  if (!sentences) return plain;
  return {
    ...plain,
    misses: result.spans
      .filter((span) => span.outcome !== "found")
      .map(({ sentence, ...rest }) => ({ id: sentence.id, text: sentence.text, ...rest })),
    extras: result.extras.map(({ sentence, ...rest }) => ({ id: sentence.id, text: sentence.text, ...rest })),
  };
}
