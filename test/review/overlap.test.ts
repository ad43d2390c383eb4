/** One mark for each set of words, and nothing lost. */
import fc from "fast-check";
import { resolveOverlaps } from "../../src/review/match/overlap";
import type { Finding, Severity } from "../../src/review";
import { finding as makeFinding, findingIn } from "./support/finding";

const TEXT =
  "The defendant knew that the pistol beside the heroin was loaded and recruited a boy of sixteen to carry it.";

function on(words: string, category: string, severity: Severity): Finding {
  return findingIn(TEXT, { ruleId: `${category}-${words.length}`, category, severity, quote: words });
}

function shown(findings: readonly Finding[]): string[] {
  return resolveOverlaps(findings).map(
    ({ category, quote, beneath = [] }) =>
      `${category}: ${quote}${beneath.length === 0 ? "" : ` / ${beneath.map((each) => each.category).join(", ")}`}`,
  );
}

describe("findings on the same words", () => {
  test("a lesser one of another category keeps the words that are its own", () => {
    expect(
      shown([
        on("recruited a boy of sixteen", "role", "high"),
        on("a boy of sixteen to carry it", "minor", "critical"),
      ]),
    ).toEqual(["role: recruited", "minor: a boy of sixteen to carry it"]);
  });

  test("a lesser one around a greater one keeps the longer rest", () => {
    expect(
      shown([
        on("knew that the pistol beside the heroin was loaded", "mens-rea", "medium"),
        on("pistol beside", "firearm", "critical"),
      ]),
    ).toEqual(["firearm: pistol beside", "mens-rea: heroin was loaded"]);
  });

  test.each([
    ["nested", "pistol", "pistol beside the heroin"],
    ["equal", "pistol beside the heroin", "pistol beside the heroin"],
    ["with only small words of its own", "that the pistol", "pistol beside the heroin"],
    ["with one noun left of several words", "heroin was loaded and recruited a boy", "was loaded and recruited a boy"],
  ])("a lesser one that is %s lies beneath", (_name, lesser, greater) => {
    expect(shown([on(lesser, "money", "medium"), on(greater, "firearm", "critical")])).toEqual([
      `firearm: ${greater} / money`,
    ]);
  });

  test("one of the same category lies beneath, however far it reaches", () => {
    expect(
      shown([on("knew that the pistol", "firearm", "high"), on("pistol beside the heroin", "firearm", "critical")]),
    ).toEqual(["firearm: pistol beside the heroin / firearm"]);
  });

  test("a note gives way to every highlight and is not cut", () => {
    const note = { ...on("recruited a boy", "role", "critical"), soft: "a title" };
    expect(shown([note, on("a boy of sixteen", "minor", "medium")])).toEqual(["minor: a boy of sixteen / role"]);
  });
});

const words = [...TEXT.matchAll(/\w+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
const anyFinding = fc
  .tuple(
    fc.nat(words.length - 1),
    fc.nat(6),
    fc.constantFrom("firearm", "role", "minor"),
    fc.constantFrom<Severity[]>("critical", "high", "medium"),
    fc.boolean(),
  )
  .map(([first, more, category, severity, soft]): Finding => {
    const start = words[first]?.start ?? 0;
    const end = words[Math.min(first + more, words.length - 1)]?.end ?? 0;
    const id = `${category}-${String(start)}-${String(end)}`;
    const made = makeFinding({ ruleId: id, category, severity, start, end, quote: TEXT.slice(start, end) });
    return soft ? { ...made, soft: "a title" } : made;
  });

test("whatever the findings: no two share words, each is shown once, on words of its own", () => {
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 12 }), (findings) => {
      const top = resolveOverlaps(findings);
      top.forEach((each, at) => {
        const next = top[at + 1];
        if (next !== undefined) expect(next.start).toBeGreaterThanOrEqual(each.end);
        expect(each.quote).toBe(TEXT.slice(each.start, each.end));
        expect(each.quote).toMatch(/\w/);
      });
      const all = top.flatMap((each) => [each, ...(each.beneath ?? [])]);
      expect(all.map(({ ruleId }) => ruleId).sort()).toEqual(findings.map(({ ruleId }) => ruleId).sort());
      for (const each of all) {
        const [, start, end] = /-(\d+)-(\d+)$/.exec(each.ruleId) ?? [];
        expect(each.start).toBeGreaterThanOrEqual(Number(start));
        expect(each.end).toBeLessThanOrEqual(Number(end));
      }
    }),
  );
});
