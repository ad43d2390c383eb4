import { childElement, element, type XmlElement } from "./xml";

/** Order of the children of `w:rPr` (ECMA-376 part 1, 17.3.2.28, and MS-DOCX for w14): a validator insists on it. */
const ORDER: readonly string[] = [
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:rStyle",
  "w:rFonts",
  "w:b",
  "w:bCs",
  "w:i",
  "w:iCs",
  "w:caps",
  "w:smallCaps",
  "w:strike",
  "w:dstrike",
  "w:outline",
  "w:shadow",
  "w:emboss",
  "w:imprint",
  "w:noProof",
  "w:snapToGrid",
  "w:vanish",
  "w:webHidden",
  "w:color",
  "w:spacing",
  "w:w",
  "w:kern",
  "w:position",
  "w:sz",
  "w:szCs",
  "w:highlight",
  "w:u",
  "w:effect",
  "w:bdr",
  "w:shd",
  "w:fitText",
  "w:vertAlign",
  "w:rtl",
  "w:cs",
  "w:em",
  "w:lang",
  "w:eastAsianLayout",
  "w:specVanish",
  "w:oMath",
];

/** Unknown properties (w14 effects, `w:rPrChange`) come last. */
function rank(name: string): number {
  const index = ORDER.indexOf(name);
  return index < 0 ? ORDER.length : index;
}

/** The run's `w:rPr`; made, as first child, where there is none. */
export function runProperties(run: XmlElement): XmlElement {
  const present = childElement(run, "w:rPr");
  if (present !== undefined) return present;
  const properties = element("w:rPr");
  run.children.unshift(properties);
  return properties;
}

/** Sets a property in its place, instead of one of the same name. */
export function setRunProperty(properties: XmlElement, property: XmlElement): void {
  const others = properties.children.filter((child) => child.kind !== "element" || child.name !== property.name);
  const place = others.findIndex((child) => child.kind === "element" && rank(child.name) > rank(property.name));
  others.splice(place < 0 ? others.length : place, 0, property);
  properties.children.splice(0, properties.children.length, ...others);
}

/** Takes a property of a run away, and the whole of its properties where nothing is left. */
export function removeRunProperty(run: XmlElement, name: string): void {
  const properties = childElement(run, "w:rPr");
  if (properties === undefined) return;
  properties.children = properties.children.filter((child) => child.kind !== "element" || child.name !== name);
  if (properties.children.length === 0) run.children = run.children.filter((child) => child !== properties);
}
