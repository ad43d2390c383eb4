import type { Diagnostic } from "../../diagnostic";
import type { TagFault } from "./faults";
import type { Helpers } from "./helper";
import type { Shape } from "./shape";

export type { TagFault };

/** What is known of a scope when a template is compiled; the counterpart of `Scope`. */
export interface StaticScope {
  readonly self: Shape;
  readonly up: StaticScope | undefined;
  /** Block parameters that are visible, by name; `depth` counts blocks outwards, `index` the parameter of the block. */
  readonly params: readonly (readonly { readonly name: string; readonly shape: Shape }[])[];
}

/** How a tag uses a fact. */
export type UseKind = "needed" | "optional";

/** What compiling needs of its surroundings. */
export interface Compiler {
  readonly root: Shape;
  readonly helpers: Helpers;
  /** Reports a fault of the tag being compiled; compiling goes on. */
  fault(fault: TagFault): void;
  /** Records the use of a fact by its path in the tree (`evidence[].lab.tested`). */
  use(path: string, kind: UseKind): void;
  /** Records that a bookmark is referred to. */
  refer(bookmark: string): void;
  /** Gives what places a fault of the tag being compiled that shows only when the template is filled. */
  locator(): (fault: TagFault) => Diagnostic;
}

/** The scope that a template starts in. */
export function rootScope(shape: Shape): StaticScope {
  return { self: shape, up: undefined, params: [] };
}

/** A scope one level down. */
export function innerScope(
  outer: StaticScope,
  self: Shape,
  params: readonly { name: string; shape: Shape }[] = [],
): StaticScope {
  return { self, up: outer, params: params.length === 0 ? outer.params : [params, ...outer.params] };
}
