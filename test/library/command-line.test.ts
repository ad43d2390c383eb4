import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { program } from "../../src/cli/program";
import { faultsOf, inScratch, keepingTerminal, writeFiles, word } from "./support";

/** Runs a command line in this process; answers the exit code and what was answered. */
async function motionwright(...args: string[]): Promise<[number | undefined, string]> {
  const terminal = keepingTerminal();
  let code: number | undefined;
  await program(terminal, (told) => (code = told)).parseAsync(["node", "motionwright", ...args]);
  return [code, terminal.answers.join("\n")];
}

it("the command line leads from an empty folder to a draft of an installed library", async () => {
  await inScratch(async (folder) => {
    const [own, cache, zip] = [join(folder, "firm"), join(folder, "cache"), join(folder, "firm.zip")];
    expect((await motionwright("library", "new", own))[0]).toBe(0);
    expect(await motionwright("library", "check", own, "--json")).toMatchObject([
      0,
      expect.stringContaining('"errors": 0'),
    ]);
    expect((await motionwright("library", "test", own))[0]).toBe(1);
    expect((await motionwright("library", "test", own, "--update"))[0]).toBe(0);
    expect(await motionwright("library", "test", own)).toEqual([0, "1 of 1 as approved"]);
    expect((await motionwright("library", "index", own, "--check"))[0]).toBe(0);

    const [packed, said] = await motionwright("library", "pack", own, "-o", zip, "--json");
    expect(packed).toBe(0);
    const { hash, version } = JSON.parse(said) as { hash: string; version: string };
    expect(version).toBe("0.1.0");
    const install = ["library", "install", zip, "--level", "office", "--cache", cache];
    const refused = await faultsOf(() => motionwright(...install, "--sha256", "0".repeat(64)));
    expect(refused.map(({ id }) => id)).toEqual(["library/wrong-hash"]);
    expect((await motionwright(...install, "--sha256", hash))[0]).toBe(0);
    expect(await motionwright("library", "list", "--cache", cache)).toMatchObject([
      0,
      expect.stringContaining("paper\tcover-letter\tCover letter\toffice: firm 0.1.0"),
    ]);
    expect(await motionwright("library", "update", "--cache", cache)).toEqual([0, "nothing to update"]);

    const [, path] = await motionwright("library", "path", "firm", "--cache", cache);
    const draft = join(folder, "letter.docx");
    const sample = join(own, "cases", "sample.json");
    expect((await motionwright("draft", "cover-letter", "-c", sample, "-o", draft, "-l", path))[0]).toBe(0);
    expect(await motionwright("info", draft, "--cache", cache)).toMatchObject([
      0,
      expect.stringMatching(
        /^template cover-letter of firm 0\.1\.0\n.*\ncase .*, revision [0-9a-f]{64}\ndrafted .*\nthe template is the current one$/,
      ),
    ]);
  });
});

it("check --annotate writes copies where it is told to, and leaves the templates as they are", async () => {
  await inScratch(async (folder) => {
    const own = join(folder, "firm");
    await motionwright("library", "new", own);
    const bytes = word("{{client.nam}}");
    await writeFiles(own, { "papers/faulty.docx": bytes });
    const out = join(folder, "out");
    const [code, answer] = await motionwright("library", "check", own, "--annotate", "-o", out);
    expect(code).toBe(1);
    expect(answer).toContain("Did you mean `client.name`?");
    expect(answer).toContain(`comments in ${join(out, "faulty.docx")}`);
    expect((await readFile(join(own, "papers", "faulty.docx"))).equals(bytes)).toBe(true);
    const again = await faultsOf(() => motionwright("library", "check", own, "--annotate", "-o", out));
    expect(again.map(({ id }) => id)).toEqual(["file/exists"]);
    expect((await motionwright("library", "check", own, "--annotate", "-o", out, "--force"))[0]).toBe(1);
  });
});

it("new refuses a folder that holds something", async () => {
  await inScratch(async (folder) => {
    await writeFiles(folder, { "notes.txt": "mine" });
    expect((await faultsOf(() => motionwright("library", "new", folder))).map(({ id }) => id)).toEqual([
      "library/exists",
    ]);
  });
});
