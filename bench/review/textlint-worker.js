/** One run of textlint, with a word rule (prh) for each of our rules, over the document of the file named. Prints milliseconds and messages. */
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const { TextlintKernel } = require("@textlint/kernel");
const text = require("@textlint/textlint-plugin-text");
const prh = require("textlint-rule-prh");

const { document, expressions } = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const file = path.join(os.tmpdir(), `prh-${process.pid}.yml`);
const rules = expressions.map((source) => `  - expected: CHECK\n    pattern: ${JSON.stringify(`/${source}/i`)}`);
fs.writeFileSync(file, `version: 1\nrules:\n${rules.join("\n")}\n`);

(async () => {
  const kernel = new TextlintKernel();
  const run = () =>
    kernel.lintText(document, {
      ext: ".txt",
      filePath: "document.txt",
      plugins: [{ pluginId: "text", plugin: text.default ?? text }],
      rules: [{ ruleId: "prh", rule: prh.default ?? prh, options: { rulePaths: [file] } }],
    });
  const begin = process.cpuUsage();
  const { messages } = await run();
  const { user, system } = process.cpuUsage(begin);
  const milliseconds = (user + system) / 1000;
  fs.unlinkSync(file);
  process.stdout.write(JSON.stringify({ milliseconds, messages: messages.length }));
})();
