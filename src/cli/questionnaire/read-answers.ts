import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import {
  checkCase,
  findFact,
  nearestName,
  parsePath,
  readFact,
  scalarFacts,
  withFact,
  type CaseFile,
  type FactTree,
  type FieldKind,
} from "../../case";
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import type { Facts } from "./paper-questions";

/** One answer as it stands in the file. */
interface Answer {
  readonly path: string;
  readonly text: string;
  readonly line: number;
}

/** Further entries than these no list of a case has; one that is numbered so would fill the case with empty ones. */
const mostEntries = 1000;

/** Parts of the tree that follow from the facts. */
const notAnswered = new Set(["derived", "grounds", "profile", "paper"]);

/**
 * A case with the answers of a file: a YAML or JSON mapping from the path of a fact to what a person would type for it, such as `docket.trial: 3/4/26`.
 * An empty answer is none.
 * @throws DiagnosticError with everything that is wrong in the file, each with its line
 */
export function withAnswers(
  facts: Facts,
  text: string,
  file: string,
  { tree, today }: { readonly tree: FactTree; readonly today: string },
): CaseFile {
  const faults: Diagnostic[] = [];
  const answers = answersIn(text, file, faults);
  let answered = facts;
  for (const { path, text: typed, line } of answers) {
    const refuse = (reason: string, hint?: string): void => {
      const place = { file, line, field: path };
      const help = hint === undefined ? {} : { hint };
      faults.push({ id: "answers/refused", gravity: "error", reason, place, ...help });
    };
    const kind = kindOf(path, tree);
    if (typeof kind !== "object") {
      const near = kind === "unknown" ? nearestPath(path, tree) : undefined;
      refuse(refusals[kind], near === undefined ? undefined : `Did you mean ${near}?`);
      continue;
    }
    const reading = readFact(kind.kind, typed, today, kind.choices);
    if (reading.state === "not read") refuse(reading.reason);
    else answered = withFact(answered, parsePath(path), reading.value);
  }
  const lines = new Map(answers.map(({ path, line }) => [path, line]));
  const { case: caseFile, problems } = checkCase(answered);
  for (const problem of problems) {
    const line = lines.get(problem.place.field ?? "");
    faults.push({ ...problem, place: { file, ...problem.place, ...(line === undefined ? {} : { line }) } });
  }
  if (faults.length > 0 || caseFile === undefined) throw new DiagnosticError(faults);
  return caseFile;
}

const refusals = {
  unknown: "A case has no fact of that name.",
  derived: "This follows from the facts of the case; nothing is answered for it.",
  group: "This is a group of facts; answer each of its parts.",
  "too many": `A list has at most ${mostEntries} entries here.`,
} as const;

function kindOf(
  path: string,
  tree: FactTree,
): keyof typeof refusals | { readonly kind: FieldKind; readonly choices?: readonly string[] } {
  const parts = parsePath(path);
  if (notAnswered.has(String(parts[0]))) return "derived";
  if (parts.some((part) => typeof part === "number" && part >= mostEntries)) return "too many";
  const node = findFact(parts.map(String), tree);
  if (node === undefined || parts.length === 0) return "unknown";
  if (node.open) return node.path === path ? "group" : { kind: "text" };
  if (node.item !== undefined) {
    if (node.item.kind === "text") return { kind: "lines" };
    return node.item.kind === "integer" || node.item.kind === "number" ? { kind: "numbers" } : "group";
  }
  if (node.fields !== undefined) return "group";
  return { kind: node.kind, ...(node.choices === undefined ? {} : { choices: node.choices }) };
}

/** The nearest path that a case has, with the places in lists that were written. */
function nearestPath(path: string, tree: FactTree): string | undefined {
  const places = path.match(/\[\d+\]/gu) ?? [];
  const facts = scalarFacts(tree).map((fact) => fact.path);
  const near = nearestName(path.replace(/\[\d+\]/gu, "[]"), facts);
  return near?.replace(/\[\]/gu, () => places.shift() ?? "[0]");
}

/** The answers of a file, every one as the text that was typed. */
function answersIn(text: string, file: string, faults: Diagnostic[]): Answer[] {
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  const fault = (reason: string, offset: number): void => {
    const hint = "Each line is the path of a fact, a colon, and the answer: client.name: Ann Pell.";
    const place = { file, line: lineAt(offset) };
    faults.push({ id: "answers/form", gravity: "error", reason, place, hint });
  };
  const document = parseDocument(text, { schema: "failsafe", prettyErrors: false });
  for (const { message, pos } of document.errors) fault(`The file cannot be read: ${message}.`, pos[0]);
  if (faults.length > 0 || document.contents === null) return [];
  if (!isMap(document.contents)) {
    fault("The file holds no answers by path.", 0);
    return [];
  }
  return document.contents.items.flatMap(({ key, value }): Answer[] => {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key) || isAlias(value)) {
      fault("This is no answer by path.", offset);
      return [];
    }
    const typed = textOf(value);
    if (typed === undefined) {
      fault("An answer is a text, or a list of lines.", offset);
      return [];
    }
    return typed === "" ? [] : [{ path: String(key.value), text: typed, line: lineAt(offset) }];
  });
}

function textOf(value: unknown): string | undefined {
  if (value === null) return "";
  if (isScalar(value)) {
    const typed = String(value.value).trim();
    return value.type === "PLAIN" && (typed === "null" || typed === "~") ? "" : typed;
  }
  if (!isSeq(value)) return undefined;
  const lines = value.items.map(textOf);
  return lines.some((line) => line === undefined) ? undefined : lines.filter((line) => line !== "").join("\n");
}
