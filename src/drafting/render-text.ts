import { parse } from "handlebars/dist/cjs/handlebars/compiler/base";
import { DiagnosticError, type Diagnostic } from "../diagnostic";
import type { FactTree } from "../case";
import type { Program } from "./language/ast";
import { Faults } from "./language/faults";
import { mostRounds, tooManyRounds } from "./language/limits";
import { rootScope, type Compiler, type TagFault } from "./language/compiler";
import { own } from "./language/plain-data";
import type { Run } from "./language/run";
import { TextProgram } from "./language/text-program";
import { lawyersHelpers } from "./helpers";

/** Options of `renderText`. */
export interface RenderTextOptions {
  /** Name of the text, for what is said about faults. */
  readonly file?: string;
  /** Texts that `{{> name}}` may insert. */
  readonly partials?: Readonly<Record<string, string>>;
  /** Facts that may be named; where left out, every path is known. */
  readonly knownFacts?: FactTree;
  /** ISO date that helpers take for today; the context's `today` where left out. */
  readonly today?: string;
}

/**
 * Fills a plain text: the language of Word templates, with what Handlebars does about white space around tags. For every construct that is
 * supported the result is what `Handlebars.compile(template, { noEscape: true })` gives.
 * @param context plain data; only own properties are read
 * @throws DiagnosticError when the template is wrong, or a helper cannot use what it is given
 */
export function renderText(template: string, context: unknown, options: RenderTextOptions = {}): string {
  const faults = new Faults();
  const located = (fault: TagFault): Diagnostic => ({
    id: fault.id,
    gravity: fault.gravity ?? "error",
    reason: fault.reason,
    place: options.file === undefined ? {} : { file: options.file },
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  });
  const compiler: Compiler = {
    root: options.knownFacts ?? "open",
    helpers: lawyersHelpers,
    fault: (fault) => faults.tell(located(fault)),
    use: () => undefined,
    refer: () => undefined,
    locator: () => located,
  };
  const partials = options.partials ?? {};
  const parsed = new Map<string, Program>();
  const find = (name: string): Program | undefined => {
    const known = parsed.get(name);
    if (known !== undefined || !Object.hasOwn(partials, name)) return known;
    const tree = parseText(partials[name] ?? "", name);
    parsed.set(name, tree);
    return tree;
  };
  const scope = rootScope(compiler.root);
  const step = new TextProgram(compiler, find).compile(parseText(template, options.file), scope);
  if (faults.hasErrors) throw new DiagnosticError(faults.errors);
  const today = options.today ?? own(context, "today");
  const run = newRun(context, typeof today === "string" ? today : "", faults);
  step({
    value: context,
    level: { value: context, path: "", key: undefined, up: undefined },
    data: { root: context, index: undefined, key: undefined, first: undefined, last: undefined, up: undefined },
    params: undefined,
    run,
  });
  if (faults.hasErrors) throw new DiagnosticError(faults.errors);
  return run.ops.join("");
}

function newRun(root: unknown, today: string, faults: Faults): Run {
  let rounds = 0;
  return {
    ops: [],
    ink: 0,
    today,
    root,
    faults,
    notes: [],
    listsOnly: false,
    wanted: undefined,
    origins: new WeakMap(),
    enterLoop: () => false,
    leaveLoop: () => undefined,
    settle() {
      if (++rounds > mostRounds) throw tooManyRounds();
    },
  };
}

function parseText(text: string, file: string | undefined): Program {
  try {
    return parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const line = /line (\d+)/.exec(message)?.[1];
    throw new DiagnosticError(
      [
        {
          id: "template/syntax",
          gravity: "error",
          reason: `The template cannot be read: ${message.split("\n")[0] ?? message}`,
          place: { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line: Number(line) }) },
        },
      ],
      { cause },
    );
  }
}
