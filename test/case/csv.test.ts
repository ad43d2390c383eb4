import fc from "fast-check";
import { caseFromRow, type CaseFile, casesFromCsv, casesToCsv, caseToJson, parseCase } from "../../src/case";
import { readTable, writeTable } from "../../src/case/csv/table";
import { DiagnosticError } from "../../src/diagnostic";
import { sample, sampleNames, sampleText } from "./samples";

const only = (text: string): CaseFile | undefined => casesFromCsv(text, "cases.csv")[0]?.case;
const faults = (text: string): string[] => {
  try {
    return casesFromCsv(text, "cases.csv").flatMap(({ problems }) =>
      problems.map(({ id, place }) => `${id} ${place.line ?? ""} ${place.field ?? ""}`),
    );
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics.map(
      ({ id, place, hint }) => `${id} ${place.line ?? ""} ${place.field ?? ""} ${hint ?? ""}`,
    );
  }
};

describe("a table of cases", () => {
  test("paths and labels head the columns", () => {
    expect(only("client.name,Case number,counts[0].statute\nRay Whitlock,2:26-cr-47,21 U.S.C. § 844")).toEqual({
      client: { name: "Ray Whitlock" },
      docket: { number: "2:26-cr-47" },
      counts: [{ statute: "21 U.S.C. § 844" }],
    });
  });
  test.each<[string, string, unknown]>([
    ["docket.trial", "3/4/2027", { docket: { trial: "2027-03-04" } }],
    ["docket.trial", "2027-03-04", { docket: { trial: "2027-03-04" } }],
    ["encounter.timeline[0].time", "2:05 PM", { encounter: { timeline: [{ time: "14:05" }] } }],
    ["encounter.timeline[0].time", "12:30:07 a.m.", { encounter: { timeline: [{ time: "00:30:07" }] } }],
    ["client.citizen", "No", { client: { citizen: false } }],
    ["counts[0].exposure.fine", '"$5,000,000"', { counts: [{ exposure: { fine: 5_000_000 } }] }],
    ["evidence[1].lab.netGrams", "61.3 g", { evidence: [{}, { lab: { netGrams: 61.3 } }] }],
    ["court.level", "Federal", { court: { level: "federal" } }],
    ["client.address", "1 Main St; Harlow", { client: { address: ["1 Main St", "Harlow"] } }],
    ["offer.counts", "1; 3", { offer: { counts: [1, 3] } }],
    ["custom.intake", "0012", { custom: { intake: "0012" } }],
    ["custom.intake", "12", { custom: { intake: 12 } }],
    ["client.name", '"Whitlock, ""Ray""\nT."', { client: { name: 'Whitlock, "Ray"\nT.' } }],
  ])("%s: %s", (heading, cell, expected) => {
    expect(only(`${heading}\r\n${cell}\r\n`)).toEqual(expected);
  });
  test("semicolons and tabs part cells where a spreadsheet writes them", () => {
    expect(only("client.name;docket.number\nA, B;1")).toEqual({ client: { name: "A, B" }, docket: { number: "1" } });
    expect(only("client.name\tdocket.number\nA, B\t1")).toEqual({ client: { name: "A, B" }, docket: { number: "1" } });
  });
  test("one bad row does not stop the rest, and says its line", () => {
    const rows = casesFromCsv("id,docket.trial\none,soon\n\ntwo,2027-03-04\n", "cases.csv");
    expect(rows.map(({ name, line, case: read }) => [name, line, read !== undefined])).toEqual([
      ["one", 2, false],
      ["two", 4, true],
    ]);
    expect(rows[0]?.problems[0]?.place).toEqual({ file: "cases.csv", field: "docket.trial", line: 2 });
  });
  test.each<[string, string[]]>([
    [
      "client.nmae,Date\nx,y",
      [
        "case/unknown-heading 1 client.nmae Did you mean client.name?",
        expect.stringMatching(/^case\/unknown-heading 1 Date Use a path: \w/u) as string,
      ],
    ],
    [
      "counts.statute\nx",
      [
        "case/unknown-heading 1 counts.statute Give the number of the entry, counted from 0, such as counts[0].statute.",
      ],
    ],
    ["client\nx", [expect.stringContaining("case/unknown-heading 1 client") as string]],
    ["derived.title\nx", [expect.stringContaining("case/unknown-heading 1 derived.title") as string]],
    ["__proto__.x\n1", [expect.stringContaining("case/unknown-heading") as string]],
    ["client.name,Client name\na,b", ["case/heading-twice 1 Client name "]],
    ["client.name\na,b", ["case/too-many-cells 2 "]],
    ["counts[99999].number\n1", [expect.stringContaining("case/unknown-heading") as string]],
  ])("%j", (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
  test("nothing in, nothing out", () => {
    expect(casesFromCsv("")).toEqual([]);
    expect(casesFromCsv("client.name\n\n")).toEqual([]);
  });
  test("one row by heading", () => {
    expect(caseFromRow({ "Client name": "A B", "docket.trial": "1/2/2027" })).toEqual({
      client: { name: "A B" },
      docket: { trial: "2027-01-02" },
    });
    expect(() => caseFromRow({ "docket.trial": "soon" })).toThrow(DiagnosticError);
  });
});

describe("out and in again", () => {
  test("all sample cases in one table", () => {
    const cases = sampleNames.map(sample);
    expect(casesFromCsv(casesToCsv(cases)).map(({ case: read, problems }) => read ?? problems)).toEqual(
      cases.map((c) => withoutEmpty(c)),
    );
  });
  test("any table of text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const table = [["a", "b"], ...rows.map((row) => ["x", ...row])];
          expect(readTable(writeTable(table)).map(({ cells }) => cells)).toEqual(table.map((row) => row.map(normal)));
        },
      ),
    );
  });
  test.each(sampleNames)("the JSON of %s is stable", (name) => {
    expect(caseToJson(sample(name))).toBe(sampleText(name));
    expect(caseToJson(parseCase(JSON.parse(caseToJson(sample(name)))))).toBe(caseToJson(sample(name)));
  });
  test("fields come in the order of the schema, custom facts in their own", () => {
    expect(caseToJson({ custom: { z: 1, a: 2 }, client: { lastName: "B", name: "A B" } })).toBe(
      `${JSON.stringify({ client: { name: "A B", lastName: "B" }, custom: { z: 1, a: 2 } }, null, 2)}\n`,
    );
  });
});

/** A table cannot say that a list is empty. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => !(Array.isArray(child) && child.length === 0))
      .map(([name, child]) => [name, withoutEmpty(child)]),
  );
}

/** Nothing in a cell is changed by a round trip. */
function normal(cell: string): string {
  return cell;
}
