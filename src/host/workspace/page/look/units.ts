/** Points of a measure in twentieths of a point, as Word writes most lengths. */
export function points(twentieths: string | undefined): number | undefined {
  const number = Number(twentieths);
  return twentieths === undefined || !Number.isFinite(number) ? undefined : number / 20;
}

/** A CSS length. */
export function pt(value: number): string {
  return `${Math.round(value * 100) / 100}pt`;
}

/** A color of six hexadecimal digits; "auto" and what is none give undefined. */
export function color(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : undefined;
}

/** A border line as CSS; undefined where nothing is said. */
export function borderLine(line: Readonly<Record<string, string>> | undefined): string | undefined {
  const kind = line?.["w:val"];
  if (line === undefined || kind === undefined) return undefined;
  if (kind === "nil" || kind === "none") return "none";
  // Width in eighths of a point.
  const width = Math.max(0.5, Number(line["w:sz"] ?? "4") / 8);
  const style =
    kind === "double" ? "double" : kind.startsWith("dash") ? "dashed" : kind === "dotted" ? "dotted" : "solid";
  return `${pt(style === "double" ? Math.max(width * 3, 2.25) : width)} ${style} ${color(line["w:color"]) ?? "currentcolor"}`;
}
