import { type CaseFile, parseCase } from "../../src/case";
import { allGrounds, findLeverage } from "../../src/leverage";
import { evidenceRows } from "./tables/evidence";
import type { Row } from "./tables/row";
import { searchRows } from "./tables/searches";
import { sentencingRows } from "./tables/sentencing";
import { statementRows } from "./tables/statements";
import { stopRows } from "./tables/stops";
import { warrantRows } from "./tables/warrants";
import { witnessRows } from "./tables/witnesses";

const TODAY = "2026-11-24";
const table: readonly Row[] = [
  ...stopRows,
  ...searchRows,
  ...warrantRows,
  ...statementRows,
  ...evidenceRows,
  ...witnessRows,
  ...sentencingRows,
];

test.each(table.map((row) => ({ id: row[0], facts: row[1], row })))("$id: $facts", ({ id, row }) => {
  const [, , c, strength, words = {}] = row;
  const finding = findLeverage(parseCase(c), TODAY).find((one) => one.id === id);
  expect(finding?.strength).toBe(strength);
  if (finding === undefined) return;
  expect(finding.applies).toBe(strength !== "undecided");
  expect(finding.says).toMatch(/^[\p{Lu}“\d].*\.$/su);
  expect(finding.says).not.toMatch(/undefined|NaN|\.\.|\s\s|\s[.,;]|: \.|\(\)/u);
  for (const sentence of finding.weakens) expect(sentence).toMatch(/^[\p{Lu}“\d].*[^.]\.$/su);
  for (const { question } of finding.wanted) expect(question).toMatch(/^\p{Lu}.*\?$/su);
  if (finding.applies) expect(finding.weakens.length + finding.wanted.length).toBeGreaterThan(0);
  else expect(finding.wanted.length).toBeGreaterThan(0);
  if (words.says !== undefined) expect(finding.says).toMatch(words.says);
  if (words.against !== undefined) expect(finding.weakens).toContainEqual(expect.stringMatching(words.against));
  if (words.asks !== undefined) expect(finding.wanted.map(({ path }) => path)).toContain(words.asks);
});

describe("the table of each ground", () => {
  test.each(allGrounds.map(({ id }) => id))(
    "%s: six cases and more, each outcome, what is said and what is adverse",
    (id) => {
      const own = table.filter(([ground]) => ground === id);
      const outcomes = own.map(([, , , strength]) => strength);
      expect(own.length).toBeGreaterThanOrEqual(6);
      expect(new Set(own.map(([, facts]) => facts)).size).toBe(own.length);
      expect(
        outcomes.filter((strength) => strength !== undefined && strength !== "undecided").length,
      ).toBeGreaterThanOrEqual(1);
      expect(outcomes).toContain(undefined);
      expect(outcomes).toContain("undecided");
      expect(own.some(([, , , , words]) => words?.against !== undefined)).toBe(true);
    },
  );

  test("there are 25 grounds and more, and no row for one that is not there", () => {
    expect(allGrounds.length).toBeGreaterThanOrEqual(25);
    const ids = new Set(allGrounds.map(({ id }) => id));
    expect(table.filter(([ground]) => !ids.has(ground))).toEqual([]);
  });
});

test("what follows at the second search does not hide the first", () => {
  const c: CaseFile = {
    searches: [
      { of: "bag", ofKind: "container", basis: "incident", secured: true },
      { of: "box", ofKind: "container", basis: "incident" },
    ],
  };
  const finding = findLeverage(c, TODAY).find(({ id }) => id === "search-incident");
  expect(finding?.strength).toBe("strong");
  expect(finding?.says).not.toContain("box");
  expect(finding?.wanted.map(({ path }) => path)).toContain("searches[1].secured");
});
