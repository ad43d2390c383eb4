import { parse } from "handlebars/dist/cjs/handlebars/compiler/base";
import type { Place } from "../../diagnostic";
import { element } from "../../docx/xml";
import type { Program } from "../language/ast";
import type { CompiledExpression } from "../language/compiled-expression";
import type { StaticScope, TagFault } from "../language/compiler";
import type { Scope } from "../language/scope";
import { Placeholder } from "../language/special-value";
import { TextProgram } from "../language/text-program";
import { factLabel } from "./fact-control";
import type { Tag } from "./tag";
import type { TagCompiler } from "./tag-compiler";
import { parseTag } from "./tag";
import { scanTags } from "./tag-scanner";
import { wordRun, type WordRun } from "./word-run";
import type { Words } from "./words";
import { prepareText } from "./word-text";

/** Compiles words with tags; what it makes writes them as they are, not escaped. */
export function compileWords(words: Words, scope: StaticScope, compiler: TagCompiler): (s: Scope) => string {
  const tag: Tag = {
    kind: "value",
    source: words.text,
    place: words.place,
    marker: element("words"),
    runProperties: undefined,
    duplicate: words.duplicate,
    attached: false,
    parsed: { what: "nothing" },
  };
  return compiler.at(tag, () => {
    const tree = readWords(words.text);
    if ("id" in tree) {
      compiler.fault(tree);
      return () => "";
    }
    const absent = (s: Scope, value: CompiledExpression, found: unknown): string | undefined =>
      missingWords(wordRun(s), s, value, found, words.place);
    const step = new TextProgram(compiler, () => undefined, absent).compile(tree, scope);
    return (s) => {
      const { run } = s;
      const outer = run.ops;
      run.ops = [];
      step(s);
      const text = run.ops.join("");
      run.ops = outer;
      return prepareText(text, () => undefined);
    };
  });
}

/** Reads the tags as Word's quotes and spaces leave them. */
function readWords(text: string): Program | TagFault {
  const scan = scanTags(text);
  if (scan.unclosedAt !== undefined) {
    const reason = `The tag ${text.slice(scan.unclosedAt, scan.unclosedAt + 40)} has no closing braces.`;
    return { id: "template/unclosed-tag", reason, hint: "Close it with }}." };
  }
  let plain = "";
  let at = 0;
  for (const tag of scan.tags) {
    const parsed = tag.kind === "partial" ? noClause(tag.source) : parseTag(tag);
    if ("id" in parsed) return parsed;
    plain += text.slice(at, tag.start) + tag.source;
    at = tag.end;
  }
  try {
    return parse(plain + text.slice(at));
  } catch {
    return {
      id: "template/unclosed-block",
      reason: `The blocks of ${text} do not fit together.`,
      hint: "Each {{#…}} is closed by the {{/…}} of its own name.",
    };
  }
}

function noClause(source: string): TagFault {
  return { id: "template/clause-place", reason: `${source} stands where only words can stand, not a clause.` };
}

/** What is written for a fact that is missing, which is noted; undefined for one that is not. */
function missingWords(
  run: WordRun,
  s: Scope,
  value: CompiledExpression,
  found: unknown,
  place: Place,
): string | undefined {
  if (found instanceof Placeholder) {
    run.addMissing(found.label, place);
    return `[${found.label}]`;
  }
  if (found !== undefined && found !== null) return undefined;
  const path = value.kind === "fact" ? (value.path(s) ?? value.source) : run.wanted;
  if (path === undefined) return undefined;
  run.addMissing(path, place);
  return `[${factLabel(path)}]`;
}
