import { documentText, DocxPackage } from "../../src/docx";
import { wordTemplate } from "../cli/word-template";
import { validateDocx } from "../support/validator";
import { closeBrowser, openSession, type Session, type SessionOptions } from "./launch";

const page = `<!doctype html><title>pane</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><body>pane`;
const basis = wordTemplate("The defendant had a gun.", "The gun was in the trunk.");

async function withSession<Result>(
  options: Partial<SessionOptions>,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = await openSession({
    docx: basis,
    page: "pane.html",
    files: () => ({ body: page, type: "text/html" }),
    ...options,
  });
  try {
    await session.pane.evaluate("Office.onReady()");
    return await work(session);
  } finally {
    await session.close();
  }
}

afterAll(closeBrowser);

describe("Microsoft's client on our far end", () => {
  test("reads all paragraphs in one sync", () =>
    withSession({}, async ({ pane, host }) => {
      const texts = await pane.evaluate(`Word.run(async (context) => {
        const paragraphs = context.document.body.paragraphs;
        paragraphs.load("text,style");
        await context.sync();
        return paragraphs.items.map((paragraph) => paragraph.text + "|" + paragraph.style);
      })`);
      expect(texts).toEqual(["The defendant had a gun.|Normal", "The gun was in the trunk.|Normal"]);
      expect(host.syncs).toBe(1);
    }));

  test("finds, highlights, comments and replaces as a tracked change; the file is valid", () =>
    withSession({}, async ({ pane, host }) => {
      const before = await pane.evaluate(`Word.run(async (context) => {
        const paragraph = context.document.body.paragraphs.getFirst();
        const found = paragraph.search("a gun", { matchCase: true });
        found.load("items");
        await context.sync();
        const range = found.items[0];
        range.font.load("highlightColor");
        await context.sync();
        const colour = range.font.highlightColor;
        range.font.highlightColor = "#FFFF00";
        range.insertComment("Where was it?");
        context.document.changeTrackingMode = "TrackAll";
        range.insertText("an object", "Replace");
        await context.sync();
        return colour;
      })`);
      expect(before).toBeNull();
      const saved = host.document.save();
      expect(await validateDocx(saved)).toEqual([]);
      const opened = DocxPackage.open(saved);
      expect(documentText(opened).text.split("\n")[0]).toBe("The defendant had an object.");
      expect(opened.text("word/document.xml")).toMatch(
        /<w:del [^>]*>.*<w:highlight w:val="yellow"\/>.*a gun.*<\/w:del>/,
      );
      expect(opened.text("word/comments.xml")).toContain("Where was it?");
    }));

  test("an older Word says so, and a protected one refuses", async () => {
    await withSession({ wordApi: "1.3" }, async ({ pane }) => {
      expect(
        await pane.evaluate(
          `[Office.context.requirements.isSetSupported("WordApi", "1.3"), Office.context.requirements.isSetSupported("WordApi", "1.4")]`,
        ),
      ).toEqual([true, false]);
    });
    await withSession({ readOnly: true }, async ({ pane }) => {
      const code = await pane.evaluate(`Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().insertText("x", "End");
        await context.sync();
      }).then(() => "done", (error) => error.code)`);
      expect(code).toBe("AccessDenied");
    });
  });

  test("a batch can be made to fail in its middle", () =>
    withSession({}, async ({ pane, host }) => {
      host.fault = { batch: 1, afterActions: 3 };
      const code = await pane.evaluate(`Word.run(async (context) => {
        const paragraphs = context.document.body.paragraphs;
        paragraphs.load("text");
        await context.sync();
      }).then(() => "done", (error) => error.code)`);
      expect(code).toBe("GeneralException");
    }));

  test("custom XML parts are added, found by namespace, read and removed", () =>
    withSession({}, async ({ pane, host }) => {
      const seen = await pane.evaluate(`(async () => {
        const call = (work) => new Promise((resolve, reject) => work((result) => result.status === "succeeded" ? resolve(result.value) : reject(result.error)));
        const parts = Office.context.document.customXmlParts;
        await call((done) => parts.addAsync('<facts xmlns="urn:motionwright:test"><a>1</a></facts>', done));
        const found = await call((done) => parts.getByNamespaceAsync("urn:motionwright:test", done));
        const xml = await call((done) => found[0].getXmlAsync(done));
        const other = await call((done) => parts.getByNamespaceAsync("urn:other", done));
        return [found.length, xml, other.length];
      })()`);
      expect(seen).toEqual([1, '<facts xmlns="urn:motionwright:test"><a>1</a></facts>', 0]);
      expect(await validateDocx(host.document.save())).toEqual([]);
    }));

  test("selecting a range tells the pane", () =>
    withSession({}, async ({ pane }) => {
      const told = await pane.evaluate(`new Promise((resolve) => {
        Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => resolve(true), () => {
          Word.run(async (context) => { context.document.body.paragraphs.getLast().select(); await context.sync(); });
        });
        setTimeout(() => resolve(false), 5000);
      })`);
      expect(told).toBe(true);
    }));
});
