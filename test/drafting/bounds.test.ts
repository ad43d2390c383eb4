import { compileTemplate } from "../../src/drafting";
import { DiagnosticError } from "../../src/diagnostic";
import { bodyOf } from "./support/read-draft";
import { p, r, wordFile } from "./support/word-file";

const seconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

describe("large and hostile templates", () => {
  it("a template of 100,000 tags compiles and drafts", () => {
    const body = Array.from({ length: 10_000 }, (_, i) =>
      p(`{{#if custom.a${i}}}${"{{custom.b}} ".repeat(8)}{{else}}{{custom.c}}{{/if}}`),
    ).join("");
    const template = wordFile(body);
    const spent = seconds(() => {
      const { bytes } = compileTemplate(template).draft({ custom: { a0: true, b: "b", c: "c" } }, { final: false });
      expect(bodyOf(bytes).slice(0, 2)).toEqual(["b b b b b b b b ", "c"]);
    });
    expect(spent).toBeLessThan(60);
  }, 120_000);

  it("20,000 loops one after the other do not take quadratic time", () => {
    const body = Array.from({ length: 20_000 }, () => p("{{#each custom.xs}}{{this}}{{/each}}")).join("");
    expect(seconds(() => void compileTemplate(wordFile(body)).draft({ custom: { xs: [] } }))).toBeLessThan(60);
  }, 120_000);

  it("10 MB of text in one fact", () => {
    const long = "The officer said nothing of the kind. ".repeat(280_000);
    const { bytes } = compileTemplate(wordFile(p("{{custom.long}}"))).draft({ custom: { long } });
    expect(bodyOf(bytes)[0]).toHaveLength(long.length);
    const lines = "line\n".repeat(100_000);
    expect(bodyOf(compileTemplate(wordFile(p("{{custom.lines}}"))).draft({ custom: { lines } }).bytes)[0]).toHaveLength(
      lines.length,
    );
  }, 120_000);

  it("blocks nested too deep, and a clause that inserts itself, are refused with their place", () => {
    const deep = "{{#if custom.a}}".repeat(5000) + "x" + "{{/if}}".repeat(5000);
    expect(() => compileTemplate(wordFile(p(deep)))).toThrow(/nested more than 100 deep/);
    const clause = wordFile(p("{{> self}}"));
    expect(() => compileTemplate(wordFile(p("{{> self}}")), { partials: () => clause })).toThrow(/inserts itself/);
  });

  it("a tag with thousands of quotation marks, braces or parentheses ends in an error, soon", () => {
    for (const odd of [
      '"'.repeat(20_000),
      "(".repeat(5000),
      "{".repeat(20_000),
      "[".repeat(20_000),
      "'a".repeat(10_000),
      "a.".repeat(20_000),
    ]) {
      const spent = seconds(() => {
        expect(() => compileTemplate(wordFile(p(r(`{{x ${odd}}} {{`))))).toThrow(DiagnosticError);
      });
      expect(spent).toBeLessThan(20);
    }
  }, 120_000);

  it("macros are refused, and a .dotx becomes a document", () => {
    const macro = wordFile({ body: p("x"), others: { "word/vbaProject.bin": new Uint8Array([1]) } });
    expect(() => compileTemplate(macro)).toThrow(/macros/);
  });

  it("a loop over 30,000 rows grows in proportion", () => {
    const compiled = compileTemplate(wordFile(p("{{#each rows}}{{a}} {{b}}") + p("next{{/each}}")));
    const rows = (count: number): object => ({
      rows: Array.from({ length: count }, (_, i) => ({ a: `a${i}`, b: "b" })),
    });
    const [small, large] = [rows(3000), rows(30_000)];
    for (let i = 0; i < 5; i++) compiled.draft(small);
    const best = (facts: object): number => Math.min(...[1, 2, 3].map(() => seconds(() => void compiled.draft(facts))));
    expect(best(large)).toBeLessThan(Math.max(0.05, best(small)) * 30);
  }, 60_000);

  it("helpers that cannot use a fact say so with the place, all of them", () => {
    const compiled = compileTemplate(
      wordFile(p("{{date custom.x}}") + p("{{money custom.x}} {{custom.list}} {{custom.group}}")),
    );
    try {
      compiled.draft({ custom: { x: "soon", list: ["a"], group: { a: 1 } } });
      throw new Error("drafted");
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      expect(error.diagnostics.map((each) => [each.id, each.place.paragraph])).toEqual([
        ["template/helper", 1],
        ["template/helper", 2],
        ["template/not-text", 2],
        ["template/not-text", 2],
      ]);
    }
  });
});
