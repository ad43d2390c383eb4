import type { FactShape } from "../../engine/case-calls";
import { fieldKind } from "../form/find";
import { readFact, type FieldKind } from "../../../case/read/read-fact";

/** A fact of a list's entry that a column of a table may hold. */
export interface RowField {
  /** Names from the entry on: `["lab", "tested"]`. */
  readonly path: readonly string[];
  /** "Lab result: Tested" */
  readonly title: string;
  readonly kind: FieldKind;
  readonly choices: readonly string[];
}

/** Which fact each column of a table holds (place in the fields; undefined: none), and whether its first row names them. */
export interface Columns {
  readonly fields: readonly (number | undefined)[];
  readonly headed: boolean;
}

/** What else people write over a column, by the name of the fact. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  actor: ["by", "officer", "person", "who"],
  amount: ["sum", "paid"],
  bates: ["bates number", "bates no", "bates range"],
  count: ["qty", "quantity", "number", "how many"],
  date: ["day", "on"],
  description: ["item", "what", "evidence", "property"],
  event: ["activity", "entry", "narrative", "notes", "what happened"],
  id: ["item no", "item number", "exhibit", "no"],
  item: ["request", "what"],
  location: ["where", "place", "found", "location found"],
  mark: ["kind", "type"],
  offense: ["charge", "crime"],
  text: ["words", "message", "content"],
  time: ["clock", "hour", "at"],
};

/** Facts in which the running text of an entry stands, the likeliest first. */
const mainText = ["event", "description", "text", "offense", "item", "name"];

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Every single fact of a list's entry, those of groups within it included; lists within it are typed in the form. */
export function rowFields(item: FactShape, before: RowField["path"] = [], group = ""): RowField[] {
  return (item.fields ?? []).flatMap((field): RowField[] => {
    const path = [...before, field.name];
    const title = group === "" ? field.title : `${group}: ${field.title}`;
    if (field.fields !== undefined) return rowFields(field, path, title);
    const kind = fieldKind(field);
    return kind === undefined ? [] : [{ path, title, kind, choices: field.choices ?? [] }];
  });
}

function names({ path, title }: RowField): readonly string[] {
  const name = path.at(-1) ?? "";
  const [last = title, group = ""] = title.split(": ").reverse();
  const spaced = name.replace(/\p{Lu}/gu, (letter) => ` ${letter}`);
  return [title, last, path.join(" "), spaced, `${group} ${spaced}`, ...(otherWords[name] ?? [])].map(plain);
}

/** The columns by their headings: a fact's whole title before its last words, facts of the entry before those of its groups. */
function byHeading(headings: readonly string[], fields: readonly RowField[]): (number | undefined)[] {
  const taken = new Set<number>();
  return headings.map((heading) => {
    const sought = plain(heading);
    if (sought === "") return undefined;
    const ranked = fields
      .map((field, place) => ({ place, rank: names(field).indexOf(sought), depth: field.path.length }))
      .filter(({ rank, place }) => rank >= 0 && !taken.has(place))
      .sort((one, other) => one.depth - other.depth || one.rank - other.rank);
    const best = ranked[0]?.place;
    if (best !== undefined) taken.add(best);
    return best;
  });
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

/** The columns by what stands in them: clock times, days, set words; the longest text is what happened. */
function byContent(
  rows: readonly (readonly string[])[],
  fields: readonly RowField[],
  today: string,
): (number | undefined)[] {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column] ?? "").filter((cell) => cell.trim() !== ""),
  );
  const found: (number | undefined)[] = cells.map(() => undefined);
  const give = (column: number, place: number): void => {
    if (place >= 0 && found[column] === undefined && !found.includes(place)) found[column] = place;
  };
  for (const kind of ["time", "date", "choice"] as const)
    cells.forEach((texts, column) => {
      const place = fields.findIndex(
        (field, at) =>
          field.kind === kind &&
          field.path.length === 1 &&
          !found.includes(at) &&
          share(texts, (text) => readFact(kind, text, today, field.choices).state === "read") >= 0.8,
      );
      give(column, place);
    });
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const longest = cells
    .map((texts, column) => ({ column, length: found[column] === undefined ? length(texts) : 0 }))
    .sort((one, other) => other.length - one.length)[0];
  const main = mainText
    .map((name) => fields.findIndex(({ path }) => path.length === 1 && path[0] === name))
    .find((place) => place >= 0);
  if (longest !== undefined && longest.length > 0 && main !== undefined) give(longest.column, main);
  return found;
}

/**
 * Which fact each column of a table holds: by the headings where the first row has some, else by what stands in the columns.
 * The person sees the outcome and may change it.
 * @param today "YYYY-MM-DD"
 */
export function columnsOf(rows: readonly (readonly string[])[], fields: readonly RowField[], today: string): Columns {
  const [first = []] = rows;
  const written = first.filter((cell) => cell.trim() !== "");
  const known = written.filter((cell) => fields.some((field) => names(field).includes(plain(cell))));
  if (known.length > 0 && known.length * 2 >= written.length) return { fields: byHeading(first, fields), headed: true };
  return { fields: byContent(rows, fields, today), headed: false };
}
