import { readFileSync, writeFileSync } from "node:fs";
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
  "case, draft, review, reword, save, come back; export, wipe, import; all without a connection",
  () =>
    withWorkspace({}, async ({ page, context, serving, requests }) => {
      const desk = page.locator(".ws-desk");
      const pane = paneOf(page);
      await desk.getByText("consistent with a source of supply").waitFor();

      // A change carries the author that was set.
      await page.getByRole("button", { name: "This computer" }).click();
      const computer = page.getByRole("region", { name: "This computer" });
      await computer.getByLabel("Author of tracked changes and comments").fill("Jane Roe");
      await review(page);
      expect(await drawn(page, "critical")).toBeGreaterThan(3);
      if (process.env["WORKSPACE_PICTURE"] !== undefined)
        await page.screenshot({ path: process.env["WORKSPACE_PICTURE"] });
      const finding = pane
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
      await pane.getByText(/^Changed as a tracked change/).waitFor();
      const bytes = await saved(page);
      expect(await validateDocx(bytes)).toEqual([]);
      expect(documentText(DocxPackage.open(bytes)).text).not.toBe(before);
      expect(DocxPackage.open(bytes).text("word/document.xml")).toMatch(/<w:del [^>]*w:author="Jane Roe"/);
      await page.getByRole("button", { name: "Undo", exact: true }).click();
      expect(documentText(DocxPackage.open(await saved(page))).text).toBe(before);
      await page.getByRole("button", { name: "Redo", exact: true }).click();
      await kept(page, "Factual basis (sample).docx");
      await page.reload();
      await desk.locator("del").first().waitFor();

      await pane.getByLabel("Paper to draft").selectOption("suppression-motion");
      await pane.getByRole("heading", { name: "Preview of the words" }).waitFor();
      await pane.getByRole("button", { name: "New document", exact: true }).click();
      await desk.getByText("Statement of Facts").first().waitFor();
      await page.getByRole("button", { name: "Timelines" }).click();
      const timelines = page.getByRole("region", { name: "Timelines" });
      if (process.env["TIMELINES_PICTURE"] !== undefined) {
        await timelines.getByRole("img").nth(1).waitFor();
        await page.screenshot({ path: process.env["TIMELINES_PICTURE"] });
      }
      await timelines.getByRole("button", { name: "Put in as a table" }).last().click();
      await timelines.getByText("The table is in the document").waitFor();
      await timelines.getByRole("button", { name: "Put in as a picture" }).first().click();
      await timelines.getByText("The picture is in the document").waitFor();
      await page.getByRole("button", { name: "Timelines" }).click();
      if (process.env["MOTION_PICTURE"] !== undefined) await page.screenshot({ path: process.env["MOTION_PICTURE"] });
      const motion = await savedIntoChosenFile(page);
      expect(documentText(DocxPackage.open(motion)).text).toContain("2:26-cr-00047");
      expect(await validateDocx(motion)).toEqual([]);
      if (process.env["MOTION_FILE"] !== undefined) writeFileSync(process.env["MOTION_FILE"], motion);
      const names = DocxPackage.open(motion).names();
      expect(names.filter((name) => /media\/.*\.(png|svg)$/u.test(name))).toHaveLength(2);
      expect(DocxPackage.open(motion).text("word/document.xml")).toContain("Mitigation against the calendar");

      // Everything goes into one file; wiped, the page begins as for a newcomer; brought back, the documents are there again.
      await kept(page, "Draft.docx");
      await page.getByRole("button", { name: "This computer" }).click();
      const [copy] = await Promise.all([
        page.waitForEvent("download"),
        computer.getByRole("button", { name: "Export everything" }).click(),
      ]);
      page.once("dialog", (dialog) => void dialog.accept());
      await Promise.all([
        page.waitForEvent("load"),
        computer.getByRole("button", { name: /^Wipe everything/ }).click(),
      ]);
      await desk.getByText("consistent with a source of supply").waitFor();
      expect(await desk.locator("del").count()).toBe(0);
      expect(await page.getByLabel("Documents on this computer").count()).toBe(0);
      await page.getByRole("button", { name: "This computer" }).click();
      await page.getByLabel("File written with Export everything").setInputFiles(await copy.path());
      await computer.getByText("2 documents and 0 cases brought back").waitFor();
      await page.getByLabel("Documents on this computer").locator("option").nth(2).waitFor({ state: "attached" });
      expect(await computer.getByLabel("Author of tracked changes and comments").inputValue()).toBe("Defense counsel");

      // Once loaded, it needs no server.
      await page.evaluate(`navigator.serviceWorker.ready.then(() => undefined)`);
      await serving.close();
      await context.setOffline(true);
      await page.reload();
      await review(page);
      expect(await drawn(page, "critical")).toBeGreaterThan(3);
      expect(requests.filter((url) => !url.startsWith(serving.address) && !/^(?:blob|data):/u.test(url))).toEqual([]);
      expect(requests.filter((url) => /office(apps)?\.(js|com|microsoft)/u.test(url))).toEqual([]);
    }),
  400_000,
);

/** Waits until a document is kept on this computer as it stands on the page. */
async function kept(page: Page, name: string): Promise<void> {
  const bar = page.locator(".ws-bar", { has: page.locator(".ws-name", { hasText: name }) });
  await bar.getByText("Kept on this computer", { exact: true }).waitFor();
}

