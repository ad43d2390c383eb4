import { readFileSync } from "node:fs";
import { join } from "node:path";
import { descendants, documentText, DocxPackage, parseXml } from "../../src/docx";
import { wordTemplate } from "../cli/word-template";
import { validateDocx } from "../support/validator";
import { bundle } from "../word-host/bundle";
import { closeBrowser, openSession, type Session, type SessionOptions } from "../word-host/launch";

const page = `<!doctype html><meta charset="utf-8"><title>pane</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="bundle.js"></script><body>pane`;
const text = [
  "Factual Basis",
  "The defendant had a gun. A gun was in the trunk.",
  "He admits “a gun” under 21 U.S.C. § 841(b)(1)(A)(viii) and (b)(1)(C).",
];
let script = "";

beforeAll(async () => {
  script = await bundle(join(__dirname, "..", "word-host", "pane-entry.ts"));
});
afterAll(closeBrowser);

async function withHost<Result>(
  options: Partial<SessionOptions>,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = await openSession({
    docx: wordTemplate(...text),
    page: "pane.html",
    files: (path) =>
      path === "bundle.js" ? { body: script, type: "text/javascript" } : { body: page, type: "text/html" },
    ...options,
  });
  try {
    await session.pane.evaluate("Office.onReady().then(() => undefined)");
    return await work(session);
  } finally {
    await session.close();
  }
}

/** Syncs that one expression costs in the pane. */
async function syncsOf({ pane, host }: Session, expression: string): Promise<number> {
  const before = host.syncs;
  await pane.evaluate(expression);
  return host.syncs - before;
}

