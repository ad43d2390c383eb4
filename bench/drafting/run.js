/**
 * Compares drafting with the other open engines on one document, in one run: `node bench/drafting/run.js [ROWS …]`.
 * Every engine and size runs in a process of its own, one after the other, so that peak memory is its own.
 */
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");
const { engines } = require("./engines");

const peers = ["docxtemplater", "easy-template-x", "docx-templates"];
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const results = [];

for (const rows of sizes.length > 0 ? sizes : [30, 3000, 30000]) {
  for (const engine of Object.keys(engines)) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "measure.js"), engine, String(rows)], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    if (status !== 0) {
      console.error(`${engine}, ${rows} rows: failed\n${stderr}`);
      process.exitCode = 1;
      continue;
    }
    const result = JSON.parse(stdout.trim().split("\n").at(-1));
    results.push(result);
    console.error(`${engine}, ${rows} rows: ${result.next.toFixed(2)} ms`);
  }
}

const cell = (text, width) => String(text).padStart(width);
console.log(`\n${"engine".padEnd(30)}${["rows", "cold ms", "first ms", "next ms", "MB peak", "kB file"].map((t) => cell(t, 11)).join("")}`);
for (const { engine, rows, cold, first, next, rss, size } of results) {
  const figures = [rows, cold.toFixed(1), first.toFixed(2), next.toFixed(2), rss.toFixed(0), (size / 1024).toFixed(0)];
  console.log(engine.padEnd(30) + figures.map((text) => cell(text, 11)).join(""));
}
console.log("\nOurs against the fastest of the others at each size (higher is better):");
for (const rows of new Set(results.map((result) => result.rows))) {
  const at = results.filter((result) => result.rows === rows);
  const best = (key) => Math.min(...at.filter(({ engine }) => peers.includes(engine)).map((result) => result[key]));
  for (const own of at.filter(({ engine }) => engine.startsWith("motionwright"))) {
    const ratio = (key) => (best(key) / own[key]).toFixed(1);
    console.log(`${own.engine}, ${rows} rows: cached ${ratio("next")} x, first use ${ratio("first")} x, memory ${(own.rss / best("rss")).toFixed(2)} of the leanest`);
  }
}
