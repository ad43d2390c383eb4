import type { FactNode } from "../facts/tree";

const YES = new Set(["yes", "y", "true", "1", "x"]);
const NO = new Set(["no", "n", "false", "0"]);

/** "3/4/2026" as spreadsheets of the United States write dates -> "2026-03-04"; other text is returned as it is. */
function dateOf(cell: string): string {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(cell);
  if (parts === null) return cell;
  const two = (text: string | undefined): string => (text ?? "").padStart(2, "0");
  return `${parts[3] ?? ""}-${two(parts[1])}-${two(parts[2])}`;
}

/** "2:05 PM" -> "14:05"; a 24-hour time gets its leading zero; other text is returned as it is. */
function timeOf(cell: string): string {
  const parts = /^(\d{1,2}):(\d{2})(:\d{2})?\s*(?:([ap])\.?m\.?)?$/iu.exec(cell);
  if (parts === null) return cell;
  const half = parts[4]?.toLowerCase();
  const hour = Number(parts[1]);
  const of24 = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return `${String(of24).padStart(2, "0")}:${parts[2] ?? ""}${parts[3] ?? ""}`;
}

/** A number written with a dollar sign, thousands separators, a unit or a percent sign; NaN where it is none. */
function numberOf(cell: string): number {
  const bare = cell.replace(/[$,\s]/gu, "").replace(/(?:%|g|grams?|ft|feet|months?)$/iu, "");
  return bare === "" || !/^[-+]?(?:\d+\.?\d*|\.\d+)$/u.test(bare) ? Number.NaN : Number(bare);
}

/** A cell of a fact without a fixed kind: JSON groups and lists, plain numbers, true and false; all else is text. */
function jsonOf(cell: string): unknown {
  if (String(Number(cell)) === cell) return Number(cell);
  if (cell === "true" || cell === "false") return cell === "true";
  if (!/^[{[]/u.test(cell)) return cell;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

/**
 * The value of a cell for a fact, as the case file writes it. What cannot be read stays text, so that the check of the
 * case file tells what is wrong with it.
 */
export function cellValue(cell: string, fact: FactNode): unknown {
  const value = cell.trim();
  switch (fact.kind) {
    case "date":
      return dateOf(value);
    case "time":
      return timeOf(value);
    case "yes-no": {
      const word = value.toLowerCase();
      return YES.has(word) ? true : NO.has(word) ? false : value;
    }
    case "number":
    case "integer":
    case "money":
    case "grams":
    case "feet":
    case "months":
    case "percent": {
      const number = numberOf(value);
      return Number.isNaN(number) ? value : number;
    }
    case "list": {
      const { item } = fact;
      return value
        .split(/[;\n]/u)
        .filter((part) => part.trim() !== "")
        .map((part) => (item === undefined ? part.trim() : cellValue(part, item)));
    }
    case "choice":
      return fact.choices?.find((word) => word.toLowerCase() === value.toLowerCase()) ?? value;
    case "any":
      return jsonOf(value);
    case "text":
    case "object":
      return value;
  }
}
