import type { CaseFile } from "../schema/case-file";
import { deriveEncounter } from "../derived/encounter";
import { clockWords, stopwatch } from "../derived/words";
import { lines, picture, svg, words, type TimelinePicture } from "./svg";

const width = 468;
const axis = 118;
const top = 30;
/** The clock is at least so long, and longer where the words beside it need it. */
const least = 420;
const lineHeight = 11;

type Row = NonNullable<NonNullable<ReturnType<typeof deriveEncounter>>["timeline"]>[number];

/** Lays labels out so that none covers another, each as near to its moment as may be. */
function spread(wanted: readonly number[], heights: readonly number[]): number[] {
  const placed: number[] = [];
  wanted.forEach((y, at) => {
    placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + (heights[at - 1] ?? 0)));
  });
  return placed;
}

/**
 * Draws the encounter against the clock: each moment with its time at its true distance from the others, and what came after the purpose of the
 * stop had ended set apart.
 * @returns undefined where fewer than two moments have a time
 */
export function drawEncounter(c: CaseFile): TimelinePicture | undefined {
  const { timeline = [] } = deriveEncounter(c);
  const timed = timeline.filter((row): row is Row & { runningSeconds: number } => row.runningSeconds !== undefined);
  const first = timed[0];
  const last = timed.at(-1);
  if (first === undefined || last === undefined || timed.length < 2) return undefined;
  const span = Math.max(1, last.runningSeconds - first.runningSeconds);
  const texts = timed.map((row) => lines(`${row.actor === undefined ? "" : `${row.actor}: `}${row.event ?? ""}`, 66));
  const heights = texts.map((text) => text.length * lineHeight + 5);
  const tall = Math.max(
    least,
    heights.slice(0, -1).reduce((sum, height) => sum + height, 0),
  );
  const yOf = (seconds: number): number => top + ((seconds - first.runningSeconds) / span) * tall;
  const places = spread(
    timed.map((row) => yOf(row.runningSeconds)),
    heights,
  );
  const end = (places.at(-1) ?? top) + (texts.at(-1)?.length ?? 1) * lineHeight;
  const purpose = timed.find((row) => row.purposeEnds === true);
  const content = [
    svg("line", { x1: axis, x2: axis, y1: top, y2: top + tall, stroke: "#000", "stroke-width": 1.5 }),
    ...(purpose === undefined
      ? []
      : beyondPurpose(yOf(purpose.runningSeconds), top + tall, last.runningSeconds - purpose.runningSeconds)),
    ...timed.flatMap((row, at) => {
      const y = yOf(row.runningSeconds);
      const label = places[at] ?? y;
      const bold = row.purposeEnds === true ? { "font-weight": "700" } : {};
      return [
        svg("circle", { cx: axis, cy: y, r: 3, fill: row.purposeEnds === true ? "#a00" : "#000" }),
        svg("path", {
          d: `M${axis + 4} ${Math.round(y * 10) / 10}L${axis + 16} ${Math.round(label * 10) / 10}`,
          stroke: "#777",
          fill: "none",
          "stroke-width": 0.5,
        }),
        words(
          `${row.time === undefined ? "" : clockWords(row.time)}  ${stopwatch(row.runningSeconds)}`,
          axis - 8,
          label + 3,
          { "text-anchor": "end", ...bold },
        ),
        ...(texts[at] ?? []).map((line, nth) => words(line, axis + 19, label + 3 + nth * lineHeight, bold)),
      ];
    }),
  ];
  const said = timed.map((row) => `${row.clock ?? ""} ${row.event ?? ""}`.trim()).join("; ");
  const ended = purpose === undefined ? "" : ` The purpose of the stop ended at ${purpose.clock ?? ""}.`;
  return picture("The encounter against the clock", `${said}.${ended}`, width, Math.max(top + tall, end) + 14, content);
}

/** Sets apart what came after the purpose had ended, with how long it lasted. */
function beyondPurpose(y: number, end: number, seconds: number): string[] {
  return [
    svg("line", { x1: axis, x2: axis, y1: y, y2: end, stroke: "#a00", "stroke-width": 4 }),
    svg("line", {
      x1: axis - 12,
      x2: axis + 12,
      y1: y,
      y2: y,
      stroke: "#a00",
      "stroke-width": 0.75,
      "stroke-dasharray": "4 3",
    }),
    words(`Purpose of the stop ended; ${stopwatch(seconds)} more followed`, width - 6, 16, {
      "text-anchor": "end",
      fill: "#a00",
      "font-weight": "700",
    }),
  ];
}
