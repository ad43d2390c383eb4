/** All benchmarks, one after the other: drafting, then review. Each prints its own table of ratios; see its file for what is measured. */
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");

for (const part of ["drafting", "review"]) {
  const { status } = spawnSync(process.execPath, [join(__dirname, part, "run.js")], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
