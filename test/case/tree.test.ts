import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import {
  caseJsonSchema,
  checkCase,
  deriveFacts,
  type FactNode,
  factTree,
  findFact,
  missingFacts,
  nearestName,
  scalarFacts,
} from "../../src/case";
import { leaves, sample, sampleNames, sampleText } from "./samples";

function nodes(node: FactNode): FactNode[] {
  return [
    node,
    ...[...(node.fields?.values() ?? [])].flatMap(nodes),
    ...(node.item === undefined ? [] : nodes(node.item)),
  ];
}

describe("the fact tree", () => {
  const all = nodes(factTree()).slice(1);
  test("every fact has a label, a description and a kind that fits its shape", () => {
    expect(all.length).toBeGreaterThan(700);
    for (const node of all) {
      expect([node.path, node.title]).not.toContain("");
      expect(node.description).toMatch(/\S{2}.*[.…:]$/u);
      if (node.fields !== undefined) expect(node.kind).toBe("object");
      if (node.item !== undefined) expect(node.kind).toBe("list");
      if (node.kind === "choice") expect(node.choices?.length).toBeGreaterThan(1);
    }
  });
  test("paths are one of each", () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });
  test.each([...sampleNames, "derived"])("every value of %s is a fact that the tree knows", (name) => {
    const values = name === "derived" ? { derived: deriveFacts(sample("hand-to-hand"), "2026-11-24") } : sample(name);
    for (const { path } of leaves(values)) expect([path, findFact(path.map(String))]).not.toContain(undefined);
  });
  test.each<[string, string | undefined]>([
    ["client.name", "text"],
    ["evidence.0.lab.tested", "integer"],
    ["evidence.lab.tested", "integer"],
    ["evidence.0.seized.time", "time"],
    ["counts.0.exposure.fine", "money"],
    ["encounter.timeline", "list"],
    ["derived.encounter.toDogAlert.minutes", "number"],
    ["custom.anything.at.all", "any"],
    ["today", "date"],
    ["client.nmae", undefined],
    ["client.name.first", undefined],
    ["constructor", undefined],
    ["client.__proto__", undefined],
    ["toString", undefined],
  ])("%s is %s", (path, kind) => {
    expect(findFact(path.split("."))?.kind).toBe(kind);
  });
});

test.each<[string, string | undefined]>([
  ["nmae", "name"],
  ["first_name", "firstName"],
  ["LastName", "lastName"],
  ["adress", "address"],
  ["zebra", undefined],
  ["", undefined],
])("the name nearest to %j", (name, near) => {
  expect(nearestName(name, ["name", "firstName", "lastName", "address"])).toBe(near);
});

describe("what is missing", () => {
  const c = { client: { name: "" }, evidence: [{ lab: { tested: 4 } }, {}], counts: [] };
  test("each entry that lacks a fact is named", () => {
    const paths = [
      "client.name",
      "client.born",
      "evidence[].lab.tested",
      "counts[].statute",
      "evidence[0].lab.tested",
      "docket.number",
      "custom.x",
    ];
    expect(missingFacts(c, paths).map(({ path, title }) => [path, title])).toEqual([
      ["client.name", "Client name"],
      ["client.born", "Date of birth"],
      ["evidence[1].lab.tested", "Units tested"],
      ["counts", "Counts"],
      ["docket.number", "Case number"],
      ["custom.x", "Custom facts"],
    ]);
  });
  test("a value of false or 0 is known", () => {
    expect(missingFacts({ client: { citizen: false }, dog: { alerts: 0 } }, ["client.citizen", "dog.alerts"])).toEqual(
      [],
    );
  });
});

describe("the JSON Schema", () => {
  const schema = caseJsonSchema();
  const validate = new Ajv2020({ strict: true }).compile(schema);
  test("templates/case.schema.json is current (written by `motionwright case schema`)", () => {
    const file = readFileSync(join(__dirname, "../../templates/case.schema.json"), "utf8");
    expect(JSON.parse(file)).toEqual(schema);
  });
  test("is draft 2020-12, labelled throughout", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.stringify(schema).length).toBeLessThan(200_000);
  });
  test.each(sampleNames)("admits %s", (name) => {
    expect(validate(JSON.parse(sampleText(name)))).toBe(true);
  });
  test("refuses what the reader refuses for its form, and admits what it admits", () => {
    const broken = fc.constantFrom<unknown>(-1, 1.5, "x", true, [], {}, [1], "2026-03-04", "10:00:00");
    const paths = fc.constantFrom(
      ...scalarFacts()
        .map(({ path }) => path)
        .filter((path) => !/^(?:derived|grounds|custom|sources|schema)\b/u.test(path)),
    );
    fc.assert(
      fc.property(paths, broken, (path, value) => {
        const json = path.split(".").reduceRight<unknown>((inner, name) => {
          const list = name.endsWith("[]");
          return { [name.replace("[]", "")]: list ? [inner] : inner };
        }, value);
        const faults = checkCase(json).problems.filter(
          ({ id }) => id === "case/wrong-value" || id === "case/unknown-name",
        );
        expect([path, value, validate(json)]).toEqual([path, value, faults.length === 0]);
      }),
      { numRuns: 1200 },
    );
  });
});
