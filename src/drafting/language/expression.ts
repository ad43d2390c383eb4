import {
  asPath,
  describeCall,
  describeExpression,
  isLiteral,
  isPath,
  isScoped,
  isSimple,
  isSubExpression,
  type Call,
  type Expression,
  type PathExpression,
} from "./ast";
import type { Compiler, StaticScope, UseKind } from "./compiler";
import { noPath, nothing, type CompiledExpression } from "./compiled-expression";
import { compileHelperCall } from "./helper-call";
import { unknownFact } from "./hints";
import { own } from "./plain-data";
import { joinPath, levelPath, type Level, type LoopData, type Scope, type ValuePath } from "./scope";
import { shapeOf, type Shape } from "./shape";

export type { CompiledExpression };

const loopNames: ReadonlySet<string> = new Set(["index", "key", "first", "last"]);

/** Compiles anything that gives a value: a path, a literal, or a sub-expression. */
export function compileExpression(
  node: Expression,
  scope: StaticScope,
  compiler: Compiler,
  use: UseKind,
): CompiledExpression {
  if (isPath(node)) return compilePath(node, scope, compiler, use);
  if (isSubExpression(node)) return compileCall(node, scope, compiler, use);
  const value: unknown = isLiteral(node) ? node.value : node.type === "NullLiteral" ? null : undefined;
  return { evaluate: () => value, path: noPath, shape: "scalar", source: describeExpression(node), kind: "literal" };
}

/** Compiles what stands in a tag: a helper with its arguments, or a fact. A bare name is a fact, even where a helper is named so. */
export function compileCall(
  call: Call & { type: string },
  scope: StaticScope,
  compiler: Compiler,
  use: UseKind,
): CompiledExpression {
  const path = asPath(call.path);
  if (path === undefined) {
    compiler.fault({
      id: "template/unsupported",
      reason: `The tag calls the result of an expression: ${describeCall(call)}.`,
      hint: "Name a helper or a fact.",
    });
    return nothing(describeCall(call));
  }
  const definite = call.type === "SubExpression" || call.params.length > 0 || (call.hash?.pairs.length ?? 0) > 0;
  if (findParam(path, scope) !== undefined || (!definite && !namesHelper(path, scope, compiler))) {
    return compilePath(path, scope, compiler, use);
  }
  return compileHelperCall(call, path, scope, compiler, compileExpression);
}

/** A bare name calls a helper only where the helper takes no argument and no fact is named so. */
function namesHelper(path: PathExpression, scope: StaticScope, compiler: Compiler): boolean {
  const helper = isSimple(path) ? compiler.helpers.get(path.original) : undefined;
  if (helper === undefined || helper.arity[0] > 0) return false;
  return scope.self === "open" || shapeOf(scope.self, path.original) === undefined;
}

interface FoundParam {
  readonly depth: number;
  readonly index: number;
  readonly shape: Shape;
}

function findParam(path: PathExpression, scope: StaticScope): FoundParam | undefined {
  if (path.depth !== 0 || path.data || isScoped(path)) return undefined;
  for (let depth = 0; depth < scope.params.length; depth++) {
    const block = scope.params[depth] ?? [];
    const index = block.findIndex((param) => param.name === path.parts[0]);
    const param = block[index];
    if (param !== undefined) return { depth, index, shape: param.shape };
  }
  return undefined;
}

function compilePath(node: PathExpression, scope: StaticScope, compiler: Compiler, use: UseKind): CompiledExpression {
  if (node.data) return compileData(node, scope, compiler, use);
  const param = findParam(node, scope);
  if (param !== undefined) return compileParam(node, param, scope, compiler, use);
  let outer: StaticScope | undefined = scope;
  for (let depth = node.depth; depth > 0 && outer !== undefined; depth--) outer = outer.up;
  const from: Shape = outer?.self ?? (compiler.root === "open" ? "open" : "scalar");
  if (outer === undefined && compiler.root !== "open") {
    compiler.fault({
      id: "template/unknown-fact",
      reason: `\`${node.original}\` goes up further than there are blocks around it.`,
      hint: "Take a `../` away.",
    });
    return nothing(node.original);
  }
  const shape = follow(from, node.parts, node, scope, compiler, use);
  const { parts, depth } = node;
  const get = getter(parts);
  return {
    source: node.original,
    kind: "fact",
    shape,
    evaluate: depth === 0 ? (s) => get(s.value) : (s) => get(levelAt(s.level, depth)?.value),
    path(s) {
      const level = levelAt(s.level, depth);
      return level === undefined ? undefined : extend(level, parts);
    },
  };
}

