import type { FactNode } from "../../case";
import type { Partial } from "./ast";
import type { Compiler, StaticScope } from "./compiler";
import { compileExpression } from "./expression";
import { levelPath, type Level, type Scope, type ValuePath } from "./scope";
import type { Shape } from "./shape";

/** What a clause is given where it is inserted. */
export interface PartialContext {
  /** Makes the scope of the clause; it sees nothing above it but `@root`. */
  enter(s: Scope): Scope;
  /** What is known of its `this`. */
  readonly self: Shape;
}

/** Compiles what a clause is given: `{{> clause facts name=value}}`. */
export function compilePartialContext(partial: Partial, scope: StaticScope, compiler: Compiler): PartialContext {
  const [argument] = partial.params;
  if (partial.params.length > 1) {
    const reason = "A clause is given at most one value, and names with `name=value`.";
    compiler.fault({ id: "template/block-arguments", reason });
  }
  const subject = argument === undefined ? undefined : compileExpression(argument, scope, compiler, "optional");
  const options = (partial.hash?.pairs ?? []).map((pair) => ({
    key: pair.key,
    value: compileExpression(pair.value, scope, compiler, "optional"),
  }));
  const base = subject?.shape ?? scope.self;
  const self = options.length === 0 ? base : withFields(base, options);
  return {
    self,
    enter(s) {
      const value = subject === undefined ? s.value : subject.evaluate(s);
      const path = subject === undefined ? levelPath(s.level) : subject.path(s);
      s.run.wanted = undefined;
      if (options.length === 0) return clauseScope(s, value, { value, path, key: undefined, up: undefined });
      const merged: Record<string, unknown> = {};
      if (typeof value === "object" && value !== null) Object.assign(merged, value);
      const given = new Map<string, ValuePath>();
      for (const option of options) {
        const own = { value: option.value.evaluate(s), enumerable: true, configurable: true, writable: true };
        Object.defineProperty(merged, option.key, own);
        given.set(option.key, option.value.path(s));
      }
      s.run.wanted = undefined;
      return clauseScope(s, merged, { value: merged, path, key: undefined, given, up: undefined });
    },
  };
}

/** The shape of a value with the names that a clause is given besides. */
function withFields(
  base: Shape,
  options: readonly { readonly key: string; readonly value: { readonly shape: Shape } }[],
): Shape {
  if (base === "open") return "open";
  const node = base === "scalar" ? unnamed("text") : base;
  const fields = new Map(node.fields);
  for (const { key, value } of options) {
    fields.set(key, typeof value.shape === "string" ? unnamed("any") : value.shape);
  }
  const { path, title, description, kind, open } = node;
  return { path, title, description, kind, open, fields };
}

function unnamed(kind: FactNode["kind"]): FactNode {
  return { path: "", title: "", description: "", kind, open: kind === "any" };
}

function clauseScope(s: Scope, value: unknown, level: Level): Scope {
  return { value, level, data: s.data, params: undefined, run: s.run };
}
