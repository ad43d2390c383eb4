import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  drawEncounter,
  drawMitigation,
  parseCase,
  tabulateEncounter,
  tabulateMitigation,
  type CaseFile,
} from "../../../src/case";
import { descendants, documentOfTable, documentText, DocxPackage, parseXml } from "../../../src/docx";
import { validateDocx } from "../../support/validator";

function sample(name: string): CaseFile {
  const file = join(__dirname, "..", "..", "..", "templates", "cases", `${name}.json`);
  return parseCase(JSON.parse(readFileSync(file, "utf8")));
}

const twoMoments = parseCase({
  schema: "motionwright-case/1",
  id: "x",
  encounter: {
    date: "2026-03-12",
    purposeEnded: "b",
    timeline: [
      { id: "a", time: "23:00:00", event: "Stop <of> the car", mark: "stop" },
      { id: "b", time: "23:10:00", event: "Warning handed over" },
      { id: "c", time: "23:40:00", event: "Dog alerts", mark: "dog-alert" },
    ],
  },
});

test("moments stand at their true distances from one another", () => {
  const drawn = drawEncounter(twoMoments);
  const dots = [...descendants(parseXml(drawn?.svg ?? ""), "circle")].map((dot) => Number(dot.attributes["cy"]));
  expect(dots).toHaveLength(3);
  const [a = 0, b = 0, c = 0] = dots;
  expect((c - b) / (b - a)).toBeCloseTo(3, 1);
});

test("the moment when the purpose had ended is marked, with what followed", () => {
  const drawn = drawEncounter(twoMoments);
  expect(drawn?.svg).toContain("Purpose of the stop ended; 30:00 more followed");
  expect(drawn?.alt).toContain("The purpose of the stop ended at 11:10:00 p.m.");
  expect(drawn?.svg).toContain("Stop &lt;of&gt; the car");
});

test("without moments that have a time there is nothing to draw", () => {
  expect(drawEncounter(parseCase({ schema: "motionwright-case/1", id: "x" }))).toBeUndefined();
  expect(drawMitigation(parseCase({ schema: "motionwright-case/1", id: "x" }), "2026-11-24")).toBeUndefined();
});

test("a lapse is named as one, and a long gap by its days", () => {
  const drawn = drawMitigation(
    parseCase({
      schema: "motionwright-case/1",
      id: "x",
      mitigation: {
        intake: "2026-04-01",
        events: [
          { date: "2026-04-01", kind: "intake", description: "Intake" },
          { date: "2026-05-01", kind: "lapse", description: "Used once" },
        ],
      },
    }),
    "2026-11-24",
  );
  expect(drawn?.svg).toContain("Lapse: Used once");
  expect(drawn?.svg).toContain("30 days");
});

test.each(["rural-traffic-stop", "hand-to-hand", "house-search"])("the sample %s is drawn as sound XML", (name) => {
  const file = sample(name);
  for (const drawn of [drawEncounter(file), drawMitigation(file, "2026-11-24")])
    if (drawn !== undefined) expect(parseXml(drawn.svg).name).toBe("svg");
  expect(drawEncounter(file)).toBeDefined();
});

describe("a timeline as a table", () => {
  test("the encounter: each moment with its source, the end of the purpose told, and how long after it the rest came", () => {
    const table = tabulateEncounter(twoMoments);
    expect(table?.rows.map(({ cells, emphasis }) => [...cells.slice(0, 3), emphasis])).toEqual([
      ["11:00:00 p.m.", "0:00", "Stop <of> the car", false],
      ["11:10:00 p.m.", "10:00", "Warning handed over (the purpose of the stop ends)", true],
      ["11:40:00 p.m.", "40:00", "Dog alerts (30:00 after the purpose ended)", false],
    ]);
    const sourced = tabulateEncounter(sample("rural-traffic-stop"));
    expect(sourced?.rows.every(({ cells }) => cells[3] !== "" && cells[3]?.startsWith("(") === false)).toBe(true);
  });

  test("the mitigation: a lapse is called one, hours and documents stand beside the events", () => {
    const table = tabulateMitigation(sample("rural-traffic-stop"), "2026-11-24");
    const lapses = table?.rows.filter(({ emphasis }) => emphasis) ?? [];
    expect(lapses.length).toBeGreaterThan(0);
    expect(lapses.every(({ cells }) => cells[1]?.startsWith("Lapse: ") === true)).toBe(true);
    expect(table?.rows.some(({ cells }) => /\d hours/.test(cells[2] ?? ""))).toBe(true);
    expect(tabulateMitigation(twoMoments, "2026-11-24")).toBeUndefined();
  });

  test("in a Word file: sound, with a head row that is repeated, and cells that read as the table does", async () => {
    const table = tabulateEncounter(twoMoments);
    if (table === undefined) throw new Error("There is no table.");
    const bytes = documentOfTable(table);
    expect(await validateDocx(bytes)).toEqual([]);
    const pkg = DocxPackage.open(bytes);
    const body = parseXml(pkg.text("word/document.xml"));
    expect([...descendants(body, "w:tblHeader")]).toHaveLength(1);
    const { text } = documentText(pkg);
    for (const { cells } of table.rows) for (const cell of cells) expect(text).toContain(cell);
  });
});
