import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { type CaseFile, deriveFacts, factTree, findFact, valueAtPath } from "../../src/case";
import { allGrounds, type Authority, authorities, findLeverage, groundsForTemplates } from "../../src/leverage";
import { leaves, sample, sampleNames } from "../case/samples";

const TODAY = "2026-11-24";
const applied = (name: string): string[] =>
  findLeverage(sample(name), TODAY)
    .filter(({ applies }) => applies)
    .map(({ id }) => id);

describe("the sample cases give different grounds", () => {
  test("the stop", () => {
    const found = applied("rural-traffic-stop");
    expect(found).toEqual(
      expect.arrayContaining([
        "stop-reason-contradicted",
        "stop-prolonged",
        "dog-unreliable",
        "frisk-without-suspicion",
        "statement-unwarned",
        "purity-untested",
        "firearm-unconnected",
      ]),
    );
    for (const id of [
      "warrant-stale",
      "franks",
      "informant-paid",
      "lab-fraction-tested",
      "phone-search",
      "custody-gap",
    ])
      expect(found).not.toContain(id);
  });
  test("the sale", () => {
    const found = applied("hand-to-hand");
    expect(found).toEqual(
      expect.arrayContaining([
        "arrest-without-cause",
        "search-incident",
        "lab-fraction-tested",
        "informant-paid",
        "informant-identity",
        "custody-gap",
        "analyst-unavailable",
        "evidence-lost",
        "protected-place",
      ]),
    );
    for (const id of ["stop-prolonged", "dog-unreliable", "warrant-stale", "location-data", "statement-unwarned"])
      expect(found).not.toContain(id);
  });
  test("the house", () => {
    const found = applied("house-search");
    expect(found).toEqual(
      expect.arrayContaining([
        "warrant-stale",
        "warrant-nexus",
        "franks",
        "informant-unreliable",
        "location-data",
        "statement-two-step",
        "weight-doubtful",
      ]),
    );
    for (const id of ["stop-prolonged", "home-entry", "lab-fraction-tested", "custody-gap", "arrest-without-cause"])
      expect(found).not.toContain(id);
  });
  test("the thin case argues only what its few facts carry, and asks for the rest", () => {
    expect(applied("thin")).toEqual(["field-test-only"]);
    expect(
      findLeverage(sample("thin"), TODAY)
        .filter(({ applies }) => !applies)
        .flatMap(({ wanted }) => wanted).length,
    ).toBeGreaterThan(4);
  });
});

describe.each(sampleNames)("%s", (name) => {
  const c = sample(name);
  const findings = findLeverage(c, TODAY);
  const all = { ...c, derived: deriveFacts(c, TODAY) };
  test("every fact used is in the case, and those of records have a cite", () => {
    for (const { id, facts, applies } of findings) {
      if (applies) expect([id, facts.length > 0]).toEqual([id, true]);
      for (const { path, text, cite } of facts) {
        expect([path, valueAtPath(all, path)]).not.toContain(undefined);
        expect(text).not.toMatch(/undefined|NaN|\(\)|\s$|^\s|[^mM.]\.$/u);
        if (name !== "thin") expect([id, path, cite]).toEqual([id, path, expect.stringMatching(/^\(.+\)$/u)]);
      }
    }
  });
  test("every fact wanted is one that a case file can hold", () => {
    for (const { wanted } of findings) {
      for (const { path, question } of wanted) {
        expect([path, findFact(path.split(/[.[\]]+/u).filter((part) => part !== ""))]).not.toContain(undefined);
        expect(question).toMatch(/^\p{Lu}.*\?$/u);
      }
    }
  });
});

