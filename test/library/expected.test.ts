import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { libraryDiffCommand } from "../../src/cli/commands/library-diff";
import { libraryTestCommand } from "../../src/cli/commands/library-test";
import { faultsOf, inScratch, index, keepingTerminal, makeLibrary, word, writeFiles } from "./support";

const sample = (name: string): string =>
  JSON.stringify({ schema: "motionwright-case/1", today: "2026-11-24", client: { name } });

async function run(folder: string, update = false): Promise<[number, string[]]> {
  const terminal = keepingTerminal();
  const code = await libraryTestCommand(folder, { library: [], update, json: false }, terminal);
  return [code, terminal.answers];
}

describe("library test", () => {
  it("compares every paper of every sample case with the approved text", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", {
        "papers/letter.docx": word("{{date today}}", "Re: {{client.name}}", "No. {{docket.number}}", "{{> end}}"),
        "clauses/end.docx": word("Sincerely"),
        "cases/one.json": sample("Ann Pell"),
        "cases/two.json": sample("Bo Reyes"),
      });
      expect(await run(own)).toEqual([
        1,
        ["expected/letter/one.txt: not approved", "expected/letter/two.txt: not approved", "0 of 2 as approved"],
      ]);
      expect((await run(own, true))[0]).toBe(0);
      expect(await readFile(join(own, "expected", "letter", "one.txt"), "utf8")).toMatch(
        /^== body ==\nNovember 24, 2026\nRe: Ann Pell\nNo\. .*\nSincerely\n\n== missing facts ==\ndocket\.number\n$/,
      );
      expect(await run(own)).toEqual([0, ["2 of 2 as approved"]]);

      await writeFiles(own, { "clauses/end.docx": word("Respectfully") });
      const [code, answers] = await run(own);
      expect(code).toBe(1);
      expect(answers.filter((line) => /^ {4}[-+]/.test(line))).toEqual(
        ["- Sincerely", "+ Respectfully", "- Sincerely", "+ Respectfully"].map((line) => `    ${line}`),
      );
    });
  });

  it("takes line ends of Windows for the same, and tells texts that nothing drafts any more", async () => {
    await inScratch(async (folder) => {
      const files = { "papers/letter.docx": word("Re: {{client.name}}"), "cases/one.json": sample("Ann Pell") };
      const own = await makeLibrary(folder, "firm", "1.0.0", files);
      await run(own, true);
      const approved = join(own, "expected", "letter", "one.txt");
      await writeFile(approved, (await readFile(approved, "utf8")).replaceAll("\n", "\r\n"));
      expect(await run(own)).toEqual([0, ["1 of 1 as approved"]]);
      await rm(join(own, "papers", "letter.docx"));
      expect(await run(own)).toEqual([1, ["expected/letter/one.txt: left over", "0 of 1 as approved"]]);
      expect(await run(own, true)).toEqual([0, ["expected/letter/one.txt: removed", "0 of 1 as approved"]]);
      expect(await run(own)).toEqual([0, ["0 of 0 as approved"]]);
    });
  });

  it("tells a paper or a case that cannot be used, and goes on with the others", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", {
        "papers/bad.docx": word("{{client.nam}}"),
        "papers/letter.docx": word("Re: {{client.name}}"),
        "cases/broken.json": "{",
        "cases/one.json": sample("Ann Pell"),
      });
      const [code, answers] = await run(own, true);
      expect(code).toBe(1);
      expect(answers).toEqual([
        "expected/bad/broken.txt: failed",
        "expected/bad/one.txt: failed",
        "expected/letter/broken.txt: failed",
        "expected/letter/one.txt: updated",
        "0 of 4 as approved",
      ]);
    });
  });
});

describe("library diff", () => {
  const diff = async (before: string, after: string): Promise<[number, string[]]> => {
    const terminal = keepingTerminal();
    return [await libraryDiffCommand(before, after, { json: false }, terminal), terminal.answers];
  };

  it("tells two versions of a template as text and as facts", async () => {
    await inScratch(async (folder) => {
      await writeFiles(folder, {
        "a.docx": word("Dear {{client.name}}", "Same", "{{court.name}}"),
        "b.docx": word("Dear client", "Same", "{{court.name}}", '{{default docket.number "none"}}', "{{counsel.name}}"),
      });
      expect(await diff(join(folder, "a.docx"), join(folder, "b.docx"))).toEqual([
        1,
        [
          "  == body ==",
          "- Dear {{client.name}}",
          "+ Dear client",
          "  Same",
          "  {{court.name}}",
          '+ {{default docket.number "none"}}',
          "+ {{counsel.name}}",
          "facts named only by the later one: counsel.name, docket.number",
          "facts named only by the earlier one: client.name",
          "now printed without a fallback: counsel.name",
          "no longer printed without a fallback: client.name",
        ],
      ]);
      expect(await diff(join(folder, "a.docx"), join(folder, "a.docx"))).toEqual([0, ["no difference"]]);
    });
  });

  it("tells two versions of a library, with their notes and texts", async () => {
    await inScratch(async (folder) => {
      const old = await makeLibrary(folder, "firm", "1.0.0", {
        "papers/a.docx": word("Old"),
        "papers/gone.docx": word("G"),
      });
      const changes = [
        { version: "1.2.0", note: "Newest." },
        { version: "1.1.0", note: "Newer." },
        { version: "1.0.0", note: "First." },
      ];
      const files = { "papers/a.docx": word("New"), "papers/more.docx": word("M") };
      const recent = await makeLibrary(folder, "firm", "1.2.0", files, { changes });
      expect(await diff(old, recent)).toEqual([
        1,
        [
          "firm 1.0.0 -> 1.2.0",
          "  1.2.0: Newest.",
          "  1.1.0: Newer.",
          "  changed: paper a",
          "  added: paper more",
          "  removed: paper gone",
          "\npaper a",
          "  == body ==",
          "- Old",
          "+ New",
        ],
      ]);
      expect(await diff(old, old)).toEqual([0, ["firm 1.0.0", "  no entry differs"]]);
    });
  });

  it("refuses a library whose files are not those of its manifest", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/a.docx": word("Old") });
      await writeFiles(own, { "papers/a.docx": word("New") });
      expect((await faultsOf(() => diff(own, own))).map(({ id }) => id)).toEqual(["library/wrong-hash"]);
      await index(own);
      expect((await diff(own, own))[0]).toBe(0);
    });
  });
});
