import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawEncounter, drawMitigation, parseCase, type CaseFile } from "../../../src/case";
import { parseXml, descendants } from "../../../src/docx";

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
