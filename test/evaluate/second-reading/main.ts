/**
 * The command behind `npm run train`: makes `templates/rules/second-reading.yaml` from every labelled set that may be shown and
 * from the rules' examples. Words after the script's name are sets to leave out, to try what it says of them.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATEGORIES } from "../../../src/review";
import { Lexicon } from "../../../src/review/second-reading/lexicon";
import { SET_NAMES, WORKING_SETS, readEvaluationSet, type SetName } from "../evaluation-set";
import { rulesOf } from "../rules-of";
import { lessonsOf, lessonsOfRules } from "./lessons";
import { sureRules } from "./sure-rules";
import { train } from "./train";

const OUT = join(__dirname, "..", "..", "..", "templates", "rules", "second-reading.yaml");

const HEAD = `# The second reading: what the labelled sentences of test/fixtures/review-eval teach about whole sentences. Made by
# "npm run train"; not to be edited by hand. docs/wording-rules.md tells what it does. A line of weights holds a character
# for each column ("O" is nothing, what comes after it speaks for the column, what comes before against it), and a word or
# two neighbours: as they stand, or (~) in their base form; @ is a set of the rules, ^ the sentence's beginning.
`;

/** Sets whose false alarms were cured in the rules, so that they say too much good of them. */
const CURED: ReadonlySet<SetName> = new Set(SET_NAMES.slice(0, SET_NAMES.indexOf("dev5")));

/** Learns and writes; takes the names of sets to leave out, and an --out=FILE. Gives back the exit code. */
export function main(words: readonly string[]): number {
  const left = new Set(words.filter((word) => !word.startsWith("--")));
  const out = words.find((word) => word.startsWith("--out="))?.slice("--out=".length) ?? OUT;
  const unknown = [...left].filter((name) => !(SET_NAMES as readonly string[]).includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no set ${unknown.join(", ")}.\n`);
    return 2;
  }
  const sets = SET_NAMES.filter((name) => WORKING_SETS.has(name) && !left.has(name));
  const { rules } = rulesOf();
  const lexicon = new Lexicon(rules);
  const taught = sets.flatMap((name) => readEvaluationSet(name));
  const lessons = [...lessonsOf(taught, lexicon), ...lessonsOfRules(rules, lexicon)];
  const { made, sentences, scale, columns, lines } = train(lessons, CATEGORIES, new Date().toISOString().slice(0, 10));
  const names = columns.map(({ name, bias }) => `    - { name: ${name}, bias: ${String(bias)} }`).join("\n");
  const weights = lines.map((line) => `    ${line}`).join("\n");
  const sure = sureRules(
    rules,
    sets.filter((name) => !CURED.has(name)).flatMap((name) => readEvaluationSet(name)),
  )
    .map((id) => `    - ${id}`)
    .join("\n");
  writeFileSync(
    out,
    `${HEAD}secondReading:\n  made: ${made}\n  sentences: ${String(sentences)}\n  scale: ${String(scale)}\n  columns:\n${names}\n  sure:\n${sure}\n  weights: |\n${weights}\n`,
  );
  process.stdout.write(
    `${String(sentences)} sentences of ${sets.join(", ")} and the rules; ${String(lines.length)} features\n`,
  );
  return 0;
}
