/** Reads rule files (YAML 1.2); every fault of every file is reported at once, with its line and column. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type ParsedNode } from "yaml";
import type { z } from "zod";
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import { rulesFileSchema, setsFileSchema, type Rule, type RuleLines, type RuleSet, type RulesFile } from "./schema";

/** A rule file as read from a library. */
export interface RulesText {
  /** Name for messages, such as "firearm.yaml". */
  readonly name: string;
  readonly text: string;
  /** A rule of a higher layer takes the place of the rule with the same id below it; 0 where left out. */
  readonly layer?: number;
}

const LARGEST_FILE = 4_000_000;
const MOST_ALIASES = 100;

type PathPart = string | number;

/** One parsed file and the way from its nodes to lines. */
class RulesDocument {
  readonly faults: Diagnostic[] = [];
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  constructor(private readonly source: RulesText) {
    this.document = parseDocument(source.text, { lineCounter: this.lines, prettyErrors: false });
    for (const error of this.document.errors) {
      const { line, col } = this.lines.linePos(error.pos[0]);
      this.fault("rules/yaml", `The file is not sound YAML: ${error.message}.`, line, col);
    }
  }

  value(): unknown {
    if (this.faults.length > 0) return undefined;
    try {
      return this.document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch {
      this.fault("rules/yaml", "The file repeats itself through too many aliases.", 1, 1);
      return undefined;
    }
  }

  has(key: string): boolean {
    return isMap(this.document.contents) && this.document.contents.has(key);
  }

  fault(id: string, reason: string, line: number, column: number, hint?: string): void {
    this.faults.push({
      id,
      gravity: "error",
      reason,
      place: { file: this.source.name, line, column },
      ...(hint === undefined ? {} : { hint }),
    });
  }

  /** Line and column of the value at a path, or of the deepest part of it that is there. */
  position(path: readonly PathPart[]): { line: number; col: number } {
    let node: unknown = this.document.contents;
    let offset = 0;
    for (let depth = 0; ; depth += 1) {
      if (isAlias(node)) node = node.resolve(this.document);
      offset = (node as ParsedNode | null)?.range?.[0] ?? offset;
      const part = path[depth];
      if (part === undefined) break;
      const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === part) : undefined;
      if (pair !== undefined) {
        offset = (pair.key as ParsedNode).range[0];
        node = pair.value;
      } else if (isSeq(node) && typeof part === "number") node = node.items[part];
      else break;
      if (node === undefined || node === null) break;
    }
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1), col: Math.max(col, 1) };
  }

  line(path: readonly PathPart[]): number {
    return this.position(path).line;
  }

  issues(error: z.ZodError): void {
    for (const issue of error.issues) for (const flat of flatten(issue)) this.issue(flat);
  }

  private issue(issue: z.core.$ZodIssue): void {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    for (const key of keys) {
      const path = issue.path.filter((part): part is PathPart => typeof part !== "symbol");
      const { line, col } = this.position(key === undefined ? path : [...path, key]);
      const where = path.length === 0 ? "" : `${describePath(path)}: `;
      this.fault(
        "rules/form",
        `${where}${key === undefined ? issue.message : `"${key}" is not known here`}.`,
        line,
        col,
      );
    }
  }
}

/** Of a union's issues, those of the branch that came furthest. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
  if (deepest === undefined || depth(deepest) === 0) return [issue];
  return deepest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function describePath(path: readonly PathPart[]): string {
  return path.map((part, at) => (typeof part === "number" ? `[${part + 1}]` : at === 0 ? part : `.${part}`)).join("");
}

function linesOf(document: RulesDocument, at: number, rule: RulesFile["rules"][number]): RuleLines {
  const each = (field: readonly string[], list: readonly unknown[]): number[] =>
    list.map((_, index) => document.line(["rules", at, ...field, index]));
  return {
    rule: document.line(["rules", at]),
    patterns: each(["patterns"], rule.patterns),
    flag: each(["examples", "flag"], rule.examples.flag),
    pass: each(["examples", "pass"], rule.examples.pass),
  };
}

interface LoadedFile {
  readonly source: RulesText;
  readonly document: RulesDocument;
  readonly file: RulesFile;
}

/**
 * Reads rule files and the files of shared sets among them (those without `rules:`).
 * @throws DiagnosticError with every fault of every file: YAML, form, ids used twice in one layer
 */
export function loadRules(files: readonly RulesText[]): RuleSet {
  const faults: Diagnostic[] = [];
  const shared = new Map<string, readonly string[]>();
  const loaded: LoadedFile[] = [];
  for (const source of files) {
    if (source.text.length > LARGEST_FILE) {
      faults.push({
        id: "rules/size",
        gravity: "error",
        reason: "The file is too large for a rule file.",
        place: { file: source.name },
      });
      continue;
    }
    const document = new RulesDocument(source);
    read(source, document, shared, loaded);
    faults.push(...document.faults);
  }
  const rules = merge(loaded, shared, faults);
  if (faults.length > 0) throw new DiagnosticError(faults);
  return { rules };
}

function read(
  source: RulesText,
  document: RulesDocument,
  shared: Map<string, readonly string[]>,
  loaded: LoadedFile[],
): void {
  const value = document.value();
  if (document.faults.length > 0) return;
  if (document.has("sets") && !document.has("rules") && !document.has("category")) {
    const sets = setsFileSchema.safeParse(value);
    if (!sets.success) document.issues(sets.error);
    else for (const [name, members] of Object.entries(sets.data.sets)) shared.set(name, members);
    return;
  }
  const file = rulesFileSchema.safeParse(value);
  if (file.success) loaded.push({ source, document, file: file.data });
  else document.issues(file.error);
}

function merge(
  loaded: readonly LoadedFile[],
  shared: ReadonlyMap<string, readonly string[]>,
  faults: Diagnostic[],
): Rule[] {
  const byId = new Map<string, { rule: Rule; layer: number }>();
  const ordered = [...loaded].sort((a, b) => (a.source.layer ?? 0) - (b.source.layer ?? 0));
  for (const { source, document, file } of ordered) {
    const sets = new Map([...shared, ...Object.entries(file.sets)]);
    const layer = source.layer ?? 0;
    file.rules.forEach((rule, at) => {
      const known = byId.get(rule.id);
      const lines = linesOf(document, at, rule);
      if (known !== undefined && known.layer === layer) {
        faults.push({
          id: "rules/twice",
          gravity: "error",
          reason: `The id ${rule.id} is used twice.`,
          place: { file: source.name, line: lines.rule },
          hint: `The other rule stands in ${known.rule.file}, line ${known.rule.lines.rule}.`,
        });
        return;
      }
      byId.set(rule.id, { rule: { ...rule, category: file.category, file: source.name, lines, sets }, layer });
    });
  }
  return [...byId.values()].map(({ rule }) => rule);
}
