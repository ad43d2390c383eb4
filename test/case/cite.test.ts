import { citeSource, type CaseFile, type Source, sourceOf } from "../../src/case";

test.each<[Source | undefined, string | undefined]>([
  [{ bates: "GOV-000123" }, "(Bates GOV-000123)"],
  [{ video: "Dash-cam video", at: "04:12" }, "(Dash-cam video at 04:12)"],
  [{ video: "Dash-cam video" }, "(Dash-cam video)"],
  [{ lines: "45:3-12" }, "(Tr. 45:3-12)"],
  [{ transcript: "Prelim. Hr'g Tr.", lines: "12:4-19" }, "(Prelim. Hr'g Tr. 12:4-19)"],
  [{ transcript: "Grand Jury Tr.", page: "9" }, "(Grand Jury Tr. 9)"],
  [{ document: "Smith report", page: "2" }, "(Smith report at 2)"],
  [{ document: "Rusk affidavit", paragraph: "6" }, "(Rusk affidavit ¶ 6)"],
  [{ document: "Rusk affidavit", paragraph: "4-11" }, "(Rusk affidavit ¶¶ 4-11)"],
  [{ document: "Rusk affidavit", page: "3", paragraph: "6" }, "(Rusk affidavit at 3, ¶ 6)"],
  [
    { document: "Smith report", page: "2", bates: "GOV-000123", note: "second copy" },
    "(Smith report at 2, GOV-000123)",
  ],
  [
    { document: "CAD log", page: "1", also: [{ video: "Dash-cam video", at: "11:24" }, {}] },
    "(CAD log at 1; Dash-cam video at 11:24)",
  ],
  [{ note: "only a note" }, undefined],
  [{}, undefined],
  [undefined, undefined],
])("%j", (source, cite) => {
  expect(citeSource(source)).toBe(cite);
});

describe("the source of a fact", () => {
  const c: CaseFile = {
    client: { born: "1991-05-17", name: "Ray Whitlock" },
    encounter: {
      statedReason: "lane",
      statedReasonSource: { document: "Report" },
      timeline: [{ time: "10:00", source: { video: "Dash" } }],
    },
    evidence: [
      { description: "bag", source: { document: "Log" }, lab: { tested: 4, source: { document: "Lab report" } } },
    ],
    mitigation: { events: [{ hours: 4, document: { document: "Time sheet" } }] },
    sources: { "client.born": { document: "License" }, "evidence[0].lab.of": { document: "Intake sheet" } },
  };
  test.each<[string, string | undefined]>([
    ["client.born", "(License)"],
    ["client.name", undefined],
    ["encounter.statedReason", "(Report)"],
    ["encounter.timeline[0].time", "(Dash)"],
    ["encounter.timeline.0.time", "(Dash)"],
    ["evidence[0].description", "(Log)"],
    ["evidence[0].lab.tested", "(Lab report)"],
    ["evidence.0.lab.of", "(Intake sheet)"],
    ["evidence[7].lab.tested", undefined],
    ["mitigation.events[0].hours", "(Time sheet)"],
    ["__proto__.source", undefined],
  ])("%s", (path, cite) => {
    expect(citeSource(sourceOf(c, path))).toBe(cite);
  });
});
