import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Locator, Page } from "playwright-core";
import { documentOfText, documentText, DocxPackage } from "../../src/docx";
import { validateDocx } from "../support/validator";
import { closeBrowser } from "../word-host/launch";
import { buildWorkspace, withWorkspace } from "./session";

beforeAll(buildWorkspace, 900_000);
afterAll(closeBrowser);

async function saved(page: Page): Promise<Uint8Array> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  return new Uint8Array(readFileSync(await (await downloading).path()));
}

/** The pane alone: a search for words in the whole page goes through every page of the document, which takes seconds for 300 of them. */
function paneOf(page: Page): Locator {
  return page.locator(".ws-pane");
}

async function review(page: Page): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole("tab", { name: "Review" }).click();
  await pane.getByLabel("Read").selectOption("document");
  await pane.getByRole("button", { name: "Review", exact: true }).click();
  await pane.getByText(/^\d+ findings? in /).waitFor();
}

/** How many stretches are drawn in the color of a severity. */
async function drawn(page: Page, kind: string): Promise<number> {
  return Number(await page.evaluate(`CSS.highlights.get("mw-${kind}")?.size ?? 0`));
}

test(
  "review, reword as a tracked change, undo, save, come back",
  () =>
    withWorkspace({}, async ({ page, serving, requests }) => {
      const desk = page.getByRole("region", { name: "Document" });
      await desk.getByText("consistent with a source of supply").waitFor();
      await review(page);
      expect(await drawn(page, "critical")).toBeGreaterThan(3);
      if (process.env["WORKSPACE_PICTURE"] !== undefined)
        await page.screenshot({ path: process.env["WORKSPACE_PICTURE"] });
      const finding = page
        .locator("li")
        .filter({ has: page.locator("button[aria-expanded]", { hasText: "inconsistent with personal use" }) })
        .first();
      await finding.getByRole("button").first().click();
      // The words are selected on the page, exactly.
      expect(await page.evaluate(`getSelection().toString()`)).toContain("inconsistent with personal use");
      const before = documentText(DocxPackage.open(await saved(page))).text;
      await finding
        .getByRole("button", { name: /^(Use this wording|Take these words out)$/ })
        .first()
        .click();
      await page.getByText(/^Changed as a tracked change/).waitFor();
      const bytes = await saved(page);
      expect(await validateDocx(bytes)).toEqual([]);
      expect(documentText(DocxPackage.open(bytes)).text).not.toBe(before);
      expect(DocxPackage.open(bytes).text("word/document.xml")).toContain("<w:del ");
      await page.getByRole("button", { name: "Undo", exact: true }).click();
      expect(documentText(DocxPackage.open(await saved(page))).text).toBe(before);
      await page.getByRole("button", { name: "Redo", exact: true }).click();
      await page.waitForTimeout(1500);
      await page.reload();
      await desk.locator("del").first().waitFor();
      expect(requests.filter((url) => !url.startsWith(serving.address) && !url.startsWith("blob:"))).toEqual([]);
      expect(requests.filter((url) => /office(apps)?\.(js|com|microsoft)/u.test(url))).toEqual([]);
    }),
  400_000,
);

test(
  "a paper is drafted as a new document",
  () =>
    withWorkspace({}, async ({ page }) => {
      await page.getByLabel("Paper to draft").selectOption("suppression-motion");
      await page.getByRole("heading", { name: "Preview of the words" }).waitFor();
      await page.getByRole("button", { name: "New document", exact: true }).click();
      const desk = page.getByRole("region", { name: "Document" });
      await desk.getByText("Statement of Facts").waitFor();
      await page.waitForTimeout(1000);
      if (process.env["MOTION_PICTURE"] !== undefined) await page.screenshot({ path: process.env["MOTION_PICTURE"] });
      const bytes = await saved(page);
      expect(documentText(DocxPackage.open(bytes)).text).toContain("2:26-cr-00047");
      expect(await validateDocx(bytes)).toEqual([]);
    }),
  400_000,
);

test(
  "opens without a connection once it was loaded",
  () =>
    withWorkspace({}, async ({ page, context, serving }) => {
      await page.evaluate(`navigator.serviceWorker.ready.then(() => undefined)`);
      await page.waitForFunction(`navigator.serviceWorker.controller !== null`);
      await serving.close();
      await context.setOffline(true);
      await page.reload();
      await page.getByRole("tab", { name: "Draft" }).waitFor();
      await review(page);
      expect(await drawn(page, "critical")).toBeGreaterThan(3);
    }),
  400_000,
);

