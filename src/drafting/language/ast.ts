/// <reference types="handlebars" preserve="true" />
/** Names for Handlebars' tree, and the few questions that its types leave open. */
export type Program = hbs.AST.Program;
export type Statement = hbs.AST.Statement;
export type Expression = hbs.AST.Expression;
export type PathExpression = hbs.AST.PathExpression;
export type Mustache = hbs.AST.MustacheStatement;
export type Block = hbs.AST.BlockStatement;
export type Partial = hbs.AST.PartialStatement;
export type SubExpression = hbs.AST.SubExpression;

type Literal = hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral;

/** What may stand where a value or a helper's name is expected. */
export interface Call {
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: hbs.AST.Hash | undefined;
}

export function isPath(node: Expression): node is PathExpression {
  return node.type === "PathExpression";
}

export function isLiteral(node: Expression): node is Literal {
  return node.type === "StringLiteral" || node.type === "NumberLiteral" || node.type === "BooleanLiteral";
}

export function isSubExpression(node: Expression): node is SubExpression {
  return node.type === "SubExpression";
}

/** `this.x`, `./x` and `../x` never name a helper or a block parameter. */
export function isScoped(path: PathExpression): boolean {
  return /^\.|this\b/.test(path.original);
}

/** A lone name, which may be a helper's. */
export function isSimple(path: PathExpression): boolean {
  return path.parts.length === 1 && !isScoped(path) && path.depth === 0 && !path.data;
}

/** A literal where a path is expected is the name of a property (`{{"first name"}}`, `{{12}}`). */
export function asPath(node: Expression): PathExpression | undefined {
  if (isPath(node)) return node;
  const name = isLiteral(node)
    ? String(node.original)
    : node.type === "UndefinedLiteral"
      ? "undefined"
      : node.type === "NullLiteral"
        ? "null"
        : undefined;
  if (name === undefined) return undefined;
  return {
    type: "PathExpression",
    original: name,
    parts: name === "" ? [] : [name],
    depth: 0,
    data: false,
    loc: node.loc,
  };
}

/** Text of an expression as a person would write it, for tags of controls and for messages. */
export function describeExpression(node: Expression): string {
  if (isPath(node)) return `${node.data ? "@" : ""}${node.data ? node.original.replace(/^@/, "") : node.original}`;
  if (isLiteral(node)) return typeof node.original === "string" ? JSON.stringify(node.original) : String(node.original);
  if (isSubExpression(node)) return `(${describeCall(node)})`;
  return node.type === "NullLiteral" ? "null" : "undefined";
}

/** Text of a call: `longDate docket.filed style="short"`. */
export function describeCall(call: Call): string {
  const hash = (call.hash?.pairs ?? []).map((pair) => `${pair.key}=${describeExpression(pair.value)}`);
  return [describeExpression(call.path), ...call.params.map(describeExpression), ...hash].join(" ");
}
