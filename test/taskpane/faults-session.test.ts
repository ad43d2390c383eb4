import { documentText, DocxPackage } from "../../src/docx";
import { textBoxesIn } from "../../src/host/word/text-boxes";
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

const deletion = `<w:del w:id="1" w:author="A" w:date="2026-11-01T00:00:00Z"><w:r><w:delText xml:space="preserve">fully </w:delText></w:r></w:del>`;
const inBox = `<w:txbxContent>${paragraph(run("He was the leader &amp; ") + deletion + run("manager of five others."))}</w:txbxContent>`;

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
      await pane.review();
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
