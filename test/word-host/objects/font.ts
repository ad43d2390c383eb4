import { childElement, element, isElement, setRunProperty, runProperties } from "../../../src/docx";
import { piecesIn } from "../document/paragraph-runs";
import type { LiveRange, WordDocument } from "../document/word-document";
import type { HostObject, HostValue } from "../rich-api/host-object";

/** Word's highlighter knows these names; the object model speaks of them in capitalised or hexadecimal form. */
const hexOf: Readonly<Record<string, string>> = {
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  blue: "#0000FF",
  red: "#FF0000",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  darkGray: "#808080",
  lightGray: "#C0C0C0",
  black: "#000000",
};

function nameOf(color: string): string {
  const wanted = color.toLowerCase();
  const found = Object.entries(hexOf).find(
    ([name, hex]) => name.toLowerCase() === wanted || hex.toLowerCase() === wanted,
  );
  return found?.[0] ?? "yellow";
}

/** A range's font: of a stretch with several values Word gives "" for a colour, and null where there is none. */
export function fontObject(doc: WordDocument, range: LiveRange): HostObject {
  const highlights = (): (string | null)[] =>
    piecesIn(range.paragraph, range.start, range.end).map((piece) => {
      const properties = childElement(piece.run, "w:rPr");
      const name = properties === undefined ? undefined : childElement(properties, "w:highlight")?.attributes["w:val"];
      return name === undefined || name === "none" ? null : (hexOf[name] ?? name);
    });
  const common = (values: readonly (string | null)[]): HostValue => {
    const [first = null, ...rest] = values;
    return rest.every((value) => value === first) ? first : "";
  };
  return {
    type: "Font",
    methods: {},
    properties: {
      HighlightColor: {
        get: () => common(highlights()),
        set: (value) => {
          doc.assertWritable();
          for (const piece of piecesIn(range.paragraph, range.start, range.end)) {
            const properties = runProperties(piece.run);
            if (typeof value === "string" && value !== "")
              setRunProperty(properties, element("w:highlight", { "w:val": nameOf(value) }));
            else properties.children = properties.children.filter((node) => !isElement(node, "w:highlight"));
          }
        },
      },
    },
  };
}
