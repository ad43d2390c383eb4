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
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(__dirname, "measure.js"), engine, String(rows)],
      {
        encoding: "utf8",
        maxBuffer: 1e8,
      },
    );
    if (status !== 0) {
      console.error(`${engine}, ${rows} rows: failed\n${stderr}`);
      process.exitCode = 1;
      continue;
    }
    const result = JSON.parse(stdout.trim().split("\n").at(-1));
    results.push(result);
    console.error(`${engine}, ${rows} rows: ${result.next.ms.toFixed(2)} ms`);
  }
}

const cell = (text) => String(text).padStart(12);
const heads = ["rows", "cold ms", "first ms", "next ms", "first cpu", "next cpu", "MB peak", "kB file"];
console.log(`\n${"engine".padEnd(30)}${heads.map(cell).join("")}`);
for (const { engine, rows, cold, first, next, rss, size } of results) {
  const times = [cold, first.ms, next.ms, first.cpu, next.cpu].map((time) => time.toFixed(2));
  console.log(engine.padEnd(30) + [rows, ...times, rss.toFixed(0), (size / 1024).toFixed(0)].map(cell).join(""));
}
console.log(
  "\nfirst: a template not seen before, next: one already compiled (median of elapsed time); cpu: mean time of the processor, which a busy machine disturbs less.",
);
console.log("\nOurs against the fastest of the others at each size (elapsed / processor):");
for (const rows of new Set(results.map((result) => result.rows))) {
  const at = results.filter((result) => result.rows === rows);
  const others = at.filter(({ engine }) => peers.includes(engine));
  if (others.length === 0) continue;
  for (const own of at.filter(({ engine }) => engine.startsWith("motionwright"))) {
    const ratio = (kind, key) => (Math.min(...others.map((other) => other[kind][key])) / own[kind][key]).toFixed(1);
    const both = (kind) => `${ratio(kind, "ms")} / ${ratio(kind, "cpu")} x`;
    const memory = (own.rss / Math.min(...others.map((other) => other.rss))).toFixed(2);
    console.log(
      `${own.engine}, ${rows} rows: cached ${both("next")}, first use ${both("first")}, memory ${memory} of the leanest`,
    );
  }
}
const growth = (engine) => {
  const own = results.filter((result) => result.engine === engine);
  const [small, large] = [own.find(({ rows }) => rows === 3000), own.find(({ rows }) => rows === 30_000)];
  if (small && large)
    console.log(`${engine}: ten times the rows take ${(large.next.ms / small.next.ms).toFixed(1)} times as long`);
};
Object.keys(engines).forEach(growth);
