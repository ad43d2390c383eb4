import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { documentOfText } from "../../src/docx";
import { compileRules, loadRules, review, type DraftChange } from "../../src/review";
import type { SentenceFate } from "../../src/taskpane/engine/calls";
import { compareTexts } from "../../src/taskpane/engine/comparing";
import { draftOfFile } from "../../src/taskpane/workspace/compare/draft-text";
import { paintDraft, paragraphOf, placeInOther } from "../../src/taskpane/workspace/compare/paint";
import { workOfFile } from "../../src/taskpane/workspace/opened-file";

const folder = join(__dirname, "..", "..", "templates", "rules");
const matcher = compileRules(
  loadRules(
    ["sets.yaml", "firearm.yaml", "distribution.yaml", "role.yaml"]
      .filter((name) => readdirSync(folder).includes(name))
      .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
  ),
);

const earlier = [
  "The stop began at 11:41 p.m. The defendant was alone.",
  "The amount is inconsistent with personal use.",
  "He was the manager of two couriers.",
  "Trooper Pruitt wrote a warning.",
].join("\n");
const later = [
  "The stop began at 11:41 p.m. The defendant was alone.",
  "Trooper Pruitt wrote a warning.",
  "The amount is inconsistent with mere personal use by one person.",
  "The defendant possessed a firearm in furtherance of the offense.",
].join("\n");
const compared = compareTexts(earlier, later, review(matcher, earlier), review(matcher, later));

describe("two drafts side by side", () => {
  test("what became of each risk, and of each sentence", () => {
    const kinds = compared.changes.map(({ kind, old, new: fresh }) => `${kind}: ${(fresh ?? old)?.quote ?? ""}`);
    expect(kinds).toContainEqual(expect.stringMatching(/^reworded: .*personal use/));
    expect(kinds).toContainEqual(expect.stringMatching(/^removed: .*manager/));
    expect(kinds).toContainEqual(expect.stringMatching(/^added: .*furtherance/));
    const fates = (sentences: readonly SentenceFate[], text: string): string[] =>
      sentences.map(({ start, end, fate }) => `${fate}: ${text.slice(start, end)}`);
    expect(fates(compared.earlier, earlier)).toContain("only here: He was the manager of two couriers.");
    expect(fates(compared.later, later)).toContain(
      "only here: The defendant possessed a firearm in furtherance of the offense.",
    );
    expect(fates(compared.later, later)).toContain("same: The defendant was alone.");
  });

  test("each paragraph's pieces are its words, and a risk is told once however it is cut", () => {
    const painted = paintDraft(later, compared.later, compared.changes, "later");
    expect(painted.map((pieces) => pieces.map(({ text }) => text).join("")).join("\n")).toBe(later);
    const begun = painted.flat().filter(({ begins }) => begins === true);
    const risks = compared.changes.filter(({ new: fresh }) => fresh !== undefined);
    expect(begun.map(({ change }) => change).sort()).toEqual(
      risks.map((change) => compared.changes.indexOf(change)).sort(),
    );
  });

  test("pieces hold for any text, sentences and risks", () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.stringMatching(/^[ab \n]{0,60}$/), spans, spans, (text, one, other) => {
        const cut = (pairs: readonly (readonly [number, number])[]): { start: number; end: number }[] =>
          pairs
            .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
            .filter(({ start, end }) => start < end && end <= text.length)
            .sort((a, b) => a.start - b.start);
        const sentences = cut(one)
          .filter(({ start }, at, all) => at === 0 || start >= (all[at - 1]?.end ?? 0))
          .map((span): SentenceFate => ({ ...span, fate: "only here" }));
        const changes = cut(other).map((span) => ({ kind: "added", new: span, note: "" }) as unknown as DraftChange);
        const painted = paintDraft(text, sentences, changes, "later");
        expect(painted.map((pieces) => pieces.map((piece) => piece.text).join("")).join("\n")).toBe(text);
        const marked = painted
          .map((pieces) =>
            pieces.map((piece) => (piece.change === undefined ? "-" : "x").repeat(piece.text.length)).join(""),
          )
          .join("\n");
        [...text].forEach((sign, at) => {
          const isRisk = changes.some(({ new: span }) => span !== undefined && span.start <= at && at < span.end);
          if (sign !== "\n") expect(marked[at]).toBe(isRisk ? "x" : "-");
        });
      }),
    );
  });

  test("a risk that one draft lacks leads to the place where it would stand", () => {
    const added = compared.changes.find(({ kind }) => kind === "added");
    const place = placeInOther(compared.later, added?.new?.start ?? -1);
    // The sentence before it is the reworded one, which is the second paragraph of the earlier draft.
    expect(paragraphOf(earlier, place)).toBe(1);
    expect(placeInOther(compared.later, 0)).toBe(0);
  });
});

describe("a file that is opened", () => {
  const encoder = new TextEncoder();

  test("is a Word file by its first bytes, else a text", () => {
    expect(draftOfFile("a.docx", documentOfText("One.\nTwo.")).text).toBe("One.\nTwo.");
    expect(draftOfFile("a.txt", documentOfText("One.\nTwo.")).text).toBe("One.\nTwo.");
    expect(draftOfFile("a.txt", encoder.encode("One.\r\nTwo.")).text).toBe("One.\nTwo.");
    expect(draftOfFile("a.txt", Uint8Array.of(0xff, 0xfe, 0x41, 0)).text).toBe("A");
    expect(() => draftOfFile("a.docx", encoder.encode("no Word file"))).toThrow();
  });

  test("a text becomes a document of its lines", () => {
    const work = workOfFile("basis.txt", encoder.encode("One.\nTwo."));
    expect(work.name).toBe("basis.docx");
    expect(draftOfFile(work.name, work.bytes).text).toBe("One.\nTwo.");
    const bytes = documentOfText("Three.");
    expect(workOfFile("basis.docx", bytes)).toMatchObject({ name: "basis.docx", bytes, version: 0 });
  });
});