describe("authorities", () => {
  const file = parse(readFileSync(join(__dirname, "../../templates/authorities.yaml"), "utf8")) as {
    authorities: Authority[];
  };
  const listed = new Map(file.authorities.map((one) => [one.id, one]));
  // Papers cite some that no ground does: the elements of an offense, the form of motions, the rules on plea discussions.
  test("of the code are the same in the library's file, which may hold more", () => {
    expect(listed.size).toBe(file.authorities.length);
    for (const [id, authority] of Object.entries(authorities)) expect([id, listed.get(id)]).toEqual([id, authority]);
  });
  test.each([...listed])("%s has a full citation and a date", (id, authority) => {
    expect(authority.id).toBe(id);
    expect(authority.citation).toMatch(
      /\d+ (?:U\.S\.|F\.3d|F\.2d|Stat\.) \d+ \(.*\d{4}\)$|^\d+ U\.S\.C\. § |^Fed\. R\. |^U\.S\.S\.G\. § /u,
    );
    expect(authority.checked).toMatch(/^2026-\d{2}-\d{2}$/u);
    expect(authority.proposition).toMatch(/^\p{Lu}.*\.$/u);
  });
  test.each(allGrounds.map((ground) => [ground.id, ground] as const))(
    "%s has some, each once, adverse ones too",
    (_id, ground) => {
      const cited = ground.authorities.map((id) => authorities[id]);
      expect(cited.length).toBeGreaterThanOrEqual(3);
      expect(new Set(ground.authorities).size).toBe(cited.length);
      expect(cited.some(({ adverse }) => adverse !== "no")).toBe(true);
      expect(cited.some(({ adverse }) => adverse !== "yes")).toBe(true);
    },
  );
  test("what could not be confirmed is cited nowhere", () => {
    for (const { citation } of Object.values(authorities)) expect(citation).not.toMatch(/Chatrie|Honeycutt|3\.3/u);
  });
});

describe("for templates", () => {
  test("grounds by id, only those that apply, in order", () => {
    const findings = findLeverage(sample("rural-traffic-stop"), TODAY);
    const grounds = groundsForTemplates(findings);
    expect(grounds?.["stop-prolonged"]?.says).toContain("16 minutes 39 seconds");
    expect(Object.keys(grounds ?? {})).toEqual(applied("rural-traffic-stop"));
  });
  test("the fact tree knows every value that templates are given, and no other ground", () => {
    const tree = factTree(allGrounds.map(({ id }) => id));
    const grounds = groundsForTemplates(findLeverage(sample("hand-to-hand"), TODAY));
    for (const { path } of leaves({ grounds }))
      expect([path, findFact(path.map(String), tree)]).not.toContain(undefined);
    expect(findFact(["grounds", "stop-prolongd"], tree)).toBeUndefined();
    expect(findFact(["grounds", "anything"])?.kind).toBe("any");
  });
  test("none where nothing applies", () => {
    expect(groundsForTemplates(findLeverage({}, TODAY))).toBeUndefined();
    expect(findLeverage({}, TODAY)).toEqual([]);
  });
  test("ids, keys and titles are one of each", () => {
    expect(new Set(allGrounds.map(({ id }) => id)).size).toBe(allGrounds.length);
    expect(new Set(allGrounds.map(({ title }) => title)).size).toBe(allGrounds.length);
    for (const { id } of allGrounds) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(findLeverage({ dog: { cueing: "taps" } }, TODAY)[0]?.key).toBe("dogUnreliable");
  });
});

test.each(sampleNames)("%s with facts taken out: no crash, whole sentences", (name) => {
  const text = JSON.stringify(sample(name));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_147_483_646 }), (seed) => {
      let state = seed;
      const die = (): number => (state = (state * 48_271) % 2_147_483_647) % 5;
      const thinned = JSON.parse(text, (_key, value: unknown) =>
        typeof value !== "object" && die() === 0 ? undefined : value,
      ) as unknown;
      const c = JSON.parse(JSON.stringify(thinned).replaceAll(/,null|null,|null/gu, "")) as CaseFile;
      for (const { says, facts, weakens } of findLeverage(c, TODAY)) {
        expect(says).toMatch(/^[\p{Lu}“\d].*\.$/su);
        const written = [says, ...weakens, ...facts.map((fact) => fact.text)].join("\n");
        expect(written).not.toMatch(/undefined|NaN|\[object|  |\.\.(?!\.)|\(\)| [.,;](?!\d)/u);
      }
    }),
    { numRuns: 60 },
  );
});
