import { parseCase, type CourtProfile } from "../../src/case";
import { readCourts } from "../../src/cli/courts";
import { draftCase } from "../../src/cli/drafting";
import type { Diagnostic } from "../../src/diagnostic";
import { documentText, DocxPackage, readStories } from "../../src/docx";
import { readCourtProfile } from "../../src/library";
import { flawsOf } from "./support/flaws";
import { bodyOf, contextOf, library, paper, papers, sampleCase, sampleJson, today } from "./support/sample-papers";
import { courtOf, draftPaper, templateContext, withCourt } from "../../src/papers";

/** A sample case in another court. */
function inCourt(profile: string, court: object = {}): ReturnType<typeof parseCase> {
  const json = sampleJson("rural-traffic-stop");
  return parseCase({ ...json, court: { ...(json.court as object), ...court, profile } });
}

const names = ["federal-district", "florida-circuit", "ohio-common-pleas", "sd-florida", "texas-district"];
const state = (name: string): object => ({ level: "state", state: name, plaintiff: undefined });

describe("court profiles", () => {
  let courts: Map<string, CourtProfile>;
  beforeAll(async () => {
    courts = new Map(await readCourts([library]));
  });

  test("of the built-in library: federal ones and three states, each rule with its citation and date", () => {
    expect([...courts.keys()].sort()).toEqual(names);
    for (const profile of courts.values()) {
      expect(profile.rules?.length).toBeGreaterThanOrEqual(3);
      for (const { checked } of profile.rules ?? []) expect(checked).toMatch(/^2026-/);
    }
  });

  test.each(names)("%s gives the motion its caption and layout, and the motion reads without flaws", async (name) => {
    const profile = courts.get(name);
    const caseFile = inCourt(name, profile?.level === "state" ? state(profile.state ?? "") : {});
    const { bytes } = draftCase(await paper("suppression-motion"), caseFile, { strict: false, final: true, today });
    const pkg = DocxPackage.open(bytes);
    const styles = pkg.text("word/styles.xml");
    expect(styles).toContain(`w:ascii="${profile?.layout?.font ?? "?"}"`);
    expect(styles.includes('w:lineRule="exact"')).toBe(profile?.layout?.spacing === "exactly-24");
    const { text } = documentText(pkg);
    expect(text).toContain(profile?.caption?.number ?? "?");
    expect(text.includes("§\n§")).toBe(name === "texas-district");
    if (profile?.level === "state") {
      expect(text).toContain(profile.law?.search ?? "?");
      expect(text).toContain(profile.law?.suppression ?? "?");
      expect(text).toContain("[state authority on this ground]");
      expect(text).not.toMatch(/Fed\. R\. Crim\.|Federal Rules? of Criminal/);
    }
    expect(flawsOf(bodyOf(await paper("suppression-motion"), templateContext(caseFile, today, { profile })))).toEqual([]);
  });

  test("a state authority that the firm has entered stands in place of the bracket", async () => {
    const profile: CourtProfile = {
      level: "state",
      authorities: [
        { ground: "stop-prolonged", citation: "State v. Example, 1 Ex. 2d 3 (2020)", proposition: "a stop ends with its purpose", adverse: "no", checked: "2026-11-24" },
      ],
    };
    const context = templateContext(inCourt("own", state("Ohio")), today, { profile });
    const text = bodyOf(await paper("suppression-motion"), context).map((paragraph) => paragraph.text);
    expect(text).toContain("The law of this state: A stop ends with its purpose. State v. Example, 1 Ex. 2d 3 (2020).");
  });

  test.each([
    ["words", { words: 8000 }, /The limit is 8,000 words; the paper has ([\d,]+) words, counted as it was drafted, caption and certificates not counted\./],
    ["pages", { pages: 20 }, /The limit is 20 pages; the paper has (\d+) pages, caption and certificates not counted\./],
  ])("a limit in %s puts a certificate with the paper's own length behind that of service", async (unit, limit, said) => {
    const profile: CourtProfile = { limits: { ...limit, certificate: true, rule: "L.R. 7.1", excludes: "caption and certificates" } };
    const { compiled } = await paper("suppression-motion");
    const { bytes, missing } = draftPaper(compiled, inCourt("own"), { courts: new Map([["own", profile]]), final: true, today });
    const pkg = DocxPackage.open(bytes);
    const body = readStories(pkg).find(({ name }) => name === "body");
    const text = body?.paragraphs.map((each) => each.text).join("\n") ?? "";
    expect(text).toContain("I certify that this paper complies with L.R. 7.1.");
    const own = text.slice(text.lastIndexOf("Introduction\n"), text.indexOf("\nDated: "));
    const figure = Number(said.exec(text)?.[1]?.replace(",", ""));
    if (unit === "words") expect(figure).toBe(own.split(/\s+/).filter((word) => word !== "").length);
    // The last line before the date stands on the ninth page, as LibreOffice renders it.
    else expect(figure).toBe(9);
    expect(missing).toEqual([]);
  });

  test("days that the court's rules set and days on which it is closed come to the case", () => {
    const profile: CourtProfile = {
      deadlines: [{ name: "Motions", rule: "R. 12", days: 35 }],
      holidays: [{ date: "2026-12-24", name: "Closed" }],
    };
    const caseFile = parseCase({ schema: "motionwright-case/1", docket: { arraigned: "2026-11-02" } });
    const { deadlines, court } = withCourt(caseFile, profile);
    expect(deadlines).toEqual([{ name: "Motions", rule: "R. 12", days: 35, from: "2026-11-02" }]);
    expect(court?.holidays).toHaveLength(1);
    expect(templateContext(caseFile, today, { profile }).derived).toMatchObject({ deadlines: [{ date: "2026-12-07" }] });
  });

  test("a name that no library has is told, with the nearest", () => {
    const { profile, notes } = courtOf(courts, inCourt("texas-distric"));
    expect(profile).toBeUndefined();
    expect(notes).toEqual([expect.objectContaining({ id: "court/unknown", hint: "Did you mean texas-district?" })]);
  });

  test("a faulty profile is told by line, with every fault", () => {
    const faults: Diagnostic[] = [];
    const text = "title: A court\nlayout: { spacing: triple }\nrules:\n  - { topic: font, citation: R. 1 }\nfonts: Arial\n";
    expect(readCourtProfile(text, "courts/a.yaml", faults)).toBeUndefined();
    expect(faults.map(({ place }) => place.line)).toEqual([2, expect.any(Number)]);
    const lacking: Diagnostic[] = [];
    readCourtProfile("rules:\n  - { topic: font, citation: R. 1 }\n", "courts/b.yaml", lacking);
    expect(lacking.map(({ reason }) => reason)).toEqual([
      "The profile has no title.",
      "Rule 1 does not state its says.",
      "Rule 1 does not state its checked.",
      "Rule 1 does not state its confirmed.",
    ]);
  });
});

