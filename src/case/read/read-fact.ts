import { isClockTime, isDate } from "../schema/calendar";
import { figures, termWords } from "../derived/words";
import type { FactKind } from "../schema";
import { isNumeric, readAmount, shownNumber } from "./amount";
import { readTime, timeWords } from "./clock";
import { dayAndDate, readDate, shownDate } from "./date";
import { notRead, read, type Reading } from "./reading";

/** Kinds of a field: a fact's own, or a list of plain texts (`lines`) or of plain numbers (`numbers`) in one field. */
export type FieldKind = FactKind | "lines" | "numbers";

const yes = new Set(["yes", "y", "true", "x"]);
const no = new Set(["no", "n", "false"]);

/**
 * What a typed text says for a field of a kind. An empty text is no fact (`value` undefined).
 * @param today "YYYY-MM-DD", for years of two digits and for the words today and yesterday
 */
export function readFact(kind: FieldKind, text: string, today: string, choices: readonly string[] = []): Reading {
  if (text.trim() === "") return read(undefined);
  if (kind === "date") return readDate(text, today);
  if (kind === "time") return readTime(text);
  if (kind === "lines") return read(text.split("\n"));
  if (kind === "numbers") return readNumbers(text);
  if (isNumeric(kind)) return readAmount(kind, text);
  if (kind === "yes-no") return readYesNo(text);
  if (kind === "choice") return readChoice(text, choices);
  return read(text);
}

function readNumbers(text: string): Reading {
  const parts = text.split(/[\s,;]+|\band\b/u).filter((part) => part !== "");
  const wrong = parts.find((part) => !/^\d+$/u.test(part));
  return wrong === undefined ? read(parts.map(Number)) : notRead(`“${wrong}” is not a number. Write 1, 3.`);
}

function readYesNo(text: string): Reading {
  const word = text.trim().toLowerCase();
  if (yes.has(word)) return read(true);
  return no.has(word) ? read(false) : notRead("Write yes or no.");
}

function readChoice(text: string, choices: readonly string[]): Reading {
  const plain = (word: string): string =>
    word
      .toLowerCase()
      .replace(/[\s_-]+/gu, " ")
      .trim();
  const found = choices.find((choice) => plain(choice) === plain(text));
  return found === undefined ? notRead(`It is one of: ${choices.join(", ")}.`) : read(found);
}

/** What stands in the case for a typed text: the fact, or the text itself where it was not understood, so that nothing typed is lost. */
export function keptFact(kind: FieldKind, text: string, today: string, choices: readonly string[] = []): unknown {
  const reading = readFact(kind, text, today, choices);
  return reading.state === "read" ? reading.value : text;
}

/** A fact as its field shows it. */
export function shownFact(kind: FieldKind, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (kind === "lines" && Array.isArray(value)) return value.map(String).join("\n");
  if (kind === "numbers" && Array.isArray(value)) return value.map(String).join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return shownNumber(value);
  if (typeof value === "string") return kind === "date" ? shownDate(value) : value;
  return JSON.stringify(value);
}

/** What is wrong with a text that stands in the case in a fact's place; undefined where the fact is of its kind. */
export function notUnderstood(
  kind: FieldKind,
  value: unknown,
  today: string,
  choices: readonly string[] = [],
): string | undefined {
  if (typeof value !== "string" || value.trim() === "") return undefined;
  if ((kind === "date" && isDate(value)) || (kind === "time" && isClockTime(value))) return undefined;
  if (kind === "choice" && choices.includes(value)) return undefined;
  if (kind === "text" || kind === "any") return undefined;
  const reading = readFact(kind, value, today, choices);
  if (reading.state === "not read") return reading.reason;
  // A case file of another program may hold "3/4/26" or "50" as text; typing it again would be read.
  return kind === "lines"
    ? undefined
    : `It stands in the case as the text “${value}”. Leave the field once to have it read.`;
}

/**
 * How a fact was understood, where its field does not say so already: the day of a date, 2:15 p.m. for 14:15, 10 years for 120 months.
 * @param typed what was typed for it, where that was in other units
 */
export function understood(kind: FieldKind, value: unknown, typed?: string): string | undefined {
  if (typeof value === "string") {
    if (kind === "date" && isDate(value)) return dayAndDate(value);
    if (kind === "time" && isClockTime(value)) return timeWords(value);
    return undefined;
  }
  if (typeof value !== "number") return undefined;
  const from = typed !== undefined && /\p{L}/u.test(typed) ? typed.trim() : undefined;
  if (kind === "grams")
    return from === undefined || /^[\d.,]+\s*g/iu.test(from) ? undefined : `${from} is ${figures(value)} grams`;
  if (kind === "feet")
    return from === undefined || /^[\d.,]+\s*(?:ft|feet)/iu.test(from)
      ? undefined
      : `${from} is ${figures(value)} feet`;
  if (kind === "months") return value >= 12 && value % 12 === 0 ? termWords(value) : undefined;
  return undefined;
}