function compileParam(
  node: PathExpression,
  param: FoundParam,
  scope: StaticScope,
  compiler: Compiler,
  use: UseKind,
): CompiledExpression {
  const rest = node.parts.slice(1);
  const get = getter(rest);
  const { depth, index } = param;
  const level = (s: Scope): Level | undefined => {
    let params = s.params;
    for (let n = depth; n > 0; n--) params = params?.up;
    return params?.values[index];
  };
  return {
    source: node.original,
    kind: "fact",
    shape: follow(param.shape, rest, node, scope, compiler, use),
    evaluate: (s) => get(level(s)?.value),
    path(s) {
      const found = level(s);
      return found === undefined ? undefined : extend(found, rest);
    },
  };
}

function compileData(node: PathExpression, scope: StaticScope, compiler: Compiler, use: UseKind): CompiledExpression {
  const [name = "", ...rest] = node.parts;
  const source = describeExpression(node);
  const depth = node.depth;
  const frame = (s: Scope): LoopData | undefined => {
    let data: LoopData | undefined = s.data;
    for (let n = depth; n > 0; n--) data = data?.up;
    return data;
  };
  const get = dataGetter(rest);
  if (name === "root") {
    const shape = follow(compiler.root, rest, node, scope, compiler, use);
    const path = rest.reduce<ValuePath>(joinPath, "");
    return { source, kind: "fact", shape, evaluate: (s) => get(frame(s)?.root), path: () => path };
  }
  if (!loopNames.has(name)) {
    compiler.fault({
      id: "template/unknown-variable",
      reason: `There is no variable \`${source}\`.`,
      hint: "The variables are @index, @key, @first, @last and @root.",
    });
    return nothing(source);
  }
  const field = name as "index" | "key" | "first" | "last";
  return { source, kind: "loop", shape: "scalar", path: noPath, evaluate: (s) => get(frame(s)?.[field]) };
}

/** Follows names through the fact tree, records the use, and reports a name that cannot be there. */
function follow(
  from: Shape,
  parts: readonly string[],
  node: PathExpression,
  scope: StaticScope,
  compiler: Compiler,
  use: UseKind,
): Shape {
  if (compiler.root === "open") return "open";
  let shape: Shape = from;
  for (let i = 0; i < parts.length; i++) {
    const next = shapeOf(shape, parts[i] ?? "");
    if (next === undefined) {
      compiler.fault(unknownFact({ node, parts, at: i, parent: shape, scope, root: compiler.root }));
      return "open";
    }
    if (next === "open" && typeof shape !== "string") compiler.use(openPath(shape, parts.slice(i)), use);
    shape = next;
  }
  if (typeof shape !== "string" && !shape.open && shape.path !== "") compiler.use(shape.path, use);
  return shape;
}

function openPath(from: Exclude<Shape, string>, rest: readonly string[]): string {
  return rest.reduce<ValuePath>(joinPath, from.path) ?? from.path;
}

function levelAt(level: Level, depth: number): Level | undefined {
  let found: Level | undefined = level;
  for (let n = depth; n > 0; n--) found = found?.up;
  return found;
}

function extend(level: Level, parts: readonly string[]): ValuePath {
  const [first] = parts;
  if (first !== undefined && level.given?.has(first) === true) {
    return parts.slice(1).reduce<ValuePath>(joinPath, level.given.get(first));
  }
  return parts.reduce<ValuePath>(joinPath, levelPath(level));
}

/** Reads a chain of names; what is nothing stays as it is, as in Handlebars. */
function getter(parts: readonly string[]): (value: unknown) => unknown {
  const [first, second] = parts;
  if (first === undefined) return (value) => value;
  if (second === undefined) return (value) => (value === null || value === undefined ? value : own(value, first));
  return (value) => {
    let at = value;
    for (const part of parts) {
      if (at === null || at === undefined) return at;
      at = own(at, part);
    }
    return at;
  };
}

/** Below an `@` variable Handlebars stops at anything falsy, not only at nothing. */
function dataGetter(parts: readonly string[]): (value: unknown) => unknown {
  return (value) => {
    let at = value;
    for (const part of parts) {
      if (!at) return at;
      at = own(at, part);
    }
    return at;
  };
}
