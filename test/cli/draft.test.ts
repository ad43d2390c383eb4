import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { documentText, DocxPackage } from "../../src/docx";
import { validateDocx } from "../support/validator";
import { inScratch, motionwright } from "./command-line";
import { withDocument, wordTemplate } from "./word-template";

const letter = wordTemplate(
  "Dear {{prosecutor.name}}:",
  "{{#each custom.items}}",
  "{{name}}, {{grams}} g",
  "{{/each}}",
  "For {{client.name}}",
);

/** Six megabytes of spaces in a few kilobytes. */
function bomb(): Uint8Array {
  return withDocument(`<w:document xmlns:w="x">${" ".repeat(6e6)}</w:document>`);
}

async function prepare(folder: string, facts: unknown, template: Uint8Array = letter): Promise<void> {
  await writeFile(join(folder, "letter.docx"), template);
  await writeFile(join(folder, "case.json"), JSON.stringify(facts));
}

async function textOf(file: string): Promise<string> {
  return documentText(DocxPackage.open(new Uint8Array(await readFile(file)))).text;
}

const facts = {
  client: { name: "Rosa Vane" },
  prosecutor: { name: "Ms. Ito" },
  custom: {
    items: [
      { name: "bag 1", grams: 2.5 },
      { name: "bag 2", grams: 3 },
    ],
  },
};

