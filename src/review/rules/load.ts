/** Reads rule files (YAML 1.2); every fault of every file is reported at once, with its line and column. */
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import { Lexicon } from "../second-reading/lexicon";
import { secondReadingSchema } from "../second-reading/schema";
import { SecondReading } from "../second-reading/second-reading";
import { RulesDocument, type RulesText } from "./document";
import {
  rulesFileSchema,
  setsFileSchema,
  type LayeredReading,
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

/** What was read of the files so far. */
interface Loaded {
  readonly shared: Map<string, readonly string[]>;
  readonly files: LoadedFile[];
  secondReading: Omit<LayeredReading, "lexicon"> | undefined;
}

/**
 * Reads rule files, and among them the files of shared sets (those without `rules:`) and a second reading, of which the
 * highest layer's holds.
 * @throws DiagnosticError with every fault of every file: YAML, form, ids used twice in one layer
 */
export function loadRules(files: readonly RulesText[]): RuleSet {
  const faults: Diagnostic[] = [];
  const loaded: Loaded = { shared: new Map(), files: [], secondReading: undefined };
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
    read(source, document, loaded);
    faults.push(...document.faults);
  }
  const rules = merge(loaded, faults);
  if (faults.length > 0) throw new DiagnosticError(faults);
  const { secondReading } = loaded;
  if (secondReading === undefined) return { rules };
  const lexicon = new Lexicon(rules.filter(({ layer }) => layer <= secondReading.layer));
  return { rules, secondReading: { ...secondReading, lexicon } };
}

function read(source: RulesText, document: RulesDocument, loaded: Loaded): void {
  const value = document.value();
  if (document.faults.length > 0) return;
  if (typeof value === "object" && value !== null && "secondReading" in value) {
    const model = secondReadingSchema.safeParse(value);
    const layer = source.layer ?? 0;
    if (!model.success) document.issues(model.error);
    else if (loaded.secondReading === undefined || loaded.secondReading.layer <= layer)
      loaded.secondReading = { reading: new SecondReading(model.data.secondReading), layer };
    return;
  }
  if (holdsSetsAlone(value)) {
    const sets = setsFileSchema.safeParse(value);
    if (!sets.success) document.issues(sets.error);
    else for (const [name, members] of Object.entries(sets.data.sets)) loaded.shared.set(name, members);
    return;
  }
  const file = rulesFileSchema.safeParse(value);
  if (file.success) loaded.files.push({ source, document, file: file.data });
  else document.issues(file.error);
}

function holdsSetsAlone(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "sets" in value && !("rules" in value) && !("category" in value)
  );
}

function merge({ files, shared }: Loaded, faults: Diagnostic[]): Rule[] {
  const byId = new Map<string, { rule: Rule; layer: number }>();
  const ordered = [...files].sort((a, b) => (a.source.layer ?? 0) - (b.source.layer ?? 0));
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
      byId.set(rule.id, { rule: { ...rule, category: file.category, file: source.name, lines, layer, sets }, layer });
    });
  }
  return [...byId.values()].map(({ rule }) => rule);
}
