import type { Diagnostic } from "../../diagnostic";
import { asPath, type Block, type PathExpression } from "./ast";
import { innerScope, type Compiler, type StaticScope, type TagFault } from "./compiler";
import { compileCall, compileExpression, type CompiledExpression } from "./expression";
import { isEmpty, looselyDiffers } from "./plain-data";
import { type Level, type LoopData, type Params, type Scope, type Step } from "./scope";
import { isCompound, itemShape, type Shape } from "./shape";

/** The two bodies of a block; each is compiled in the scope that the block makes for it. */
export interface Bodies {
  readonly main: (scope: StaticScope) => Step;
  readonly inverse: (scope: StaticScope) => Step;
}

/** The head of a block as its opening tag states it. */
export interface BlockHead {
  readonly block: Block;
  /** Names after `as`, outermost first. */
  readonly params: readonly string[];
  /** How many values the body writes each time, where that matters. */
  readonly values?: number;
}

/** What a block does with its body. */
export type BlockKind = "condition" | "loop" | "with" | "raw" | "value";

/** Kind of a block by its name; anything that is not a block helper is a value (Handlebars' `blockHelperMissing`). */
export function blockKind(block: Block): BlockKind {
  const name = asPath(block.path)?.original;
  const called = block.params.length > 0 || block.hash !== undefined;
  if (name === "raw") return "raw";
  if (!called) return "value";
  if (name === "if" || name === "unless") return "condition";
  if (name === "each") return "loop";
  return name === "with" ? "with" : "value";
}

/** True where the body may be written more than once. */
export function repeats(kind: BlockKind): boolean {
  return kind === "loop" || kind === "value";
}

/** Compiles a block; its bodies are compiled by the caller, so that plain text and Word files share the rules. */
export function compileBlock(head: BlockHead, bodies: Bodies, scope: StaticScope, compiler: Compiler): Step {
  const kind = blockKind(head.block);
  switch (kind) {
    case "raw":
      return bodies.main(scope);
    case "condition":
      return compileCondition(head, bodies, scope, compiler);
    case "loop":
      return compileLoop(head, bodies, scope, compiler);
    case "with":
      return compileWith(head, bodies, scope, compiler);
    case "value":
      return compileValueBlock(head, bodies, scope, compiler);
  }
}

function onlyArgument(
  head: BlockHead,
  scope: StaticScope,
  compiler: Compiler,
  options: readonly string[],
): CompiledExpression | undefined {
  const { block } = head;
  const name = (block.path as PathExpression).original;
  for (const { key } of block.hash?.pairs ?? []) {
    if (options.includes(key)) continue;
    compiler.fault({ id: "template/block-arguments", reason: `{{#${name}}} knows no option \`${key}\`.` });
  }
  const [argument] = block.params;
  if (argument === undefined || block.params.length > 1) {
    const hint =
      name === "if" ? 'Combine conditions with helpers: {{#if (and a b)}}, {{#if (eq a "text")}}.' : undefined;
    const given = block.params.length === 0 ? "none" : `${block.params.length}`;
    compiler.fault({
      id: "template/block-arguments",
      reason: `{{#${name}}} takes one argument and is given ${given}.`,
      hint,
    });
    return undefined;
  }
  return compileExpression(argument, scope, compiler, "optional");
}

function noParams(head: BlockHead, compiler: Compiler): void {
  if (head.params.length === 0) return;
  const name = (head.block.path as PathExpression).original;
  compiler.fault({
    id: "template/block-arguments",
    reason: `{{#${name}}} gives no names with \`as |…|\`.`,
    hint: "Only each and with do.",
  });
}

