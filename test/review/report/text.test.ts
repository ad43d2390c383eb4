import { compareDrafts } from "../../../src/review";
import { comparisonReport, jsonReport, textReport } from "../../../src/review/report";
import { finding, findingIn } from "../support/finding";
import { reviewedSample } from "./sample";

const { file, options } = reviewedSample();

describe("terminal", () => {
  const report = textReport([file], { ...options, width: 80 });

  test("worst first, each with cost, evidence, authority and date", () => {
    const order = [...report.matchAll(/^\d+\. (CRITICAL|HIGH|MEDIUM)/gm)].map((found) => found[1]);
    expect(order).toHaveLength(file.findings.length);
    expect(order).toEqual(
      [...order].sort(
        (a, b) => ["CRITICAL", "HIGH", "MEDIUM"].indexOf(a ?? "") - ["CRITICAL", "HIGH", "MEDIUM"].indexOf(b ?? ""),
      ),
    );
    expect(report).toContain("Contradicted by the record: Maple Street Elementary School is 1,240 feet");
    expect(report).toMatch(/checked\s+2026-11-24/);
  });

  test("keeps to the width, but for words that are longer", () => {
    for (const line of report.split("\n")) {
      if (/^\s*\S+$/.test(line) || /^\d+\. [A-Z]+ {2}/.test(line)) continue;
      expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  test("colours only where asked", () => {
    expect(report).not.toContain("\u001b[");
    expect(textReport([file], { color: true })).toContain("\u001b[31m");
  });

  test("a document cannot steer the terminal", () => {
    const bad = "\u001b[2Jgone\u0007\u009b31m";
    const each = finding({ category: bad, quote: bad, message: bad, ruleId: "r" });
    const out = textReport([{ file: bad, text: bad, findings: [each] }], {});
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test("nothing found is no assurance", () => {
    expect(textReport([{ file: "a.txt", text: "x", findings: [] }])).toContain("That is no assurance");
  });
});

test("data: as the command line promises", () => {
  const [first] = jsonReport([file]);
  expect(first?.file).toBe("factual-basis.txt");
  const data: unknown = JSON.parse(JSON.stringify(first));
  expect(data).toEqual(first);
  for (const each of first?.findings ?? []) {
    expect(file.text.slice(each.start, each.end)).toBe(each.quote);
    expect(Object.keys(each)).toEqual(
      expect.arrayContaining([
        "ruleId",
        "category",
        "severity",
        "start",
        "end",
        "quote",
        "paragraph",
        "message",
        "consequence",
        "authorities",
        "ask",
        "suggestions",
        "evidence",
      ]),
    );
  }
});

describe("two drafts", () => {
  const oldText = "He sold cocaine. He carried a pistol in his waistband then.";
  const newText = "He sold cocaine. He carried a loaded pistol in his waistband then. He <led> others.";
  const compared = compareDrafts(
    oldText,
    newText,
    [
      findingIn(oldText, { category: "distribution", quote: "sold cocaine" }),
      findingIn(oldText, { category: "firearm", quote: "carried a pistol" }),
    ],
    [
      findingIn(newText, { category: "distribution", quote: "sold cocaine" }),
      findingIn(newText, { category: "firearm", quote: "carried a loaded pistol", severity: "critical" }),
      findingIn(newText, { category: "role", quote: "<led> others" }),
    ],
  );

  test("text", () => {
    const report = comparisonReport(compared, { oldFile: "old.txt", newFile: "new.txt", format: "text" });
    expect(report).toContain("old.txt against new.txt: 1 added, 1 reworded, 1 unchanged");
    expect(report).toMatch(/Added\n {2}high, Role: "<led> others"/);
    expect(report).toContain("Graver: high before, critical now.");
  });

  test("html", () => {
    const report = comparisonReport(compared, {
      oldFile: "old.txt",
      newFile: "new.txt",
      format: "html",
      date: "2026-11-24",
    });
    expect(report).toContain("&lt;led&gt; others");
    expect(report).toMatch(/<del>carried a pistol<\/del> <ins>carried a loaded pistol<\/ins>/);
    expect(report).not.toContain("<led>");
  });

  test("nothing in either draft is no assurance", () => {
    expect(comparisonReport({ changes: [] }, { oldFile: "a", newFile: "b", format: "text" })).toContain("no assurance");
  });
});
