import type { XmlElement, XmlNode } from "../../docx/xml";

/** Changes to a tree of markers that are carried out together, so that no list of children is gone through for each of them. */
export interface TreeChanges {
  /** Leaves the tree; a marker that is also listed under `before` or `after` moves there. */
  readonly gone: Set<XmlElement>;
  /** What goes before an element, in order. */
  readonly before: Map<XmlElement, XmlElement[]>;
  /** What goes behind an element, in order. */
  readonly after: Map<XmlElement, XmlElement[]>;
}

/** No change yet. */
export function treeChanges(): TreeChanges {
  return { gone: new Set(), before: new Map(), after: new Map() };
}

/** Puts an element at the end of what goes before or behind another. */
export function addTo(places: Map<XmlElement, XmlElement[]>, place: XmlElement, node: XmlElement): void {
  const nodes = places.get(place);
  if (nodes === undefined) places.set(place, [node]);
  else nodes.push(node);
}

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

  /** Carries changes out: each list of children is gone through once. */
  apply({ gone, before, after }: TreeChanges): void {
    const parents = new Set<XmlElement>();
    const touch = (node: XmlElement): void => {
      const parent = this.#parents.get(node);
      if (parent !== undefined) parents.add(parent);
    };
    for (const node of gone) touch(node);
    for (const place of before.keys()) touch(place);
    for (const place of after.keys()) touch(place);
    const moved = new Map<XmlElement, XmlElement>();
    for (const parent of parents) {
      const children: XmlNode[] = [];
      const put = (nodes: readonly XmlElement[] | undefined): void => {
        for (const node of nodes ?? []) {
          children.push(node);
          moved.set(node, parent);
        }
      };
      for (const child of parent.children) {
        if (child.kind !== "element") {
          children.push(child);
          continue;
        }
        put(before.get(child));
        if (!gone.has(child)) children.push(child);
        put(after.get(child));
      }
      parent.children = children;
    }
    for (const node of gone) this.#parents.delete(node);
    for (const [node, parent] of moved) this.#parents.set(node, parent);
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
}
