import { libraryIndexCommand } from "../../src/cli/commands/library-index";
import { libraryTestCommand } from "../../src/cli/commands/library-test";
import { folderLayer } from "../../src/cli/library/layers";
import { builtInLibrary } from "../../src/cli/libraries";
import { keepingTerminal } from "./support";

describe("the built-in library", () => {
  it("has a manifest that is up to date; `motionwright library index templates` brings it there", async () => {
    const terminal = keepingTerminal();
    const options = { library: [], acceptBase: false, check: true, json: true };
    expect([await libraryIndexCommand(builtInLibrary, options, terminal), terminal.answers.join("")]).toEqual([
      0,
      expect.stringContaining('"current": true'),
    ]);
  });

  it("drafts every paper of every sample case as approved; `motionwright library test templates` shows what reads otherwise", async () => {
    const terminal = keepingTerminal();
    const code = await libraryTestCommand(builtInLibrary, { library: [], update: false, json: false }, terminal);
    const { manifest } = await folderLayer(builtInLibrary, "built-in");
    const many = (kind: string): number => manifest.entries.filter((entry) => entry.kind === kind).length;
    const all = many("paper") * many("case");
    expect([code, terminal.answers]).toEqual([0, [`${all} of ${all} as approved`]]);
    expect(all).toBeGreaterThan(100);
  }, 180_000);

  it("is listed with a paper for each kind of motion, and what each needs", async () => {
    const { manifest } = await folderLayer(builtInLibrary, "built-in");
    const motion = manifest.entries.find(({ kind, id }) => kind === "paper" && id === "suppression-motion");
    expect(motion?.needs).toContain("client.name");
    expect(manifest.entries.every(({ title }) => title !== "")).toBe(true);
  });
});
