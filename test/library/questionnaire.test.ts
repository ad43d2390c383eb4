import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { draftCommand } from "../../src/cli/commands/draft";
import { questionnaireCommand, type QuestionnaireOptions } from "../../src/cli/commands/questionnaire";
import type { LineInput } from "../../src/cli/io/line-input";
import { documentText, DocxPackage } from "../../src/docx";
import { faultsOf, inScratch, keepingTerminal, makeLibrary, word, writeFiles } from "./support";

const paper = word(
  "Matter {{custom.matter}}, fee {{custom.feeKind}}",
  "Re: {{client.name}}",
  "{{#each evidence}}{{description}}{{#if unit}} by the {{unit}}{{/if}}{{/each}}",
);
const facts = [
  { name: "matter", title: "Matter number", kind: "text" },
  { name: "feeKind", title: "Kind of fee", kind: "choice", choices: ["flat", "hourly"] },
];

const plain: QuestionnaireOptions = { library: [], all: false, blank: false, force: false, json: false };

/** Somebody at a terminal who gives these answers and then leaves; keeps what was asked. */
function person(answers: readonly string[]): { asked: string[]; lines: () => LineInput } {
  const [asked, left]: [string[], string[]] = [[], [...answers]];
  const ask = (prompt: string): Promise<string | undefined> => {
    asked.push(prompt.trim());
    return Promise.resolve(left.shift());
  };
  return { asked, lines: () => ({ ask, close: () => undefined }) };
}

