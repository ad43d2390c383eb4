import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { libraryCheckCommand } from "../../src/cli/commands/library-check";
import { libraryNewCommand } from "../../src/cli/commands/library-new";
import { annotateTemplate } from "../../src/library";
import { checkInput, readStacked } from "../../src/cli/library/tools";
import { DocxPackage } from "../../src/docx";
import { checkLibrary } from "../../src/library";
import type { Diagnostic } from "../../src/diagnostic";
import { validateDocx } from "../support/validator";
import { inScratch, keepingTerminal, makeLibrary, word, writeFiles } from "./support";

const rules = (pattern: string): string => `category: firm-x
rules:
  - id: firm-x
    title: X
    severity: high
    jurisdictions: [federal]
    patterns: ["${pattern}"]
    why: w
    consequence: c
    authorities: [{ cite: "U.S.S.G. § 5K1.1", checked: 2026-11-24 }]
    narrower: [{ kind: delete, replaces: sentence, text: "", effect: e }]
    examples:
      flag: ["He gave [[full cooperation]].", "[[Full cooperation]] it was.", "By [[full cooperation]] alone.", "He spoke."]
      pass: ["He left.", "He came.", "He sat.", "He stood."]
`;

async function problemsIn(folder: string): Promise<readonly Diagnostic[]> {
  return (await checkLibrary(checkInput(await readStacked(folder, [])))).problems;
}

