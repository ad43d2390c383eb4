import { createRequire } from "node:module";
import { join } from "node:path";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { serveFolder, type Serving } from "../../src/cli/serve/server";
import { browser } from "../word-host/launch";

const workspaceConfig = createRequire(__filename)("../../webpack.workspace.js") as (
  environment: object,
  options: object,
) => Configuration;

const folder = join(__dirname, "..", "..", ".cache", "workspace-under-test");

/** Builds the workspace as it is shipped, apart from anybody's own build, unless the run of all tests has done so. */
export async function buildWorkspace(): Promise<void> {
  if (process.env["MOTIONWRIGHT_PAGES"] === "built") return;
  const config = workspaceConfig({}, { mode: "production" });
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

/** The workspace in a browser, served by our own server. */
export interface WorkspaceSession {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly serving: Serving;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
}

/** Opens the workspace for a newcomer; what the page complains of fails the test, but what is forgiven. */
export async function withWorkspace(
  { forgiven, ...options }: BrowserContextOptions & { readonly forgiven?: RegExp },
  work: (session: WorkspaceSession) => Promise<void>,
): Promise<void> {
  const serving = await serveFolder(folder, 0);
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(90_000);
  // Nobody is there to answer the browser's own dialog for a file: saving gives a download, unless a test chooses the file.
  await context.addInitScript("delete globalThis.showSaveFilePicker");
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  try {
    await page.goto(serving.address);
    await page.getByRole("tab", { name: "Draft" }).waitFor();
    await work({ page, context, serving, requests });
    expect(complaints.filter((text) => forgiven?.test(text) !== true)).toEqual([]);
  } catch (error) {
    console.error(
      `The page showed:\n${await page
        .locator("body")
        .innerText()
        .catch(() => "")}\n${complaints.join("\n")}`,
    );
    throw error;
  } finally {
    await context.close();
    await serving.close();
  }
}
