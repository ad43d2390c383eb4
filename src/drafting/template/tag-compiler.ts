import type { FactTree } from "../../case";
import { PieceSet } from "../../docx/package";
import { nearestName } from "../../case/facts/nearest";
import type { Diagnostic, Place } from "../../diagnostic";
import type { Compiler, TagFault, UseKind } from "../language/compiler";
import type { Helpers } from "../language/helper";
import type { Shape } from "../language/shape";
import { toDiagnostic, type Faults } from "../language/faults";
import type { Tag } from "./tag";

/** A fact that a template names. */
export interface FactUse {
  /** Path in the fact tree; a list's items are written `[]`: `evidence[].lab.tested`. */
  readonly path: string;
  /** `needed`: printed somewhere, so that a placeholder shows where it is missing; `optional`: only asked for or looped over. */
  readonly use: UseKind;
  /** Every place that names it, in order. */
  readonly places: readonly Place[];
}

/** Compiles the tags of one Word file: knows which tag is being compiled, and so the place of what is wrong with it. */
export class TagCompiler implements Compiler {
  readonly root: Shape;
  readonly helpers: Helpers;
  /** Constant texts of the template. */
  readonly pieces = new PieceSet();
  /** Places that write at most one control in a draft; each has an id of its own. */
  singleControls = 0;
  readonly #faults: Faults;
  readonly #uses = new Map<string, { use: UseKind; tags: Tag[] }>();
  readonly #references: { readonly bookmark: string; readonly tag: Tag }[] = [];
  #tag: Tag | undefined;

  constructor(known: FactTree | undefined, helpers: Helpers, faults: Faults) {
    this.root = known ?? "open";
    this.helpers = helpers;
    this.#faults = faults;
  }

  /** Runs `compile` with the tag that faults and uses belong to. */
  at<T>(tag: Tag, compile: () => T): T {
    const outer = this.#tag;
    this.#tag = tag;
    const result = compile();
    this.#tag = outer;
    return result;
  }

  fault(fault: TagFault): void {
    if (this.#tag?.duplicate !== true) this.#faults.add(fault, this.#tag?.place ?? {});
  }

  use(path: string, kind: UseKind): void {
    const known = this.#uses.get(path);
    const tags = known?.tags ?? [];
    const tag = this.#tag;
    if (tag !== undefined && !tag.duplicate && tags[tags.length - 1] !== tag) tags.push(tag);
    this.#uses.set(path, { use: known?.use === "needed" ? "needed" : kind, tags });
  }

  refer(bookmark: string): void {
    if (this.#tag !== undefined) this.#references.push({ bookmark, tag: this.#tag });
  }

  /** Reports references to bookmarks that the template does not have. */
  checkReferences(bookmarks: ReadonlySet<string>): void {
    for (const { bookmark, tag } of this.#references) {
      if (bookmarks.has(bookmark) || tag.duplicate) continue;
      const near = nearestName(bookmark, bookmarks);
      const hint = near === undefined ? "Set it in Word: Insert, Bookmark." : `Did you mean "${near}"?`;
      this.#faults.add(
        { id: "template/unknown-bookmark", reason: `There is no bookmark "${bookmark}".`, hint },
        tag.place,
      );
    }
  }

  locator(): (fault: TagFault) => Diagnostic {
    const tag = this.#tag;
    return (fault) => toDiagnostic(fault, tag?.place ?? {});
  }

  get uses(): FactUse[] {
    return [...this.#uses].map(([path, { use, tags }]) => ({ path, use, places: tags.map((tag) => tag.place) }));
  }
}
