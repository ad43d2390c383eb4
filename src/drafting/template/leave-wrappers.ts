import { childElement, element, isElement, type XmlElement, type XmlNode } from "../../docx/xml";
import { paragraphContent } from "./paragraph-content";
import { inlineContainers } from "./paragraph-text";
import { endsOf, isBlockTag, type Placing } from "./placing";
import { markerName } from "./tag";

/** Wrappers around runs that may be split in two without changing what they mean. */
const splittable: ReadonlySet<string> = new Set(["w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo"]);

/** Takes block tags out of the inline wrappers that they stand in: tracked insertions are split at them, a link or control that holds nothing else goes. */
export function leaveWrappers(placing: Placing): void {
  const { blocks, tree } = placing;
  const paragraphs = new Set<XmlElement>();
  for (const { marker } of blocks.flatMap(endsOf)) {
    const paragraph = tree.parent(marker)?.name === "w:p" ? undefined : tree.above(marker, "w:p");
    if (paragraph !== undefined) paragraphs.add(paragraph);
  }
  for (const paragraph of paragraphs) {
    paragraph.children = paragraph.children.flatMap((node) => unwrapped(node, placing));
    adopt(paragraph, placing);
  }
}

/** What becomes of a node once the block tags have left it. */
function unwrapped(node: XmlNode, placing: Placing): XmlNode[] {
  if (!isElement(node) || !inlineContainers.has(node.name)) return [node];
  node.children = node.children.flatMap((child) => unwrapped(child, placing));
  const isBlock = (child: XmlNode): boolean => isElement(child, markerName) && isBlockTag(placing.tagOf.get(child));
  if (splittable.has(node.name)) return split(node, isBlock);
  if (node.name === "w:sdtContent") return [node];
  const content = paragraphContent(node.name === "w:sdt" ? (childElement(node, "w:sdtContent") ?? node) : node);
  const markers = content.flatMap((item) => (item.kind === "marker" ? [item.node] : []));
  const alone = content.length === markers.length && markers.length > 0 && markers.every(isBlock);
  return alone ? markers : [node];
}

function split(wrapper: XmlElement, isBlock: (node: XmlNode) => boolean): XmlNode[] {
  if (!wrapper.children.some(isBlock)) return [wrapper];
  const parts: XmlNode[] = [];
  let children: XmlNode[] = [];
  const endPart = (): void => {
    if (children.length > 0) parts.push(element(wrapper.name, wrapper.attributes, children));
    children = [];
  };
  for (const child of wrapper.children) {
    if (!isBlock(child)) {
      children.push(child);
      continue;
    }
    endPart();
    parts.push(child);
  }
  endPart();
  return parts;
}

/** Notes the parents beneath a paragraph anew. */
function adopt(parent: XmlElement, placing: Placing): void {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const holds = inlineContainers.has(child.name);
    if (holds || child.name === markerName) placing.tree.adopt(child, parent);
    if (holds) adopt(child, placing);
  }
}
