/**
 * Speed of a review: `node bench/review/run.js [--json]`. Each figure is processor time, the median of several runs, warmed up
 * (textlint and retext: of three processes with one run each, as their users run them; loading them is not counted).
 * Compares with textlint's word rules (prh): once with the first pattern of each of our rules as a regular expression (of about
 * seventeen that a rule has), once with no more than one short word list for each rule; and with three rule packages of retext.
 */
require("../../test/support/swc-register.js");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { compileRules, review, reviewIncremental } = require("../../src/review/index.ts");
const { makeDocument } = require("./document.js");
const { builtInRules, exampleSentences, rulesOfSize, firstExpressions } = require("./rules.js");

const WORDS = 60_000;

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Processor time of a run, so that other work on the machine counts little. */
function milliseconds(run) {
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** Median time of `runs` runs after two that do not count; `prepare` makes what each run gets. */
function time(run, { runs = 7, prepare = () => undefined } = {}) {
  const times = [];
  for (let at = -2; at < runs; at += 1) {
    const input = prepare(at);
    const taken = milliseconds(() => run(input));
    if (at >= 0) times.push(taken);
  }
  return median(times);
}

/** Median of `runs` processes of another tool; each gets the input as a file. */
function other(script, input, runs = 3) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "review-bench-"));
  const file = path.join(folder, "input.json");
  fs.writeFileSync(file, JSON.stringify(input));
  const times = [];
  try {
    for (let at = 0; at < runs; at += 1) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(__dirname, script), file], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      if (status !== 0) return { failed: stderr.trim().split("\n").slice(0, 5).join(" ") };
      times.push(JSON.parse(stdout));
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
  return { milliseconds: median(times.map((each) => each.milliseconds)), messages: times[0].messages };
}

/** Regular expressions about as wide as our rules: three words of each rule's flagged examples. */
function expressionsOf(ruleset) {
  return ruleset.rules.map(({ examples }) => {
    const words = examples.flag.flatMap((example) => example.match(/\[\[(.*?)\]\]/)?.[1].match(/[a-z]{4,}/gi) ?? []);
    const chosen = [...new Set(words.map((word) => word.toLowerCase()))].slice(0, 6);
    return `\\b(?:${(chosen.length === 0 ? ["unlikelyword"] : chosen).join("|")})(?:s|ed|ing)?\\b`;
  });
}

function measure() {
  const ruleset = builtInRules();
  const sentences = exampleSentences(ruleset);
  const document = makeDocument(WORDS, sentences);
  const compile = milliseconds(() => compileRules(ruleset));
  const matcher = compileRules(ruleset);
  const result = {
    rules: ruleset.rules.length,
    patterns: ruleset.rules.reduce((sum, { patterns }) => sum + patterns.length, 0),
    words: document.split(/\s+/).length,
    findings: review(matcher, document).length,
    compileMs: compile,
    reviewMs: time(() => review(matcher, document)),
  };

  result.byLength = [15_000, 30_000, 60_000, 120_000].map((words) => {
    const text = makeDocument(words, sentences);
    return { words, ms: time(() => review(matcher, text), { runs: 5 }) };
  });
  result.byRules = [90, 300, 900].map((count) => {
    const sized = compileRules(rulesOfSize(ruleset, count));
    return { rules: count, ms: time(() => review(sized, document), { runs: 5 }) };
  });

  const paragraphs = document.split("\n");
  const first = reviewIncremental(matcher, undefined, document);
  const again = time((text) => reviewIncremental(matcher, first, text), {
    runs: 15,
    prepare: (at) => {
      const changed = [...paragraphs];
      const place = 100 + 20 * (at + 2);
      changed[place] = `${changed[place]} The defendant then sold heroin to a buyer.`;
      return changed.join("\n");
    },
  });
  result.reReviewMs = again;
  result.reReviewTimes = result.reviewMs / again;

  result.textlint = other("textlint-worker.js", { document, expressions: firstExpressions(ruleset) }, 1);
  result.textlintSimple = other("textlint-worker.js", { document, expressions: expressionsOf(ruleset) });
  result.retext = other("retext-worker.mjs", { document });
  for (const each of [result.textlint, result.textlintSimple, result.retext]) {
    if (each.milliseconds !== undefined) each.times = each.milliseconds / result.reviewMs;
  }
  return result;
}

function print(result) {
  const ms = (value) => `${value.toFixed(value < 20 ? 1 : 0)} ms`;
  const lines = [
    `${result.words} words, ${result.rules} rules, ${result.patterns} patterns, ${result.findings} findings`,
    `compile the rules          ${ms(result.compileMs)}`,
    `review                     ${ms(result.reviewMs)}`,
    ...result.byLength.map(({ words, ms: taken }) => `  ${String(words).padStart(7)} words            ${ms(taken)}`),
    ...result.byRules.map(({ rules, ms: taken }) => `  ${String(rules).padStart(7)} rules            ${ms(taken)}`),
    `re-review, one paragraph   ${ms(result.reReviewMs)}   (${result.reReviewTimes.toFixed(0)} times as fast)`,
  ];
  const others = {
    "textlint, one pattern each": result.textlint,
    "textlint, a word list each": result.textlintSimple,
    "retext, three packages": result.retext,
  };
  for (const [name, each] of Object.entries(others)) {
    lines.push(
      each.failed === undefined
        ? `${name.padEnd(27)}${ms(each.milliseconds)}   (${each.times.toFixed(1)} times as long; ${each.messages} messages)`
        : `${name.padEnd(27)}did not run: ${each.failed}`,
    );
  }
  return lines.join("\n");
}

const result = measure();
process.stdout.write(`${process.argv.includes("--json") ? JSON.stringify(result, null, 2) : print(result)}\n`);