describe("Word through Office.js", () => {
  test("does everything that the pane asks of a host", () =>
    withHost({}, async ({ pane, host }) => {
      const results = (await pane.evaluate("checkHost(host)")) as { name: string; passed: boolean; reason?: string }[];
      expect(results.filter(({ passed }) => !passed)).toEqual([]);
      expect(results.length).toBeGreaterThanOrEqual(10);
      expect(host.copies.left).toBe(0);
      expect(await validateDocx(host.document.save())).toEqual([]);
    }));

  test.each([20, 2000])(
    "the number of syncs does not grow: %d paragraphs",
    (count) => {
      const paragraphs = Array.from(
        { length: count },
        (_, index) => `${index + 1}. The defendant carried a loaded pistol in furtherance of count ${index + 1}.`,
      );
      const marks = `[...Array(${count}).keys()].map((index) => { const text = index + 1 + ". The defendant carried a loaded pistol"; const start = text.indexOf("a loaded pistol"); return { paragraph: index, start, end: start + 15, quote: "a loaded pistol", kind: "critical" }; })`;
      return withHost({ docx: wordTemplate(...paragraphs) }, async (session) => {
        expect(await syncsOf(session, `host.read("document")`)).toBeLessThanOrEqual(2);
        expect(await syncsOf(session, `host.mark(${marks})`)).toBeLessThanOrEqual(5);
        const highlighted = [
          ...descendants(
            parseXml(
              new TextDecoder().decode(DocxPackage.open(session.host.document.save()).bytes("word/document.xml")),
            ),
            "w:highlight",
          ),
        ];
        expect(highlighted).toHaveLength(count);
        expect(await syncsOf(session, "host.clearMarks()")).toBeLessThanOrEqual(5);
      });
    },
    120_000,
  );

  test("restores each word's own colour where a marked phrase had several", async () => {
    const colored = wordTemplate("x");
    const pkg = DocxPackage.open(colored);
    const run = (words: string, color: string): string =>
      `<w:r>${color === "" ? "" : `<w:rPr><w:highlight w:val="${color}"/></w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    pkg.setText(
      "word/document.xml",
      pkg
        .text("word/document.xml")
        .replace(/<w:r>.*<\/w:r>/, run("had ", "") + run("a ", "green") + run("loaded ", "") + run("gun", "blue")),
    );
    await withHost({ docx: pkg.save() }, async ({ pane, host }) => {
      const range = `{ paragraph: 0, start: 4, end: 16, quote: "a loaded gun" }`;
      await pane.evaluate(`host.mark([{ ...${range}, kind: "critical" }])`);
      expect(
        DocxPackage.open(host.document.save())
          .text("word/document.xml")
          .match(/w:val="magenta"/g),
      ).not.toBeNull();
      await pane.evaluate("host.clearMarks()");
      const xml = DocxPackage.open(host.document.save()).text("word/document.xml");
      const shown = [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>|<w:rPr\/>)?<w:t[^>]*>(.*?)<\/w:t>/g)].map(
        ([, properties = "", words]) => [words, /w:val="(\w+)"/.exec(properties)?.[1] ?? ""],
      );
      expect(shown).toEqual([
        ["had ", ""],
        ["a ", "green"],
        ["loaded ", ""],
        ["gun", "blue"],
      ]);
    });
  });

  test("a phrase with a tracked deletion in it is found, marked and reworded", async () => {
    const pkg = DocxPackage.open(wordTemplate("x"));
    const deleted = `<w:del w:id="1" w:author="A" w:date="2026-11-01T00:00:00Z"><w:r><w:delText xml:space="preserve">fully </w:delText></w:r></w:del>`;
    pkg.setText(
      "word/document.xml",
      pkg
        .text("word/document.xml")
        .replace(
          /<w:r>.*<\/w:r>/,
          `<w:r><w:t xml:space="preserve">He carried a </w:t></w:r>${deleted}<w:r><w:t>loaded gun here.</w:t></w:r>`,
        ),
    );
    await withHost({ docx: pkg.save() }, async ({ pane, host }) => {
      expect(
        await pane.evaluate(`host.read("document").then((paragraphs) => paragraphs.map(({ text }) => text))`),
      ).toEqual(["He carried a loaded gun here."]);
      const range = `{ paragraph: 0, start: 11, end: 23, quote: "a loaded gun" }`;
      expect(await pane.evaluate(`host.reword(${range}, "an object").then(({ done }) => done.length)`)).toBe(1);
      const saved = host.document.save();
      expect(documentText(DocxPackage.open(saved)).text).toBe("He carried an object here.");
      expect(await validateDocx(saved)).toEqual([]);
    });
  });

  test("an older Word refuses what it cannot do, in words, and changes nothing", () =>
    withHost({ wordApi: "1.3" }, async ({ pane, host }) => {
      const before = host.document.save();
      const said = await pane.evaluate(
        `host.reword({ paragraph: 1, start: 18, end: 23, quote: "a gun" }, "it").then(() => "done", (error) => error.message)`,
      );
      expect(said).toMatch(/This version of Word cannot do that/);
      expect(Buffer.from(host.document.save()).equals(Buffer.from(before))).toBe(true);
    }));

  test("a protected document is said to be so", () =>
    withHost({ readOnly: true }, async ({ pane }) => {
      const said = await pane.evaluate(
        `host.reword({ paragraph: 1, start: 18, end: 23, quote: "a gun" }, "it").then(() => "done", (error) => error.message)`,
      );
      expect(said).toMatch(/protected|reading only/);
    }));

  test("the tracking mode is what it was after a rewording", () =>
    withHost({}, async ({ pane, host }) => {
      await pane.evaluate(`host.reword({ paragraph: 1, start: 18, end: 23, quote: "a gun" }, "it")`);
      expect(host.document.tracking).toBe("Off");
    }));

  test("a draft takes the place of the document, headers and styles with it", () =>
    withHost({}, async ({ pane, host }) => {
      // The client in the npm package is older than set 1.5; see pane-entry.ts.
      const paper = readFileSync(join(__dirname, "..", "..", "templates", "papers", "discovery-motion.docx"));
      await pane.evaluate("addInsertFile()");
      const before = host.syncs;
      await pane.evaluate(
        `host.insert(Uint8Array.from(atob("${paper.toString("base64")}"), (character) => character.charCodeAt(0)), "replace")`,
      );
      expect(host.syncs - before).toBeLessThanOrEqual(4);
      const saved = DocxPackage.open(host.document.save());
      expect(saved.names()).toEqual(expect.arrayContaining(["word/footer1.xml", "word/numbering.xml"]));
      expect(await validateDocx(host.document.save())).toEqual([]);
    }));
});
