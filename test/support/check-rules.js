/**
 * For writers of rules: `node test/support/check-rules.js [category…]` runs the examples of templates/rules.
 * `--text "…"` shows what the rules find in a sentence instead.
 */
require("./swc-register.js");
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
const read = (name) => ({ name, text: fs.readFileSync(path.join(folder, name), "utf8") });
const names = fs.readdirSync(folder).filter((name) => name.endsWith(".yaml"));

/** All rules, whose patterns compile, with the second reading; what is wrong is printed. */
function load() {
  try {
    const ruleset = loadRules(names.map(read));
    compileIndex(ruleset);
    return ruleset;
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    console.log(error.message);
    process.exitCode = 2;
    return { rules: [] };
  }
}

const all = load();
const rules = all.rules.filter(({ category }) => args.length === 0 || args.includes(category));
if (text !== undefined) {
  for (const { rule, quote, soft } of matchText(new Matcher({ ...all, rules }), text)) {
    console.log(
      `${rule.severity.padEnd(9)}${rule.id.padEnd(40)}"${quote}"${soft === undefined ? "" : ` (note: ${soft})`}`,
    );
  }
} else {
  const faults = checkRules({ ...all, rules });
  for (const fault of faults) console.log(describeDiagnostic(fault));
  const examples = rules.reduce((sum, { examples: { flag, pass } }) => sum + flag.length + pass.length, 0);
  console.log(`${rules.length} rules, ${examples} examples, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode ??= 1;
}
