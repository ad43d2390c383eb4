import { clockWords } from "../derived/words";
import { notRead, read, type Reading } from "./reading";

const two = (part: number | string): string => String(part).padStart(2, "0");

/**
 * Reads a clock time: 14:15, 14:15:09, 2:15 pm, 2:15:09 p.m., 215pm, 2 pm, 1415, 1415 hrs, noon, midnight. Without a.m. or p.m. it is a time of the
 * 24-hour clock, as dispatch logs have it.
 */
export function readTime(text: string): Reading {
  const typed = text.trim().toLowerCase();
  if (typed === "noon") return read("12:00");
  if (typed === "midnight") return read("00:00");
  const bare = typed.replace(/\s*(?:hours|hrs?\.?|h)$/u, "");
  const parts =
    /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(?:([ap])\.?\s*m?\.?)?$/u.exec(bare) ??
    /^(\d{1,2})(\d{2})(\d{2})?\s*(?:([ap])\.?\s*m?\.?)?$/u.exec(bare) ??
    /^(\d{1,2})()()\s*([ap])\.?\s*m?\.?$/u.exec(bare);
  if (parts === null) {
    return notRead(
      /^\d{1,2}$/u.test(bare)
        ? `Is ${bare} in the morning or the afternoon? Write ${bare} am, ${bare} pm, or ${two(bare)}:00.`
        : "This is not read as a clock time. Write 2:15 pm or 14:15:09.",
    );
  }
  const hour = Number(parts[1]);
  const half = parts[4];
  const minute = parts[2] === undefined || parts[2] === "" ? "00" : parts[2];
  const second = parts[3] === undefined || parts[3] === "" ? undefined : parts[3];
  if (Number(minute) > 59) return notRead(`An hour has 60 minutes; there is no minute ${minute}.`);
  if (second !== undefined && Number(second) > 59)
    return notRead(`A minute has 60 seconds; there is no second ${second}.`);
  if (hour > 23)
    return notRead(`A day has 24 hours; there is no hour ${hour}.${hour === 24 ? " Midnight is 00:00." : ""}`);
  if (half !== undefined && hour === 0) return notRead("There is no hour 0 with a.m. or p.m. Midnight is 12:00 am.");
  const of24 = half === undefined || hour > 12 ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return read(`${two(of24)}:${minute}${second === undefined ? "" : `:${second}`}`);
}

/** "14:15:09" in words: "2:15:09 p.m."; noon and midnight by their names too. */
export function timeWords(value: string): string {
  const words = clockWords(value);
  if (/^00:00(?::00)?$/u.test(value)) return `${words} (midnight)`;
  return /^12:00(?::00)?$/u.test(value) ? `${words} (noon)` : words;
}

/** Time from a recording's start, "4:12" or "1:02:03" or "4m12s", as cites print it: "04:12". Other text is returned as it is. */
export function recordingTime(text: string): string {
  const typed = text.trim();
  const parts =
    /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/u.exec(typed) ??
    /^(?:(\d{1,2})\s*h[a-z]*\s*)?(\d{1,3})\s*m[a-z]*\s*(\d{1,2})\s*s?\w*$/iu.exec(typed);
  if (parts === null) return text;
  const second = two(parts[3] ?? "0");
  return parts[1] === undefined
    ? `${two(parts[2] ?? "0")}:${second}`
    : `${Number(parts[1])}:${two(parts[2] ?? "0")}:${second}`;
}
