import { DiagnosticError } from "../../diagnostic";
import {
  asPath,
  type Block,
  type Mustache,
  type Partial,
  type PathExpression,
  type Program,
  type Statement,
} from "./ast";
import { compileBlock } from "./block";
import type { CompiledExpression } from "./compiled-expression";
import { innerScope, type Compiler, type StaticScope } from "./compiler";
import { compileCall } from "./expression";
import { compilePartialContext } from "./partial-context";
import { plainText } from "./plain-data";
import { specialText } from "./special-value";
import type { Scope, Step } from "./scope";

/** Finds the tree of a partial by name. */
export type FindPartial = (name: string) => Program | undefined;

/** Text for a value that is missing, where it is to be told; undefined where the value is written as it is. */
export type TellMissing = (s: Scope, value: CompiledExpression, found: unknown) => string | undefined;

/** Compiles Handlebars' tree into steps that write plain text. */
export class TextProgram {
  readonly #compiler: Compiler;
  readonly #find: FindPartial;
  readonly #tell: TellMissing;
  readonly #partials = new Map<string, Step>();
  #depth = 0;

  constructor(compiler: Compiler, find: FindPartial, tell: TellMissing = () => undefined) {
    this.#tell = tell;
    this.#compiler = compiler;
    this.#find = find;
  }

  compile(program: Program | undefined, scope: StaticScope): Step {
    const steps = (program?.body ?? []).map((statement) => this.#statement(statement, scope));
    return (s) => {
      for (const step of steps) step(s);
    };
  }

  #statement(statement: Statement, scope: StaticScope): Step {
    switch (statement.type) {
      case "ContentStatement": {
        const { value } = statement as hbs.AST.ContentStatement;
        return (s) => s.run.ops.push(value);
      }
      case "CommentStatement":
        return () => undefined;
      case "MustacheStatement":
        return this.#mustache(statement as Mustache, scope);
      case "BlockStatement":
        return this.#block(statement as Block, scope);
      case "PartialStatement":
        return this.#partial(statement as Partial, scope);
      default:
        this.#compiler.fault({ id: "template/unsupported", reason: `Templates do not support ${statement.type}.` });
        return () => undefined;
    }
  }

  #mustache(mustache: Mustache, scope: StaticScope): Step {
    const value = compileCall({ ...mustache, type: "MustacheStatement" }, scope, this.#compiler, "needed");
    return (s) => {
      const found = value.evaluate(s);
      const text = this.#tell(s, value, found) ?? specialText(found, s.run.ops) ?? plainText(found);
      s.run.wanted = undefined;
      if (text !== "") s.run.ops.push(text);
    };
  }

  #block(block: Block, scope: StaticScope): Step {
    const head = { block, params: (block.program as Program | undefined)?.blockParams ?? [] };
    return compileBlock(
      head,
      {
        main: (inner) => this.compile(block.program, inner),
        inverse: (inner) => this.compile(block.inverse, inner),
      },
      scope,
      this.#compiler,
    );
  }

  #partial(partial: Partial, scope: StaticScope): Step {
    const name = partialName(partial);
    if (name === undefined) {
      this.#compiler.fault({ id: "template/unsupported", reason: "The name of a clause cannot be computed." });
      return () => undefined;
    }
    const { enter } = compilePartialContext(partial, scope, this.#compiler);
    const tree = this.#find(name);
    if (tree === undefined) {
      this.#compiler.fault({ id: "template/unknown-clause", reason: `There is no clause \`${name}\`.` });
      return () => undefined;
    }
    const body = this.#body(name, tree, scope);
    const { indent } = partial;
    return (s) => {
      if (this.#depth >= deepestClause) throw clauseTooDeep(name);
      this.#depth++;
      if (indent) writeIndented(s, indent, () => body(enter(s)));
      else body(enter(s));
      this.#depth--;
    };
  }

  /** A partial is compiled once; where it names itself it meets its own body. */
  #body(name: string, tree: Program, scope: StaticScope): Step {
    const known = this.#partials.get(name);
    if (known !== undefined) return known;
    let body: Step = () => undefined;
    this.#partials.set(name, (s) => body(s));
    body = this.compile(tree, { ...innerScope(scope, "open"), params: [] });
    return body;
  }
}

const deepestClause = 200;

function clauseTooDeep(name: string): DiagnosticError {
  const reason = `The clause \`${name}\` inserts itself without end.`;
  return new DiagnosticError([{ id: "template/clause-recursion", gravity: "error", reason, place: {} }]);
}

function writeIndented(s: Scope, indent: string, write: () => void): void {
  const { ops } = s.run;
  s.run.ops = [];
  write();
  const text = s.run.ops.join("");
  s.run.ops = ops;
  ops.push(indented(text, indent));
}

function partialName(partial: Partial): string | undefined {
  const { name } = partial;
  return name.type === "SubExpression" ? undefined : (asPath(name) as PathExpression | undefined)?.original;
}

/** Handlebars indents a partial that stands alone on its line; a last empty line stays empty. */
function indented(text: string, indent: string): string {
  const lines = text.split("\n");
  return lines.map((line, i) => (line === "" && i === lines.length - 1 ? line : indent + line)).join("\n");
}
