import type { FactTree } from "../../case";
import type { Diagnostic, Place } from "../../diagnostic";
import type { Compiler, TagFault, UseKind } from "../language/compiler";
import type { Helpers } from "../language/helper";
import type { Shape } from "../language/shape";
import { toDiagnostic, type Faults } from "./story";
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
  readonly #faults: Faults;
  readonly #uses = new Map<string, { use: UseKind; places: Place[] }>();
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
    const place = this.#tag?.place;
    const known = this.#uses.get(path);
    const places = known?.places ?? [];
    if (place !== undefined && this.#tag?.duplicate !== true && places[places.length - 1] !== place) places.push(place);
    this.#uses.set(path, { use: known?.use === "needed" ? "needed" : kind, places });
  }

  located(fault: TagFault): Diagnostic {
    return toDiagnostic(fault, this.#tag?.place ?? {});
  }

  get uses(): FactUse[] {
    return [...this.#uses].map(([path, { use, places }]) => ({ path, use, places }));
  }
}
