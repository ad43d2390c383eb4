/** Measures one engine at one size, in a process of its own: `node measure.js ENGINE ROWS`; prints one line of JSON. */
const { engines } = require("./engines");
const { wordFile, facts } = require("./document");

const [, , name, rowsText] = process.argv;
const rows = Number(rowsText);

/** Longest time for one kind of measurement, in ms; at least three rounds are made whatever they take. */
const budget = 5000;

const sorted = (values) => values.toSorted((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];

/** Runs `work` again and again: median of the elapsed time, and the mean time of the processor, in ms. */
async function rounds(most, work) {
  const times = [];
  const before = process.cpuUsage();
  const end = performance.now() + budget;
  for (let i = 0; i < most && (i < 3 || performance.now() < end); i += 1) {
    const start = performance.now();
    await work(i);
    times.push(performance.now() - start);
  }
  const used = process.cpuUsage(before);
  return {
    ms: median(times),
    best: Math.min(...times),
    cpu: (used.user + used.system) / 1000 / times.length,
    rounds: times.length,
  };
}

async function main() {
  const data = facts(rows);
  const small = facts(30);
  const { style, prepare } = engines[name]();
  const cold = await rounds(1, async () => prepare(wordFile(style, 1))(small));
  // Warm up on small documents, so that the engine's code is compiled before anything is measured.
  const warm = Array.from({ length: 150 }, (_, i) => wordFile(style, 100 + i));
  await rounds(warm.length, async (i) => prepare(warm[i])(small));
  const fresh = Array.from({ length: 60 }, (_, i) => wordFile(style, 1000 + i));
  const first = await rounds(rows > 10_000 ? 3 : fresh.length, async (i) => prepare(fresh[i])(data));
  const draft = prepare(wordFile(style, 5));
  if (rows <= 100) await rounds(200, () => draft(data));
  else await draft(data);
  let size = 0;
  const next = await rounds(rows > 10_000 ? 5 : 200, async () => {
    size = (await draft(data)).length;
  });
  const rss = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ engine: name, rows, cold: cold.ms, first, next, size, rss }));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