/** Saves into a file that was chosen: one of the browser's own file system, since nobody is there to choose one on the disk. */
async function savedIntoChosenFile(page: Page): Promise<Uint8Array> {
  await page.evaluate(`globalThis.showSaveFilePicker = async ({ suggestedName }) =>
    (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true })`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved.", { exact: true }).waitFor();
  const bytes = (await page.evaluate(`(async () => {
    delete globalThis.showSaveFilePicker;
    const file = await (await navigator.storage.getDirectory()).getFileHandle("Draft.docx");
    return [...new Uint8Array(await (await file.getFile()).arrayBuffer())];
  })()`)) as number[];
  return Uint8Array.from(bytes);
}

test(
  "two tabs on one document: neither writes over the other",
  () =>
    withWorkspace({}, async ({ page, context, serving }) => {
      await kept(page, "Factual basis (sample).docx");
      const other = await context.newPage();
      await other.goto(serving.address);
      await other.getByRole("tab", { name: "Draft" }).waitFor();
      for (const tab of [page, other]) {
        await review(tab);
        await paneOf(tab).getByRole("button", { name: "Highlight all in the document" }).click();
        await paneOf(tab)
          .getByText(/places are highlighted/)
          .waitFor();
        await kept(tab, "Factual basis (sample)");
      }
      await other.getByText(/Another tab has changed this document/).waitFor();
      const documents = await other.getByLabel("Documents on this computer").locator("option").allTextContents();
      expect(documents.filter((name) => name.includes("(other tab)"))).toHaveLength(1);
      expect(documents).toHaveLength(2);
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
  "two drafts side by side, and no serious fault of accessibility on any screen: light, dark, forced colors, wide, 320 pixels",
  () =>
    withWorkspace({}, async ({ page }) => {
      await page.evaluate(axe.source);
      const check = async (screen: string): Promise<void> => {
        for (const [colorScheme, forcedColors, width] of looks) {
          // Without motion, colors change at once: halfway from one theme to the other, nothing is legible.
          await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: 800 });
          await page.locator(colorScheme === "dark" ? ".ws-shell.ws-dark" : ".ws-shell:not(.ws-dark)").waitFor();
          await page.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
            .then(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
            .then(() => undefined)`);
          const look = `${screen}, ${colorScheme}, forced colors ${forcedColors}, ${width} pixels`;
          expect({ look, faults: await graveFaults(page) }).toEqual({ look, faults: [] });
        }
      };
      await review(page);
      await paneOf(page).getByRole("button", { name: "Next", exact: true }).click();
      await page.getByRole("button", { name: "Find", exact: true }).click();
      await page.getByLabel("Find in the document").fill("revolver");
      await page.getByText(/\d found/).waitFor();
      await check("review and find");
      await page.getByRole("button", { name: "Timelines" }).click();
      await page.getByRole("region", { name: "Timelines" }).getByRole("img").first().waitFor();
      await check("timelines");
      await page.getByRole("button", { name: "This computer" }).click();
      await check("this computer");

      await page.getByRole("button", { name: "Compare drafts" }).click();
      const view = page.getByRole("main", { name: "Two drafts side by side" });
      const later = view.getByRole("region", { name: "Later draft" });
      await later.getByRole("button", { name: "The open document" }).click();
      const earlier = `1. The amount and the packaging are not explained.\n2. He was a leader of five others.`;
      await view.getByRole("region", { name: "Earlier draft" }).getByRole("button", { name: "Paste" }).click();
      await view.getByLabel("Words of the earlier draft").fill(earlier);
      await view.getByRole("button", { name: "Take these words" }).click();
      await view.getByText(/^\d+ added, .*1 removed/).waitFor();
      await page.keyboard.press("Alt+ArrowUp");
      const current = view.locator('.cmp-list button[aria-current="true"]');
      await current.waitFor();
      const marked = await view.locator('mark[aria-current="true"]').first().innerText();
      expect(await current.innerText()).toContain(marked.replace(/^(added|removed|moved|reworded)\s*/u, ""));
      await view.getByRole("button", { name: /^Removed .*a leader/i }).click();
      const gone = view.locator('.cmp-column[data-side=earlier] mark[aria-current="true"]').first();
      expect(await gone.innerText()).toMatch(/^removed\s*.*leader/u);
      const [report] = await Promise.all([
        page.waitForEvent("download"),
        view.getByRole("button", { name: "Save the report" }).click(),
      ]);
      expect(readFileSync(await report.path(), "utf8")).toMatch(/<h2>Removed<\/h2>.*a leader/su);
      await check("two drafts");
      // Beside each other where there is room, one below the other where there is not.
      const places = async (): Promise<[number, number]> => {
        const boxes = await Promise.all(
          ["earlier", "later"].map((side) => view.locator(`.cmp-column[data-side=${side}]`).boundingBox()),
        );
        return [(boxes[1]?.x ?? 0) - (boxes[0]?.x ?? 0), (boxes[1]?.y ?? 0) - (boxes[0]?.y ?? 0)];
      };
      const [narrowAside, narrowBelow] = await places();
      expect(narrowAside).toBe(0);
      expect(narrowBelow).toBeGreaterThan(0);
      await page.setViewportSize({ width: 1280, height: 800 });
      const [wideAside, wideBelow] = await places();
      expect(wideAside).toBeGreaterThan(300);
      expect(wideBelow).toBe(0);
    }),
  400_000,
);

/** Faults of color come with the colors, those of layout with the width: each of both is looked at, not each pair. */
const looks = [
  ["light", "none", 320],
  ["dark", "none", 1280],
  ["light", "active", 1280],
  ["dark", "active", 320],
] as const;

async function graveFaults(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(`axe.run({ exclude: ["[data-tabster-dummy]"] })`)) as axe.AxeResults;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 150)} ${any[0]?.message ?? ""}`).join(" | ")}`,
    );
}