describe("motionwright draft", () => {
  test("writes a valid draft and prints its name", () =>
    inScratch(async (folder) => {
      await prepare(folder, facts);
      const run = await motionwright(["draft", "letter.docx", "--case", "case.json", "-o", "out/draft.docx"], {
        cwd: folder,
      });
      expect(run).toMatchObject({ code: 0, stdout: "out/draft.docx\n" });
      expect(await textOf(join(folder, "out/draft.docx"))).toBe(
        "Dear Ms. Ito:\nbag 1, 2.5 g\nbag 2, 3 g\nFor Rosa Vane",
      );
      expect(await validateDocx(join(folder, "out/draft.docx"))).toEqual([]);
    }));

  test("marks a missing fact, lists it, and refuses it with --strict without a file", () =>
    inScratch(async (folder) => {
      await prepare(folder, { custom: {} });
      const loose = await motionwright(["draft", "letter.docx", "-c", "case.json", "-o", "draft.docx", "--json"], {
        cwd: folder,
      });
      expect(loose.code).toBe(0);
      const answer = JSON.parse(loose.stdout) as { missing: { path: string }[] };
      expect(answer.missing.map((fact) => fact.path)).toEqual(["prosecutor.name", "client.name"]);
      const strict = await motionwright(["draft", "letter.docx", "-c", "case.json", "-o", "strict.docx", "--strict"], {
        cwd: folder,
      });
      expect(strict.code).toBe(1);
      expect(strict.stderr).toContain("client.name");
      expect(await readdir(folder)).not.toContain("strict.docx");
    }));

  test("does not overwrite without --force and leaves no temporary file", () =>
    inScratch(async (folder) => {
      await prepare(folder, facts);
      await writeFile(join(folder, "draft.docx"), "mine");
      const run = await motionwright(["draft", "letter.docx", "-c", "case.json", "-o", "draft.docx"], { cwd: folder });
      expect(run.code).toBe(2);
      expect(run.stderr).toContain("--force");
      expect(await readFile(join(folder, "draft.docx"), "utf8")).toBe("mine");
      const forced = await motionwright(["draft", "letter.docx", "-c", "case.json", "-o", "draft.docx", "-f"], {
        cwd: folder,
      });
      expect(forced.code).toBe(0);
      expect((await readdir(folder)).sort()).toEqual(["case.json", "draft.docx", "letter.docx"]);
    }));

  test("--final leaves no control, no case data, no name in metadata", () =>
    inScratch(async (folder) => {
      await prepare(folder, facts);
      await motionwright(["draft", "letter.docx", "-c", "case.json", "-o", "final.docx", "--final"], { cwd: folder });
      const opened = DocxPackage.open(new Uint8Array(await readFile(join(folder, "final.docx"))));
      expect(opened.text("word/document.xml")).not.toContain("w:sdt");
      expect(opened.names().filter((name) => name.startsWith("customXml"))).toEqual([]);
      expect(await textOf(join(folder, "final.docx"))).toContain("For Rosa Vane");
      expect(await validateDocx(join(folder, "final.docx"))).toEqual([]);
    }));

  const faults: [name: string, template: Uint8Array, facts: string, says: RegExp][] = [
    ["no zip", new TextEncoder().encode("not a zip"), "{}", /letter\.docx/],
    ["a cut-off zip", letter.slice(0, letter.length / 2), "{}", /letter\.docx: error: .*cut off/],
    ["a zip bomb", bomb(), "{}", /letter\.docx: .*as a zip bomb does/],
    [
      "an entity bomb",
      withDocument('<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><w/>'),
      "{}",
      /letter\.docx, word\/document\.xml: .*document type/,
    ],
    ["broken XML", withDocument("<w:document><w:p></w:document>"), "{}", /letter\.docx, word\/document\.xml: .*broken/],
    ["unclosed tag", wordTemplate("Dear {{client.name"), "{}", /paragraph 1.*no closing braces/],
    ["unclosed block", wordTemplate("{{#if client.name}}", "x"), "{}", /paragraph 1.*#if|#if.*paragraph 1/s],
    ["unknown fact", wordTemplate("{{client.nmae}}"), "{}", /client\.name/],
    ["unknown helper", wordTemplate("{{frobnicate client.name}}"), "{}", /frobnicate/],
    ["loop over a scalar", wordTemplate("{{#each client.name}}x{{/each}}"), '{"client":{"name":"A"}}', /client\.name/],
    [
      "loop over a firm's own scalar",
      wordTemplate("{{#each custom.s}}x{{/each}}"),
      '{"custom":{"s":"x"}}',
      /paragraph 1.*custom\.s/,
    ],
    [
      "a helper that cannot use a fact",
      wordTemplate("{{date custom.d}}"),
      '{"custom":{"d":"soon"}}',
      /paragraph 1.*soon/,
    ],
    ["an empty case file", letter, "", /case\.json, line 1.*empty/],
    ["a list for a case", letter, "[1]", /case\.json.*group of facts/],
    ["a case nested too deep", letter, `{"custom":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`, /nested more than/],
    ["wrong JSON", letter, '{"client": {"name" "A"}}', /case\.json, line 1/],
    ["wrong type", letter, '{"client": {"name": 5}}', /name/],
    ["unknown field", letter, '{"client": {"nmae": "A"}}', /name/],
  ];
  test.each(faults)("%s: said in words, exit 2, no file", (_name, template, json, says) =>
    inScratch(async (folder) => {
      await writeFile(join(folder, "letter.docx"), template);
      await writeFile(join(folder, "case.json"), json);
      const run = await motionwright(["draft", "letter.docx", "-c", "case.json", "-o", "draft.docx"], { cwd: folder });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(says);
      expect(run.stderr).not.toMatch(/ at .*\.js:\d+/);
      expect((await readdir(folder)).sort()).toEqual(["case.json", "letter.docx"]);
    }),
  );

  test("says where nothing can be written: a folder, a file in the way; a folder is no template and no case", () =>
    inScratch(async (folder) => {
      await prepare(folder, facts);
      await mkdir(join(folder, "folder"));
      const runs: [args: string[], says: RegExp][] = [
        [["letter.docx", "-c", "case.json", "-o", "folder"], /folder: error: There is a folder of that name/],
        [["letter.docx", "-c", "case.json", "-o", "folder", "--force"], /There is a folder of that name/],
        [["letter.docx", "-c", "case.json", "-o", "case.json/d.docx"], /A file stands where a folder is wanted/],
        [["folder", "-c", "case.json", "-o", "d.docx"], /folder: error: This is a folder/],
        [["letter.docx", "-c", "folder", "-o", "d.docx"], /folder: error: This is a folder/],
      ];
      for (const [args, says] of runs) {
        const run = await motionwright(["draft", ...args], { cwd: folder });
        expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(says)]);
      }
      expect((await readdir(folder)).sort()).toEqual(["case.json", "folder", "letter.docx"]);
    }));

  test("finds a clause beside the template and one in a named library", () =>
    inScratch(async (folder) => {
      await mkdir(join(folder, "clauses"));
      await mkdir(join(folder, "firm", "clauses"), { recursive: true });
      await writeFile(join(folder, "clauses", "closing.docx"), wordTemplate("Yours, {{counsel.name}}"));
      await writeFile(join(folder, "firm", "clauses", "opening.docx"), wordTemplate("From the firm"));
      await prepare(folder, { counsel: { name: "A. Lang" } }, wordTemplate("{{> opening}}", "middle", "{{> closing}}"));
      const run = await motionwright(["draft", "letter.docx", "-c", "case.json", "-o", "d.docx", "-l", "firm"], {
        cwd: folder,
      });
      expect(run.stderr).toBe("");
      expect(await textOf(join(folder, "d.docx"))).toBe("From the firm\nmiddle\nYours, A. Lang");
    }));
});
