import fc from "fast-check";
import { movedOrder, withEntries, withFact, withOrder, withoutEntry } from "../../../src/taskpane/facts/edit";
import { parsePath, valueAt } from "../../../src/taskpane/facts/path";
import {
  keptFact,
  notUnderstood,
  readFact,
  shownFact,
  understood,
  type FieldKind,
} from "../../../src/case/read/read-fact";
import { recordingTime } from "../../../src/case/read/clock";
import { timeOrder } from "../../../src/taskpane/facts/timeline/order";
import { edited, noHistory, redone, undone } from "../../../src/taskpane/work/history";

const today = "2026-11-24";

function read(kind: FieldKind, text: string): unknown {
  const reading = readFact(kind, text, today);
  return reading.state === "read" ? reading.value : reading.reason;
}

describe("what is typed is read kindly", () => {
  test.each<[FieldKind, string, unknown]>([
    ["date", "3/4/26", "2026-03-04"],
    ["date", "3-4-2026", "2026-03-04"],
    ["date", "March 4, 2026", "2026-03-04"],
    ["date", "Wed., Mar 4 '26", "2026-03-04"],
    ["date", "4 Sept 85", "1985-09-04"],
    ["date", "2026-03-04", "2026-03-04"],
    ["date", "yesterday", "2026-11-23"],
    ["time", "2:15 pm", "14:15"],
    ["time", "2:15:09 p.m.", "14:15:09"],
    ["time", "12:05 am", "00:05"],
    ["time", "1415 hrs", "14:15"],
    ["time", "2p", "14:00"],
    ["time", "noon", "12:00"],
    ["money", "$1,200", 1200],
    ["money", "5 million", 5_000_000],
    ["grams", "2 oz", 56.7],
    ["grams", "1 lb 4 oz", 566.99],
    ["grams", "112.43", 112.43],
    ["grams", "1.2 kg", 1200],
    ["feet", "300 yards", 900],
    ["months", "10 years", 120],
    ["months", "5 yrs 3 mos", 63],
    ["percent", "98.2 %", 98.2],
    ["yes-no", "Y", true],
    ["numbers", "1, 3 and 4", [1, 3, 4]],
    ["lines", "a\nb", ["a", "b"]],
    ["text", " ", undefined],
  ])("%s: %s", (kind, text, value) => {
    expect(read(kind, text)).toEqual(value);
  });

  test.each<[FieldKind, string, RegExp]>([
    ["date", "13/4/26", /There is no month 13\. Month comes first: 4\/13\/2026/],
    ["date", "2/30/26", /February 2026 has 28 days/],
    ["date", "3/4", /Which year/],
    ["time", "25:10", /there is no hour 25/],
    ["time", "2", /morning or the afternoon/],
    ["grams", "two bags", /not read as a number/],
    ["grams", "3 stone", /unit “stone” is not known/],
    ["integer", "4.5", /whole number/],
    ["money", "-5", /less than zero/],
  ])("%s: %s is answered with words, and stays as it was typed", (kind, text, words) => {
    expect(read(kind, text)).toMatch(words);
    expect(keptFact(kind, text, today)).toBe(text);
    expect(notUnderstood(kind, text, today)).toMatch(words);
  });

  test("what is shown is read back as the same fact", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e15 }), (number) => {
        expect(read("grams", shownFact("grams", number))).toBe(number === 0 ? 0 : number);
      }),
    );
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          expect(read("date", shownFact("date", iso))).toBe(iso);
        },
      ),
    );
  });

  test("how it was understood is said", () => {
    expect(understood("date", "2026-03-04")).toBe("Wednesday, March 4, 2026");
    expect(understood("time", "14:15:09")).toBe("2:15:09 p.m.");
    expect(understood("grams", 56.7, "2 oz")).toBe("2 oz is 56.7 grams");
    expect(understood("months", 120)).toBe("10 years");
  });

  test("a moment of a recording is put as cites print it", () => {
    expect(["4:12", "1:02:03", "4m12s", "at the end"].map(recordingTime)).toEqual([
      "04:12",
      "1:02:03",
      "04:12",
      "at the end",
    ]);
  });
});

describe("facts in their places", () => {
  test("a fact that was put in is there, and nothing else changed", () => {
    const path = fc.constantFrom("client.name", "evidence[1].lab.tested", "counts[0].statute", "docket.number");
    fc.assert(
      fc.property(path, fc.string({ minLength: 1 }), (text, value) => {
        const at = parsePath(text);
        const facts = { client: { firstName: "Ray" }, evidence: [{ id: "a" }, { id: "b" }], counts: [{ number: 1 }] };
        const next = withFact(facts, at, value);
        expect(valueAt(next, at)).toBe(value);
        expect(withFact(next, at, undefined)).toEqual(facts);
      }),
    );
  });

  test("sources that are stated by path go along when entries come, go and move", () => {
    const facts = {
      counts: [{ number: 1 }, { number: 2 }, { number: 3 }],
      sources: { "counts[1].drug": { page: "2" }, "counts[2].drug": { page: "3" }, "client.born": { page: "9" } },
    };
    expect(withoutEntry(facts, ["counts"], 1)["sources"]).toEqual({
      "counts[1].drug": { page: "3" },
      "client.born": { page: "9" },
    });
    expect(Object.keys(withEntries(facts, ["counts"], [{}], 0)["sources"] as object)).toEqual([
      "counts[2].drug",
      "counts[3].drug",
      "client.born",
    ]);
    const moved = withOrder(facts, ["counts"], movedOrder(3, 2, 0));
    expect(moved["counts"]).toEqual([{ number: 3 }, { number: 1 }, { number: 2 }]);
    expect(moved["sources"]).toMatchObject({ "counts[0].drug": { page: "3" }, "counts[2].drug": { page: "2" } });
  });
});

describe("events in order of time", () => {
  const at = (...times: (string | undefined)[]): unknown[] => times.map((time) => (time === undefined ? {} : { time }));

  test("an event goes where its time belongs, over midnight too", () => {
    expect(timeOrder(at("23:41", "23:58", "23:50"), "2026-03-14", 2)).toEqual([0, 2, 1]);
    expect(timeOrder(at("23:58", "00:03", "23:59"), "2026-03-14", 2)).toEqual([0, 2, 1]);
    expect(timeOrder(at("23:58", "00:03", "00:01"), "2026-03-14", 2)).toEqual([0, 2, 1]);
    expect(timeOrder(at("23:58", "00:03"), "2026-03-14", 1)).toEqual([0, 1]);
  });

  test("what is not understood as a time keeps its place", () => {
    expect(timeOrder(at("10:00", "soon", "10:05"), undefined, 1)).toEqual([0, 1, 2]);
  });
});

describe("undo", () => {
  test("what is typed in one stay in a field is one step; each step goes back and forth", () => {
    let history = edited(noHistory, { a: 0 }, { label: "A", together: "stay 1" });
    history = edited(history, { a: 1 }, { label: "A", together: "stay 1" });
    history = edited(history, { a: 2 }, { label: "B" });
    const back = undone(history, { a: 3 });
    expect(back).toMatchObject({ facts: { a: 2 }, edit: { label: "B" } });
    const first = undone(back?.history ?? noHistory, { a: 2 });
    expect(first?.facts).toEqual({ a: 0 });
    expect(undone(first?.history ?? noHistory, { a: 0 })).toBeUndefined();
    expect(redone(first?.history ?? noHistory, { a: 0 })?.facts).toEqual({ a: 2 });
  });
});