test(
  "two tabs on one document: neither writes over the other",
  () =>
    withWorkspace({}, async ({ page, context, serving }) => {
      await page.waitForTimeout(1500);
      const other = await context.newPage();
      await other.goto(serving.address);
      await other.getByRole("tab", { name: "Draft" }).waitFor();
      for (const tab of [page, other]) {
        await review(tab);
        await tab.getByRole("button", { name: "Highlight all in the document" }).click();
        await tab.getByText(/places are highlighted/).waitFor();
        await tab.waitForTimeout(1500);
      }
      await other.getByText(/Another tab has changed this document/).waitFor();
      const kept = await other.getByLabel("Documents on this computer").locator("option").allTextContents();
      expect(kept.filter((name) => name.includes("(other tab)"))).toHaveLength(1);
      expect(kept).toHaveLength(2);
    }),
  400_000,
);

test(
  "300 pages with 750 findings open, are reviewed, listed and scrolled",
  () =>
    withWorkspace({}, async ({ page }) => {
      const words =
        "The defendant drove a gray car on State Route 219 and spoke with a person at the store about the weather. ";
      const risk = "A loaded revolver was in his lap in furtherance of the offense.";
      const lines = Array.from({ length: 3000 }, (_, at) => `${at + 1}. ${words.repeat(3)}${at % 4 === 0 ? risk : ""}`);
      const pane = paneOf(page);
      const sheets = page.locator(".mw-sheet");
      const started = Date.now();
      await page.getByLabel("Word document").setInputFiles({
        name: "long.docx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from(documentOfText(lines.join("\n"))),
      });
      await sheets.nth(100).waitFor({ state: "attached" });
      const opened = Date.now() - started;
      const pages = await sheets.count();
      expect(pages).toBeGreaterThan(200);
      const before = Date.now();
      await review(page);
      const reviewed = Date.now() - before;
      const shares = (await page.evaluate(
        `performance.getEntriesByType("measure").map(({ name, duration }) => [name, Math.round(duration)])`,
      )) as [string, number][];
      const longestFrame = Number(
        await page.evaluate(`(async () => {
      const desk = document.querySelector(".ws-desk");
      let longest = 0;
      let last = performance.now();
      for (let step = 0; step < 60; step += 1) {
        desk.scrollBy(0, 700);
        await new Promise(requestAnimationFrame);
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    })()`),
      );
      console.log(
        `${pages} pages: open ${opened} ms, review with its list ${reviewed} ms (${shares.map(([name, time]) => `${name} ${time}`).join(", ")}), longest frame while scrolling ${longestFrame.toFixed(0)} ms`,
      );

      // The goal as counted work: whatever is found, the page draws as much of the list as fits into a few screens, and the counts stay true.
      const cards = pane.locator("li[aria-setsize]");
      const critical = Number(/\d+/u.exec(await pane.getByRole("button", { name: /^Critical \d+$/ }).innerText())?.[0]);
      expect(critical).toBeGreaterThanOrEqual(750);
      expect(await drawn(page, "critical")).toBeGreaterThanOrEqual(critical);
      expect(await cards.count()).toBeLessThanOrEqual(150);
      await pane
        .getByRole("region", { name: "Critical" })
        .getByRole("button", { name: /^Show 50 more of/ })
        .click();
      expect(await cardWithFocus(page)).toEqual(["51", String(critical)]);
      await pane.getByRole("button", { name: "Previous", exact: true }).click();
      // Before the first comes the last, wherever the list stands.
      const chosen = pane.locator("li", { has: page.locator("button[aria-expanded=true]") });
      await chosen.waitFor();
      expect(await chosen.getAttribute("aria-posinset")).toBe(await chosen.getAttribute("aria-setsize"));
      expect(await cards.count()).toBeLessThanOrEqual(200);
    }),
  400_000,
);

/** Place and number of all of the finding that has the keyboard's focus. */
async function cardWithFocus(page: Page): Promise<unknown> {
  return page.evaluate(
    `["aria-posinset", "aria-setsize"].map((name) => document.activeElement.closest("li")?.getAttribute(name))`,
  );
}

test(
  "no serious fault of accessibility: light, dark and forced colors, wide and at 320 pixels",
  () =>
    withWorkspace({}, async ({ page }) => {
      await review(page);
      await page.getByRole("button", { name: "Find", exact: true }).click();
      await page.getByLabel("Find in the document").fill("revolver");
      await page.getByText(/\d found/).waitFor();
      await page.evaluate(axe.source);
      for (const [colorScheme, forcedColors, width] of [
        ["light", "none", 1280],
        ["dark", "none", 1280],
        ["light", "active", 1280],
        ["light", "none", 320],
        ["dark", "none", 320],
        ["dark", "active", 320],
      ] as const) {
        await page.emulateMedia({ colorScheme, forcedColors });
        await page.setViewportSize({ width, height: 800 });
        expect({ colorScheme, forcedColors, width, faults: await graveFaults(page) }).toMatchObject({ faults: [] });
      }
    }),
  300_000,
);

async function graveFaults(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(`axe.run({ exclude: ["[data-tabster-dummy]"] })`)) as axe.AxeResults;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(" | ")}`);
}
