import { compileTemplate } from "../../src/drafting";
import { DiagnosticError } from "../../src/diagnostic";
import { bodyOf } from "./support/read-draft";
import { p, r, wordFile } from "./support/word-file";

const seconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** Time of the processor, which other programs disturb less than the clock, in seconds. */
const effort = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const refusal = (work: () => void): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics.map((each) => each.id);
    throw error;
  }
  return [];
};

describe("large and hostile templates", () => {
  it.each([
    ["facts", (n: number) => p("{{custom.a}} ".repeat(n))],
    ["facts in runs of their own", (n: number) => p((r("{{cus") + r("tom.a}}")).repeat(n))],
    ["conditions", (n: number) => p("{{#if custom.a}}x{{/if}} ".repeat(n / 2))],
    ["facts in a link", (n: number) => p(`<w:hyperlink w:anchor="x">${r("{{custom.a}}").repeat(n)}</w:hyperlink>`)],
    [
      "conditions in a tracked insertion",
      (n: number) => p(`<w:ins w:id="1" w:author="E">${r("{{#if custom.a}}x{{/if}}").repeat(n / 2)}</w:ins>`),
    ],
  ])(
    "one paragraph of thousands of %s",
    (_, body) => {
      const draft = (n: number): void => {
        const { bytes } = compileTemplate(wordFile(body(n))).draft({ custom: { a: "x" } });
        expect(bodyOf(bytes)[0]?.replace(/[^x]/g, "").length).toBeGreaterThanOrEqual(n / 2);
      };
      draft(1000);
      const small = effort(() => {
        draft(2000);
      });
      const large = effort(() => {
        draft(20_000);
      });
      // Ten times the tags: linear work takes ten times as long, quadratic a hundred times.
      expect(large).toBeLessThan(Math.max(0.3, small) * 40);
    },
    120_000,
  );

  it("100,000 tags in one paragraph", () => {
    const { bytes } = compileTemplate(wordFile(p("{{custom.a}} ".repeat(100_000)))).draft({ custom: { a: "x" } });
    expect(bodyOf(bytes)[0]).toHaveLength(200_000);
  }, 120_000);

  it("blocks that begin at one place and end at one place stay in one another", () => {
    const template = wordFile(p("{{#if custom.a}}{{#if custom.b}}text") + p("more{{/if}}{{/if}}") + p("end"));
    const text = (a: boolean, b: boolean): string[] =>
      bodyOf(compileTemplate(template).draft({ custom: { a, b } }).bytes);
    expect([text(true, true), text(true, false), text(false, true)]).toEqual([
      ["text", "more", "end"],
      ["end"],
      ["end"],
    ]);
  });

  it("more tags than any paper has, a tag without end, and faults without number are refused briefly", () => {
    expect(refusal(() => compileTemplate(wordFile(p("{{custom.a}}".repeat(250_001)))))).toEqual([
      "template/too-many-tags",
    ]);
    expect(() => compileTemplate(wordFile(p(`{{custom.a${" ".repeat(1e6)}}}`)))).toThrow(
      /no closing braces within 10000/,
    );
    const wrong = Array.from({ length: 3000 }, (_, i) => p(`{{date 1 2 3}} ${i}`)).join("");
    const ids = refusal(() => compileTemplate(wordFile(wrong)));
    expect([ids.length, ids[500]]).toEqual([501, "template/more-faults"]);
  }, 60_000);

  it("3,000 blocks in one another, or as many branches of one, are refused with their place", () => {
    const nested = p("{{#if custom.a}}".repeat(3000) + "{{/if}}".repeat(3000));
    const branches = p(`{{#if custom.a}}${"{{else if custom.b}}".repeat(3000)}{{/if}}`);
    for (const body of [nested, branches]) {
      expect(refusal(() => compileTemplate(wordFile(body)))).toEqual(["template/too-deep"]);
    }
  });

  it("loops that multiply, clauses that multiply, and a long fact repeated end in a refusal, not in a hang", () => {
    const items = Array.from({ length: 1000 }, () => "x");
    const open = "{{#each @root.custom.xs}}".repeat(4);
    const loops = compileTemplate(wordFile(p(`${open}${"{{/each}}".repeat(4)}`)));
    expect(refusal(() => loops.draft({ custom: { xs: items } }))).toEqual(["draft/too-many-rounds"]);
    const long = compileTemplate(wordFile(p("{{#each custom.xs}}{{@root.custom.long}}{{/each}}")));
    expect(refusal(() => long.draft({ custom: { xs: items, long: "x".repeat(1e6) } }))).toEqual(["draft/too-long"]);
    const clause = (name: string): Uint8Array =>
      wordFile(
        p(name === "c8" ? "x" : "").concat(p(`{{> c${Number(name.slice(1)) + 1}}}`).repeat(name === "c8" ? 0 : 10)),
      );
    expect(refusal(() => compileTemplate(clause("c0"), { partials: clause }))).toEqual(["draft/too-long"]);
  }, 120_000);

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

  it("a loop over a single value of the firm's own facts is refused with its place, and nothing over nothing", () => {
    const compiled = compileTemplate(wordFile(p("{{#each custom.xs}}x{{else}}none{{/each}}")), { file: "t.docx" });
    expect(refusal(() => compiled.draft({ custom: { xs: "abc" } }))).toEqual(["template/not-a-list"]);
    expect(() => compiled.draft({ custom: { xs: 5 } })).toThrow(/t\.docx, body, paragraph 1.*custom\.xs/);
    for (const xs of ["", null, undefined, []])
      expect(bodyOf(compiled.draft({ custom: { xs } }).bytes)).toEqual(["none"]);
  });

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
