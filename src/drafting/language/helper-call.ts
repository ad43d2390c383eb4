import { nearestName } from "../../case/facts/nearest";
import { describeCall, isLiteral, type Call, type Expression, type PathExpression } from "./ast";
import type { Compiler, StaticScope, UseKind } from "./compiler";
import { nothing, type CompiledExpression } from "./compiled-expression";
import { HelperFault, type Helper, type HelperContext } from "./helper";
import { unknownFact } from "./hints";
import type { Scope } from "./scope";
import { itemShape, namesOf, type Shape } from "./shape";

/** Compiles one argument; handed in, since arguments may be calls themselves. */
export type CompileArgument = (
  node: Expression,
  scope: StaticScope,
  compiler: Compiler,
  use: UseKind,
) => CompiledExpression;

/** Compiles the call of a helper and checks its name and arguments. */
export function compileHelperCall(
  call: Call,
  path: PathExpression,
  scope: StaticScope,
  compiler: Compiler,
  compileArgument: CompileArgument,
): CompiledExpression {
  const source = describeCall(call);
  const helper = path.depth === 0 && !path.data ? compiler.helpers.get(path.original) : undefined;
  if (helper === undefined) {
    reportUnknown(call, path, scope, compiler);
    return nothing(source);
  }
  checkArguments(call, helper, compiler);
  const [subject] = call.params;
  if (helper.refersToBookmark === true && subject !== undefined && isLiteral(subject))
    compiler.refer(String(subject.value));
  const use = helper.lenient === true ? "optional" : "needed";
  const args = call.params.map((param) => compileArgument(param, scope, compiler, use));
  const options = (call.hash?.pairs ?? []).map((pair) => ({
    key: pair.key,
    value: compileArgument(pair.value, scope, compiler, "optional"),
  }));
  const lenient = helper.lenient === true;
  const located = compiler.locator();
  const emptyHash: Readonly<Record<string, unknown>> = Object.freeze({});
  const evaluate = (s: Scope): unknown => {
    const { run } = s;
    const values: unknown[] = [];
    for (const arg of args) {
      const value = arg.evaluate(s);
      if (!lenient && (value === undefined || value === null)) {
        run.wanted ??= arg.path(s) ?? arg.source;
        return undefined;
      }
      values.push(value);
    }
    if (lenient) run.wanted = undefined;
    let hash = emptyHash;
    if (options.length > 0) {
      const given: Record<string, unknown> = {};
      for (const option of options) given[option.key] = option.value.evaluate(s);
      hash = given;
    }
    try {
      return helper.call(values, new CallContext(s, args, hash));
    } catch (error) {
      if (!(error instanceof HelperFault)) throw error;
      run.faults.tell(located({ id: "template/helper", reason: `{{${source}}}: ${error.message}.`, hint: error.hint }));
      return "";
    }
  };
  const concrete = (s: Scope): string | undefined => {
    const words: string[] = [helper.name];
    for (const arg of args) {
      const word = arg.kind === "literal" ? arg.source : (arg.path(s) ?? nested(arg, s));
      if (word === undefined) return undefined;
      words.push(word);
    }
    for (const { key, value } of options) {
      const word = value.kind === "literal" ? value.source : (value.path(s) ?? nested(value, s));
      if (word === undefined) return undefined;
      words.push(`${key}=${word}`);
    }
    return words.join(" ");
  };
  return { evaluate, path: () => undefined, shape: resultShape(helper, args), source, kind: "helper", concrete };
}

/**
 * What a helper sees of its call. A class, since a getter in an object literal would give each call a shape of its own
 * in the JavaScript engine, which then keeps the call's scope until its next full collection.
 */
class CallContext implements HelperContext {
  readonly run: HelperContext["run"];
  readonly today: HelperContext["today"];
  readonly self: unknown;

  constructor(
    private readonly scope: Scope,
    private readonly args: readonly CompiledExpression[],
    readonly hash: Readonly<Record<string, unknown>>,
  ) {
    this.run = scope.run;
    this.today = scope.run.today;
    this.self = scope.value;
  }

  get paths(): readonly (string | undefined)[] {
    return this.args.map((arg) => arg.path(this.scope));
  }
}

function nested(arg: CompiledExpression, s: Scope): string | undefined {
  const inner = arg.concrete?.(s);
  return inner === undefined ? undefined : `(${inner})`;
}

function resultShape(helper: Helper, args: readonly CompiledExpression[]): Shape {
  const first = args[0]?.shape;
  if (helper.result === "any") return "open";
  if (helper.result === "list") return first ?? "open";
  if (helper.result === "item") return (first === undefined ? undefined : itemShape(first)) ?? "open";
  return "scalar";
}

function checkArguments(call: Call, helper: Helper, compiler: Compiler): void {
  const [fewest, most] = helper.arity;
  const count = call.params.length;
  const hint = `It is written {{${helper.usage}}}.`;
  if (count < fewest || count > most) {
    const wanted = fewest === most ? `${fewest}` : most === Infinity ? `${fewest} or more` : `${fewest} to ${most}`;
    compiler.fault({
      id: "template/helper-arguments",
      reason: `\`${helper.name}\` takes ${wanted} argument${wanted === "1" ? "" : "s"} and is given ${count}.`,
      hint,
    });
  }
  for (const { key } of call.hash?.pairs ?? []) {
    if (helper.options?.includes(key) === true) continue;
    const near = nearestName(key, helper.options ?? []);
    compiler.fault({
      id: "template/helper-arguments",
      reason: `\`${helper.name}\` knows no option \`${key}\`.`,
      hint: near === undefined ? hint : `Did you mean \`${near}=\`?`,
    });
  }
}

function reportUnknown(call: Call, path: PathExpression, scope: StaticScope, compiler: Compiler): void {
  const isCall = call.params.length > 0 || (call.hash?.pairs.length ?? 0) > 0;
  const near = nearestName(path.original, [...compiler.helpers.keys(), ...(isCall ? [] : namesOf(scope.self))]);
  if (path.parts.length > 1 || path.depth > 0 || path.data) {
    compiler.fault({
      id: "template/unknown-helper",
      reason: `\`${path.original}\` is given arguments, but is not a helper.`,
      hint: "A fact stands alone in its tag: {{client.name}}.",
    });
    return;
  }
  if (!isCall && scope.self !== "open") {
    compiler.fault(
      unknownFact({ node: path, parts: path.parts, at: 0, parent: scope.self, scope, root: compiler.root }),
    );
    return;
  }
  compiler.fault({
    id: "template/unknown-helper",
    reason: `There is no helper \`${path.original}\`.`,
    hint:
      near === undefined
        ? `The helpers are: ${[...compiler.helpers.keys()].sort().join(", ")}.`
        : `Did you mean \`${near}\`?`,
  });
}
