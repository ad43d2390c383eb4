import { join } from "node:path";
import { questionnaireCommand } from "../../src/cli/commands/questionnaire";
import { inScratch, keepingTerminal, makeLibrary, word, writeFiles } from "./support";

const paper = word(
  "Matter {{custom.matter}}, fee {{custom.feeKind}}",
  "Re: {{client.name}}",
  "{{#each evidence}}{{description}}{{#if unit}} by the {{unit}}{{/if}}{{/each}}",
);
const facts = [
  { name: "matter", title: "Matter number", kind: "text" },
  { name: "feeKind", title: "Kind of fee", kind: "choice", choices: ["flat", "hourly"] },
];

describe("questionnaire", () => {
  it("asks what a paper needs in its order, with labels and types, and of a case only what it does not say", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/intake.docx": paper }, { facts });
      const ask = async (more: { case?: string }): Promise<[number, string[]]> => {
        const terminal = keepingTerminal();
        const code = await questionnaireCommand("intake", { library: [own], json: false, ...more }, terminal);
        return [code, terminal.answers.map((line) => line.replaceAll("\t", " | "))];
      };
      expect(await ask({})).toEqual([
        0,
        [
          "Custom facts (custom)",
          "  custom.matter | Matter number | text | missing",
          "  custom.feeKind | Kind of fee | flat | hourly | missing",
          "Client (client)",
          "  client.name | Client name | text | missing",
          "Evidence item 1 (evidence[0], for each evidence item)",
          "  evidence[0].description | Description | text | needed",
          "  evidence[0].unit | Unit | text | needed",
        ],
      ]);
      const known = { client: { name: "Ann Pell" }, evidence: [{ description: "A bag" }], custom: { matter: "V-1" } };
      await writeFiles(folder, { "case.json": JSON.stringify({ schema: "motionwright-case/1", ...known }) });
      expect(await ask({ case: join(folder, "case.json") })).toEqual([
        1,
        [
          "Custom facts (custom)",
          "  custom.feeKind | Kind of fee | flat | hourly | missing",
          "Evidence item 1 (evidence[0])",
          "  evidence[0].unit | Unit | text | needed",
        ],
      ]);
    });
  });
});
