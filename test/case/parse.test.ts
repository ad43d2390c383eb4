import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type CaseFile, checkCase, parseCase } from "../../src/case";
import { describeDiagnostic, DiagnosticError } from "../../src/diagnostic";

const wrong = join(__dirname, "../fixtures/case/wrong");

/** Messages of a file's faults, as a terminal shows them. */
function faultsOf(json: unknown): string {
  return `${checkCase(json, "case.json").problems.map(describeDiagnostic).join("\n")}\n`;
}

describe("what is wrong is told in words, all of it, with its field", () => {
  const folders = readdirSync(wrong);
  test("there are fixtures", () => {
    expect(folders.length).toBeGreaterThanOrEqual(13);
  });
  test.each(folders)("%s", (folder) => {
    const input: unknown = JSON.parse(readFileSync(join(wrong, folder, "input.json"), "utf8"));
    expect(faultsOf(input)).toBe(readFileSync(join(wrong, folder, "expected.txt"), "utf8"));
    expect(() => parseCase(input)).toThrow(DiagnosticError);
  });
});

describe("partial is normal", () => {
  test.each<[string, unknown]>([
    ["nothing", {}],
    ["custom facts alone", { custom: { anything: [1, { deep: null }], "odd name": "" } }],
    ["one client name", { client: { name: "Ray Whitlock" } }],
    ["the stated schema", { schema: "motionwright-case/1" }],
    ["an editor's schema reference", { $schema: "./case.schema.json" }],
    ["a clock without seconds", { encounter: { timeline: [{ time: "23:58" }] } }],
    ["a leap day", { client: { born: "1988-02-29" } }],
    ["pronouns one by one", { client: { pronouns: { subject: "xe", object: "xem" } } }],
    ["records that contradict each other", { evidence: [{ lab: { netGrams: 9, grossGrams: 8, of: 3 }, count: 2 }] }],
  ])("%s", (_name, json) => {
    expect(checkCase(json).problems).toEqual([]);
  });

  test("null and empty text mean that a fact is not known", () => {
    const c = parseCase({
      client: { name: "", born: null },
      court: { level: "  " },
      counsel: { address: ["", "1 Main St"] },
    });
    expect(c).toEqual<CaseFile>({ client: {}, court: {}, counsel: { address: ["1 Main St"] } });
  });

  test("custom facts are kept to the letter", () => {
    const custom = { empty: "", none: null, list: [null, ""], "0": { a: 1.5 } };
    expect(parseCase({ custom }).custom).toEqual(custom);
  });
});

describe("no input does harm", () => {
  test("nesting without end is refused, not walked", () => {
    const deep: unknown = JSON.parse(`{"custom":{"a":${"[".repeat(5000)}${"]".repeat(5000)}}}`);
    expect(checkCase(deep).problems.map(({ id }) => id)).toEqual(["case/too-deep"]);
  });

  test("values that JSON does not have are refused", () => {
    for (const value of [Number.NaN, Infinity, () => 1, new Map(), new Date(0), Symbol("s"), 3n]) {
      expect(checkCase({ custom: { value } }).problems.map(({ id }) => id)).toEqual(["case/not-json"]);
    }
  });

  test("any JSON is read or refused with a reason, and never pollutes an object", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        const { problems, case: read } = checkCase(json, "x.json");
        expect(read === undefined).toBe(problems.length > 0);
        for (const problem of problems) expect(problem.reason.length).toBeGreaterThan(10);
        expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, () => unknown]>([
    [
      "ten megabytes in one fact",
      () => ({ client: { name: "x".repeat(10_000_000) }, custom: { a: "y".repeat(1_000_000) } }),
    ],
    [
      "a hundred thousand unknown names",
      () => Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`clinet${n}`, 1])),
    ],
    ["fifty thousand wrong values", () => ({ evidence: Array.from({ length: 50_000 }, () => ({ count: "x" })) })],
    [
      "ten thousand wrong sources",
      () => ({
        sources: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`evidence[${n}].lab.tetsed`, {}])),
      }),
    ],
    ["names of a megabyte", () => ({ ["n".repeat(1_000_000)]: 1, sources: { ["s.".repeat(500_000)]: {} } })],
  ])("%s: an answer in good time", (_name, make) => {
    const json = make();
    const started = performance.now();
    const { problems } = checkCase(json);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(problems.length).toBeLessThanOrEqual(201);
    for (const { reason } of problems) expect(reason.length).toBeLessThan(500);
  });

  test("what parseCase returns is read again unchanged", () => {
    const facts = { client: { name: "A B" }, counts: [{ number: 1 }], custom: { x: [1] } };
    expect(parseCase(parseCase(facts))).toEqual(parseCase(facts));
  });
});
