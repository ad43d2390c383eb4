import {
  attribute,
  childElement,
  childElements,
  descendants,
  mainDocumentPart,
  parseXml,
  readSidePart,
  readStories,
  type DocxPackage,
  type XmlElement,
} from "../../docx";

/** The attributes of `w:rFonts` that name a font for Latin text, and those that name one of the theme (ECMA-376 part 1, 17.3.2.26). */
const named = ["w:ascii", "w:hAnsi"];
const themed = ["w:asciiTheme", "w:hAnsiTheme"];

/**
 * Fonts that a Word file's text uses and does not carry: those of its runs, of the styles that they name, and of what counts where nothing is said.
 * @param used ids of the styles that the text names
 */
export function fontsNeeded(pkg: DocxPackage, used: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const theme = themeFonts(pkg);
  const take = (node: XmlElement): void => {
    for (const fonts of descendants(node, "w:rFonts")) {
      for (const name of named) found.add(attribute(fonts, name) ?? "");
      for (const name of themed) found.add(theme.get((attribute(fonts, name) ?? "").slice(0, 5)) ?? "");
    }
  };
  for (const root of new Set(readStories(pkg).map((story) => story.root))) take(root);
  const styles = readSidePart(pkg, mainDocumentPart(pkg), "styles")?.root;
  const defaults = childElement(styles, "w:docDefaults");
  if (defaults !== undefined) take(defaults);
  for (const style of childElements(styles, "w:style")) {
    if (used.has(attribute(style, "w:styleId") ?? "") || attribute(style, "w:default") === "1") take(style);
  }
  found.delete("");
  for (const name of embedded(pkg)) found.delete(name);
  return [...found].sort();
}

/** Typefaces for Latin text of the theme, under "major" and "minor". */
function themeFonts(pkg: DocxPackage): ReadonlyMap<string, string> {
  const part = pkg.names().find((name) => /^word\/theme\/theme\d*\.xml$/.test(name));
  if (part === undefined) return new Map();
  const fonts = new Map<string, string>();
  for (const node of descendants(parseXml(pkg.text(part), { file: part }))) {
    const kind = /^a:(major|minor)Font$/.exec(node.name)?.[1];
    const latin = kind === undefined ? undefined : childElement(node, "a:latin");
    const face = latin === undefined ? undefined : attribute(latin, "typeface");
    if (kind !== undefined && face !== undefined && face !== "") fonts.set(kind, face);
  }
  return fonts;
}

/** Names of the fonts that lie in the file. */
function embedded(pkg: DocxPackage): string[] {
  const part = pkg.names().find((name) => /^word\/fontTable\d*\.xml$/.test(name));
  if (part === undefined) return [];
  return [...descendants(parseXml(pkg.text(part), { file: part }), "w:font")].flatMap((font) =>
    childElement(font, "w:embedRegular") === undefined ? [] : [attribute(font, "w:name") ?? ""],
  );
}

/** Fonts that Microsoft 365 brings on Windows and on a Mac alike, lower case; Word puts another in the place of one that is absent. */
const withWord: ReadonlySet<string> = new Set(
  [
    ...["Aptos", "Aptos Display", "Arial", "Arial Black", "Arial Narrow", "Baskerville Old Face", "Book Antiqua"],
    ...["Bookman Old Style", "Calibri", "Calibri Light", "Cambria", "Cambria Math", "Candara", "Century"],
    ...["Century Gothic", "Century Schoolbook", "Comic Sans MS", "Consolas", "Constantia", "Corbel", "Courier New"],
    ...["Franklin Gothic Book", "Franklin Gothic Medium", "Garamond", "Georgia", "Gill Sans MT", "Goudy Old Style"],
    ...["Impact", "Palatino Linotype", "Perpetua", "Rockwell", "Symbol", "Tahoma", "Times New Roman"],
    ...["Trebuchet MS", "Tw Cen MT", "Verdana", "Webdings", "Wingdings"],
  ].map((name) => name.toLowerCase()),
);

/** Whether a font is there wherever Word is. */
export function comesWithWord(font: string): boolean {
  return withWord.has(font.toLowerCase());
}
