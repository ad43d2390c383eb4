import type { CaseFile } from "../schema/case-file";
import { daysBetween } from "../derived/day";
import { deriveMitigation } from "../derived/mitigation";
import { dateWords } from "../derived/words";
import { lines, picture, svg, words, type TimelinePicture } from "./svg";

const width = 468;
const axis = 110;
const top = 22;
const lineHeight = 11;
/** Points for a day; a gap in the record is seen as one. */
const perDay = 2.4;
/** Without an event for so long, the gap is named. */
const longGap = 14;

/**
 * Draws what the client has done against the calendar: each event at its day, lapses marked as what they are, long gaps named.
 * @returns undefined where fewer than two events have a date
 */
export function drawMitigation(c: CaseFile, today: string): TimelinePicture | undefined {
  const rows = (deriveMitigation(c, today)?.rows ?? []).filter(
    (row): row is typeof row & { date: string } => row.date !== undefined,
  );
  const first = rows[0];
  if (first === undefined || rows.length < 2) return undefined;
  let lowest = top;
  const content: string[] = [];
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    const days = before === undefined ? 0 : (daysBetween(before.date, row.date) ?? 0);
    // The name of a gap stands between the two dates, and needs a line of its own.
    const room = days >= longGap ? lineHeight : 0;
    const y = Math.max(top + (daysBetween(first.date, row.date) ?? 0) * perDay, lowest + room);
    if (days >= longGap && before !== undefined)
      content.push(
        words(`${days} days`, axis - 8, y - 9, { "text-anchor": "end", "font-style": "italic", fill: "#555" }),
      );
    const text = [row.description, row.result, row.hours === undefined ? undefined : `${row.hours} hours`]
      .filter((part) => part !== undefined)
      .join("; ");
    const lapse = row.lapse === true;
    const look = lapse ? { fill: "#a00", "font-weight": "700" } : {};
    content.push(
      lapse
        ? svg("path", { d: `M${axis - 4} ${y - 4}l8 8m0 -8l-8 8`, stroke: "#a00", "stroke-width": 2 })
        : svg("circle", { cx: axis, cy: y, r: 3 }),
      words(dateWords(row.date), axis - 10, y + 3, { "text-anchor": "end", ...look }),
    );
    const written = lines(lapse ? `Lapse: ${text}` : text, 68);
    written.forEach((line, nth) => content.push(words(line, axis + 12, y + 3 + nth * lineHeight, look)));
    lowest = y + Math.max(written.length, 1) * lineHeight + 5;
  });
  const end = lowest;
  content.unshift(
    svg("line", { x1: axis, x2: axis, y1: top, y2: end - lineHeight, stroke: "#000", "stroke-width": 1.5 }),
  );
  const said = rows.map(
    (row) => `${dateWords(row.date)}: ${row.lapse === true ? "lapse, " : ""}${row.description ?? ""}`,
  );
  return picture("Mitigation against the calendar", `${said.join("; ")}.`, width, end + 8, content);
}
