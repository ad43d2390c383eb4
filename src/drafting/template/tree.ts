import { element, type XmlElement, type XmlNode } from "../../docx/xml";

/** Moves markers about in the tree; keeps the parents of whatever holds a marker. */
export class MarkerTree {
  readonly #parents: Map<XmlElement, XmlElement>;

  constructor(parents: Map<XmlElement, XmlElement>) {
    this.#parents = parents;
  }

  parent(node: XmlElement): XmlElement | undefined {
    return this.#parents.get(node);
  }

  /** The node itself and everything above it, up to the story's container. */
  *ancestors(node: XmlElement): Generator<XmlElement> {
    for (let at: XmlElement | undefined = node; at !== undefined; at = this.#parents.get(at)) yield at;
  }

  /** Nearest element above of that name. */
  above(node: XmlElement, name: string): XmlElement | undefined {
    for (const at of this.ancestors(node)) if (at !== node && at.name === name) return at;
    return undefined;
  }

  /** Puts nodes before or after a sibling. */
  insert(nodes: readonly XmlElement[], where: "before" | "after", sibling: XmlElement): void {
    const parent = this.#parents.get(sibling);
    if (parent === undefined) return;
    parent.children.splice(parent.children.indexOf(sibling) + (where === "after" ? 1 : 0), 0, ...nodes);
    for (const node of nodes) this.#parents.set(node, parent);
  }

  /** Puts a node into a parent at a place. */
  insertAt(node: XmlElement, parent: XmlElement, index: number): void {
    parent.children.splice(index, 0, node);
    this.#parents.set(node, parent);
  }

  /** States a parent that the reading did not come across. */
  adopt(node: XmlElement, parent: XmlElement): void {
    this.#parents.set(node, parent);
  }

  remove(node: XmlElement): void {
    const parent = this.#parents.get(node);
    if (parent === undefined) return;
    const at = parent.children.indexOf(node);
    if (at >= 0) parent.children.splice(at, 1);
    this.#parents.delete(node);
  }

  /** Puts nodes in the place of one. */
  replace(node: XmlElement, by: readonly XmlElement[]): void {
    for (const other of by) this.remove(other);
    this.insert(by, "before", node);
    this.remove(node);
  }

  /** Takes a marker out of an inline container by splitting the container at it. */
  splitOut(marker: XmlElement): void {
    const wrapper = this.#parents.get(marker);
    if (wrapper === undefined) return;
    const at = wrapper.children.indexOf(marker);
    const after: XmlNode[] = wrapper.children.splice(at + 1);
    wrapper.children.pop();
    this.insert([marker], "after", wrapper);
    if (after.length > 0) {
      const rest = element(wrapper.name, wrapper.attributes, after);
      this.insert([rest], "after", marker);
      for (const node of after) if (node.kind === "element" && this.#parents.has(node)) this.#parents.set(node, rest);
    }
    if (wrapper.children.length === 0) this.remove(wrapper);
  }
}
