import { attribute, childElement, childElements, type Styles, type XmlElement } from "../../../../docx";

/** Properties of a paragraph or of a run by element name, as they hold after every style has had its say. */
export type Properties = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Elements whose attributes are inherited one by one. */
const byAttribute = new Set(["w:ind", "w:spacing", "w:rFonts"]);

/** Of these pairs, the one that is said last holds. */
const rivals: Readonly<Record<string, string>> = {
  "w:hanging": "w:firstLine",
  "w:firstLine": "w:hanging",
  "w:ascii": "w:asciiTheme",
  "w:asciiTheme": "w:ascii",
  "w:left": "w:start",
  "w:start": "w:left",
};

/** Lays property elements over each other, the later over the earlier. */
export function layered(layers: readonly (XmlElement | undefined)[]): Properties {
  const found = new Map<string, Record<string, string>>();
  for (const layer of layers) {
    for (const node of childElements(layer)) {
      const replaced = new Set(Object.keys(node.attributes).map((name) => rivals[name]));
      const earlier = byAttribute.has(node.name) ? Object.entries(found.get(node.name) ?? {}) : [];
      const before = Object.fromEntries(earlier.filter(([name]) => !replaced.has(name)));
      found.set(node.name, { ...before, ...node.attributes });
    }
  }
  return found;
}

/** `w:val` of a property. */
export function valueIn(properties: Properties, name: string): string | undefined {
  return properties.get(name)?.["w:val"];
}

/** An on/off property: undefined where nothing is said. */
export function switchIn(properties: Properties, name: string): boolean | undefined {
  const found = properties.get(name);
  if (found === undefined) return undefined;
  const value = found["w:val"];
  return value === undefined || value === "1" || value === "true" || value === "on";
}

function idIn(parent: XmlElement | undefined, name: string): string | undefined {
  const node = childElement(parent, name);
  return node === undefined ? undefined : attribute(node, "w:val");
}

/** What styles say, from the most general to the style itself. */
export class StyleLayers {
  readonly #chains = new Map<string, readonly XmlElement[]>();

  constructor(readonly styles: Styles) {}

  /** The style and those it is based on, the base first. */
  chain(id: string | undefined): readonly XmlElement[] {
    if (id === undefined) return [];
    const known = this.#chains.get(id);
    if (known !== undefined) return known;
    const chain: XmlElement[] = [];
    const seen = new Set<string>();
    for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
      seen.add(next);
      const style = this.styles.style(next);
      if (style !== undefined) chain.unshift(style);
      next = idIn(style, "w:basedOn");
    }
    this.#chains.set(id, chain);
    return chain;
  }

  /** Id of a paragraph's style: its own, else the default one. */
  paragraphStyle(properties: XmlElement | undefined): string | undefined {
    return idIn(properties, "w:pStyle") ?? this.styles.idOf("paragraph", "Normal");
  }

  /**
   * Layers of a paragraph's own properties.
   * @param level what the paragraph's list says, and whether the list comes from the style: then the style has the last word
   */
  paragraph(
    properties: XmlElement | undefined,
    level: { readonly indent: XmlElement | undefined; readonly fromStyle: boolean } | undefined,
  ): Properties {
    const styles = this.chain(this.paragraphStyle(properties)).map((style) => childElement(style, "w:pPr"));
    const list = level === undefined ? [] : [level.indent];
    const ordered = level?.fromStyle === true ? [...list, ...styles] : [...styles, ...list];
    return layered([this.styles.defaults("paragraph"), ...ordered, properties]);
  }

  /** Layers of the words of a paragraph before any run says something of its own. */
  words(properties: XmlElement | undefined): Properties {
    const styles = this.chain(this.paragraphStyle(properties)).map((style) => childElement(style, "w:rPr"));
    return layered([this.styles.defaults("run"), ...styles]);
  }

  /** What a run says beyond its paragraph: its style and its own properties. */
  run(properties: XmlElement | undefined): Properties {
    const styles = this.chain(idIn(properties, "w:rStyle")).map((style) => childElement(style, "w:rPr"));
    return layered([...styles, properties]);
  }
}
