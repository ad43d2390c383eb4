import { existsSync } from "node:fs";
import { join } from "node:path";
import { DiagnosticError } from "../../diagnostic";
import { exitCodes, type ExitCode } from "../exit-codes";
import type { Terminal } from "../io/terminal";
import { hasBrowser, openBrowser } from "../serve/open-browser";
import { serveFolder } from "../serve/server";

/** The workspace as the build leaves it, beside the command line. */
const built = join(__dirname, "..", "..", "workspace");

/** Options of `motionwright serve`. */
export interface ServeCommandOptions {
  readonly port: number;
  readonly open: boolean;
}

/** Serves the workspace to this computer until the person stops it. */
export async function serveCommand({ port, open }: ServeCommandOptions, terminal: Terminal): Promise<ExitCode> {
  if (!existsSync(join(built, "index.html"))) {
    throw new DiagnosticError([
      {
        id: "cli/no-workspace",
        gravity: "error",
        reason: "The workspace is not built.",
        place: { file: built },
        hint: "Run npm run build:workspace.",
      },
    ]);
  }
  const serving = await serveFolder(built, port);
  terminal.answer(`Motionwright is open at ${serving.address}`);
  terminal.answer("Only this computer can reach it. Ctrl+C ends it.");
  if (open && hasBrowser(process.env, process.platform)) openBrowser(serving.address, process.platform);
  await new Promise<void>((done) => {
    process.once("SIGINT", done);
    process.once("SIGTERM", done);
  });
  await serving.close();
  return exitCodes.done;
}
