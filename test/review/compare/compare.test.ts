import * as fc from "fast-check";
import { compareDrafts, type DraftChange, type Finding } from "../../../src/review";
import { findingIn } from "../support/finding";

type Spot = readonly [quote: string, category: string, severity?: Finding["severity"]];

function spots(text: string, list: readonly Spot[]): Finding[] {
  return list.map(([quote, category, severity]) =>
    findingIn(text, { quote, category, ...(severity === undefined ? {} : { severity }) }),
  );
}

/** "kind: quote" of every change. */
function changes(oldText: string, oldSpots: readonly Spot[], newText: string, newSpots: readonly Spot[]): string[] {
  const { changes: list } = compareDrafts(oldText, newText, spots(oldText, oldSpots), spots(newText, newSpots));
  return list.map(({ kind, old, new: fresh }: DraftChange) => `${kind}: ${(fresh ?? old)?.quote ?? ""}`);
}

const GUN: Spot = ["carried a pistol", "firearm"];
const SOLD: Spot = ["sold cocaine", "distribution"];
const BASE =
  "On May 1 the defendant sold cocaine to an informant.\nLater he carried a pistol in his waistband near the car.\nThe parties met in June.";

test("the same draft twice", () => {
  expect(changes(BASE, [SOLD, GUN], BASE, [SOLD, GUN])).toEqual([
    "unchanged: sold cocaine",
    "unchanged: carried a pistol",
  ]);
});

test("white space, quotes and numbering are no change", () => {
  const other =
    "1. On May 1 the  defendant sold cocaine to an informant.\n\n2. Later he carried a pistol in his waistband\u00a0near the car.\n\n3. The parties met in June.";
  expect(changes(BASE, [SOLD, GUN], other, [SOLD, GUN])).toEqual([
    "unchanged: sold cocaine",
    "unchanged: carried a pistol",
  ]);
});

test("added and removed", () => {
  const other =
    "On May 1 the defendant sold cocaine to an informant.\nHe is a manager of the group.\nThe parties met in June.";
  expect(changes(BASE, [SOLD, GUN], other, [SOLD, ["manager", "role"]])).toEqual([
    "unchanged: sold cocaine",
    "removed: carried a pistol",
    "added: manager",
  ]);
});

test("a sentence that moved", () => {
  const other =
    "Later he carried a pistol in his waistband near the car.\nOn May 1 the defendant sold cocaine to an informant.\nThe parties met in June.";
  const found = changes(BASE, [SOLD, GUN], other, [SOLD, GUN]);
  expect(found).toHaveLength(2);
  expect(found.filter((each) => each.startsWith("moved"))).toHaveLength(1);
  expect(found.filter((each) => each.startsWith("unchanged"))).toHaveLength(1);
});

test("words that moved into another sentence", () => {
  const other = "On May 1 the defendant sold cocaine to an informant and carried a pistol.\nThe parties met in June.";
  expect(changes(BASE, [SOLD, GUN], other, [SOLD, GUN])).toEqual(["reworded: sold cocaine", "moved: carried a pistol"]);
});

test("a rewording, and whether it is graver", () => {
  const oldText = "The defendant possessed at least 30 grams of fentanyl at his home.";
  const newText = "The defendant possessed at least 40 grams of fentanyl at his home.";
  const { changes: list } = compareDrafts(
    oldText,
    newText,
    spots(oldText, [["at least 30 grams", "quantity", "medium"]]),
    spots(newText, [["at least 40 grams", "quantity", "critical"]]),
  );
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({
    kind: "reworded",
    note: 'Was: "at least 30 grams". Is now: "at least 40 grams". Graver: medium before, critical now.',
  });
});

test("another rule of the same category on the reworded sentence is the same risk", () => {
  const oldText = "The defendant managed two others in this scheme during the spring.";
  const newText = "The defendant led two others in this scheme during the spring.";
  const a = { ...findingIn(oldText, { quote: "managed", category: "role" }), ruleId: "role-manager" };
  const b = { ...findingIn(newText, { quote: "led", category: "role" }), ruleId: "role-leader" };
  expect(compareDrafts(oldText, newText, [a], [b]).changes.map((each) => each.kind)).toEqual(["reworded"]);
});

test("a finding that sank beneath a graver one is neither removed nor added", () => {
  const gun = findingIn(BASE, { quote: "carried a pistol", category: "firearm" });
  const graver = { ...gun, ruleId: "firearm-graver", severity: "critical" as const, beneath: [gun] };
  const kinds = compareDrafts(BASE, BASE, [gun], [graver]).changes.map((each) => each.kind);
  expect(kinds).toContain("unchanged");
  expect(kinds).not.toContain("removed");
});

test("empty drafts", () => {
  expect(compareDrafts("", "", [], []).changes).toEqual([]);
});

test("every old and every new finding is told exactly once", () => {
  const sentence = fc.constantFrom(
    "He sold cocaine in May.",
    "He carried a pistol there.",
    "She led the group.",
    "They met at noon.",
    "He sold heroin in June again.",
  );
  const words = ["sold", "pistol", "led"];
  const draft = fc.array(sentence, { maxLength: 8 }).map((list) => list.join("\n"));
  const read = (text: string): Finding[] =>
    words.flatMap((word) =>
      [...text.matchAll(new RegExp(word, "g"))].map((found) => ({
        ...findingIn(text, { quote: word, category: word }),
        start: found.index,
        end: found.index + word.length,
      })),
    );
  fc.assert(
    fc.property(draft, draft, (oldText, newText) => {
      const [old, fresh] = [read(oldText), read(newText)];
      const { changes: list } = compareDrafts(oldText, newText, old, fresh);
      const places = (findings: readonly (Finding | undefined)[]): number[] =>
        findings.flatMap((each) => (each === undefined ? [] : [each.start])).sort((a, b) => a - b);
      expect(places(list.map((each) => each.old))).toEqual(places(old));
      expect(places(list.map((each) => each.new))).toEqual(places(fresh));
      if (oldText === newText) expect(list.every((each) => each.kind === "unchanged")).toBe(true);
    }),
  );
});
