import type { Scope, ValuePath } from "./scope";
import type { Shape } from "./shape";

/** An expression ready to run. */
export interface CompiledExpression {
  evaluate(scope: Scope): unknown;
  /** Where the value lies in the case; undefined for what is computed. */
  path(scope: Scope): ValuePath;
  readonly shape: Shape;
  /** The expression as a person would write it. */
  readonly source: string;
  /** `fact`: a value of the case; `helper`: made by a helper; `literal`; `loop`: `@index` and its kin. */
  readonly kind: "fact" | "helper" | "literal" | "loop";
  /** For a helper: the same expression with concrete paths, or undefined where a part of it has none. */
  concrete?(scope: Scope): string | undefined;
}

/** The path of what is computed. */
export const noPath = (): undefined => undefined;

/** An expression that gives nothing, where one was wrong. */
export function nothing(source: string): CompiledExpression {
  return { evaluate: noPath, path: noPath, shape: "open", source, kind: "literal" };
}
