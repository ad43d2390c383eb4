import { DocxPackage, documentText } from "../../src/docx";
import { conformanceText } from "../../src/host/conformance";
import { wordTemplate } from "../cli/word-template";
import { validateDocx } from "../support/validator";
import { closeBrowser } from "../word-host/launch";
import { buildPane } from "./build";
import { addInsertFile, withPane } from "./session";

beforeAll(buildPane, 600_000);
afterAll(closeBrowser);

function textOf(bytes: Uint8Array): string {
  return documentText(DocxPackage.open(bytes)).text;
}

describe("a draft in Word", () => {
  test(
    "takes the place of a text only after asking; a changed fact changes in the document; the file is valid",
    () =>
      withPane({ docx: wordTemplate("Notes that must not be lost.") }, async ({ host, pane: frame }, pane) => {
        await frame.evaluate(addInsertFile);
        await pane.openSample();
        await pane.choosePaper("suppression-motion");
        expect(await frame.getByLabel("Text of the draft").textContent()).toContain("RAY THOMAS WHITLOCK");
        expect(await frame.getByRole("checkbox", { name: /prolonged beyond its purpose/ }).isChecked()).toBe(true);

        await pane.button("Insert into this document").click();
        await frame.getByText(/The draft would take the place of all of it/).waitFor();
        expect(textOf(host.document.save())).toBe("Notes that must not be lost.");
        await pane.button("Replace everything").click();
        await frame.getByText(/The draft is in the document/).waitFor();
        expect(textOf(host.document.save())).toContain("2:26-cr-00047");
        expect(DocxPackage.open(host.document.save()).names()).toContain("word/footer1.xml");

        await pane.tab("Facts").click();
        await frame.getByRole("button", { name: /^Docket/ }).click();
        await frame.getByRole("textbox", { name: "Case number", exact: true }).fill("2:26-cr-00099");
        await pane.button("Compare with the document").click();
        await pane.button("Update the document").click({ timeout: 60_000 });
        await frame.getByText(/places? in the document (is|are) changed/).waitFor();
        const saved = host.document.save();
        expect(textOf(saved)).toContain("2:26-cr-00099");
        expect(textOf(saved)).not.toContain("2:26-cr-00047");
        expect(await validateDocx(saved)).toEqual([]);
      }),
    300_000,
  );

  test(
    "a ground that the attorney unticks is not argued",
    () =>
      withPane({}, async ({ pane: frame }, pane) => {
        await pane.openSample();
        await pane.choosePaper("suppression-motion");
        const preview = frame.getByLabel("Text of the draft");
        const before = (await preview.textContent()) ?? "";
        await frame.getByRole("checkbox", { name: /prolonged beyond its purpose/ }).uncheck();
        await frame.getByText("Drafting …").waitFor({ state: "detached", timeout: 60_000 });
        const after = (await preview.textContent()) ?? "";
        expect(after.length).toBeLessThan(before.length);
        expect(before).toContain("Rodriguez v. United States");
      }),
    200_000,
  );

  test(
    "a new document leaves this one as it is",
    () =>
      withPane({}, async ({ host, pane: frame }, pane) => {
        const before = textOf(host.document.save());
        await pane.openSample();
        await pane.choosePaper("letter-to-prosecutor");
        await pane.button("New document").click();
        await frame.getByText("The draft is open as a new document.").waitFor();
        expect(host.opened).toHaveLength(1);
        expect(textOf(host.opened[0] ?? new Uint8Array())).toContain("Whitlock");
        expect(textOf(host.document.save())).toBe(before);
      }),
    200_000,
  );
});

describe("the facts of a case", () => {
  test(
    "a missing fact leads to its field; what was typed outlives the pane",
    () =>
      withPane({ width: 450 }, async ({ pane: frame }, pane) => {
        await pane.openSample("thin");
        await pane.choosePaper("suppression-motion");
        await frame.getByRole("button", { name: "Counsel name" }).click();
        const counsel = frame.locator('[id="fact-counsel.name"]');
        await counsel.waitFor({ timeout: 60_000 });
        await frame.locator('[id="fact-counsel.name"]:focus').waitFor();
        await frame.page().keyboard.type("Nora Vance");
        await frame.evaluate("location.reload()");
        await pane.tab("Facts").click();
        await frame.getByRole("button", { name: /^Our counsel/ }).click();
        await counsel.waitFor({ timeout: 120_000 });
        expect(await counsel.inputValue()).toBe("Nora Vance");
      }),
    300_000,
  );

  test(
    "the case can live in the document, and is taken out again",
    () =>
      withPane({}, async ({ host, pane: frame }, pane) => {
        const carried = (): boolean => {
          const saved = DocxPackage.open(host.document.save());
          return saved.names().some((name) => name.startsWith("customXml/") && saved.text(name).includes("Whitlock"));
        };
        await pane.openSample();
        await pane.choosePaper("letter-to-prosecutor");
        const box = frame.getByRole("checkbox", { name: "Keep the case file inside this document" });
        await box.check();
        await frame.getByText(/Whoever gets this document can read the whole case/).waitFor();
        await frame.waitForTimeout(3000);
        expect(carried()).toBe(true);
        await box.uncheck();
        await frame.waitForTimeout(3000);
        expect(carried()).toBe(false);
      }),
    200_000,
  );
});

describe("About", () => {
  test(
    "the check refuses any document but the scratch one, and passes there",
    () =>
      withPane({ docx: wordTemplate(...conformanceText) }, async ({ pane: frame }, pane) => {
        await pane.tab("About").click();
        await pane.button("Run the check").click();
        const report = frame.getByLabel("Report of the check");
        await report.waitFor({ timeout: 120_000 });
        expect(await report.textContent()).toMatch(/: (\d+) of \1 passed/);
      }),
    200_000,
  );

  test(
    "a client's document is never used for it",
    () =>
      withPane({}, async ({ host, pane: frame }, pane) => {
        const before = textOf(host.document.save());
        await pane.tab("About").click();
        await pane.button("Run the check").click();
        await frame.getByText(/not the scratch one/).waitFor();
        expect(textOf(host.document.save())).toBe(before);
      }),
    200_000,
  );
});

describe("everybody can use it", () => {
  test.each([
    ["light", 320],
    ["dark", 450],
  ] as const)(
    "no serious fault of accessibility on any tab: %s, %d pixels",
    (colorScheme, width) =>
      withPane({ colorScheme, width }, async ({ pane: frame }, pane) => {
        await pane.openSample();
        await pane.choosePaper("suppression-motion");
        expect(await pane.accessibilityFaults()).toEqual([]);
        await pane.review();
        const finding = pane.finding("inconsistent with personal use");
        await finding.getByRole("button").first().click();
        await finding.getByRole("button", { name: "Not a risk here …" }).click();
        expect(await pane.accessibilityFaults()).toEqual([]);
        await pane.tab("Facts").click();
        await frame.getByRole("button", { name: /^Court/ }).waitFor({ timeout: 60_000 });
        expect(await pane.accessibilityFaults()).toEqual([]);
        await pane.tab("About").click();
        expect(await pane.accessibilityFaults()).toEqual([]);
        // Nothing is wider than the pane.
        for (const name of ["Draft", "Review", "Facts", "Library", "About"]) {
          await pane.tab(name).click();
          await frame.waitForTimeout(300);
          expect(await frame.evaluate(`document.getElementById("page").scrollWidth`)).toBeLessThanOrEqual(width);
        }
      }),
    300_000,
  );
});
