import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { factTree } from "../../src/case";
import { DiagnosticError } from "../../src/diagnostic";
import { compileTemplate, type CompiledTemplate } from "../../src/drafting";
import { validateMany } from "../support/validator";
import { renderMany, roundTripMany } from "../support/render";
import { makeFixtures } from "./support/make-fixtures";
import { textOf } from "./support/read-draft";

const root = join(__dirname, "..", "fixtures", "drafting");

if (process.env["MAKE_FIXTURES"] === "1") makeFixtures(root);

interface Expected {
  readonly text?: Record<string, string[]>;
  readonly missing?: string[];
  readonly faults?: { id: string; story: string; paragraph: number; hint?: string }[];
}

interface Case {
  readonly name: string;
  readonly template: Uint8Array;
  readonly facts: object;
  readonly expected: Expected;
  compile(template?: Uint8Array): CompiledTemplate;
}

const cases: Case[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(join(root, name, file)));
    const json = (file: string): unknown => JSON.parse(readFileSync(join(root, name, file), "utf8"));
    const template = bytes("template.docx");
    const partials = (clause: string): Uint8Array | undefined =>
      existsSync(join(root, name, "clauses", `${clause}.docx`)) ? bytes(`clauses/${clause}.docx`) : undefined;
    return {
      name,
      template,
      facts: json("facts.json") as object,
      expected: json("expected.json") as Expected,
      compile: (given = template) =>
        compileTemplate(given, { file: "template.docx", partials, knownFacts: factTree() }),
    };
  });
const drafted = cases.filter((each) => each.expected.faults === undefined);

describe("every pain of other engines' users", () => {
  it.each(drafted)("$name: the text of the draft is as expected", ({ compile, facts, expected }) => {
    const compiled = compile();
    for (const final of [false, true, false]) {
      const { bytes, missing } = compiled.draft(facts, { final });
      expect(textOf(bytes)).toEqual(expected.text);
      expect(missing.map((fact) => fact.path)).toEqual(expected.missing ?? []);
    }
  });

  it.each(cases.filter((each) => each.expected.faults !== undefined))(
    "$name: every fault is told at once, each with its place and a hint",
    ({ compile, expected }) => {
      let found: {
        id: string;
        story?: string | undefined;
        paragraph?: number | undefined;
        hint?: string | undefined;
        around?: string | undefined;
      }[] = [];
      try {
        compile();
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error;
        found = error.diagnostics.map(({ id, place, hint }) => ({ id, hint, ...place }));
      }
      expect(found.length).toBeGreaterThanOrEqual(expected.faults?.length ?? 1);
      for (const fault of expected.faults ?? []) {
        expect(found).toContainEqual(
          expect.objectContaining({
            id: fault.id,
            story: fault.story,
            paragraph: fault.paragraph,
            ...(fault.hint === undefined ? {} : { hint: expect.stringContaining(fault.hint) as string }),
          }),
        );
      }
      for (const fault of found) expect(fault.around).toMatch(/\S/);
    },
  );

  it("drafts are valid files for the Open XML SDK, with controls and for filing", async () => {
    const files = drafted.flatMap(({ name, compile, facts }) => {
      const compiled = compile();
      // The validator takes a second a file: for filing, those that have the most to lose.
      const modes = ["content-controls", "missing-facts", "clauses"].includes(name) ? [false, true] : [false];
      return modes.map((final) => ({ name, final, bytes: compiled.draft(facts, { final }).bytes }));
    });
    const results = await validateMany(files.map((file) => file.bytes));
    const complaints = results.flatMap((errors, i) =>
      errors.map(
        ({ description, xPath }) => `${files[i]?.name ?? ""} ${String(files[i]?.final)}: ${description} ${xPath ?? ""}`,
      ),
    );
    expect(complaints).toEqual([]);
  }, 300_000);

  it("LibreOffice shows the drafts without a tag left", async () => {
    const names = ["footnotes", "text-boxes", "clauses", "tables", "page-break-in-loop", "facts-with-a-look"];
    const chosen = drafted.filter((each) => names.includes(each.name));
    const shown = await renderMany(chosen.map(({ compile, facts }) => compile().draft(facts).bytes));
    const [breaks] = shown.filter((_, i) => chosen[i]?.name === "page-break-in-loop");
    expect(breaks?.pages).toHaveLength(2);
    const look = Buffer.from(shown[chosen.findIndex(({ name }) => name === "facts-with-a-look")]?.pdf ?? []);
    // Each look of the text is a font of its own in the PDF.
    expect(look.toString("latin1").match(/-Bold\b|-Oblique\b|-Italic\b/g)).toEqual(
      expect.arrayContaining(["-Bold", expect.stringMatching(/Oblique|Italic/)]),
    );
    for (const { pages } of shown) {
      const text = pages.join("\n");
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/[{}]{2}/);
    }
  }, 300_000);

  it("a template saved again by LibreOffice drafts the same text", async () => {
    const names = ["blank-paragraphs", "tables", "split-runs", "smart-quotes", "numbering-restart"];
    const chosen = drafted.filter((each) => names.includes(each.name));
    const saved = await roundTripMany(chosen.map((each) => each.template));
    chosen.forEach(({ compile, facts, expected }, i) => {
      expect(textOf(compile(saved[i]).draft(facts).bytes)["body"]).toEqual(expected.text?.["body"]);
    });
  }, 300_000);
});
