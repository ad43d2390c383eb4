import type { XmlElement } from "../../docx/xml";
import type { ContentItem } from "./paragraph-content";

/** Markers before which, and behind which, nothing but block tags stands in a paragraph or a row. */
export interface Edges {
  readonly starts: ReadonlySet<XmlElement>;
  readonly ends: ReadonlySet<XmlElement>;
}

/** Finds the markers at the two edges of a content. */
export function edgesOf(content: readonly ContentItem[], isBlock: (marker: XmlElement) => boolean): Edges {
  const passed = (items: readonly ContentItem[]): Set<XmlElement> => {
    const markers = new Set<XmlElement>();
    for (const item of items) {
      if (item.kind !== "marker") break;
      markers.add(item.node);
      if (!isBlock(item.node)) break;
    }
    return markers;
  };
  return { starts: passed(content), ends: passed([...content].reverse()) };
}

/** Keeps the edges of each paragraph or row, so that they are found once. */
export class EdgeCache {
  readonly #known = new Map<XmlElement, Edges>();
  readonly #contentOf: (holder: XmlElement) => readonly ContentItem[];
  readonly #isBlock: (marker: XmlElement) => boolean;

  constructor(contentOf: (holder: XmlElement) => readonly ContentItem[], isBlock: (marker: XmlElement) => boolean) {
    this.#contentOf = contentOf;
    this.#isBlock = isBlock;
  }

  of(holder: XmlElement): Edges {
    let edges = this.#known.get(holder);
    if (edges === undefined) {
      edges = edgesOf(this.#contentOf(holder), this.#isBlock);
      this.#known.set(holder, edges);
    }
    return edges;
  }
}
