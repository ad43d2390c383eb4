import {
  attribute,
  childElement,
  childElements,
  cloneNode,
  descendants,
  element,
  parseXml,
  serializePart,
  textNode,
  type XmlElement,
} from "../xml";
import { findCustomXml } from "../custom-xml";
import type { DocxPackage } from "../package";
import { readStories, writeStories, type Story } from "../stories";
import { withoutForbidden } from "../xml-characters";
import { bindingOf, boundElement } from "./binding";

/** A content control that holds text. */
export interface TextControl {
  /** `w:tag` of the control. */
  readonly tag: string;
  readonly text: string;
  /** True where the control shows its prompt and no text of its own. */
  readonly placeholder: boolean;
}

interface FoundControl extends TextControl {
  readonly element: XmlElement;
  readonly properties: XmlElement;
  readonly story: Story;
}

/** The controls of each part once, in reading order of the parts; stories of one part share its tree. */
function* controlsIn(stories: readonly Story[]): Generator<FoundControl> {
  const seen = new Set<XmlElement>();
  for (const story of stories) {
    if (seen.has(story.root)) continue;
    seen.add(story.root);
    for (const node of descendants(story.root, "w:sdt")) {
      const properties = childElement(node, "w:sdtPr");
      const tag = childElement(properties, "w:tag");
      const content = childElement(node, "w:sdtContent");
      if (properties === undefined || tag === undefined || content === undefined) continue;
      yield {
        tag: attribute(tag, "w:val") ?? "",
        text: shownIn(content),
        placeholder: childElement(properties, "w:showingPlcHdr") !== undefined,
        element: node,
        properties,
        story,
      };
    }
  }
}

const signs: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n" };

/** Text that a control shows; what was deleted in it is out. */
function shownIn(node: XmlElement): string {
  if (node.name === "w:del" || node.name === "w:moveFrom") return "";
  if (node.name === "w:t") return node.children.map((child) => (child.kind === "text" ? child.text : "")).join("");
  return signs[node.name] ?? childElements(node).map(shownIn).join("");
}

/** The tagged content controls of a document, in the order of the text. */
export function textControls(pkg: DocxPackage): TextControl[] {
  return [...controlsIn(readStories(pkg))].map(({ tag, text, placeholder }) => ({ tag, text, placeholder }));
}

/** Runs that show a text, in the look of an earlier run; the highlight by which a prompt stands out goes with the prompt. */
function runsFor(text: string, like: XmlElement | undefined, wasPrompt: boolean): XmlElement {
  const earlier = childElement(like, "w:rPr");
  const look = earlier === undefined ? undefined : cloneNode(earlier);
  if (look !== undefined && wasPrompt) {
    const prompt = new Set(["w:highlight", "w:rStyle"]);
    look.children = look.children.filter((child) => child.kind !== "element" || !prompt.has(child.name));
  }
  const content = withoutForbidden(text)
    .split(/([\n\t])/)
    .filter((part) => part !== "")
    .map((part) =>
      part === "\n"
        ? element("w:br")
        : part === "\t"
          ? element("w:tab")
          : element("w:t", { "xml:space": "preserve" }, [textNode(part)]),
    );
  return element("w:r", {}, [...(look === undefined || look.children.length === 0 ? [] : [look]), ...content]);
}

/** Puts a text into a control: the first paragraph that it holds, or its place in a line, keeps its look. */
function fill({ element: control, properties, placeholder }: FoundControl, text: string): void {
  const content = childElement(control, "w:sdtContent");
  if (content === undefined) return;
  const first = [...descendants(content, "w:r")][0];
  const run = runsFor(text, first, placeholder);
  const paragraph = childElement(content, "w:p");
  if (paragraph === undefined) content.children = [run];
  else {
    const look = childElement(paragraph, "w:pPr");
    paragraph.children = [...(look === undefined ? [] : [look]), run];
    content.children = [paragraph];
  }
  properties.children = properties.children.filter(
    (child) => child.kind !== "element" || child.name !== "w:showingPlcHdr",
  );
}

/** Writes the texts into the data that the controls are bound to, so that Word does not put the earlier ones back. */
function fillData(pkg: DocxPackage, filled: readonly (readonly [FoundControl, string])[]): void {
  const parts = new Map<string, XmlElement>();
  for (const [{ properties }, text] of filled) {
    const binding = bindingOf(properties);
    const part = binding === undefined ? undefined : findCustomXml(pkg, binding.namespace)?.part;
    if (binding === undefined || part === undefined) continue;
    const root = parts.get(part) ?? parseXml(pkg.text(part), { file: part });
    parts.set(part, root);
    const node = boundElement(root, binding.xpath);
    if (node === undefined) continue;
    node.children = [textNode(withoutForbidden(text))];
    delete node.attributes["missing"];
  }
  for (const [part, root] of parts) pkg.setText(part, serializePart(root));
}

/**
 * Puts texts into content controls and into the data that they are bound to; a prompt becomes text.
 * @param texts text by `w:tag`
 * @returns how many controls changed
 */
export function fillControls(pkg: DocxPackage, texts: ReadonlyMap<string, string>): number {
  const filled: (readonly [FoundControl, string])[] = [];
  for (const control of [...controlsIn(readStories(pkg))]) {
    const wanted = texts.get(control.tag);
    if (wanted === undefined || (wanted === control.text && !control.placeholder)) continue;
    fill(control, wanted);
    filled.push([control, wanted]);
  }
  if (filled.length === 0) return 0;
  fillData(pkg, filled);
  writeStories(
    pkg,
    filled.map(([{ story }]) => story),
  );
  return filled.length;
}
