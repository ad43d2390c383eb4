import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import type { FactTree } from "../../case";
import { compileTemplate } from "../../drafting";
import { neededFacts } from "../check/templates";
import { diffLines, type DiffLine } from "../text/diff-lines";
import { readableText } from "../text/readable";
import type { WordFiles } from "../word/word-files";

/** What differs between two versions of a template. */
export interface TemplateDiff {
  /** The text with its tags, line by line. */
  readonly text: readonly DiffLine[];
  /** Facts that only the later version names, and that only the earlier one names. */
  readonly factsAdded: readonly string[];
  readonly factsRemoved: readonly string[];
  /** Facts that one prints without a fallback and the other does not. */
  readonly needsAdded: readonly string[];
  readonly needsRemoved: readonly string[];
  /** What is wrong with either, so that its facts are not known. */
  readonly faults: readonly Diagnostic[];
}

/** One version of a template, with the clauses that it may insert. */
export interface TemplateVersion {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly clause: (name: string) => Uint8Array | undefined;
}

/** What both versions are read with. */
export interface CompareTools {
  readonly facts: FactTree;
  readonly emptyContext: object;
  readonly word: WordFiles;
}

/**
 * Compares two versions of a template as text and as facts needed.
 * @throws DiagnosticError where one is no sound Word file
 */
export function compareTemplates(before: TemplateVersion, after: TemplateVersion, tools: CompareTools): TemplateDiff {
  const faults: Diagnostic[] = [];
  const [old, recent] = [factsOf(before, tools, faults), factsOf(after, tools, faults)];
  const known = old !== undefined && recent !== undefined;
  const lines = (version: TemplateVersion): string[] =>
    readableText(version.bytes, version.file, tools.word).trimEnd().split("\n");
  return {
    text: diffLines(lines(before), lines(after)),
    factsAdded: known ? without(recent.facts, old.facts) : [],
    factsRemoved: known ? without(old.facts, recent.facts) : [],
    needsAdded: known ? without(recent.needs, old.needs) : [],
    needsRemoved: known ? without(old.needs, recent.needs) : [],
    faults,
  };
}

function without(all: readonly string[], others: readonly string[]): string[] {
  return [...new Set(all)].filter((item) => !others.includes(item)).sort();
}

function factsOf(
  { file, bytes, clause }: TemplateVersion,
  tools: CompareTools,
  faults: Diagnostic[],
): { facts: string[]; needs: string[] } | undefined {
  try {
    const compiled = compileTemplate(bytes, { file, partials: clause, knownFacts: tools.facts });
    return { facts: compiled.facts.map(({ path }) => path), needs: neededFacts(compiled, tools.emptyContext) };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    faults.push(...error.diagnostics.map((fault) => ({ ...fault, place: { file, ...fault.place } })));
    return undefined;
  }
}
