/** The built-in rules for the benchmarks, and sets of other sizes made from them. */
const fs = require("node:fs");
const path = require("node:path");
const { loadRules } = require("../../src/review/rules/load.ts");

const FOLDER = path.join(__dirname, "../../templates/rules");

/** The built-in rules. */
function builtInRules() {
  const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));
  return loadRules(files.map((name) => ({ name, text: fs.readFileSync(path.join(FOLDER, name), "utf8") })));
}

/**
 * `count` rules: the built-in ones, then copies of them whose rarest words are replaced by invented ones, as rules about
 * other matters would have other words. Copies of the same words would only find the same things again.
 */
function rulesOfSize(ruleset, count) {
  const { rules } = ruleset;
  if (count <= rules.length) return { rules: rules.slice(0, count) };
  const more = [];
  for (let at = 0; rules.length + more.length < count; at += 1) {
    const rule = rules[at % rules.length];
    const copy = Math.floor(at / rules.length) + 1;
    const rename = (text) =>
      text.replace(/@[a-z0-9-]+|%[a-z]+|[a-z]{4,}/g, (word) => (/^[@%]/.test(word) ? word : `${word}q${copy}`));
    const renamed = (source) =>
      typeof source === "string" ? rename(source) : { near: { ...source.near, all: source.near.all.map(rename) } };
    const sets = new Map([...rule.sets].map(([name, members]) => [name, members.map(rename)]));
    more.push({ ...rule, id: `${rule.id}-${copy}`, patterns: rule.patterns.map(renamed), sets });
  }
  return { rules: [...rules, ...more] };
}

/** The examples of all rules, their marks taken out. */
function exampleSentences(ruleset) {
  return ruleset.rules.flatMap(({ examples: { flag, pass } }) =>
    [...flag, ...pass].map((example) => example.replace(/\[\[|\]\]/g, "")),
  );
}

module.exports = { builtInRules, exampleSentences, rulesOfSize };
