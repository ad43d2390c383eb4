import { libraryCheckCommand } from "../../src/cli/commands/library-check";
import { keepingTerminal } from "../library/support";
import { library } from "./support/sample-papers";

describe("the built-in library", () => {
  test("has no error and no warning: every authority that a paper or clause cites is listed, every hash is current", async () => {
    const terminal = keepingTerminal();
    const code = await libraryCheckCommand(
      library,
      { library: [], annotate: false, force: false, json: false },
      terminal,
    );
    expect(terminal.answers.filter((line) => !line.includes(": note: ")).map((line) => line.replace(/;.*$/, ""))).toEqual([
      expect.stringMatching(/^0 errors, 0 warnings, \d+ notes$/),
    ]);
    expect(code).toBe(0);
  }, 300_000);
});
