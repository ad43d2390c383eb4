/**
 * The command behind `npm run evaluate`. Sentences of the sets that only measure are never shown, so that nobody fits a
 * rule to them; figures are. Exit 1 below 92% recall or above 5% false alarms, 2 where the command is not understood.
 */
import { rulesOf } from "./rules-of";
import { SET_NAMES, WORKING_SETS, readEvaluationSet } from "./evaluation-set";
import { details, summary, table } from "./print";
import { measureRewordings, rewordingTable } from "./rewordings";
import { falseAlarms, recall, score } from "./score";

const LEAST_RECALL = 0.92;
const MOST_FALSE_ALARMS = 0.05;
/** Of all rewordings of the rules' own examples, the share that must still flag. */
const LEAST_REWORDINGS = 0.9;
const USAGE =
  "usage: run.js dev|dev2|heldout|blind2|blind3|blind4|all|rewordings [--verbose] [--json] [--rules=FOLDER]\n";

/** Takes the words after the script's name; prints to standard output and gives back the exit code. */
export function main(words: readonly string[]): number {
  const flags = new Set(words.filter((word) => word.startsWith("--")));
  const verbose = flags.delete("--verbose");
  const json = flags.delete("--json");
  const folder = [...flags].find((flag) => flag.startsWith("--rules="));
  if (folder !== undefined) flags.delete(folder);
  const [task = "dev", ...more] = words.filter((word) => !word.startsWith("--"));
  if (flags.size > 0 || more.length > 0 || ![...SET_NAMES, "all", "rewordings"].includes(task)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  const { rules, reviewer } = rulesOf(folder?.slice("--rules=".length));
  if (task === "rewordings") {
    const result = measureRewordings(rules, reviewer);
    print(json ? JSON.stringify(result, null, 2) : rewordingTable(result, verbose));
    return result.share >= LEAST_REWORDINGS ? 0 : 1;
  }
  const names = SET_NAMES.filter((name) => task === "all" || task === name);
  let passed = true;
  const reports = [];
  for (const name of names) {
    const shown = WORKING_SETS.has(name);
    const result = score(readEvaluationSet(name), reviewer);
    passed &&= recall(result.spans).found >= LEAST_RECALL && falseAlarms(result).anyShare <= MOST_FALSE_ALARMS;
    if (json) reports.push(summary(name, result, shown && verbose));
    else {
      print(`${name} set, ${String(rules.length)} rules\n${table(result)}`);
      if (verbose && shown) print(details(result));
      if (verbose && !shown) print(`The sentences of the ${name} set are not shown.`);
    }
  }
  if (json) print(JSON.stringify(reports, null, 2));
  return passed ? 0 : 1;
}
