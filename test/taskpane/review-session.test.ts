import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DocxPackage, documentText } from "../../src/docx";
import { validateDocx } from "../support/validator";
import { closeBrowser } from "../word-host/launch";
import { buildPane } from "./build";
import { sampleBasis, withPane } from "./session";

beforeAll(buildPane, 600_000);
afterAll(closeBrowser);

/** How often a word stands in the document's XML. */
function count(bytes: Uint8Array, what: RegExp): number {
  return DocxPackage.open(bytes).text("word/document.xml").match(what)?.length ?? 0;
}

function linesOf(bytes: Uint8Array): string[] {
  return documentText(DocxPackage.open(bytes)).text.split("\n");
}

describe("an attorney reviews the prosecutor's factual basis", () => {
  test(
    "from opening the case to saving the document",
    () =>
      withPane({}, async ({ host, requests }, pane) => {
        await pane.openSample();
        const found = Number(/^\d+/.exec(await pane.review("factual basis"))?.[0]);
        expect(found).toBeGreaterThan(20);

        // Choosing a finding selects its words and shows what they cost.
        const inReach = pane.finding("in connection with the offense");
        await inReach.getByRole("button").first().click();
        await expect(inReach.getByText("What it can cost").isVisible()).resolves.toBe(true);
        await pane.frame.waitForTimeout(500);
        const selected = host.document.selection.map((range) => host.document.textOf(range)).join("");
        expect(selected).toContain("in connection with the offense");
        expect(await inReach.textContent()).toMatch(/checked \d{4}-\d\d-\d\d/);
        expect(await inReach.textContent()).toMatch(/by the record/);

        // A narrower wording is a tracked change; taken back, the words are as before.
        const before = linesOf(host.document.save());
        await inReach
          .getByRole("button", { name: /^(Use this wording|Take these words out)$/ })
          .first()
          .click();
        await pane.frame.getByText(/^Changed as a tracked change/).waitFor();
        const changed = host.document.save();
        expect(count(changed, /<w:del /g)).toBeGreaterThan(0);
        expect(linesOf(changed).filter((line, at) => line !== before[at])).toHaveLength(1);
        await pane.button("Put back").click();
        await pane.frame.getByText(/earlier words are back/).waitFor();
        expect(linesOf(host.document.save())).toEqual(before);

        // Taken again, it stays.
        await pane.settled();
        await inReach.getByRole("button").first().click();
        await inReach
          .getByRole("button", { name: /^(Use this wording|Take these words out)$/ })
          .first()
          .click();
        await pane.frame.getByText(/^Changed as a tracked change/).waitFor();
        await pane.settled();

        // A finding is set aside with a reason, which the document keeps.
        const nervous = pane.finding("inconsistent with personal use");
        await nervous.getByRole("button").first().click();
        await nervous.getByRole("button", { name: "Not a risk here …" }).click();
        await nervous.getByRole("button", { name: "Set aside" }).click();
        expect(await nervous.getByText("Write a few words first.").isVisible()).toBe(true);
        await nervous.getByLabel("Not a risk here").fill("The client agrees to this sentence.");
        await nervous.getByRole("button", { name: "Set aside" }).click();
        await pane.frame.getByRole("heading", { name: "Set aside (1)" }).waitFor();
        expect(await pane.frame.getByText("The client agrees to this sentence.").isVisible()).toBe(true);

        // A comment stands at the words.
        const ice = pane.finding("in Mexico");
        await ice.getByRole("button").first().click();
        await ice.getByRole("button", { name: "Comment in the document …" }).click();
        await ice.getByLabel("Comment in the document").fill("Nothing in the lab report says so.");
        await ice.getByRole("button", { name: "Add the comment" }).click();
        await pane.frame.getByText("The comment stands at these words.").waitFor();

        // The report opens as a document of its own, which is valid.
        await pane.settled();
        await pane.button("Report as a new document").click();
        await pane.frame.getByText(/The report is open as a new document/).waitFor();
        const report = host.opened[0] ?? new Uint8Array();
        expect(await validateDocx(report)).toEqual([]);
        const reported = documentText(DocxPackage.open(report)).text;
        for (const words of [
          "in Mexico",
          "The client agrees to this sentence.",
          "3553(f)(2)",
          "checked 20",
          "that no rule marks",
        ])
          expect(reported).toContain(words);

        // Elements and the safety valve are told of the text as a whole.
        expect(await pane.frame.getByText(/^Elements of the plea: /).count()).toBe(1);
        await pane.frame.getByText(/^Safety valve, 18 U.S.C. § 3553\(f\): /).click();
        expect(
          await pane.frame
            .getByText(/May be closed by: /)
            .first()
            .isVisible(),
        ).toBe(true);

        expect(await pane.frame.getByText(/^To read yourself: \d+ sentences? that no rule marks/).count()).toBe(1);

        // From one finding to the next, by key and by button; the words are selected.
        const at = async (wanted: number): Promise<void> => {
          await pane.frame.getByText(new RegExp(`^${wanted} of \\d+$`)).waitFor();
        };
        await pane.button("Next").click();
        const [place] = /^\d+/.exec((await pane.frame.getByText(/^\d+ of \d+$/).textContent()) ?? "") ?? ["0"];
        await pane.button("Next").press("Alt+ArrowDown");
        await at(Number(place) + 1);
        await pane.button("Previous").click();
        await at(Number(place));

        // Marks are made on request, warned of, and cleared.
        await pane.settled();
        await pane.button("Highlight all in the document").click();
        await pane.frame.getByText(/^\d+ places are highlighted/).waitFor();
        expect(count(host.document.save(), /<w:highlight /g)).toBeGreaterThan(15);
        expect(await pane.frame.getByText(/Clear them before it is filed/).isVisible()).toBe(true);
        await pane.settled();
        await pane.button("Clear highlights").click();
        await pane.frame.getByText(/highlights are cleared/).waitFor();
        expect(await pane.frame.getByText(/Clear them before it is filed/).count()).toBe(0);

        const saved = host.document.save();
        expect(count(saved, /<w:highlight /g)).toBe(0);
        expect(count(saved, /<w:commentReference /g)).toBe(1);
        expect(await validateDocx(saved)).toEqual([]);

        // Nothing else has changed: parts byte for byte, paragraphs word for word.
        const [original, now] = [DocxPackage.open(sampleBasis), DocxPackage.open(saved)];
        const touched = new Set([
          "word/document.xml",
          "word/_rels/document.xml.rels",
          "[Content_Types].xml",
          "_rels/.rels",
        ]);
        const untouched = original.names().filter((name) => !touched.has(name));
        expect(untouched.length).toBeGreaterThan(3);
        for (const name of untouched)
          expect(Buffer.from(now.bytes(name)).equals(Buffer.from(original.bytes(name)))).toBe(true);
        expect(linesOf(saved).filter((line, at) => line !== linesOf(sampleBasis)[at])).toHaveLength(1);

        const elsewhere = requests.filter(
          (url) =>
            !url.startsWith("https://addin.live.com/") &&
            !url.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/") &&
            url !== "https://word.officeapps.live.com/host.html",
        );
        expect(elsewhere).toEqual([]);
      }),
    300_000,
  );

  test(
    "an edit is reviewed again by itself, and a dismissed finding comes back when its sentence changes",
    () =>
      withPane({}, async ({ host }, pane) => {
        await pane.review();
        const personal = pane.finding("inconsistent with personal use");
        await personal.getByRole("button").first().click();
        await personal.getByRole("button", { name: "Not a risk here …" }).click();
        await personal.getByLabel("Not a risk here").fill("Agreed.");
        await personal.getByRole("button", { name: "Set aside" }).click();
        await pane.frame.getByRole("heading", { name: "Set aside (1)" }).waitFor();
        const paragraph = host.document
          .paragraphs()
          .find((one) =>
            host.document.textOf(host.document.range(one, 0, 400)).includes("inconsistent with personal use"),
          );
        if (paragraph === undefined) throw new Error("The sample has changed.");
        const text = host.document.textOf(host.document.range(paragraph, 0, 400));
        host.document.insert(paragraph, text.indexOf("inconsistent"), "clearly ");
        host.document.onChange("selection");
        await pane.frame.getByRole("heading", { name: /^Set aside/ }).waitFor({ state: "detached", timeout: 30_000 });
        expect(await pane.finding("inconsistent with personal use").count()).toBe(1);
      }),
    200_000,
  );

  test(
    "the selection in the document chooses its finding in the list",
    () =>
      withPane({}, async ({ host }, pane) => {
        await pane.review();
        const paragraph = host.document
          .paragraphs()
          .find((one) =>
            host.document.textOf(host.document.range(one, 0, 400)).includes("inconsistent with personal use"),
          );
        if (paragraph === undefined) throw new Error("The sample has changed.");
        const at = host.document.textOf(host.document.range(paragraph, 0, 400)).indexOf("personal");
        host.document.select([host.document.range(paragraph, at, at)]);
        await pane.finding("inconsistent with personal use").getByText("What it can cost").waitFor({ timeout: 20_000 });
      }),
    200_000,
  );

  test(
    "only the selected paragraphs are read where the selection is asked for",
    () =>
      withPane({}, async ({ host }, pane) => {
        const paragraphs = host.document.paragraphs();
        const index = paragraphs.findIndex((one) =>
          host.document.textOf(host.document.range(one, 0, 400)).includes("inconsistent with personal use"),
        );
        const chosen = paragraphs[index];
        if (chosen === undefined) throw new Error("The sample has changed.");
        host.document.select([host.document.range(chosen, 0, 5)]);
        expect(await pane.review("selection")).toMatch(/^1 finding in the selected paragraphs/);
        expect(await pane.finding("inconsistent with personal use").textContent()).toContain(`paragraph ${index + 1}`);
      }),
    200_000,
  );

  test(
    "an older Word says what it cannot do, and changes nothing",
    () =>
      withPane({ wordApi: "1.3" }, async ({ host }, pane) => {
        const before = host.document.save();
        await pane.review();
        const personal = pane.finding("inconsistent with personal use");
        await personal.getByRole("button").first().click();
        await personal
          .getByRole("button", { name: /^(Use this wording|Take these words out)$/ })
          .first()
          .click();
        await pane.frame.getByText(/This version of Word cannot do that/).waitFor();
        expect(Buffer.from(host.document.save()).equals(Buffer.from(before))).toBe(true);
        await pane.tab("About").click();
        await pane.frame.getByText(/Copy the words and turn on Track Changes by hand/).waitFor();
      }),
    200_000,
  );
});

test("the sample holds the words that these tests speak of", () => {
  const text = readFileSync(
    join(__dirname, "..", "..", "templates", "cases", "rural-traffic-stop.factual-basis.txt"),
    "utf8",
  );
  for (const words of ["in connection with the offense", "inconsistent with personal use", "in Mexico"])
    expect(text).toContain(words);
});
