/** Reads rule files (YAML 1.2); every fault of every file is reported at once, with its line and column. */
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import { RulesDocument, type RulesText } from "./document";
import {
  rulesFileSchema,
  setsFileSchema,
  type Rule,
  type RuleLines,
  type RuleSet,
  type RuleSource,
  type RulesFile,
} from "./schema";

export type { RulesText };

const LARGEST_FILE = 4_000_000;

/** Lines of a rule's parts, looked up when somebody asks: few ever do. */
class LinesInFile implements RuleLines {
  constructor(
    private readonly document: RulesDocument,
    private readonly at: number,
    private readonly source: RuleSource,
  ) {}

  get rule(): number {
    return this.document.line(["rules", this.at]);
  }

  get patterns(): number[] {
    return this.each(["patterns"], this.source.patterns);
  }

  get flag(): number[] {
    return this.each(["examples", "flag"], this.source.examples.flag);
  }

  get pass(): number[] {
    return this.each(["examples", "pass"], this.source.examples.pass);
  }

  private each(field: readonly string[], list: readonly unknown[]): number[] {
    return list.map((_, index) => this.document.line(["rules", this.at, ...field, index]));
  }
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
  if (holdsSetsAlone(value)) {
    const sets = setsFileSchema.safeParse(value);
    if (!sets.success) document.issues(sets.error);
    else for (const [name, members] of Object.entries(sets.data.sets)) shared.set(name, members);
    return;
  }
  const file = rulesFileSchema.safeParse(value);
  if (file.success) loaded.push({ source, document, file: file.data });
  else document.issues(file.error);
}

function holdsSetsAlone(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "sets" in value && !("rules" in value) && !("category" in value)
  );
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
      const lines = new LinesInFile(document, at, rule);
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
