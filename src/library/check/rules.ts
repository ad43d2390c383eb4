import { DiagnosticError } from "../../diagnostic";
import { checkRules, loadRules, type Rule, type RuleSet, type RulesText } from "../../review";
import { entryFiles, type LibraryFiles } from "../files";
import type { Problems } from "./problem";

/** A file of shared sets has no rules of its own. */
const hasRules = /^["']?rules["']?\s*:/m;

/**
 * Checks the wording rules of a library: form, patterns, and every example. Shared sets of the libraries beneath may be named.
 * @returns the rules that could be read
 */
export function checkWordingRules(
  files: LibraryFiles,
  beneath: readonly LibraryFiles[],
  problems: Problems,
): readonly Rule[] {
  const sets = [...beneath].reverse().flatMap(sharedSets);
  const ruleset = readable(ruleTexts(files), sets, problems);
  const { rules } = ruleset;
  for (const rule of rules) {
    const failed = problems.attempt(() => checkRules({ ...ruleset, rules: [rule] }));
    problems.take(failed ?? []);
  }
  return rules;
}

/** Files of a library that hold no rules: shared sets, a second reading. */
export function sharedSets(files: LibraryFiles): RulesText[] {
  return ruleTexts(files).filter(({ text }) => !hasRules.test(text));
}

/** Rule files of a library as text. */
export function ruleTexts(files: LibraryFiles): RulesText[] {
  const decoder = new TextDecoder();
  return entryFiles(files, ["rules"]).map(({ path, bytes }) => ({ name: path, text: decoder.decode(bytes) }));
}

/** Rules of the files that are in order; a broken file does not hide what is wrong with the others. */
function readable(own: readonly RulesText[], sets: readonly RulesText[], problems: Problems): RuleSet {
  let left = own.map((file) => ({ ...file, layer: 1 }));
  while (left.length > 0) {
    try {
      return loadRules([...sets, ...left]);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      problems.take(error.diagnostics);
      const broken = new Set(error.diagnostics.map(({ place }) => place.file));
      const rest = left.filter(({ name }) => !broken.has(name));
      if (rest.length === left.length) return { rules: [] };
      left = rest;
    }
  }
  return { rules: [] };
}
