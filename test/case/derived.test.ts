import fc from "fast-check";
import { type CaseFile, type Derived, deriveFacts, derivedSchema, parseCase } from "../../src/case";
import { DiagnosticError } from "../../src/diagnostic";
import { leaves, sample, sampleNames } from "./samples";

const TODAY = "2026-11-24";
const derive = (c: CaseFile): Derived => deriveFacts(parseCase(c), TODAY);
const at = (...times: [string, string?, string?][]): CaseFile => ({
  encounter: {
    date: "2026-03-12",
    timeline: times.map(([time, mark, date], index) => ({
      id: `e${index}`,
      time,
      ...(mark === undefined ? {} : { mark: mark as "stop" }),
      ...(date === undefined ? {} : { date }),
    })),
  },
});

describe("times of the encounter", () => {
  test("seconds between events, also across midnight", () => {
    const { encounter } = derive(
      at(["23:41:07", "stop"], ["23:54:41", "purpose-ended"], ["00:09:52", "dog-alert"], ["00:20:31", "arrest"]),
    );
    expect(encounter?.total).toMatchObject({ seconds: 2364, minutes: 39, text: "39 minutes 24 seconds" });
    expect(encounter?.purpose).toMatchObject({ seconds: 814, text: "13 minutes 34 seconds" });
    expect(encounter?.toDogAlert).toMatchObject({ seconds: 911, minutes: 15, text: "15 minutes 11 seconds" });
    expect(encounter?.timeline?.map(({ date, gap, running }) => [date, gap, running])).toEqual([
      ["2026-03-12", undefined, "0:00"],
      ["2026-03-12", "13:34", "13:34"],
      ["2026-03-13", "15:11", "28:45"],
      ["2026-03-13", "10:39", "39:24"],
    ]);
  });

  test("a clock that goes back a little was noted out of order and is sorted, not taken for the next day", () => {
    const { encounter } = derive(at(["10:00:00", "stop"], ["10:09:00"], ["10:05:00"]));
    expect(encounter?.timeline?.map(({ time }) => time)).toEqual(["10:00:00", "10:05:00", "10:09:00"]);
    expect(encounter?.timeline?.at(-1)?.date).toBe("2026-03-12");
  });

  test("a stated date rules", () => {
    const { encounter } = derive(at(["10:00:00", "stop"], ["09:00:00", "search", "2026-03-14"]));
    expect(encounter?.total?.seconds).toBe(47 * 3600);
    expect(encounter?.total?.text).toBe("47 hours");
  });

  test("minutes without seconds are about", () => {
    const { encounter } = derive(at(["21:12", "stop"], ["21:31", "search"]));
    expect(encounter?.total).toMatchObject({ minutes: 19, text: "about 19 minutes" });
  });

  test("what came before the purpose ended has no length after it", () => {
    const { encounter } = derive(at(["10:00:00", "stop"], ["10:02:00", "dog-alert"], ["10:05:00", "purpose-ended"]));
    expect(encounter?.toDogAlert).toEqual({ time: "10:02:00" });
    expect(encounter?.timeline?.map(({ afterPurpose }) => afterPurpose)).toEqual([false, false, false]);
  });

  test("the first event of a mark after the purpose ended counts, not an earlier one", () => {
    const { encounter } = derive(
      at(
        ["10:00:00", "questions"],
        ["10:05:00", "purpose-ended"],
        ["10:06:30", "questions"],
        ["10:09:00", "questions"],
      ),
    );
    expect(encounter?.toQuestions?.seconds).toBe(90);
    expect(encounter?.prolonged?.seconds).toBe(240);
  });

  test("an event without a time keeps its place and gets no figures", () => {
    const c: CaseFile = { encounter: { timeline: [{ time: "10:00:00" }, { event: "waits" }, { time: "10:01:00" }] } };
    const rows = derive(c).encounter?.timeline ?? [];
    expect(rows.map(({ event, gap }) => [event, gap])).toEqual([
      [undefined, undefined],
      ["waits", undefined],
      [undefined, "1:00"],
    ]);
  });

  test("rows grow linearly", () => {
    const timeline = Array.from({ length: 30_000 }, (_, index) => ({
      time: `${String(Math.floor(index / 3600)).padStart(2, "0")}:${String(Math.floor(index / 60) % 60).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}`,
    }));
    const started = performance.now();
    expect(
      deriveFacts({ encounter: { date: "2026-03-12", timeline } }, TODAY).encounter?.timeline?.at(-1)?.runningSeconds,
    ).toBe(29_999);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe("what was tested", () => {
  const bags: CaseFile = {
    evidence: [
      {
        id: "1B",
        description: "bags",
        kind: "drugs",
        drug: "fentanyl",
        count: 50,
        unit: "bag",
        lab: { tested: 4, of: 50, testedGrams: 3.61, netGrams: 45.1, extrapolated: true, extrapolatedGrams: 45.1 },
      },
      { id: "1A", kind: "drugs", drug: "fentanyl", count: 1, unit: "bag", lab: { tested: 1, of: 1, netGrams: 0.9 } },
      {
        id: "2",
        kind: "drugs",
        drug: "cocaine",
        count: 3,
        unit: "box",
        claimedGrams: 2,
        fieldTest: { result: "positive" },
      },
      { id: "3", kind: "scale" },
    ],
  };
  test("share, words and weight that no test supports", () => {
    const { testing, partlyTested } = derive(bags);
    expect(testing?.map(({ text, words, percent }) => [text, words, percent])).toEqual([
      ["4 of 50", "four of the fifty bags", 8],
      ["1 of 1", "the only bag", 100],
      ["0 of 3", "none of the three boxes", 0],
    ]);
    expect(testing?.map(({ fieldTestOnly, complete }) => [fieldTestOnly, complete])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
    expect(partlyTested).toMatchObject({
      id: "1B",
      untested: 46,
      untestedWords: "forty-six bags",
      untestedGrams: 41.49,
    });
  });
  test("quantities by drug", () => {
    expect(derive(bags).drugs).toEqual([
      {
        drug: "fentanyl",
        items: 2,
        units: 51,
        tested: 5,
        claimedGrams: 46,
        testedGrams: 4.51,
        untestedGrams: 41.49,
        extrapolatedGrams: 45.1,
      },
      { drug: "cocaine", items: 1, units: 3, claimedGrams: 2, testedGrams: 0, untestedGrams: 2 },
    ]);
  });
  test("where no weight is known, none is made up", () => {
    const [item] = derive({ evidence: [{ kind: "drugs", drug: "heroin", lab: { tested: 2, of: 9 } }] }).testing ?? [];
    expect(item).not.toHaveProperty("testedGrams");
    expect(item).not.toHaveProperty("untestedGrams");
    expect(item?.percent).toBe(22.2);
  });
});

describe("chain of custody", () => {
  const gaps = (
    ...custody: NonNullable<NonNullable<CaseFile["evidence"]>[number]["custody"]>
  ): (string | undefined)[] =>
    (
      derive({ evidence: [{ id: "1", seized: { by: "Trooper Dale Pruitt", date: "2026-03-13" }, custody }] })
        .custodyGaps ?? []
    ).map(({ kind }) => kind);
  test.each<[string, string[], Parameters<typeof gaps>]>([
    [
      "a whole chain has no gap",
      [],
      [
        { date: "2026-03-13", from: "Tpr. Pruitt", to: "Locker 4" },
        { from: "locker 4", to: "Ott" },
      ],
    ],
    [
      "a holder that no entry explains",
      ["holder"],
      [
        { from: "Pruitt", to: "Locker 4" },
        { from: "Det. Burch", to: "Ott" },
      ],
    ],
    [
      "another locker is another holder",
      ["holder"],
      [
        { from: "Pruitt", to: "Locker 4" },
        { from: "Locker 14", to: "Ott" },
      ],
    ],
    [
      "another laboratory is another holder",
      ["holder"],
      [
        { from: "Pruitt", to: "State Crime Laboratory" },
        { from: "County Crime Laboratory", to: "Ott" },
      ],
    ],
    ["a first entry by another than the seizing officer", ["holder"], [{ from: "Det. Burch", to: "Locker 4" }]],
    ["a log that begins days late", ["unlogged"], [{ date: "2026-03-15", from: "Pruitt", to: "Locker 4" }]],
    [
      "a seal that changes unopened",
      ["seal"],
      [
        { from: "Pruitt", to: "Ott", seal: "1" },
        { from: "Ott", to: "Lab", seal: "2", purpose: "transport" },
      ],
    ],
    [
      "a seal that changes at the laboratory",
      [],
      [
        { from: "Pruitt", to: "Lab", seal: "1", purpose: "analysis" },
        { from: "Lab", to: "Ott", seal: "2" },
      ],
    ],
    ["an entry that does not say who took it", ["incomplete"], [{ from: "Pruitt" }]],
  ])("%s", (_name, kinds, custody) => {
    expect(gaps(...custody)).toEqual(kinds);
  });
  test("the laboratory names another day, or no entry delivers it there", () => {
    const item = (to: string): CaseFile => ({
      evidence: [
        {
          custody: [{ date: "2026-06-02", from: "Ott", to }],
          lab: { laboratory: "Gateway Laboratory", received: "2026-06-04" },
        },
      ],
    });
    expect(derive(item("Gateway Laboratory")).custodyGaps?.[0]?.text).toContain("two days before");
    expect(derive(item("Locker 2")).custodyGaps?.map(({ kind }) => kind)).toEqual(["laboratory"]);
  });
});

describe("mitigation", () => {
  const c: CaseFile = {
    mitigation: {
      intake: "2026-08-26",
      events: [
        { date: "2026-10-30", kind: "screen", result: "negative", document: { document: "Log" } },
        { date: "2026-08-26", kind: "intake" },
        { date: "2026-09-20", kind: "lapse" },
        { date: "2026-09-20", kind: "screen", result: "Positive (THC)" },
        { date: "2026-09-05", kind: "screen", result: "negative" },
        { date: "2026-11-01", kind: "work", hours: 40 },
        { date: "2026-11-08", kind: "service", hours: 6.5 },
      ],
      letters: [{ from: "A" }],
    },
  };
  test("days, screens, the lapse and what came after it", () => {
    expect(derive(c).mitigation).toMatchObject({
      days: 90,
      weeks: 12,
      screens: 3,
      negative: 2,
      positive: 1,
      lapses: 1,
      lastLapse: "2026-09-20",
      daysSinceLapse: 65,
      negativeSinceLapse: 1,
      hours: 46.5,
      workHours: 40,
      serviceHours: 6.5,
      longestGapDays: 40,
      undocumented: 6,
      letters: 1,
    });
  });
  test("rows in order, with day and week from intake", () => {
    expect(derive(c).mitigation?.rows?.map(({ day, week, lapse, gapDays }) => [day, week, lapse, gapDays])).toEqual([
      [1, 1, false, undefined],
      [11, 2, false, 10],
      [26, 4, true, 15],
      [26, 4, true, 0],
      [66, 10, false, 40],
      [68, 10, false, 2],
      [75, 11, false, 7],
    ]);
  });
  test("without a lapse all negative screens count", () => {
    const clean = derive({ mitigation: { events: [{ kind: "screen", result: "negative" }] } }).mitigation;
    expect(clean).toMatchObject({ lapses: 0, negativeSinceLapse: 1 });
    expect(clean).not.toHaveProperty("daysSinceLapse");
  });
});

describe("parties, counts and days", () => {
  test.each<[CaseFile, string | undefined, string | undefined]>([
    [
      { court: { plaintiff: "UNITED STATES OF AMERICA" }, client: { name: "Ray T. Whitlock, Jr." } },
      "United States v. Whitlock",
      "Whitlock",
    ],
    [{ court: { plaintiff: "STATE OF OHIO" }, client: { name: "CORINNE ABEL" } }, "State v. Abel", "Abel"],
    [
      { court: { plaintiff: "Commonwealth of Kentucky" }, client: { lastName: "de la Cruz", honorific: "Ms." } },
      "Commonwealth v. de la Cruz",
      "Ms. de la Cruz",
    ],
    [{ court: { plaintiff: "THE PEOPLE OF THE STATE OF NEW YORK" }, client: { name: "A. Li" } }, "People v. Li", "Li"],
    [{ court: { level: "federal" }, client: { name: "A. Li" } }, "United States v. Li", "Li"],
    [{ client: { name: "A. Li" } }, undefined, "Li"],
    [{ title: "In re Sealed", client: {} }, "In re Sealed", undefined],
  ])("%j", (c, title, reference) => {
    const derived = derive(c);
    expect(derived.title).toBe(title);
    expect(derived.client?.reference).toBe(reference);
  });
  test("several defendants", () => {
    expect(derive({ title: "United States v. Vega", coDefendants: [{ name: "Keene" }] }).titleAll).toBe(
      "United States v. Vega, et al.",
    );
    expect(derive({ title: "United States v. Vega", coDefendants: [{ name: "Keene", charged: false }] }).titleAll).toBe(
      "United States v. Vega",
    );
  });
  test("terms in words, highest over the counts that stand", () => {
    const derived = derive({
      counts: [
        { number: 1, exposure: { minimumMonths: 120, life: true, guidelineLowMonths: 57, guidelineHighMonths: 71 } },
        { number: 21, exposure: { minimumMonths: 0, maximumMonths: 12 } },
        { number: 3, disposition: "dismissed", exposure: { minimumMonths: 180 } },
        { number: 4, exposure: { maximumMonths: 63 } },
      ],
    });
    expect(derived.counts).toEqual([
      { number: 1, word: "One", minimum: "10 years", maximum: "life", guideline: "57 to 71 months" },
      { number: 21, word: "Twenty-one", maximum: "1 year" },
      { number: 3, word: "Three", minimum: "15 years" },
      { number: 4, word: "Four", maximum: "63 months" },
    ]);
    expect(derived.exposure).toEqual({
      minimumMonths: 120,
      minimum: "10 years",
      combinedMinimumMonths: 120,
      combinedMinimum: "10 years",
      maximum: "life",
      life: true,
    });
  });
  test.each<[string, NonNullable<CaseFile["counts"]>, string | undefined]>([
    [
      "a firearm count runs after the drug count",
      [
        { kind: "pwid", exposure: { minimumMonths: 60 } },
        { kind: "firearm-924c", exposure: { minimumMonths: 60 } },
      ],
      "10 years",
    ],
    [
      "drug counts run together",
      [
        { kind: "pwid", exposure: { minimumMonths: 60 } },
        { kind: "conspiracy", exposure: { minimumMonths: 120 } },
      ],
      "10 years",
    ],
    [
      "a dismissed count carries nothing",
      [
        { kind: "pwid", exposure: { minimumMonths: 60 } },
        { kind: "firearm-924c", disposition: "dismissed", exposure: { minimumMonths: 60 } },
      ],
      "5 years",
    ],
    [
      "what the file says of consecutive terms rules",
      [
        { kind: "other", exposure: { minimumMonths: 24, consecutive: true } },
        { kind: "firearm-924c", exposure: { minimumMonths: 60, consecutive: false } },
      ],
      "7 years",
    ],
    ["no minimum", [{ kind: "pwid", exposure: { minimumMonths: 0 } }], undefined],
  ])("combined minimum: %s", (_name, counts, words) => {
    expect(derive({ counts }).exposure?.combinedMinimum).toBe(words);
  });
  test("a deadline is counted where it is not stated, earliest first", () => {
    const { deadlines } = derive({
      court: { holidays: [{ date: "2026-12-04", name: "court retreat" }] },
      deadlines: [
        { name: "later", date: "2026-12-20" },
        { name: "reply", from: "2026-11-20", days: 14 },
        { name: "undated" },
        { name: "gone", date: "2026-11-01" },
      ],
    });
    expect(deadlines?.map(({ name, date, daysLeft, over }) => [name, date, daysLeft, over])).toEqual([
      ["gone", "2026-11-01", -23, true],
      ["reply", "2026-12-07", 13, false],
      ["later", "2026-12-20", 26, false],
      ["undated", undefined, undefined, undefined],
    ]);
    expect(deadlines?.[1]?.passed).toBe("2026-12-04 (court retreat), 2026-12-05 (Saturday), 2026-12-06 (Sunday)");
  });
  test("requests that are open, and since when", () => {
    const { discovery } = derive({
      discovery: {
        requests: [
          { id: "a", date: "2026-05-04", status: "produced" },
          { id: "b", date: "2026-07-20" },
          { id: "c", date: "2026-06-01", status: "partial" },
        ],
        received: [
          { date: "2026-07-14", pages: 60 },
          { date: "2026-05-01", pages: 180 },
        ],
      },
    });
    expect(discovery).toMatchObject({
      openCount: 2,
      firstAsked: "2026-05-04",
      daysSinceFirst: 204,
      longestOpenDays: 176,
      lastReceived: "2026-07-14",
      pages: 240,
    });
    expect(discovery?.open?.map(({ number, id, days }) => [number, id, days])).toEqual([
      [1, "b", 127],
      [2, "c", 176],
    ]);
  });
});

test("a date that is none is refused", () => {
  for (const today of ["", "today", "2026-02-30", "2026-11-24T00:00:00Z"])
    expect(() => deriveFacts({}, today)).toThrow(DiagnosticError);
});

describe("missing inputs give missing outputs", () => {
  test("nothing in, nothing out", () => {
    expect(leaves(deriveFacts({}, TODAY))).toEqual([]);
  });
  test.each(sampleNames)("%s: whatever is taken out, what is derived is sound and keeps to its schema", (name) => {
    const text = JSON.stringify(sample(name));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_147_483_646 }), (seed) => {
        let state = seed;
        // Lehmer's generator: a repeatable die of six for every value of the file.
        const die = (): number => (state = (state * 48_271) % 2_147_483_647) % 6;
        const thinned: unknown = JSON.parse(text, (_key, value: unknown) =>
          typeof value !== "object" && die() === 0 ? undefined : value,
        );
        const holes: unknown = JSON.parse(JSON.stringify(thinned).replaceAll(/,null|null,|null/gu, ""));
        const derived = deriveFacts(holes as CaseFile, TODAY);
        expect(derivedSchema.safeParse(derived).error?.issues).toBeUndefined();
        for (const { value } of leaves(derived)) {
          if (/NaN|undefined|Infinity|\[object/u.test(String(value))) expect(value).toBe("a sound value");
        }
      }),
      { numRuns: 40 },
    );
  });
});
