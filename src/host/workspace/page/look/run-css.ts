import { switchIn, valueIn, type Properties } from "./properties";
import { color, pt } from "./units";

/** Fonts that stand in where Word's own are not on the computer: of the same widths where there are such. */
const standIns: Readonly<Record<string, string>> = {
  "times new roman": '"Liberation Serif", Tinos, Times, serif',
  cambria: "Caladea, Georgia, serif",
  "century schoolbook": '"TeX Gyre Schola", "Century Schoolbook L", Georgia, serif',
  "book antiqua": '"Palatino Linotype", Palatino, serif',
  garamond: '"EB Garamond", Georgia, serif',
  georgia: "Gelasio, serif",
  calibri: "Carlito, Arial, sans-serif",
  aptos: "Carlito, Arial, sans-serif",
  arial: '"Liberation Sans", Helvetica, sans-serif',
  helvetica: '"Liberation Sans", Arial, sans-serif',
  verdana: '"DejaVu Sans", sans-serif',
  "courier new": '"Liberation Mono", Courier, monospace',
  consolas: '"Liberation Mono", monospace',
};

/** Word's highlighter colors, each with words that stay readable on it. */
const highlights: Readonly<Record<string, string>> = {
  yellow: "background-color:#ff0",
  green: "background-color:#0f0",
  cyan: "background-color:#0ff",
  magenta: "background-color:#f0f;color:#000",
  blue: "background-color:#00f;color:#fff",
  red: "background-color:#f00;color:#000",
  darkBlue: "background-color:#000080;color:#fff",
  darkCyan: "background-color:#008080;color:#fff",
  darkGreen: "background-color:#008000;color:#fff",
  darkMagenta: "background-color:#800080;color:#fff",
  darkRed: "background-color:#800000;color:#fff",
  darkYellow: "background-color:#808000;color:#fff",
  darkGray: "background-color:#808080;color:#000",
  lightGray: "background-color:#c0c0c0",
  black: "background-color:#000;color:#fff",
  white: "background-color:#fff",
};

/** A font with what stands in for it; a name that CSS would stumble over is left out. */
export function fontFamily(name: string): string {
  const safe = name.replace(/["\\;{}<>]/g, "");
  return `"${safe}", ${standIns[safe.toLowerCase()] ?? "serif"}`;
}

/** Fonts that the document's theme names. */
export interface ThemeFonts {
  readonly major: string | undefined;
  readonly minor: string | undefined;
}

function fontOf(properties: Properties, theme: ThemeFonts): string | undefined {
  const fonts = properties.get("w:rFonts");
  const themed = fonts?.["w:asciiTheme"];
  if (themed !== undefined) return themed.startsWith("major") ? theme.major : theme.minor;
  return fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"];
}

function lineOf(properties: Properties): string | undefined {
  const under = valueIn(properties, "w:u");
  const struck = switchIn(properties, "w:strike") ?? switchIn(properties, "w:dstrike");
  if (under === undefined && struck === undefined) return undefined;
  const lines = [
    ...(under !== undefined && under !== "none" ? ["underline"] : []),
    ...(struck === true ? ["line-through"] : []),
  ];
  const style = under === "double" ? " double" : under?.startsWith("dash") === true ? " dashed" : "";
  return lines.length === 0 ? "none" : lines.join(" ") + style;
}

/** How words look, as CSS declarations; "" where nothing is said. */
export function runCss(properties: Properties, theme: ThemeFonts): string {
  const css: string[] = [];
  const font = fontOf(properties, theme);
  if (font !== undefined) css.push(`font-family:${fontFamily(font)}`);
  const size = Number(valueIn(properties, "w:sz"));
  if (size > 0) css.push(`font-size:${pt(size / 2)}`);
  const bold = switchIn(properties, "w:b");
  if (bold !== undefined) css.push(`font-weight:${bold ? "700" : "400"}`);
  const italic = switchIn(properties, "w:i");
  if (italic !== undefined) css.push(`font-style:${italic ? "italic" : "normal"}`);
  const line = lineOf(properties);
  if (line !== undefined) css.push(`text-decoration:${line}`);
  const caps = switchIn(properties, "w:caps");
  if (caps !== undefined) css.push(`text-transform:${caps ? "uppercase" : "none"}`);
  if (switchIn(properties, "w:smallCaps") === true) css.push("font-variant-caps:small-caps");
  const ink = color(valueIn(properties, "w:color"));
  if (ink !== undefined) css.push(`color:${ink}`);
  const fill = color(properties.get("w:shd")?.["w:fill"]);
  if (fill !== undefined) css.push(`background-color:${fill}`);
  const marked = highlights[valueIn(properties, "w:highlight") ?? ""];
  if (marked !== undefined) css.push(marked);
  const raised = valueIn(properties, "w:vertAlign");
  if (raised === "superscript") css.push("vertical-align:super;font-size:.66em;line-height:0");
  if (raised === "subscript") css.push("vertical-align:sub;font-size:.66em;line-height:0");
  const spacing = Number(properties.get("w:spacing")?.["w:val"]);
  if (Number.isFinite(spacing) && spacing !== 0) css.push(`letter-spacing:${pt(spacing / 20)}`);
  return css.join(";");
}
