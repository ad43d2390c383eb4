/**
 * The whole proof in one command: what the tests need is installed, then lint, import rules, formatting, types, the build and every
 * test. Nothing is skipped: a step that fails counts as one failure and the rest still runs. Ends with "N passed, N failed".
 */
const { spawnSync } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const root = join(__dirname, "..");
const bin = (name) => join(root, "node_modules", ".bin", name);
const steps = [
  ["set-up", "bash", [join(__dirname, "setup.sh")]],
  ["lint", bin("eslint"), ["."]],
  ["import rules", bin("depcruise"), ["src", "--config", ".dependency-cruiser.js"]],
  ["formatting", bin("prettier"), ["--check", "--log-level", "warn", "."]],
  ["types", bin("tsc"), ["-p", "."]],
  ["types of the web side", bin("tsc"), ["-p", "tsconfig.web.json"]],
  ["build", "npm", ["run", "--silent", "build"]],
  ["pages under test", process.execPath, ["-r", "./test/support/swc-register.js", "test/support/build-pages.ts"]],
];

let passed = 0;
let failed = 0;
let pagesBuilt = false;
const environment = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", FORCE_COLOR: "0" };

for (const [name, command, options] of steps) {
  const started = Date.now();
  const { status } = spawnSync(command, options, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: environment,
  });
  const good = status === 0;
  if (good) passed += 1;
  else failed += 1;
  if (name === "pages under test") pagesBuilt = good;
  console.log(`${good ? "passed" : "FAILED"}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

const scratch = mkdtempSync(join(tmpdir(), "motionwright-test-"));
const report = join(scratch, "jest.json");
const jest = spawnSync(bin("jest"), ["--json", `--outputFile=${report}`, "--silent=false", ...process.argv.slice(2)], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
  env: pagesBuilt ? { ...environment, MOTIONWRIGHT_PAGES: "built" } : environment,
});
try {
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  const suitesWithoutTests = result.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
  );
  const unrun = result.numPendingTests + result.numTodoTests;
  failed += result.numFailedTests + suitesWithoutTests.length + unrun;
  if (unrun > 0) console.log(`FAILED: ${unrun} tests are skipped or unwritten`);
  if (result.numTotalTests === 0) failed += 1;
} catch (error) {
  failed += 1;
  console.log(`FAILED: jest gave no report (${error.message}, exit ${jest.status})`);
}
rmSync(scratch, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
