import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from "yaml";
import type { Place } from "../../diagnostic";

/** Names and indices from the root of a document down to a value. */
export type ValuePath = readonly (string | number)[];

/** Finds lines in a JSON or YAML text; read a second time only where something is wrong. */
export class Lines {
  readonly #text: string;
  readonly #counter = new LineCounter();
  #root: { readonly node: unknown } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Place of the value at a path, or of the deepest part of it that is there. */
  place(path: ValuePath): Pick<Place, "line" | "column"> {
    this.#root ??= {
      node: parseDocument(this.#text, { lineCounter: this.#counter, prettyErrors: false, uniqueKeys: false }).contents,
    };
    let { node } = this.#root;
    let offset = 0;
    for (let depth = 0; node !== undefined && node !== null; depth++) {
      offset = (node as ParsedNode).range?.[0] ?? offset;
      const part = path[depth];
      if (part === undefined) break;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === part);
        if (pair === undefined) break;
        offset = (pair.key as ParsedNode).range[0];
        node = pair.value;
      } else if (isSeq(node) && typeof part === "number") node = node.items[part];
      else break;
    }
    const { line, col } = this.#counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
}

/** A path as a reader counts: `entries[2].file`, from 1. */
export function describePath(path: ValuePath): string {
  return path.map((part, i) => (typeof part === "number" ? `[${part + 1}]` : i === 0 ? part : `.${part}`)).join("");
}
