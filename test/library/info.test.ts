import { join } from "node:path";
import { draftCommand } from "../../src/cli/commands/draft";
import { infoCommand } from "../../src/cli/commands/info";
import { libraryInstallCommand } from "../../src/cli/commands/library-install";
import { installedFolder, listInstalled } from "../../src/cli/library/cache";
import { validateDocx } from "../support/validator";
import { inScratch, keepingTerminal, makeLibrary, word, writeFiles } from "./support";

const caseText = JSON.stringify({
  schema: "motionwright-case/1",
  id: "pell",
  today: "2026-11-24",
  client: { name: "Ann Pell" },
});

interface Answer {
  readonly template?: {
    readonly id: string;
    readonly library?: string;
    readonly version?: string;
    readonly sha256: string;
  };
  readonly case?: { readonly id?: string; readonly revision: string };
  readonly drafted?: string;
  readonly standing?: string;
  readonly now?: string | null;
  readonly audit?: null;
}

async function info(file: string, cache: string): Promise<[number, Answer]> {
  const terminal = keepingTerminal();
  const code = await infoCommand(file, { cache, json: true }, terminal);
  return [code, JSON.parse(terminal.answers[0] ?? "null") as Answer];
}

async function draft(template: string, folder: string, name: string, final = false): Promise<string> {
  const output = join(folder, name);
  const options = {
    case: join(folder, "case.json"),
    output,
    library: [],
    strict: false,
    final,
    force: false,
    json: false,
  };
  await draftCommand(template, options, keepingTerminal());
  return output;
}

describe("info", () => {
  it("says what a draft was made from, and that a newer template exists once there is one", async () => {
    await inScratch(async (folder) => {
      const cache = join(folder, "cache");
      await writeFiles(folder, { "case.json": caseText });
      const install = { level: "firm" as const, cache, force: false, json: false };
      const old = await makeLibrary(folder, "firm", "1.0.0", { "papers/letter.docx": word("Re: {{client.name}}") });
      await libraryInstallCommand(old, install, keepingTerminal());
      const [pinned] = await listInstalled(cache);
      const template = join(
        installedFolder(cache, pinned ?? { id: "", version: "", hash: "" }),
        "papers",
        "letter.docx",
      );
      const before = Date.now();
      const file = await draft(template, folder, "draft.docx");
      expect(await validateDocx(file)).toEqual([]);
      const [code, answer] = await info(file, cache);
      expect(code).toBe(0);
      expect(answer).toMatchObject({
        template: { id: "letter", library: "firm", version: "1.0.0" },
        case: { id: "pell", revision: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
        standing: "current",
      });
      expect(Math.abs(Date.parse(answer.drafted ?? "") - before)).toBeLessThan(60_000);

      const recent = await makeLibrary(folder, "firm", "1.1.0", {
        "papers/letter.docx": word("Concerning {{client.name}}"),
      });
      await libraryInstallCommand(recent, install, keepingTerminal());
      expect(await info(file, cache)).toMatchObject([1, { standing: "newer", now: "1.1.0" }]);
    });
  });

  it("tells another case by its revision", async () => {
    await inScratch(async (folder) => {
      await writeFiles(folder, { "case.json": caseText, "letter.docx": word("Re: {{client.name}}") });
      const first = await info(await draft(join(folder, "letter.docx"), folder, "1.docx"), folder);
      await writeFiles(folder, { "case.json": caseText.replace("Ann", "Anna") });
      const second = await info(await draft(join(folder, "letter.docx"), folder, "2.docx"), folder);
      expect(first).toMatchObject([0, { standing: "unknown", template: { id: "letter" } }]);
      expect(first[1].case?.revision).not.toBe(second[1].case?.revision);
      expect(first[1].template?.sha256).toBe(second[1].template?.sha256);
    });
  });

  it("knows nothing of a paper for filing, or of another Word file", async () => {
    await inScratch(async (folder) => {
      await writeFiles(folder, { "case.json": caseText, "letter.docx": word("Re: {{client.name}}") });
      const final = await draft(join(folder, "letter.docx"), folder, "final.docx", true);
      expect(await info(final, folder)).toMatchObject([1, { audit: null }]);
      expect(await info(join(folder, "letter.docx"), folder)).toMatchObject([1, { audit: null }]);
    });
  });
});
