import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { htmlReport } from "../../../src/review/report";
import { reviewedSample } from "./sample";

const { file, options } = reviewedSample();
const folder = mkdtempSync(join(tmpdir(), "motionwright-report-"));
const address = pathToFileURL(join(folder, "report.html")).href;
let browser: Browser;

beforeAll(async () => {
  writeFileSync(join(folder, "report.html"), htmlReport([file], options));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  [1400, "light"],
  [1400, "dark"],
  [400, "light"],
  [400, "dark"],
] as const)(
  "%d pixels, %s: nothing is asked of the network, nothing runs over, every finding can be reached",
  async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const asked: string[] = [];
    const faults: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(address);
    expect(asked).toEqual([address]);
    expect(faults).toEqual([]);
    const over = await page.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    expect(await page.locator("article.card").count()).toBe(file.findings.length);
    await page.locator("mark + sup a").first().click();
    expect(new URL(page.url()).hash).toMatch(/^#f\d+$/);
    expect(await page.locator(":target").isVisible()).toBe(true);
    await page.close();
  },
);

test("prints to PDF", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const pdf = await page.pdf({ preferCSSPageSize: true, path: join(folder, "report.pdf") });
  expect(readFileSync(join(folder, "report.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  // US Letter, 612 by 792 points.
  expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[\s*0\s+0\s+612\s+792\s*\]/);
  await page.close();
});