function compileCondition(head: BlockHead, bodies: Bodies, scope: StaticScope, compiler: Compiler): Step {
  noParams(head, compiler);
  const condition = onlyArgument(head, scope, compiler, ["includeZero"]);
  const negative = (head.block.path as PathExpression).original === "unless";
  const zeroNode = head.block.hash?.pairs.find((pair) => pair.key === "includeZero")?.value;
  const zero = zeroNode === undefined ? undefined : compileExpression(zeroNode, scope, compiler, "optional");
  const main = bodies.main(scope);
  const inverse = bodies.inverse(scope);
  const [yes, no] = negative ? [inverse, main] : [main, inverse];
  if (condition === undefined) return main;
  return (s) => {
    const value = condition.evaluate(s);
    s.run.wanted = undefined;
    const includeZero = zero !== undefined && Boolean(zero.evaluate(s));
    const step = (!includeZero && !value) || isEmpty(value) ? no : yes;
    step(s.value === null || s.value === undefined ? onNothing(s) : s);
  };
}

/** Handlebars hands an empty object to a block helper whose `this` is nothing. */
function onNothing(s: Scope): Scope {
  const value = {};
  const level: Level = s.level.value === null ? s.level : { value, path: undefined, key: undefined, up: s.level };
  return { ...s, value, level };
}

/** The scope of a block's body; one object serves all rounds of a loop. */
class BodyScope implements Scope {
  level: Level;
  readonly own: Level;
  value: unknown = undefined;
  readonly run: Scope["run"];

  constructor(
    readonly outer: Scope,
    readonly data: LoopData,
    readonly params: Params | undefined,
    path: string | undefined,
  ) {
    this.run = outer.run;
    this.own = { value: undefined, path, key: undefined, up: outer.level };
    this.level = this.own;
  }
}

function enter(body: BodyScope, value: unknown): void {
  body.value = value;
  body.own.value = value;
  body.level = looselyDiffers(value, body.outer.level.value) ? body.own : sameLevel(body, value);
}

/** Handlebars opens no level for a context equal to the one around it; `this` is still the new one. */
function sameLevel(body: BodyScope, value: unknown): Level {
  const { outer } = body;
  return { value, path: body.own.path, key: body.own.key, up: outer.level.up };
}

/** Places for the names after `as`; a block that gives none adds no level to them. */
function paramsOf(head: BlockHead, outer: Scope): { params: Params | undefined; levels: Level[] } {
  const levels = head.params.map((): Level => ({ value: undefined, path: undefined, key: undefined, up: undefined }));
  return { params: levels.length === 0 ? outer.params : { values: levels, up: outer.params }, levels };
}

function compileLoop(head: BlockHead, bodies: Bodies, scope: StaticScope, compiler: Compiler): Step {
  const list = onlyArgument(head, scope, compiler, ["restart"]);
  const item = list === undefined ? "open" : itemShape(list.shape);
  if (item === undefined && list !== undefined && compiler.root !== "open") {
    compiler.fault(notAList(list.source));
  }
  const params = head.params.map((name, i) => ({ name, shape: i === 0 ? (item ?? "open") : ("scalar" as Shape) }));
  const main = bodies.main(innerScope(scope, item ?? "open", params));
  const inverse = bodies.inverse(scope);
  if (list === undefined) return inverse;
  const located = compiler.locator();
  return loopStep(head, list, main, inverse, () => located(notAList(list.source)));
}

function notAList(source: string): TagFault {
  return {
    id: "template/not-a-list",
    reason: `{{#each ${source}}} goes over a single value, not a list.`,
    hint: `Use {{#if ${source}}} to ask whether it is there, or name a list.`,
  };
}

function loopStep(head: BlockHead, list: CompiledExpression, main: Step, inverse: Step, wrong: () => Diagnostic): Step {
  return (s) => {
    const value = list.evaluate(s);
    s.run.wanted = undefined;
    if (typeof value !== "object" && Boolean(value) && s.run.listsOnly) s.run.faults.tell(wrong());
    if (runLoop(head, value, s, list, main) === 0)
      inverse(s.value === null || s.value === undefined ? onNothing(s) : s);
  };
}

