/** Measures one engine at one size, in a process of its own: `node measure.js ENGINE ROWS`; prints one line of JSON. */
const { engines } = require("./engines");
const { wordFile, facts } = require("./document");

const [, , name, rowsText] = process.argv;
const rows = Number(rowsText);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function timed(work) {
  const start = process.hrtime.bigint();
  const result = await work();
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, result };
}

async function main() {
  const data = facts(rows);
  const small = facts(30);
  const { style, prepare } = engines[name]();
  const cold = await timed(async () => prepare(wordFile(style, 1))(small));
  // Warm up on small documents, so that the engine's code is compiled before anything is measured.
  for (let i = 0; i < 30; i += 1) await prepare(wordFile(style, 100 + i))(small);
  const heavy = rows > 10_000;
  const rounds = rows <= 100 ? 60 : heavy ? 5 : 15;
  if (!heavy) for (let i = 0; i < 3; i += 1) await prepare(wordFile(style, 200 + i))(data);
  const first = [];
  for (let i = 0; i < Math.min(rounds, heavy ? 3 : 25); i += 1) {
    const bytes = wordFile(style, 1000 + i);
    first.push((await timed(async () => prepare(bytes)(data))).ms);
  }
  const draft = prepare(wordFile(style, 5));
  if (rows <= 100) for (let i = 0; i < 200; i += 1) await draft(data);
  else await draft(data);
  const next = [];
  let size = 0;
  for (let i = 0; i < rounds; i += 1) {
    const { ms, result } = await timed(async () => draft(data));
    next.push(ms);
    size = result.length;
  }
  const rss = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ engine: name, rows, cold: cold.ms, first: median(first), next: median(next), size, rss }));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
