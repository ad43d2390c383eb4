import type { Source } from "./schema/source";

type Place = Omit<Source, "also">;

function one(source: Place): string {
  const parts: string[] = [];
  if (source.transcript !== undefined || (source.lines !== undefined && source.document === undefined)) {
    parts.push(
      [source.transcript ?? "Tr.", source.lines ?? source.page].filter((part) => part !== undefined).join(" "),
    );
  } else if (source.video !== undefined) {
    parts.push(source.at === undefined ? source.video : `${source.video} at ${source.at}`);
  } else if (source.document !== undefined) {
    const place = source.page ?? source.lines;
    const paragraph =
      source.paragraph === undefined
        ? undefined
        : `${/[-,–]/u.test(source.paragraph) ? "¶¶" : "¶"} ${source.paragraph}`;
    if (place !== undefined)
      parts.push(`${source.document} at ${place}${paragraph === undefined ? "" : `, ${paragraph}`}`);
    else parts.push(paragraph === undefined ? source.document : `${source.document} ${paragraph}`);
  }
  if (source.bates !== undefined) parts.push(parts.length === 0 ? `Bates ${source.bates}` : source.bates);
  return parts.join(", ");
}

/**
 * A record cite as a paper prints it, in parentheses: "(Bates GOV-000123)", "(Dash-cam video at 04:12)",
 * "(Tr. 45:3-12)", "(Smith report at 2, GOV-000123; CAD log at 1)". The form follows the Bluebook's practitioners'
 * rule for record cites (B17): abbreviated document, "at" before a page, paragraph sign before a paragraph.
 * @returns undefined where the source names no place
 */
export function citeSource(source: Source | undefined): string | undefined {
  const text = citeText(source);
  return text === undefined ? undefined : `(${text})`;
}

/** The same cite without its parentheses, for a table's column or a list. */
export function citeText(source: Source | undefined): string | undefined {
  if (source === undefined) return undefined;
  const parts = [source, ...(source.also ?? [])].map(one).filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.join("; ");
}
