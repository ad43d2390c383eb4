import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseSchema, factTree, parseCase, type CaseFile } from "../../src/case";
import { renderText } from "../../src/drafting";
import {
  addTemplate,
  factList,
  findValues,
  packLibrary,
  resolveLayers,
  unpackLibrary,
  type NewTemplate,
} from "../../src/library";
import { folderLayer } from "../../src/cli/library/layers";
import { emptyContext } from "../../src/cli/library/tools";
import { templateFacts } from "../../src/papers";
import { builtInLibrary } from "../../src/cli/libraries";
import { readLibraryFolder } from "../../src/cli/library/read-folder";
import { faultsOf, word } from "./support";

const sample = (name: string): CaseFile =>
  parseCase(JSON.parse(readFileSync(join(builtInLibrary, "cases", `${name}.json`), "utf8")));
const found = (text: string, file: CaseFile): [string, string][] =>
  findValues([text], file, factTree()).map(({ quote, tag }) => [quote, tag]);

describe("values of a case in a letter", () => {
  const file = parseCase({
    schema: "motionwright-case/1",
    client: { name: "Ann Pell", lastName: "Pell" },
    docket: { number: "2:26-cr-00047", trial: "2026-12-08" },
    counts: [{ number: 1, offense: "Possession", exposure: { fine: 250000 } }],
    encounter: { date: "2026-03-13" },
  });

  it.each([
    ["Ann Pell was there.", [["Ann Pell", "{{client.name}}"]]],
    ["ANN PELL, defendant", [["ANN PELL", "{{upper client.name}}"]]],
    ["Ann Pell’s car", [["Ann Pell’s", "{{possessive client.name}}"]]],
    ["Ms. Pell came", [["Pell", "{{client.lastName}}"]]],
    ["set for December 8, 2026.", [["December 8, 2026", '{{date docket.trial "long"}}']]],
    ["on Mar. 13, 2026", [["Mar. 13, 2026", '{{date encounter.date "short"}}']]],
    ["this 8th day of December, 2026", [["8th day of December, 2026", '{{date docket.trial "ordinal"}}']]],
    ["a fine of $250,000 and", [["$250,000", "{{money counts.[0].exposure.fine}}"]]],
    ["No. 2:26-cr-00047.", [["2:26-cr-00047", "{{docket.number}}"]]],
    ["Pellets and Ann Pellworth", []],
    ["$250,000,000", []],
    ["{{client.name}} of Ann Pell", [["Ann Pell", "{{client.name}}"]]],
    ['{{#if (eq client.name "Ann Pell")}}', []],
  ] as const)("%s", (text, expected) => {
    expect(found(text, file)).toEqual(expected);
  });

  it("replaced by their tags print the letter again, for every sample case", () => {
    for (const name of ["rural-traffic-stop", "hand-to-hand", "house-search"]) {
      const caseFile = sample(name);
      const text = readFileSync(join(builtInLibrary, "cases", `${name}.factual-basis.txt`), "utf8");
      const paragraphs = text.split("\n");
      const values = findValues(paragraphs, caseFile, factTree());
      expect(values.length).toBeGreaterThan(3);
      const template = paragraphs.map((paragraph, index) =>
        values
          .filter((value) => value.paragraph === index)
          .reverse()
          .reduce((words, { start, end, tag }) => words.slice(0, start) + tag + words.slice(end), paragraph),
      );
      expect(template.join("\n")).not.toBe(text);
      expect(renderText(template.join("\n"), caseFile)).toBe(text);
    }
  });
});

it("every fact of the tree is listed with a tag that compiles, once", () => {
  const facts = factList(factTree());
  expect(new Set(facts.map(({ path }) => path)).size).toBe(facts.length);
  expect(facts.length).toBeGreaterThan(Object.keys(caseSchema.shape).length);
  expect(facts.find(({ path }) => path === "docket.trial")).toMatchObject({ tag: '{{date docket.trial "long"}}' });
  expect(facts.find(({ path }) => path === "evidence[].lab.tested")).toMatchObject({
    within: "evidence",
    name: "lab.tested",
  });
  for (const { tag } of facts) if (tag !== "") expect(() => renderText(tag, {})).not.toThrow();
});

describe("a template is added to a library", () => {
  const template: NewTemplate = {
    ...{ kind: "paper", name: "letter", title: "A letter", bytes: word("Re: {{client.name}}") },
    ...{ version: "1.0.0", note: "New.", date: "2026-11-24" },
  };
  const head = { id: "firm", title: "Firm", publisher: "A firm" };
  const tools = async () => ({
    facts: templateFacts(),
    emptyContext: emptyContext(),
    beneath: [await readLibraryFolder(builtInLibrary)],
    factsBeneath: [],
    entriesBeneath: async () => resolveLayers([await folderLayer(builtInLibrary, "built-in")]).entries,
  });

  it("that is new, and again into what came of it, with a note for each version", async () => {
    const first = await addTemplate(head, template, await tools());
    expect(first.manifest).toMatchObject({ version: "1.0.0", entries: [{ id: "letter", needs: ["client.name"] }] });
    const packed = unpackLibrary(packLibrary(first.files), "zip");
    const next = { ...template, bytes: word("Of {{client.name}}, {{docket.number}}"), version: "1.1.0", note: "More." };
    const second = await addTemplate(packed, next, await tools());
    expect(second.manifest.changes.map(({ note }) => note)).toEqual(["More.", "New."]);
    expect(second.manifest.entries).toMatchObject([{ needs: ["client.name", "docket.number"] }]);
  });

  it("stands on the entry of its name beneath, and declares the facts of the firm's own that it names", async () => {
    const bytes = word("{{custom.intakeNumber}} {{#each custom.calls}}{{by}}{{/each}}");
    const { manifest } = await addTemplate(head, { ...template, name: "client-letter", bytes }, await tools());
    const { manifest: below } = await folderLayer(builtInLibrary, "built-in");
    const sha256 = below.entries.find(({ id, kind }) => kind === "paper" && id === "client-letter")?.sha256;
    expect(manifest.entries[0]?.base).toEqual({ library: below.id, version: below.version, sha256 });
    expect(manifest.facts.map(({ name, title, kind }) => [name, title, kind])).toEqual([
      ["intakeNumber", "Intake number", "text"],
      ["calls", "Calls", "any"],
    ]);
  });

  it("only with a higher version, a sound name, and no faults", async () => {
    const first = await addTemplate(head, template, await tools());
    const ids = async (work: Partial<NewTemplate>): Promise<string[]> =>
      (await faultsOf(async () => addTemplate(first.files, { ...template, ...work }, await tools()))).map(
        ({ id }) => id,
      );
    expect(await ids({})).toEqual(["library/older"]);
    expect(await ids({ version: "two" })).toEqual(["library/form"]);
    expect(await ids({ version: "1.1.0", name: "../x" })).toEqual(["library/form"]);
    expect(await ids({ version: "1.1.0", bytes: word("{{client.nam}}") })).toEqual(["template/unknown-fact"]);
  });
});
