/** The built-in rules for the benchmarks, and sets of other sizes made from them. */
const fs = require("node:fs");
const path = require("node:path");
const { parsePattern } = require("../../src/review/match/trees.ts");
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
  // The rules of a file share their sets, and so do their copies.
  const setsOfCopies = new Map();
  for (let at = 0; rules.length + more.length < count; at += 1) {
    const rule = rules[at % rules.length];
    const copy = Math.floor(at / rules.length) + 1;
    const rename = (text) =>
      text.replace(/@[a-z0-9-]+|%[a-z]+|[a-z]{4,}/g, (word) => (/^[@%]/.test(word) ? word : `${word}q${copy}`));
    const renamed = (source) =>
      typeof source === "string" ? rename(source) : { near: { ...source.near, all: source.near.all.map(rename) } };
    if (at % rules.length === 0) setsOfCopies.clear();
    const sets =
      setsOfCopies.get(rule.sets) ?? new Map([...rule.sets].map(([name, members]) => [name, members.map(rename)]));
    setsOfCopies.set(rule.sets, sets);
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

const BETWEEN = "[^\\w.!?]+";

/** A pattern's tree as a regular expression: inflections by a common beginning, gaps as words that are skipped. */
function expressionOf(node) {
  switch (node.type) {
    case "literal": {
      const stem =
        node.mode === "exact" || node.word.length < 4 ? node.word : node.word.replace(/(?:ing|ed|es|s|e)$/, "");
      return `\\b${stem}${stem === node.word && node.mode === "exact" ? "" : "\\w{0,4}"}\\b`;
    }
    case "sequence":
      return node.items.map(expressionOf).reduce((all, item, at) => {
        const joins = at === 0 || node.items[at].type === "gap" || node.items[at - 1].type === "gap";
        return joins ? all + item : `${all}${BETWEEN}${item}`;
      }, "");
    case "choice":
      return `(?:${node.options.map(expressionOf).join("|")})`;
    case "optional":
      return `(?:${expressionOf(node.item)}${BETWEEN})?`;
    case "gap":
      return `(?:${BETWEEN}\\w+){${node.least},${node.most}}?${BETWEEN}`;
    case "span":
      return expressionOf(node.item);
    default:
      return "\\d[\\d,.]*";
  }
}

/** The first pattern of every rule as a regular expression; parts that stand near each other in both orders. */
function firstExpressions(ruleset) {
  return ruleset.rules.map(({ patterns: [source], sets }) => {
    const read = (text) => expressionOf(parsePattern(text, (name) => sets.get(name)));
    if (typeof source === "string") return read(source);
    const [first, second] = source.near.all.map(read);
    const gap = `(?:${BETWEEN}\\w+){0,${typeof source.near.within === "number" ? source.near.within : 20}}?${BETWEEN}`;
    return `(?:${first}${gap}${second}|${second}${gap}${first})`;
  });
}

module.exports = { builtInRules, exampleSentences, rulesOfSize, firstExpressions };
