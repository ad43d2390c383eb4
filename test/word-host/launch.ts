import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { FarEnd, type WordKind } from "./far-end";

const officeFolder = join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js", "dist");
const officeUrl = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const hostUrl = "https://word.officeapps.live.com/host.html";

/** Where the add-in's pages are said to live. */
export const addInUrl = "https://addin.motionwright.test/";

/** Passes messages between the frame of the pane and the far end. */
const hostPage = `<!doctype html><meta charset="utf-8"><title>Word, as far as office.js can see</title>
<style>html,body,iframe{margin:0;border:0;height:100%;display:block}</style><body><script>
let pane;
addEventListener("message", async (event) => {
  if (typeof event.data !== "string" || pane === undefined || event.source !== pane.contentWindow) return;
  for (const reply of await window.farEnd(event.data)) event.source.postMessage(reply, event.origin);
});
window.pushToPane = (text, origin) => pane.contentWindow.postMessage(text, origin);
window.openPane = (url, width) => {
  pane = document.createElement("iframe");
  pane.style.width = width + "px";
  pane.src = url;
  document.body.append(pane);
};
</script>`;

/** How a session is started. */
export interface SessionOptions {
  /** The document that is open in Word. */
  readonly docx: Uint8Array;
  /** Answers a request for one of the add-in's own files by its path, or undefined for 404. */
  readonly files: (path: string) => { readonly body: string | Uint8Array; readonly type: string } | undefined;
  /** Page to show, such as "taskpane.html". */
  readonly page: string;
  /**
   * Where the add-in's pages live; {@link addInUrl} where left out. A browser context of a test blocks storage in frames from another site, as a
   * private window does; a name under live.com makes the pane one of the page's own site, with storage.
   */
  readonly addIn?: string;
  readonly wordApi?: string;
  readonly delay?: number;
  readonly readOnly?: boolean;
  /** Width of the pane in pixels. */
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** A pane beside a document, in a browser, on Microsoft's client. */
export interface Session {
  readonly host: FarEnd;
  readonly page: Page;
  /** The frame of the pane. */
  readonly pane: Frame;
  /** Every address that was asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

let shared: Promise<Browser> | undefined;

/** One browser for all sessions of a test file; close it with {@link closeBrowser}. */
export function browser(): Promise<Browser> {
  shared ??= chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return shared;
}

/** Closes the browser that sessions shared. */
export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

/** Opens a document in our Word and the pane beside it. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const kind: WordKind = {
    wordApi: options.wordApi ?? "1.6",
    delay: options.delay ?? 0,
    readOnly: options.readOnly ?? false,
  };
  const host = new FarEnd(options.docx, kind);
  const width = options.width ?? 320;
  const addIn = options.addIn ?? addInUrl;
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height: 800 },
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
  });
  const requests: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    requests.push(url);
    if (url === hostUrl) return route.fulfill({ contentType: "text/html", body: hostPage });
    if (url.startsWith(officeUrl)) return route.fulfill(officeFile(url));
    if (url.startsWith(addIn)) {
      const file = options.files(new URL(url).pathname.slice(1));
      if (file !== undefined)
        return route.fulfill({
          contentType: file.type,
          body: typeof file.body === "string" ? file.body : Buffer.from(file.body),
        });
    }
    return route.fulfill({ status: 404, body: "" });
  });
  await context.exposeBinding("farEnd", (_source, message: string) => host.answer(message));
  // A machine that does other work besides is slow, not wrong.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  host.onPush((message) => {
    void page.evaluate(
      ([text, origin]) =>
        (globalThis as unknown as { pushToPane(text?: string, origin?: string): void }).pushToPane(text, origin),
      [message, addIn.slice(0, -1)],
    );
  });
  await page.goto(hostUrl);
  const info = encodeURIComponent("Word$Web$16.00$en-US$$$$0");
  const url = `${addIn}${options.page}?_host_Info=${info}#&_serializer_version=1&_xdm_Info=session|motionwright|https://word.officeapps.live.com`;
  await page.evaluate(
    ([address, pixels]) =>
      (globalThis as unknown as { openPane(url: unknown, width: unknown): void }).openPane(address, pixels),
    [url, width] as const,
  );
  const pane = await paneOf(page, addIn);
  await pane.waitForLoadState("load");
  return { host, page, pane, requests, close: () => context.close() };
}

async function paneOf(page: Page, addIn: string): Promise<Frame> {
  for (let tries = 0; tries < 200; tries += 1) {
    const frame = page.frames().find((candidate) => candidate.url().startsWith(addIn));
    if (frame !== undefined) return frame;
    await page.waitForTimeout(25);
  }
  throw new Error("The pane did not open.");
}

function officeFile(url: string): {
  status?: number;
  contentType?: string;
  headers?: Record<string, string>;
  body: Buffer | string;
} {
  const path = normalize(decodeURIComponent(new URL(url).pathname.replace("/lib/1/hosted/", "")));
  const file = join(officeFolder, path);
  if (path.startsWith("..") || !existsSync(file)) return { status: 404, body: "" };
  return { contentType: "text/javascript", headers: { "access-control-allow-origin": "*" }, body: readFileSync(file) };
}
