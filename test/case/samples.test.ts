import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CaseFile, deriveFacts, type Source } from "../../src/case";
import { leaves, sample, sampleNames, samplesFolder } from "./samples";

const complete = sampleNames.filter((name) => name !== "thin");

function secondsOf(clock: string): number {
  return clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Groups that are a fact of a record and must say which. */
function unsourced(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unsourced(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, child]) =>
    unsourced(child, path === "" ? name : `${path}.${name}`),
  );
  const recorded =
    /(?:timeline|searches|statements|evidence|custody|payments|informants|protectedPlaces|communications|priorTestimony|requests|events|letters|counts|priors|claims|suspicion|discipline|locationData)\[\d+\]$|\.(?:lab|fieldTest|lost|seized|warrant|arrest|custody)$/u;
  const facts = value as { source?: Source; document?: Source };
  return recorded.test(path) && facts.source === undefined && facts.document === undefined ? [path, ...inner] : inner;
}

test("there are three complete cases and a thin one", () => {
  expect(sampleNames).toEqual(["hand-to-hand", "house-search", "rural-traffic-stop", "thin"]);
});

describe.each(complete)("%s", (name) => {
  const c: CaseFile = sample(name);
  const derived = deriveFacts(c, "2026-11-24");

  test("every record says where it comes from", () => {
    expect(unsourced(c).filter((path) => path !== "client.custody")).toEqual([]);
  });

  test("a recording's clock and the wall clock run together", () => {
    const start = new Map<string, number>();
    for (const event of c.encounter?.timeline ?? []) {
      for (const source of [event.source ?? {}, ...(event.source?.also ?? [])]) {
        if (source.video === undefined || source.at === undefined || event.time === undefined) continue;
        const began = (((secondsOf(event.time) - secondsOf(source.at)) % 86400) + 86400) % 86400;
        const known = start.get(source.video) ?? began;
        expect([event.id, source.video, began]).toEqual([event.id, source.video, known]);
        start.set(source.video, known);
      }
    }
    expect(start.size).toBeGreaterThan(0);
  });

  test("a Bates page was produced before anybody cites it", () => {
    const last = Math.max(
      ...(c.discovery?.received ?? []).map(({ bates }) => Number(/(\d+)$/u.exec(bates ?? "")?.[1])),
    );
    const pages = (c.discovery?.received ?? []).reduce((sum, { pages: count }) => sum + (count ?? 0), 0);
    expect(pages).toBe(last);
    for (const { path, value } of leaves(c)) {
      if (path.at(-1) !== "bates" || path.includes("received")) continue;
      const number = Number(/^GOV-(\d{6})$/u.exec(String(value))?.[1]);
      expect([value, number > 0 && (number <= last || number >= 200)]).toEqual([value, true]);
    }
  });

  test("weights and counts add up", () => {
    for (const item of c.evidence ?? []) {
      const { lab } = item;
      if (lab === undefined) continue;
      expect(lab.of).toBe(item.count);
      expect(lab.netGrams ?? 0).toBeLessThan(lab.grossGrams ?? 0);
      expect(lab.testedGrams ?? 0).toBeLessThanOrEqual(lab.netGrams ?? 0);
      if (lab.tested === lab.of) expect(lab.testedGrams).toBe(lab.netGrams);
    }
  });

  test("the dates run forward", () => {
    const { docket, offer, proposal, encounter, mitigation } = c;
    const order = [
      encounter?.date,
      docket?.filed,
      docket?.indicted,
      docket?.arraigned,
      offer?.date,
      "2026-11-24",
      proposal?.answerBy,
      proposal?.heldUntil,
      docket?.motionDeadline,
      docket?.hearing,
      docket?.trial,
    ];
    expect(order).not.toContain(undefined);
    expect([...order].sort()).toEqual(order);
    for (const event of mitigation?.events ?? []) {
      expect((event.date ?? "") >= (mitigation?.intake ?? "9") && (event.date ?? "9") <= "2026-11-24").toBe(true);
    }
    for (const deadline of derived.deadlines ?? []) expect(deadline.date).toBeDefined();
  });

  test("its factual basis is there and is longer than a paragraph", () => {
    const text = readFileSync(join(samplesFolder, `${name}.factual-basis.txt`), "utf8");
    const paragraphs = text.split(/\n\n+/u).filter((paragraph) => /^\d+\./u.test(paragraph));
    expect(paragraphs.length).toBeGreaterThanOrEqual(15);
    expect(paragraphs.length).toBeLessThanOrEqual(40);
  });
});

test("the figures that the papers of the samples rest on", () => {
  const stop = deriveFacts(sample("rural-traffic-stop"), "2026-11-24");
  expect(stop.encounter?.toDogCalled?.text).toBe("2 minutes 53 seconds");
  expect(stop.encounter?.toDogAlert?.text).toBe("15 minutes 11 seconds");
  expect(stop.dog).toEqual({ confirmedPercent: 44.3, unconfirmed: 34, certifiedThatDay: false, daysExpired: 12 });
  expect(stop.mitigation).toMatchObject({
    screens: 8,
    negative: 7,
    positive: 1,
    lapses: 1,
    negativeSinceLapse: 6,
    daysSinceLapse: 221,
  });
  expect(stop.custodyGaps).toBeUndefined();
  const sale = deriveFacts(sample("hand-to-hand"), "2026-11-24");
  expect(sale.partlyTested).toMatchObject({ text: "4 of 50", percent: 8, testedGrams: 3.61, untestedGrams: 41.49 });
  expect(sale.custodyGaps?.map(({ kind }) => kind)).toEqual(["holder", "seal", "laboratory"]);
  expect(sale.informants?.[0]).toMatchObject({ paidTotal: 1050, payments: 3 });
  const house = deriveFacts(sample("house-search"), "2026-11-24");
  expect(house.searches?.[0]).toMatchObject({ staleDays: 48, staleAtExecution: 57, executedAfter: 9 });
  expect(house.deadlines?.map(({ date }) => date)).toContain("2026-11-27");
  expect(deriveFacts(sample("thin"), "2026-11-24").title).toBe("State v. Abel");
});
