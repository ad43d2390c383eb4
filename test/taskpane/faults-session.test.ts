import { documentText, DocxPackage } from "../../src/docx";
import { textBoxesIn } from "../../src/host/word/text-boxes";
import { wordTemplate } from "../cli/word-template";
import { validateDocx } from "../support/validator";
import { closeBrowser } from "../word-host/launch";
import { buildPane } from "./build";
import { addInsertFile, withPane } from "./session";

beforeAll(buildPane, 600_000);
afterAll(closeBrowser);

function linesOf(bytes: Uint8Array): string[] {
  return documentText(DocxPackage.open(bytes)).text.split("\n");
}

function xmlOf(bytes: Uint8Array): string {
  return DocxPackage.open(bytes).text("word/document.xml");
}

function paragraph(runs: string): string {
  return `<w:p>${runs}</w:p>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const deletion = (id: number): string =>
  `<w:del w:id="${id}" w:author="A" w:date="2026-11-01T00:00:00Z"><w:r><w:delText xml:space="preserve">fully </w:delText></w:r></w:del>`;
const cell = (words: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${paragraph(run(words))}</w:tc>`;
const table = `<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell("Item 1")}${cell("The client used a minor as a lookout.")}</w:tr></w:tbl>`;
const inBox = `<w:txbxContent>${paragraph(run("He was the leader &amp; ") + deletion(1) + run("manager of five others."))}</w:txbxContent>`;
const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:100pt;height:50pt"><v:textbox>${inBox}</v:textbox></v:shape></w:pict></w:r>`;

/** A document of 3,000 paragraphs; one in ten says a risk, and risks stand in a table, behind a tracked deletion, and in a text box. */
function longDocument(): Uint8Array {
  const pkg = DocxPackage.open(
    wordTemplate(
      ...Array.from({ length: 3000 }, (_, at) =>
        at % 10 === 0
          ? `${at + 1}. The defendant carried a loaded pistol in furtherance of the offense.`
          : "The parties have seen this page of the report.",
      ),
    ),
  );
  const tracked = paragraph(run("He was the ") + deletion(2) + run("manager of two couriers.") + box);
  pkg.setText("word/document.xml", pkg.text("word/document.xml").replace("<w:body>", `<w:body>${table}${tracked}`));
  return pkg.save();
}

test(
  "3,000 paragraphs: reviewed, chosen, highlighted, cleared and reworded in a few turns to Word; risks in a table, behind a deletion and in a text box",
  () =>
    withPane({ docx: longDocument() }, async ({ host, pane: frame }, pane) => {
      /** Turns that a work costs, once the pane has caught up with what was selected before it. */
      const turns = async (work: () => Promise<unknown>): Promise<number> => {
        for (let last = -1; last !== host.syncs; await frame.waitForTimeout(1500)) last = host.syncs;
        const before = host.syncs;
        await work();
        await pane.settled();
        return host.syncs - before;
      };
      const original = host.document.save();
      let summary = "";
      expect(await turns(async () => (summary = await pane.review("document")))).toBeLessThanOrEqual(5);
      expect(Number(/^\d+/.exec(summary)?.[0])).toBeGreaterThan(300);
      const unread = frame.getByText(/^Not reviewed: 1 text box\./);
      expect(await unread.innerText()).toContain("He was the leader & manager of five others.");

      // The list holds a few screens of it; the words of a choice are selected in the document.
      await pane.finding("loaded pistol").getByRole("button").first().click();
      const selected = (): string => host.document.selection.map((range) => host.document.textOf(range)).join("");
      for (let tries = 0; tries < 300 && selected() === ""; tries += 1) await frame.waitForTimeout(100);
      expect(selected()).toBe("loaded pistol");
      expect(await frame.locator("li[aria-setsize]").count()).toBeLessThanOrEqual(200);

      const marking = await turns(async () => {
        await pane.button("Highlight all in the document").click();
        await frame.getByText(/^\d+ places are highlighted/).waitFor();
      });
      expect(marking).toBeLessThanOrEqual(6);
      const clearing = await turns(async () => {
        await pane.button("Clear highlights").click();
        await frame.getByText(/highlights are cleared/).waitFor();
      });
      expect(clearing).toBeLessThanOrEqual(6);
      const lines = linesOf(original);
      expect(linesOf(host.document.save())).toEqual(lines);

      await pane.reword("as a lookout");
      await frame.getByText(/^Changed as a tracked change/).waitFor();
      await pane.settled();
      await pane.reword("manager");
      await frame.getByText(/^Changed as a tracked change/).waitFor();
      const saved = host.document.save();
      expect(linesOf(saved).filter((line, at) => line !== lines[at])).toHaveLength(2);
      expect(await validateDocx(saved)).toEqual([]);
    }),
  400_000,
);

test(
  "a Word that takes 700 ms a turn: what is under way is said, can be cancelled, and nothing is half done",
  () =>
    withPane({ delay: 700 }, async ({ host, pane: frame }, pane) => {
      const before = host.document.save();
      await pane.tab("Review").click();
      await frame.getByLabel("Read").selectOption("document");
      await pane.button("Review").click();
      await frame.getByText("Reading the document …").waitFor();
      await pane.button("Cancel").click();
      await frame.getByText("Stopped before anything was changed.").waitFor();
      await pane.review();
      await pane.button("Highlight all in the document").click();
      await frame.getByText("Highlighting …").waitFor();
      await pane.button("Cancel").click();
      await frame.getByText("Stopped before anything was changed.").waitFor();
      expect(Buffer.from(host.document.save()).equals(Buffer.from(before))).toBe(true);
      // What is asked for again is done.
      await pane.button("Highlight all in the document").click();
      await frame.getByText(/^\d+ places are highlighted/).waitFor();
    }),
  300_000,
);

test(
  "protected, failing in the middle of an insertion, gone: clear words each time, and the document is as it was",
  () =>
    withPane({}, async ({ host, pane: frame }, pane) => {
      await frame.evaluate(addInsertFile);
      await pane.openSample();
      // What Word does not tell of text boxes is said; the review is there all the same.
      host.fault = { call: "GetOoxml", when: "before" };
      await pane.review();
      await frame.getByText(/^Word did not say whether this document holds text boxes\./).waitFor();
      // Looking for words divides runs in this Word, which no reader sees.
      const seen = (): string[] => {
        const now = host.document.save();
        return [...linesOf(now), ...(xmlOf(now).match(/<w:(?:highlight|ins|del|commentReference) /gu) ?? [])];
      };
      const before = seen();
      host.document.readOnly = true;
      await pane.reword("inconsistent with personal use");
      await frame.getByText(/protected or opened for reading only\. Save a copy/).waitFor();
      expect(seen()).toEqual(before);
      await pane.settled();
      await pane.button("Highlight all in the document").click();
      await frame.getByText(/protected or opened for reading only\. Save a copy/).waitFor();
      expect(await frame.getByText(/Clear them before it is filed/).count()).toBe(0);
      expect(seen()).toEqual(before);
      host.document.readOnly = false;

      await pane.tab("Draft").click();
      await pane.choosePaper("letter-to-prosecutor");
      host.fault = { call: "InsertFileFromBase64", when: "before" };
      await pane.button("Insert into this document").click();
      await pane.button("Replace everything").click();
      await frame.getByText(/The document is as it was\./).waitFor();
      expect(seen()).toEqual(before);
      await pane.settled();
      host.fault = { call: "InsertFileFromBase64", when: "after" };
      await pane.button("Insert into this document").click();
      await pane.button("Replace everything").click();
      await frame.getByText(/Part of the draft has gone in\. Press Undo in Word/).waitFor();
      await pane.settled();

      host.gone = true;
      await pane.tab("Review").click();
      await pane.button("Review").click();
      await frame.getByText(/The document, or the part of it that this was about, is not there any more/).waitFor();
    }),
  300_000,
);

test("words of text boxes are taken from the document's own part, once, without what was deleted", () => {
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${inBox}</mc:Choice><mc:Fallback>${inBox}</mc:Fallback></mc:AlternateContent></w:r>`;
  const empty = `<w:txbxContent>${paragraph("")}</w:txbxContent>`;
  expect(
    textBoxesIn(part("/word/header1.xml", paragraph(inBox)) + part("/word/document.xml", paragraph(twice + empty))),
  ).toEqual(["He was the leader & manager of five others."]);
  expect(textBoxesIn(part("/word/document.xml", paragraph(run("No box."))))).toEqual([]);
});
