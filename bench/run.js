/** Builds the product and runs the benchmarks that are here: `npm run bench`. */
const { spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const run = (command, options) =>
  spawnSync(command, options, { cwd: join(__dirname, ".."), stdio: "inherit" }).status ?? 1;

let failed = run("npm", ["run", "--silent", "build"]);
for (const name of ["drafting", "review"]) {
  const script = join(__dirname, name, "run.js");
  if (existsSync(script)) failed |= run(process.execPath, [script]);
}
process.exitCode = failed === 0 ? 0 : 1;