describe("questionnaire", () => {
  it("asks what a paper needs in its order, with labels and types, and of a case only what it does not say", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/intake.docx": paper }, { facts });
      const ask = async (more: { case?: string }): Promise<[number, string[]]> => {
        const terminal = keepingTerminal();
        const code = await questionnaireCommand("intake", { ...plain, library: [own], ...more }, terminal, undefined);
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

  it("asks a person in order, again where an answer is not understood, and writes a case that then drafts", async () => {
    await inScratch(async (folder) => {
      const intake = word(
        "{{custom.feeKind}}: {{client.name}}, {{date docket.trial}}",
        "{{#each evidence}}{{description}}, {{lab.netGrams}} grams{{#if unit}} by the {{unit}}{{/if}}. {{/each}}",
      );
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/intake.docx": intake }, { facts });
      const output = join(folder, "case.json");
      const { asked, lines } = person(
        ["monthly", "Flat", "Ann Pell", "13/4/26", "?", "April 13, 2026", "perhaps", "yes"].concat([
          "A bag",
          "2 stone",
          "2 oz",
          "bag",
          "no",
        ]),
      );
      const terminal = keepingTerminal();
      const code = await questionnaireCommand("intake", { ...plain, library: [own], output }, terminal, lines);
      expect([code, terminal.answers]).toEqual([0, [output]]);
      expect(asked).toEqual([
        "Kind of fee (flat | hourly):",
        "Kind of fee (flat | hourly):",
        "Client name (text):",
        ...Array.from({ length: 3 }, () => "Trial (date: 3/4/26 or March 4, 2026):"),
        ...Array.from({ length: 2 }, () => "Is there an evidence item? (yes or no):"),
        "Description (text):",
        ...Array.from({ length: 2 }, () => "Lab result: Net weight (weight: 112.4 (grams), 2 oz or 1.2 kg):"),
        "Unit (text):",
        "Is there another evidence item? (yes or no):",
      ]);
      const said = terminal.said.map((line) => line.trim());
      expect(said).toEqual(
        expect.arrayContaining([
          "It is one of: flat, hourly.",
          "There is no month 13. Month comes first: 4/13/2026.",
          "Monday, April 13, 2026",
          "Write yes or no.",
          expect.stringContaining("The unit “stone” is not known here."),
          "2 oz is 56.7 grams",
        ]),
      );
      const paper = join(folder, "intake.docx");
      const options = { ...{ case: output, output: paper, library: [own] }, strict: true, final: false, force: false };
      expect(await draftCommand("intake", { ...options, json: false }, keepingTerminal())).toBe(0);
      const { text } = documentText(DocxPackage.open(new Uint8Array(await readFile(paper))));
      expect(text.trim()).toBe("flat: Ann Pell, April 13, 2026\nA bag, 56.7 grams by the bag.");
    });
  });

  it("keeps what was answered where the person leaves, and tells what is missing", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/intake.docx": paper }, { facts });
      const output = join(folder, "case.json");
      const terminal = keepingTerminal();
      const { lines } = person(["V-1", "", "."]);
      const code = await questionnaireCommand("intake", { ...plain, library: [own], output }, terminal, lines);
      expect([code, terminal.said.at(-1)]).toEqual([1, "Still missing: Kind of fee, Client name."]);
      expect(JSON.parse(await readFile(output, "utf8"))).toMatchObject({ custom: { matter: "V-1" } });
    });
  });

  it("takes answers from the file that it prints blank, on top of a case, and refuses all that are wrong at once", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/intake.docx": paper }, { facts });
      const blank = keepingTerminal();
      await questionnaireCommand("intake", { ...plain, library: [own], blank: true }, blank, undefined);
      const form = blank.answers.join("\n");
      const fill = (answers: Record<string, string>): string =>
        Object.entries(answers).reduce((text, [path, answer]) => {
          expect(text).toContain(`\n${path}:\n`);
          return text.replace(`\n${path}:\n`, `\n${path}: ${answer}\n`);
        }, form);
      const good = fill({ "custom.matter": "007", "custom.feeKind": "hourly", "evidence[0].description": "A bag" });
      const bad = `${fill({ "custom.feeKind": "monthly" })}\nclient.nam: Ann\nderived.today: x\nevidence[9999999].unit: bag\nevidence[0].lab: x\ndocket.trial: {a: b}\n__proto__.polluted: x\n`;
      await writeFiles(folder, {
        "case.json": JSON.stringify({ schema: "motionwright-case/1", client: { name: "Ann Pell" } }),
        "good.yaml": good,
        "bad.yaml": bad,
      });
      const output = join(folder, "answered.json");
      const take = (answers: string): Promise<number> =>
        questionnaireCommand(
          "intake",
          { ...plain, library: [own], case: join(folder, "case.json"), answers: join(folder, answers), output },
          keepingTerminal(),
          undefined,
        );
      const faults = await faultsOf(() => take("bad.yaml"));
      expect(
        faults.map(({ place, reason }) => [place.field ?? bad.split("\n")[(place.line ?? 0) - 1], reason]),
      ).toEqual([
        ["docket.trial: {a: b}", "An answer is a text, or a list of lines."],
        ["custom.feeKind", "It is one of: flat, hourly."],
        ["client.nam", "A case has no fact of that name."],
        ["derived.today", "This follows from the facts of the case; nothing is answered for it."],
        ["evidence[9999999].unit", "A list has at most 1000 entries here."],
        ["evidence[0].lab", "This is a group of facts; answer each of its parts."],
        ["__proto__.polluted", "A case has no fact of that name."],
      ]);
      expect(faults.find(({ place }) => place.field === "client.nam")?.hint).toBe("Did you mean client.name?");
      expect(await readdir(folder)).not.toContain("answered.json");
      expect(await take("good.yaml")).toBe(0);
      expect(JSON.parse(await readFile(output, "utf8"))).toEqual({
        schema: "motionwright-case/1",
        client: { name: "Ann Pell" },
        evidence: [{ description: "A bag" }],
        custom: { matter: "007", feeKind: "hourly" },
      });
      expect((await faultsOf(() => take("good.yaml"))).map(({ id }) => id)).toEqual(["file/exists"]);
    });
  });

  it("does not wait for answers where nobody sits at a terminal", async () => {
    await inScratch(async (folder) => {
      const ask = (): Promise<number> =>
        questionnaireCommand(
          "cover-letter",
          { ...plain, output: join(folder, "x.json") },
          keepingTerminal(),
          undefined,
        );
      expect((await faultsOf(ask)).map(({ id }) => id)).toEqual(["template/not-found"]);
      const real = (): Promise<number> =>
        questionnaireCommand(
          "client-letter",
          { ...plain, output: join(folder, "x.json") },
          keepingTerminal(),
          undefined,
        );
      expect((await faultsOf(real)).map(({ id }) => id)).toEqual(["cli/wrong-use"]);
    });
  });
});
