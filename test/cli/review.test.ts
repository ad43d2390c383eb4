import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DocxPackage } from "../../src/docx";
import { validateDocx } from "../support/validator";
import { inScratch, motionwright } from "./command-line";
import { wordTemplate } from "./word-template";

const risky = "On March 3, 2026, the defendant possessed a loaded pistol in furtherance of a drug trafficking crime.";
const clean = "The plea hearing took place in the courtroom on the second floor.";

interface Answer {
  readonly file: string;
  readonly findings: readonly {
    ruleId: string;
    category: string;
    severity: string;
    start: number;
    end: number;
    quote: string;
    paragraph: number;
    evidence: { state: string; cites: string[] };
  }[];
}

describe("motionwright review", () => {
  test("finds the words, at their offsets, in text and in Word alike; exit code 1", () =>
    inScratch(async (folder) => {
      await writeFile(join(folder, "basis.txt"), `${clean}\n${risky}`);
      await writeFile(join(folder, "basis.docx"), wordTemplate(clean, risky));
      const run = await motionwright(["review", "basis.txt", "basis.docx", "--json"], { cwd: folder });
      expect(run.code).toBe(1);
      const answers = JSON.parse(run.stdout) as Answer[];
      expect(answers.map(({ file }) => file)).toEqual(["basis.txt", "basis.docx"]);
      const [text, word] = answers;
      expect(word?.findings).toEqual(text?.findings);
      for (const finding of text?.findings ?? [])
        expect(`${clean}\n${risky}`.slice(finding.start, finding.end)).toBe(finding.quote);
      expect(
        text?.findings.some(
          ({ category, severity, paragraph }) => category === "firearm" && severity === "critical" && paragraph === 2,
        ),
      ).toBe(true);
    }));

  test("nothing found: exit code 0, and no word of safety", () =>
    inScratch(async (folder) => {
      const run = await motionwright(["review", "-"], { cwd: folder, input: clean });
      expect(run.code).toBe(0);
      expect(run.stdout).not.toMatch(/\bis safe\b|\bno risk\b/i);
    }));

  test("checks the words against the case file, with record cites", () =>
    inScratch(async (folder) => {
      const sample = join(__dirname, "..", "..", "templates", "cases", "hand-to-hand");
      const run = await motionwright(["review", `${sample}.factual-basis.txt`, "--case", `${sample}.json`, "--json"], {
        cwd: folder,
      });
      const [answer] = JSON.parse(run.stdout) as Answer[];
      const contradicted = answer?.findings.filter(({ evidence }) => evidence.state === "contradicted") ?? [];
      expect(contradicted.length).toBeGreaterThan(3);
      for (const { evidence } of contradicted) expect(evidence.cites.length).toBeGreaterThan(0);
    }));

  test("--docx marks the same document and changes nothing else; --html is one file", () =>
    inScratch(async (folder) => {
      const bytes = wordTemplate(clean, risky);
      await writeFile(join(folder, "basis.docx"), bytes);
      const marked = await motionwright(["review", "basis.docx", "--docx", "-o", "marked.docx"], { cwd: folder });
      expect(marked).toMatchObject({ code: 1, stdout: "marked.docx\n" });
      const file = new Uint8Array(await readFile(join(folder, "marked.docx")));
      expect(await validateDocx(file)).toEqual([]);
      const opened = DocxPackage.open(file);
      expect(opened.text("word/document.xml")).toContain("w:highlight");
      expect(opened.text("word/comments.xml")).toContain("CRITICAL");
      const page = await motionwright(["review", "basis.docx", "--html"], { cwd: folder });
      expect(page.stdout).toMatch(/^<!doctype html>/i);
      expect(page.stdout).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)[^"]*\.(css|js)/);
    }));

  test("two drafts: what was added and removed", () =>
    inScratch(async (folder) => {
      await writeFile(
        join(folder, "old.txt"),
        `${risky}\nThe sale took place within 1,000 feet of Lincoln Elementary School.`,
      );
      await writeFile(
        join(folder, "new.txt"),
        `${clean}\nThe sale took place within 1,000 feet of Lincoln Elementary School.\nThe defendant recruited and directed three others.`,
      );
      const run = await motionwright(["review", "old.txt", "--against", "new.txt", "--json"], { cwd: folder });
      const { changes } = JSON.parse(run.stdout) as {
        changes: { kind: string; old?: { category: string }; new?: { category: string } }[];
      };
      expect(changes.filter(({ kind }) => kind === "removed").map((change) => change.old?.category)).toContain(
        "firearm",
      );
      expect(changes.filter(({ kind }) => kind === "added").map((change) => change.new?.category)).toContain("role");
      expect(
        changes.filter(({ kind, old }) => kind !== "added" && kind !== "removed" && old?.category === "school-zone"),
      ).toHaveLength(1);
    }));

  test("a firm's own rules are used, and a faulty one is named with its line", () =>
    inScratch(async (folder) => {
      const rule = (pattern: string): string => `category: open-ended
rules:
  - id: open-ended-firm-widget
    title: Widget
    severity: medium
    jurisdictions: [federal]
    patterns: ["${pattern}"]
    why: A test of a firm's own rule.
    consequence: None.
    authorities: [{ cite: "Fed. R. Crim. P. 11(b)(3)", checked: 2026-11-24 }]
    ask: ["Why?"]
    evidence: generic
    narrower: [{ kind: delete, replaces: span, text: "", effect: "Gone." }]
    examples:
      flag: ["He had a widget.", "A widget was seized.", "The widget was his.", "Widgets were found."]
      pass: ["He had nothing.", "It was a car.", "A gadget was seized.", "He was there."]
`;
      const { mkdir } = await import("node:fs/promises");
      await mkdir(join(folder, "rules"));
      await writeFile(join(folder, "rules", "firm.yaml"), rule("widget"));
      const run = await motionwright(["review", "-", "--rules", "rules", "--json"], {
        cwd: folder,
        input: "He carried a widget.",
      });
      expect((JSON.parse(run.stdout) as Answer[])[0]?.findings.map(({ ruleId }) => ruleId)).toEqual([
        "open-ended-firm-widget",
      ]);
      await writeFile(join(folder, "rules", "firm.yaml"), rule("(widget"));
      const faulty = await motionwright(["review", "-", "--rules", "rules"], { cwd: folder, input: "x" });
      expect(faulty.code).toBe(2);
      expect(faulty.stderr).toMatch(/firm\.yaml.*line 7/);
    }));

  test.each([
    ["a file that is not there", ["review", "absent.docx"], /absent\.docx/],
    ["a broken Word file", ["review", "broken.docx"], /broken\.docx/],
    ["two forms of answer", ["review", "basis.txt", "--json", "--html"], /one form/i],
    ["highlights in plain text", ["review", "basis.txt", "--docx"], /not a Word file/],
  ])("%s: exit code 2 and a sentence", (_name, args, says) =>
    inScratch(async (folder) => {
      await writeFile(join(folder, "basis.txt"), risky);
      await writeFile(join(folder, "broken.docx"), "PK broken");
      const run = await motionwright(args, { cwd: folder });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(says);
      expect(run.stderr).not.toMatch(/ at .*\.js:\d+/);
    }),
  );

  test("one unreadable file does not keep the others from being reviewed", () =>
    inScratch(async (folder) => {
      await writeFile(join(folder, "basis.txt"), risky);
      const run = await motionwright(["review", "absent.txt", "basis.txt", "--json"], { cwd: folder });
      expect(run.code).toBe(2);
      expect((JSON.parse(run.stdout) as Answer[]).map(({ file }) => file)).toEqual(["basis.txt"]);
    }));
});