describe("in a state court", () => {
  const federal = /U\.S\.C\.|\bFed\.|Federal Rules? of|U\.S\.S\.G\.|\b3553\b|Rule 16\(/;

  /** A federal sample case as a state would charge it: no fact of it names federal law. */
  function charged(profile: string, place: object): ReturnType<typeof parseCase> {
    const kept = (value: unknown): boolean => typeof value !== "string" || !federal.test(value);
    const without = (_key: string, value: unknown): unknown => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).filter(([, fact]) => kept(fact)));
    };
    return parseCase(JSON.parse(JSON.stringify(inCourt(profile, place), without)));
  }

  const bases = { "factual-basis-844": "possession", "factual-basis-841-pwid": "pwid", "factual-basis-841-distribution": "distribution" };

  test.each(Object.entries(bases))("%s states the elements of the state's statute from the court's profile", async (name, kind) => {
    const courts = await readCourts([library]);
    for (const [court, place] of [["ohio-common-pleas", "Ohio"], ["florida-circuit", "Florida"]] as const) {
      const profile = courts.get(court);
      const offense = profile?.offenses?.find((each) => each.kind === kind);
      const context = templateContext(charged(court, state(place)), today, { profile });
      const text = bodyOf(await paper(name), context).map((each) => each.text).join("\n");
      expect(text).toContain(`, ${offense?.statute ?? "?"}.`);
      expect(text).toContain(` ${offense?.act ?? "?"} methamphetamine, a controlled substance.`);
      for (const further of offense?.further ?? []) expect(text).toContain(further);
      expect(text).not.toContain("[");
    }
  });

  test("a statute that no profile holds is left to fill in, and one that the count names is cited", async () => {
    const context = (caseFile: ReturnType<typeof parseCase>): object => templateContext(caseFile, today);
    const own = charged("own", state("Vermont"));
    const text = async (caseFile: ReturnType<typeof parseCase>): Promise<string> =>
      bodyOf(await paper("factual-basis-841-pwid"), context(caseFile)).map((each) => each.text).join("\n");
    expect(await text(own)).toContain("[statute of this state that defines the offense]");
    expect(await text(own)).toContain("[each further element of the state's statute, in its words]");
    const named = { ...own, counts: own.counts?.map((count) => ({ ...count, statute: "18 V.S.A. § 4233(b)" })) };
    expect(await text(parseCase(named))).toContain("a controlled substance, 18 V.S.A. § 4233(b).");
  });

  test.each(papers)("%s cites no federal statute, rule or guideline", async (name) => {
    for (const caseFile of [charged("texas-district", state("Texas")), sampleCase("thin")]) {
      const text = bodyOf(await paper(name), contextOf(caseFile)).map((each) => each.text).join("\n");
      expect(federal.exec(text)).toBeNull();
    }
  });
});

describe("several defendants", () => {
  test("stand in the caption, and the title says whose motion it is", async () => {
    const text = bodyOf(await paper("suppression-motion"), templateContext(parseCase(sampleJson("hand-to-hand")), today)).map((each) => each.text);
    expect(text).toContain("MARISOL VEGA and DARIO KEENE,");
    expect(text.some((line) => line.includes("Defendants."))).toBe(true);
    expect(text).toContain("Defendant Marisol Vega's Motion to Suppress and Request for Evidentiary Hearing");
  });
});