/** Runs the body for each item; returns how many there were. */
function runLoop(head: BlockHead, value: unknown, s: Scope, list: CompiledExpression, main: Step): number {
  if (typeof value !== "object" || value === null) return 0;
  const data: LoopData = {
    root: s.data.root,
    index: undefined,
    key: undefined,
    first: undefined,
    last: undefined,
    up: s.data,
  };
  const { params, levels } = paramsOf(head, s);
  const [itemLevel, keyLevel] = levels;
  const body = new BodyScope(s, data, params, list.path(s));
  const origins = list.kind === "helper" ? s.run.origins : undefined;
  const round = (item: unknown, key: number | string, index: number, last: boolean): void => {
    data.index = index;
    data.key = key;
    data.first = index === 0;
    data.last = last;
    body.own.key = key;
    if (origins !== undefined && typeof item === "object" && item !== null) {
      body.own.path = origins.get(item);
      body.own.key = undefined;
    }
    enter(body, item);
    if (itemLevel !== undefined) {
      itemLevel.value = item;
      itemLevel.path = body.own.path;
      itemLevel.key = body.own.key;
    }
    if (keyLevel !== undefined) keyLevel.value = key;
    main(body);
    s.run.settle();
  };
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  const entered = s.run.enterLoop((head.values ?? 0) * (Array.isArray(value) ? value.length : keys.length));
  if (Array.isArray(value)) {
    const count = value.length;
    for (let i = 0; i < count; i++) if (i in value) round(value[i], i, i, i === count - 1);
    s.run.leaveLoop(entered);
    return count;
  }
  keys.forEach((key, i) => round(Object.getOwnPropertyDescriptor(value, key)?.value, key, i, i === keys.length - 1));
  s.run.leaveLoop(entered);
  return keys.length;
}

function compileWith(head: BlockHead, bodies: Bodies, scope: StaticScope, compiler: Compiler): Step {
  const subject = onlyArgument(head, scope, compiler, []);
  const shape = subject?.shape ?? "open";
  const params = head.params.map((name, i) => ({ name, shape: i === 0 ? shape : ("scalar" as Shape) }));
  const main = bodies.main(innerScope(scope, shape, params));
  const inverse = bodies.inverse(scope);
  if (subject === undefined) return main;
  return (s) => {
    const value = subject.evaluate(s);
    s.run.wanted = undefined;
    if (isEmpty(value)) inverse(s.value === null || s.value === undefined ? onNothing(s) : s);
    else runWith(head, value, s, subject.path(s), main);
  };
}

function runWith(head: BlockHead, value: unknown, s: Scope, path: string | undefined, main: Step): void {
  const { params, levels } = paramsOf(head, s);
  const [level] = levels;
  if (level !== undefined) Object.assign(level, { value, path });
  const body = new BodyScope(s, s.data, params, path);
  enter(body, value);
  main(body);
}

/** `{{#name}}`: a list repeats the body, true shows it, anything else becomes `this`; nothing and false show the inverse. */
function compileValueBlock(head: BlockHead, bodies: Bodies, scope: StaticScope, compiler: Compiler): Step {
  noParams(head, compiler);
  const { block } = head;
  const subject = compileCall({ ...block, type: "BlockStatement" }, scope, compiler, "optional");
  const { shape } = subject;
  const isList = typeof shape !== "string" && shape.item !== undefined;
  const keeps = shape === "scalar" || (typeof shape !== "string" && !isCompound(shape) && !shape.open);
  const inner = isList ? innerScope(scope, itemShape(shape) ?? "open") : keeps ? scope : innerScope(scope, shape);
  const main = bodies.main(inner);
  const inverse = bodies.inverse(scope);
  const loop: BlockHead = { ...head, params: [] };
  return (s) => {
    const value = subject.evaluate(s);
    s.run.wanted = undefined;
    const here = (): Scope => (s.value === null || s.value === undefined ? onNothing(s) : s);
    if (value === true) main(here());
    else if (value === false || value === null || value === undefined) inverse(here());
    else if (!Array.isArray(value)) runWith(loop, value, s, subject.path(s), main);
    else if (value.length === 0) inverse(here());
    else runLoop(loop, value, s, subject, main);
  };
}
