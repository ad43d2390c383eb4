/** A rule file as YAML 1.2: read quickly while it is sound, and with the place of every node where a fault is to be told. */
import { CORE_SCHEMA, load } from "js-yaml";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type ParsedNode } from "yaml";
import type { z } from "zod";
import type { Diagnostic } from "../../diagnostic";

/** A rule file as read from a library. */
export interface RulesText {
  /** Name for messages, such as "firearm.yaml". */
  readonly name: string;
  readonly text: string;
  /** A rule of a higher layer takes the place of the rule with the same id below it; 0 where left out. */
  readonly layer?: number;
}

const MOST_ALIASES = 100;
/** An anchor or an alias may stand here; quoted words are not told apart, so a sound file can be read the slow way. */
const ALIAS = /(?:^|[\s[{,:-])[&*][^\s&*]/;

type PathPart = string | number;

/** The value of a sound file without aliases; undefined where the careful reader has to judge. */
function readQuickly(text: string): unknown {
  if (ALIAS.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** One file: its value, and the way from a path in it to a line. */
export class RulesDocument {
  readonly faults: Diagnostic[] = [];
  private readonly lines = new LineCounter();
  private parsed: Document.Parsed | undefined;

  constructor(private readonly source: RulesText) {}

  /** The file's value; undefined where it is not sound, which is then among the faults. */
  value(): unknown {
    const read = readQuickly(this.source.text);
    if (read !== undefined) return read;
    for (const error of this.document.errors) {
      const { line, col } = this.lines.linePos(error.pos[0]);
      this.fault("rules/yaml", `The file is not sound YAML: ${error.message}.`, line, col);
    }
    if (this.faults.length > 0) return undefined;
    try {
      return this.document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch {
      this.fault("rules/yaml", "The file repeats itself through too many aliases.", 1, 1);
      return undefined;
    }
  }

  /** The file with the place of every node: read only where something is to be told of it, for that takes six times as long. */
  private get document(): Document.Parsed {
    return (this.parsed ??= parseDocument(this.source.text, { lineCounter: this.lines, prettyErrors: false }));
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
