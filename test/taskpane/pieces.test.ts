import fc from "fast-check";
import type { HostParagraph } from "../../src/host/document-host";
import { factTree } from "../../src/case";
import { formOf, withOwnFacts } from "../../src/library";
import { factChanges } from "../../src/taskpane/facts/fact-changes";
import { readDismissals, sentenceAround } from "../../src/taskpane/review/dismissals";
import { hostRanges, joinParagraphs } from "../../src/taskpane/review/joined-text";
import { factualBasis } from "../../src/taskpane/review/scope";

function paragraphs(...texts: (string | readonly [string, number])[]): HostParagraph[] {
  return texts.map((given, index) =>
    typeof given === "string" ? { index, text: given } : { index, text: given[0], heading: given[1] },
  );
}

function section(...texts: (string | readonly [string, number])[]): string[] | undefined {
  return factualBasis(paragraphs(...texts))?.map(({ text }) => text);
}

describe("the section that gives the factual basis", () => {
  test("ends at the next heading of its own level; deeper headings belong to it", () => {
    expect(
      section(["Plea", 1], ["Factual Basis", 2], "He had it.", ["The stop", 3], "He sat.", ["Sentence", 2], "Years."),
    ).toEqual(["Factual Basis", "He had it.", "The stop", "He sat."]);
  });

  test("ends at the next line in capitals where headings are set by hand", () => {
    expect(section("PLEA AGREEMENT", "STATEMENT OF FACTS", "He had it.", "WAIVER OF APPEAL", "He waives.")).toEqual([
      "STATEMENT OF FACTS",
      "He had it.",
    ]);
  });

  test("a sentence that speaks of a factual basis is no heading", () => {
    expect(section("The factual basis is set out below.", "He had it.")).toBeUndefined();
  });
});

describe("paragraphs joined for a review", () => {
  test("every stretch leads back to the words it was taken from", () => {
    const texts = fc.array(fc.string(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (given, one, other) => {
        const joined = joinParagraphs(paragraphs(...given));
        const [start, end] = [one % (joined.text.length + 1), other % (joined.text.length + 1)].sort((a, b) => a - b);
        const ranges = hostRanges(joined, start ?? 0, end ?? 0);
        for (const { paragraph, start: from, end: to, quote } of ranges)
          expect(given[paragraph]?.slice(from, to)).toBe(quote);
        expect(ranges.map(({ quote }) => quote).join("")).toHaveLength(
          joined.text.slice(start, end).length - breaksIn(joined.starts, start ?? 0, end ?? 0),
        );
      }),
    );
  });
});

/** Line feeds of the joining itself within a stretch. */
function breaksIn(starts: readonly number[], start: number, end: number): number {
  return starts.filter((at) => at - 1 >= start && at - 1 < end && at > 0).length;
}

describe("findings that were set aside", () => {
  test("are known by their sentence, not by the rest of the paragraph", () => {
    const joined = joinParagraphs(paragraphs("He sat. He had a gun in the car. He left.", "Another."));
    const start = joined.text.indexOf("a gun");
    expect(sentenceAround(joined, { start, end: start + 5 })).toBe("He had a gun in the car.");
  });

  test("what is not of ours is not read", () => {
    expect(readDismissals("not JSON")).toEqual([]);
    expect(readDismissals('[{"rule":"x"},7,null]')).toEqual([]);
    const one = { rule: "r", quote: "q", sentence: "s", reason: "why", date: "2026-11-24" };
    expect(readDismissals(JSON.stringify([one]))).toEqual([one]);
  });
});

describe("the form of a paper", () => {
  test("has a field for every entry, the lists to add to, and leaves out what only follows", () => {
    const uses = ["evidence[].lab.tested", "client.name", "derived.title", "counsel.address"].map((path) => ({
      path,
      use: "needed" as const,
      places: [],
    }));
    const { sections, lists } = formOf(uses, { evidence: [{}, {}] }, ["client.name"], factTree());
    expect(sections.map(({ path, fields }) => [path, fields.map((field) => field.path)])).toEqual([
      ["evidence[0]", ["evidence[0].lab.tested"]],
      ["evidence[1]", ["evidence[1].lab.tested"]],
      ["client", ["client.name"]],
      ["counsel", ["counsel.address"]],
    ]);
    expect(sections[2]?.fields[0]).toMatchObject({ title: "Client name", missing: true });
    expect(sections[3]?.fields[0]?.kind).toBe("lines");
    expect(lists).toEqual([{ path: "evidence", item: expect.any(String) as string, entries: 2 }]);
  });

  test("asks for a firm's own facts by their titles and types, and shows what is asked of an entry that is not there yet", () => {
    const about = { description: "", list: false };
    const tree = withOwnFacts(
      factTree(),
      [
        { ...about, name: "feeKind", title: "Kind of fee", kind: "choice", choices: ["flat", "hourly"] },
        { ...about, name: "answers", title: "Answers", kind: "any" },
      ],
      true,
    );
    const use = (path: string, needed: "needed" | "optional" = "needed") => ({ path, use: needed, places: [] });
    const uses = [use("custom.feeKind"), use("evidence[].unit", "optional"), use("custom.answers.pleaTerm")];
    const { sections, lists } = formOf(uses, {}, [], tree, true);
    expect(
      sections.map(({ title, fields }) => [
        title,
        ...fields.map(({ path, title, kind, needed }) => [path, title, kind, needed]),
      ]),
    ).toEqual([
      [
        "Custom facts",
        ["custom.feeKind", "Kind of fee", "choice", true],
        ["custom.answers.pleaTerm", "Answers: plea term", "text", true],
      ],
      ["Evidence item 1", ["evidence[0].unit", expect.any(String), "text", false]],
    ]);
    expect(lists).toMatchObject([{ path: "evidence", entries: 0 }]);
    expect(formOf(uses, {}, [], tree).sections).toHaveLength(1);
  });
});

test("only facts that differ and are known change in the document", () => {
  const drafted = [
    { name: "client.name", label: "Client name", text: "Ray B.", missing: false },
    { name: "docket.number", label: "Docket number", text: "[docket number]", missing: true },
    { name: "court.name", label: "Court", text: "COURT", missing: false },
  ];
  const shown = [
    { path: "client.name", text: "Ray A.", missing: false },
    { path: "client.name", text: "Ray A.", missing: false },
    { path: "docket.number", text: "1", missing: false },
    { path: "court.name", text: "COURT", missing: false },
  ];
  expect(factChanges(shown, drafted)).toEqual([
    { name: "client.name", label: "Client name", from: "Ray A.", to: "Ray B." },
  ]);
});
