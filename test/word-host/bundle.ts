import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** One script of a TypeScript entry and all it imports, as the pane's own build makes it. */
export async function bundle(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "motionwright-bundle-"));
  try {
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          mode: "development",
          devtool: false,
          entry,
          output: { path: folder, filename: "bundle.js" },
          resolve: { extensions: [".tsx", ".ts", ".js"] },
          module: {
            rules: [
              {
                test: /\.tsx?$/,
                use: {
                  loader: "swc-loader",
                  options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
                },
              },
            ],
          },
        },
        (error, stats) => {
          if (error !== null) reject(error);
          else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ colors: false })));
          else resolve();
        },
      );
    });
    return await readFile(join(folder, "bundle.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
