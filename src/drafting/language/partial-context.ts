import type { Partial } from "./ast";
import type { Compiler, StaticScope } from "./compiler";
import { compileExpression } from "./expression";
import { levelPath, type Level, type Scope, type ValuePath } from "./scope";

/** Compiles what a clause is given: `{{> clause facts name=value}}`. The clause sees nothing above it but `@root`. */
export function compilePartialContext(partial: Partial, scope: StaticScope, compiler: Compiler): (s: Scope) => Scope {
  const [argument] = partial.params;
  if (partial.params.length > 1) {
    compiler.fault({
      id: "template/block-arguments",
      reason: "A clause is given at most one value, and names with `name=value`.",
    });
  }
  const subject = argument === undefined ? undefined : compileExpression(argument, scope, compiler, "optional");
  const options = (partial.hash?.pairs ?? []).map((pair) => ({
    key: pair.key,
    value: compileExpression(pair.value, scope, compiler, "optional"),
  }));
  return (s) => {
    const base = subject === undefined ? s.value : subject.evaluate(s);
    const path = subject === undefined ? levelPath(s.level) : subject.path(s);
    s.run.wanted = undefined;
    if (options.length === 0) return clauseScope(s, base, { value: base, path, key: undefined, up: undefined });
    const merged: Record<string, unknown> = {};
    if (typeof base === "object" && base !== null) Object.assign(merged, base);
    const given = new Map<string, ValuePath>();
    for (const { key, value } of options) {
      Object.defineProperty(merged, key, {
        value: value.evaluate(s),
        enumerable: true,
        configurable: true,
        writable: true,
      });
      given.set(key, value.path(s));
    }
    s.run.wanted = undefined;
    return clauseScope(s, merged, { value: merged, path, key: undefined, given, up: undefined });
  };
}

function clauseScope(s: Scope, value: unknown, level: Level): Scope {
  return { value, level, data: s.data, params: undefined, run: s.run };
}
