/**
 * For writers of rules: `node test/support/check-rules.js [category…]` runs the examples of templates/rules.
 * `--text "…"` shows what the rules find in a sentence instead.
 */
require("./register-typescript.js");
const fs = require("node:fs");
const path = require("node:path");
const { checkRules } = require("../../src/review/rules/examples.ts");
const { loadRules } = require("../../src/review/rules/load.ts");
const { compileIndex } = require("../../src/review/match/compile.ts");
const { Matcher } = require("../../src/review/match/matcher.ts");
const { matchText } = require("../../src/review/match/text.ts");
const { describeDiagnostic, DiagnosticError } = require("../../src/diagnostic.ts");

const folder = path.join(__dirname, "../../templates/rules");
const args = process.argv.slice(2);
const textAt = args.indexOf("--text");
const text = textAt < 0 ? undefined : args.splice(textAt, 2)[1];
const files = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .filter((name) => args.length === 0 || name === "sets.yaml" || args.includes(name.replace(".yaml", "")))
  .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), "utf8") }));

try {
  const ruleset = loadRules(files);
  compileIndex(ruleset);
  if (text !== undefined) {
    for (const { rule, quote, soft } of matchText(new Matcher(ruleset), text)) {
      console.log(
        `${rule.severity.padEnd(9)}${rule.id.padEnd(40)}"${quote}"${soft === undefined ? "" : ` (note: ${soft})`}`,
      );
    }
  } else {
    const faults = checkRules(ruleset);
    for (const fault of faults) console.log(describeDiagnostic(fault));
    const examples = ruleset.rules.reduce((sum, { examples: { flag, pass } }) => sum + flag.length + pass.length, 0);
    console.log(`${ruleset.rules.length} rules, ${examples} examples, ${faults.length} faults`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  }
} catch (error) {
  if (!(error instanceof DiagnosticError)) throw error;
  console.log(error.message);
  process.exitCode = 2;
}
