import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import webpack, { type Configuration } from "webpack";

const paneConfig = createRequire(__filename)("../../webpack.config.js") as (
  environment: object,
  options: object,
) => Configuration;

/** Where tests build the pane, so that nobody's own build is touched. */
const folder = join(__dirname, "..", "..", ".cache", "pane-under-test");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};

/** Builds the pane as it is shipped, unless the run of all tests has done so. A build that reports an error, such as a first load that is too heavy, rejects. */
export async function buildPane(): Promise<void> {
  if (process.env["MOTIONWRIGHT_PAGES"] === "built") return;
  const config = paneConfig({}, { mode: "production" });
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
    compiler?.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ colors: false })));
        else resolve();
      });
    });
  });
}

/** A file of the built pane, as a server would send it. */
export function paneFile(path: string): { body: Buffer; type: string } | undefined {
  const name = normalize(decodeURIComponent(path));
  const file = join(folder, name);
  if (name.startsWith("..") || !existsSync(file)) return undefined;
  return { body: readFileSync(file), type: types[extname(file)] ?? "application/octet-stream" };
}
