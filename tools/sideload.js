/**
 * Tries the pane in Word with one command: builds it, sees to a certificate for localhost that this computer trusts, serves it, and gives it to Word.
 *   npm run sideload                              Word on this computer (Windows, Mac)
 *   npm run sideload -- web --document URL        Word on the web, with a document that you may edit
 *   npm run sideload -- serve                     only the server; give dist/pane/manifest.xml to Word by hand
 * Ctrl+C stops the server and takes the add-in out of Word.
 */
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const { developmentUrl } = require("./manifest");
const { servePane } = require("./serve-pane");

const root = join(__dirname, "..");
const pane = join(root, "dist", "pane");
const manifest = join(pane, "manifest.xml");
const where = process.argv[2] ?? "desktop";
const port = Number(new URL(developmentUrl).port);

/** Microsoft's tool that starts Word with an add-in. It is fetched when it is first needed: it brings several hundred packages that nothing else here uses. */
const debugging = "office-addin-debugging@7.0.0";

/** Runs a program of npm's; true where it did what it was asked. */
function run(...options) {
  const { status } = spawnSync("npx", options, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  return status === 0;
}

async function sideload() {
  if (!["desktop", "web", "serve"].includes(where)) throw new Error(`Say desktop, web or serve, not ${where}.`);
  if (where === "desktop" && !["win32", "darwin"].includes(process.platform))
    throw new Error("There is no Word for this system. Use: npm run sideload -- web --document URL, or -- serve");
  if (!run("webpack", "--mode", "production")) throw new Error("The pane was not built.");
  const server = await servePane(pane, await getHttpsServerOptions(), port);
  console.log(`The pane is served at ${developmentUrl}. Ctrl+C stops it.`);
  process.once("SIGINT", () => {
    if (where !== "serve") run("--yes", debugging, "stop", manifest);
    server.close();
    server.closeAllConnections();
  });
  if (where === "serve") console.log(`Give Word this manifest: ${manifest}`);
  else if (!run("--yes", debugging, "start", manifest, where, "--no-debug", ...process.argv.slice(3)))
    console.log(`Word did not take the add-in; the words above say why. Give it this manifest by hand: ${manifest}`);
}

sideload().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
