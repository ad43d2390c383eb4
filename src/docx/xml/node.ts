/** An element; names carry the prefixes that Word itself writes (`w:p`), see `namespaces.ts`. */
export interface XmlElement {
  readonly kind: "element";
  name: string;
  /** By qualified name, in document order; has no prototype, so that any name is safe. */
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** Text with entities resolved. */
export interface XmlText {
  readonly kind: "text";
  text: string;
}

/** A comment or processing instruction, kept as written. */
export interface XmlRaw {
  readonly kind: "raw";
  readonly xml: string;
}

export type XmlNode = XmlElement | XmlText | XmlRaw;

/** Makes an element. */
export function element(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return {
    kind: "element",
    name,
    attributes: Object.assign(Object.create(null) as Record<string, string>, attributes),
    children,
  };
}

/** Makes a text node. */
export function textNode(text: string): XmlText {
  return { kind: "text", text };
}

/** True for an element, of the given name where one is given. */
export function isElement(node: XmlNode | undefined, name?: string): node is XmlElement {
  return node !== undefined && node.kind === "element" && (name === undefined || node.name === name);
}

/** First child element of that name. */
export function childElement(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => node.kind === "element" && node.name === name);
}

/** Child elements, of the given name where one is given. */
export function childElements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  if (parent === undefined) return [];
  return parent.children.filter((node): node is XmlElement => isElement(node, name));
}

/** Value of an attribute by its qualified name. */
export function attribute(node: XmlElement, name: string): string | undefined {
  return node.attributes[name];
}

/** The value of an on/off property such as `w:vanish`: on when it says nothing (ECMA-376 Part 1, 17.17.4). */
export function isOn(node: XmlElement): boolean {
  const value = node.attributes["w:val"];
  return value === undefined || value === "1" || value === "true" || value === "on";
}

/** All text beneath a node. */
export function textContent(node: XmlNode): string {
  if (node.kind === "text") return node.text;
  return node.kind === "element" ? node.children.map(textContent).join("") : "";
}

/** Every element beneath, itself first, in document order. */
export function* descendants(root: XmlElement, name?: string): Generator<XmlElement> {
  const stack: XmlElement[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (name === undefined || node.name === name) yield node;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child !== undefined && child.kind === "element") stack.push(child);
    }
  }
}

/** A copy that shares nothing with the original. */
export function cloneNode<T extends XmlNode>(node: T): T;
export function cloneNode(node: XmlNode): XmlNode {
  if (node.kind === "text") return { kind: "text", text: node.text };
  if (node.kind === "raw") return node;
  return element(
    node.name,
    node.attributes,
    node.children.map((child) => cloneNode(child)),
  );
}
