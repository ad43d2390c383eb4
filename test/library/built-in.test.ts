import { libraryIndexCommand } from "../../src/cli/commands/library-index";
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

  it("is listed with a paper for each kind of motion, and what each needs", async () => {
    const { manifest } = await folderLayer(builtInLibrary, "built-in");
    const motion = manifest.entries.find(({ kind, id }) => kind === "paper" && id === "suppression-motion");
    expect(motion?.needs).toContain("client.name");
    expect(manifest.entries.every(({ title }) => title !== "")).toBe(true);
  });
});