/** The words that each comment of a Word file marks, with the comment's text. */
function comments(bytes: Uint8Array): [marked: string, text: string][] {
  const pkg = DocxPackage.open(bytes);
  const body = pkg.text("word/document.xml");
  return [...pkg.text("word/comments.xml").matchAll(/<w:comment [^>]*w:id="(\d+)".*?<\/w:comment>/gs)].map(
    (comment) => {
      const id = comment[1] ?? "";
      const plain = (xml: string): string =>
        xml
          .replace(/<[^>]+>/g, "")
          .replace(/&gt;/g, ">")
          .replace(/&lt;/g, "<");
      const [, marked = ""] =
        new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`, "s").exec(body) ?? [];
      return [plain(marked), plain(comment[0])];
    },
  );
}

describe("library check", () => {
  it("finds a new library in order", async () => {
    await inScratch(async (folder) => {
      const own = join(folder, "firm");
      await libraryNewCommand(own, { json: false }, keepingTerminal());
      const terminal = keepingTerminal();
      const options = { library: [], annotate: false, force: false, json: false };
      expect(await libraryCheckCommand(own, options, terminal)).toBe(0);
      expect(terminal.answers.at(-1)).toBe("0 errors, 0 warnings, 1 notes; 1 papers, 1 clauses, 1 rules, 1 cases read");
      expect(await validateDocx(join(own, "papers", "cover-letter.docx"))).toEqual([]);
    });
  });

  it("tells all faults of all templates, clauses, rules and cases at once", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(
        folder,
        "firm",
        "1.0.0",
        {
          "papers/one.docx": word(
            "{{client.nam}} {{custom.mater}}",
            "{{> first}}",
            "{{shout client.name}} 99 U.S. 999 (1901)",
          ),
          "papers/two.docx": word("{{#if client.name}}never closed"),
          "clauses/first.docx": word("{{> second}} {{court.nam}}"),
          "clauses/second.docx": word("{{> first}}"),
          "clauses/alone.docx": word("{{/if}}"),
          "rules/firm-x.yaml": rules("{full cooperation}"),
          "rules/firm-y.yaml": "category: firm-y\nrules: 3\n",
          "cases/odd.json": '{"schema":"motionwright-case/1","client":{"born":"1990-02-30"}}',
          "authorities.yaml": "authorities:\n  - id: terry\n",
        },
        { facts: [{ name: "matter", title: "Matter number", kind: "text" }] },
      );
      await writeFiles(own, { "papers/three.docx": word("Nothing.") });
      const found = (await problemsIn(own)).map(({ id, place }) => `${place.file ?? ""} ${id}`);
      for (const expected of [
        "papers/one.docx template/unknown-fact",
        "papers/one.docx template/unknown-helper",
        "papers/one.docx library/authority",
        "papers/two.docx template/unclosed-block",
        "clauses/first.docx template/unknown-fact",
        "clauses/second.docx template/clause-recursion",
        "clauses/alone.docx library/unused-clause",
        "clauses/alone.docx template/stray-close",
        "rules/firm-x.yaml rules/example",
        "rules/firm-y.yaml rules/form",
        "cases/odd.json case/wrong-value",
        "authorities.yaml library/authorities",
        "papers/three.docx library/unlisted",
      ]) {
        expect(found).toContain(expected);
      }
      const unknown = (await problemsIn(own)).filter(({ id }) => id === "template/unknown-fact");
      expect(unknown.map(({ reason, hint }) => [reason, hint])).toEqual(
        expect.arrayContaining([
          [
            "The case file has no fact `custom.mater`.",
            'Did you mean `custom.matter`? A fact of the firm\'s own is declared under "facts" in library.json.',
          ],
          ["The case file has no fact `client.nam`.", "Did you mean `client.name`?"],
        ]),
      );
    });
  });

  it("tells what the manifest says other than the files", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word("{{client.name}}") });
      await writeFiles(own, { "papers/one.docx": word("{{client.name}} {{docket.number}}") });
      const errors = (await problemsIn(own)).filter(({ gravity }) => gravity === "error");
      expect(errors.map(({ id }) => id).sort()).toEqual(["library/stale-hash", "library/stale-needs"]);
    });
  });

  it("finds the facts that are printed without a fallback", async () => {
    await inScratch(async (folder) => {
      const text = ['{{client.name}} {{default docket.number "none"}}', "{{#if court.name}}{{court.name}}{{/if}}"];
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word(...text) });
      const { papers } = await checkLibrary(checkInput(await readStacked(own, [])));
      expect(papers).toEqual([
        {
          file: "papers/one.docx",
          id: "one",
          needs: ["client.name"],
          facts: ["client.name", "docket.number", "court.name"],
          clauses: [],
        },
      ]);
    });
  });

  it("tells a font that does not come with Word, once a file, and not one that lies in it", async () => {
    await inScratch(async (folder) => {
      const letter = DocxPackage.open(word("Re: {{client.name}}"));
      letter.setText(
        "word/document.xml",
        letter
          .text("word/document.xml")
          .replace("<w:t ", '<w:rPr><w:rFonts w:ascii="Firm Sans" w:hAnsi="Georgia"/></w:rPr><w:t '),
      );
      const styled = DocxPackage.open(word("Re: {{client.name}}"));
      styled.setText("word/styles.xml", styled.text("word/styles.xml").replaceAll("Times New Roman", "Firm Serif"));
      const embedded = DocxPackage.open(letter.save());
      const table =
        '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:font w:name="Firm Sans"><w:embedRegular r:id="rId1"/></w:font></w:fonts>';
      embedded.setText("word/fontTable.xml", table);
      const own = await makeLibrary(folder, "firm", "1.0.0", {
        "papers/embedded.docx": embedded.save(),
        "papers/letter.docx": letter.save(),
        "papers/styled.docx": styled.save(),
        "papers/plain.docx": word("Re: {{client.name}}"),
      });
      const fonts = (await problemsIn(own)).filter(({ id }) => id === "library/absent-font");
      expect(fonts.map(({ place, reason }) => [place.file, /"([^"]+)"/.exec(reason)?.[1]])).toEqual([
        ["papers/letter.docx", "Firm Sans"],
        ["papers/styled.docx", "Firm Serif"],
      ]);
    });
  });

  it("writes each fault as a comment at its words", async () => {
    await inScratch(async (folder) => {
      const paragraphs = [
        "Dear {{client.name}}, in the matter of {{client.nam}} before {{court.name}}",
        "{{#if docket.number}}never closed",
        "{{shout client.name}} and {{whisper client.name}}",
        "As held in 99 U.S. 999 (1901) and since.",
      ];
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word(...paragraphs) });
      const terminal = keepingTerminal();
      const options = { library: [], annotate: true, force: false, json: true };
      expect(await libraryCheckCommand(own, options, terminal)).toBe(1);
      const written = await readFile(join(own, "problems", "one.docx"));
      const at = (words: string): string | undefined => comments(written).find(([, text]) => text.includes(words))?.[0];
      expect(at("client.nam`.")).toBe("{{client.nam}}");
      expect(at("is not closed")).toBe("{{#if docket.number}}");
      expect(at("`shout`")).toBe("{{shout client.name}}");
      expect(at("`whisper`")).toBe("{{whisper client.name}}");
      expect(at("not among the authorities")).toBe("99 U.S. 999 (1901)");
      expect(await validateDocx(join(own, "problems", "one.docx"))).toEqual([]);
    });
  });

  it("puts a fault whose place is gone at the start of the text", () => {
    const problem: Diagnostic = {
      id: "x/y",
      gravity: "error",
      reason: "Odd.",
      place: { story: "footnote 9", paragraph: 3 },
    };
    const written = annotateTemplate(word("Text."), "one.docx", [problem], "2026-11-24T09:00:00Z");
    expect(comments(written)).toEqual([["", "footnote 9, paragraph 3: Error: Odd."]]);
  });
});
