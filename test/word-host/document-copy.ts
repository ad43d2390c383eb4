import type { WordDocument } from "./document/word-document";
import type { CommonCall } from "./custom-xml";

/** Calls of the common API that read the document as a file, by their dispatch ids in the client. */
const dispatch = { open: 77, slice: 80, close: 81 } as const;

/** Hands the document out as a file, slice by slice, as Word does; the keys of its answers are numbers in the client's marshalling. */
export class DocumentCopies {
  readonly #open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  #last = 0;

  /** Files that were opened and not closed; Word allows two. */
  get left(): number {
    return this.#open.size;
  }

  /** Answers such a call; undefined for others. */
  answer(
    doc: WordDocument,
    call: CommonCall & { readonly ArrayData?: unknown[] },
  ): Record<string, unknown> | undefined {
    const given = call as Record<string, unknown>;
    switch (call.DdaMethod?.DispatchId) {
      case dispatch.open: {
        this.#last += 1;
        const bytes = doc.save();
        this.#open.set(this.#last, { bytes, sliceSize: Number(given["1"]) });
        return { 0: this.#last, 1: bytes.length };
      }
      case dispatch.slice: {
        const copy = this.#open.get(Number(given["2"]));
        if (copy === undefined) return { Error: 5001 };
        const at = Number(given["3"]) * copy.sliceSize;
        const data = copy.bytes.slice(at, at + copy.sliceSize);
        return { 0: [...data], 1: data.length };
      }
      case dispatch.close:
        this.#open.delete(Number(given["2"]));
        return {};
      default:
        return undefined;
    }
  }
}
