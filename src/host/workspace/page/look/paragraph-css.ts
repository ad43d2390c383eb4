import { childElement, childElements, type ListLabel, type XmlElement } from "../../../../docx";
import { valueIn, type Properties } from "./properties";
import { borderLine, color, points, pt } from "./units";

const alignments: Readonly<Record<string, string>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
};

/** A single line of common fonts is about so many times as high as their size. */
const singleLine = 1.15;

function lineHeight(spacing: Readonly<Record<string, string>> | undefined): string | undefined {
  const line = Number(spacing?.["w:line"]);
  if (spacing === undefined || !(line > 0)) return undefined;
  const rule = spacing["w:lineRule"];
  // "At least" grows with the words; CSS has no such line, and legal papers set it to what their type needs.
  if (rule === "exact" || rule === "atLeast") return pt(line / 20);
  return String(Math.round((line / 240) * singleLine * 1000) / 1000);
}

function space(spacing: Readonly<Record<string, string>> | undefined, side: "before" | "after"): number {
  if (spacing?.[`w:${side}Autospacing`] === "1") return 14;
  return points(spacing?.[`w:${side}`]) ?? 0;
}

/** The first tab stop that a paragraph sets itself, in points from its margin: tabs are as wide as that. */
function firstStop(stops: XmlElement | undefined): number | undefined {
  const positions = childElements(stops, "w:tab")
    .filter((stop) => stop.attributes["w:val"] !== "clear")
    .map((stop) => points(stop.attributes["w:pos"]) ?? 0)
    .filter((position) => position > 0);
  return positions.length === 0 ? undefined : Math.min(...positions);
}

/** Indents of a paragraph in points; a first line that hangs out is negative. */
export function indents(properties: Properties): { left: number; right: number; first: number } {
  const indent = properties.get("w:ind");
  const hanging = points(indent?.["w:hanging"]);
  return {
    left: points(indent?.["w:left"] ?? indent?.["w:start"]) ?? 0,
    right: points(indent?.["w:right"] ?? indent?.["w:end"]) ?? 0,
    first: hanging === undefined ? (points(indent?.["w:firstLine"]) ?? 0) : -hanging,
  };
}

/** How a paragraph stands, as CSS declarations. */
export function paragraphCss(properties: Properties, own: XmlElement | undefined): string {
  const css: string[] = [];
  const spacing = properties.get("w:spacing");
  const { left, right, first } = indents(properties);
  css.push(`margin:${pt(space(spacing, "before"))} ${pt(right)} ${pt(space(spacing, "after"))} ${pt(left)}`);
  if (first !== 0) css.push(`text-indent:${pt(first)}`);
  const height = lineHeight(spacing);
  if (height !== undefined) css.push(`line-height:${height}`);
  const alignment = alignments[valueIn(properties, "w:jc") ?? ""];
  if (alignment !== undefined) css.push(`text-align:${alignment}`);
  const fill = color(properties.get("w:shd")?.["w:fill"]);
  if (fill !== undefined) css.push(`background-color:${fill}`);
  const borders = childElement(own, "w:pBdr");
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = borderLine(childElement(borders, `w:${side}`)?.attributes);
    if (line !== undefined) css.push(`border-${side}:${line};padding-${side}:2pt`);
  }
  const stop = firstStop(childElement(own, "w:tabs"));
  if (stop !== undefined) css.push(`tab-size:${pt(stop)}`);
  return css.join(";");
}

/** How a list's label stands: in the room that the first line hangs out by. */
export function labelCss({ suffix }: ListLabel, properties: Properties): string {
  const { first, left } = indents(properties);
  if (suffix !== "tab") return "";
  const room = first < 0 ? -first : Math.max(18, 36 - ((left + first) % 36));
  return `display:inline-block;min-width:${pt(room)};text-indent:0`;
}
