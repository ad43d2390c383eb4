import fc from "fast-check";
import {
  compileRules,
  htmlReport,
  jsonReport,
  loadRules,
  reviewFully,
  textReport,
  type RulesText,
} from "../../../src/review";
import { DiagnosticError } from "../../../src/diagnostic";
import { featuresOf } from "../../../src/review/second-reading/features";
import { Lexicon } from "../../../src/review/second-reading/lexicon";
import { writeWeights } from "../../../src/review/second-reading/schema";
import { cutText, lessonsOf } from "../../evaluate/second-reading/lessons";
import { train, type Lesson } from "../../evaluate/second-reading/train";
import type { LabelledSentence } from "../../evaluate/evaluation-set";

const lexicon = new Lexicon([{ sets: new Map([["weapon", ["pistol", "(rifle|revolver)", "=gun", "long gun"]]]) }]);

const risky = [
  "sold pills to a neighbor",
  "sold bags on the porch",
  "handed bags to buyers",
  "handed pills to a friend",
];
const harmless = [
  "worked on the porch",
  "went to a friend",
  "sold cars to a neighbor by trade",
  "a friend drove the car",
];

function labelled(text: string, at: number): LabelledSentence {
  const isRisky = risky.includes(text);
  return {
    id: `dev-${isRisky ? "risky" : "clean"}-${String(at + 100)}`,
    text: `He ${text}.`,
    style: "federal-plea",
    kind: isRisky ? "risky" : "clean",
    spans: isRisky ? [{ category: "distribution", quote: text }] : [],
  };
}

const lessons: Lesson[] = lessonsOf([...risky, ...harmless].map(labelled), lexicon);
const toy = { leastSentences: 1, rounds: 60, step: 0.5, decay: 1e-5, scale: 5 };

function secondReadingFile(made = train(lessons, ["distribution"], "2026-11-24", toy)): string {
  const columns = made.columns.map(({ name, bias }) => `    - { name: ${name}, bias: ${String(bias)} }`).join("\n");
  return `secondReading:\n  made: ${made.made}\n  sentences: ${String(made.sentences)}\n  scale: ${String(made.scale)}\n  columns:\n${columns}\n  weights: |\n${made.lines.map((line) => `    ${line}`).join("\n")}\n`;
}

/** A rule that marks "sold", and one by likeness; `more` goes into the first. */
function rulesFile(more = ""): string {
  const rest = `    severity: high
    jurisdictions: [federal]
    why: It reads as a sale.
    consequence: A felony.
    authorities: [{ cite: "21 U.S.C. § 841", checked: 2026-11-24 }]
    narrower: [{ kind: delete, replaces: sentence, text: "", effect: "Takes it out." }]
    examples: { flag: ["He [[sold]] it."], pass: ["He kept it."] }
`;
  return `category: distribution
rules:
  - id: distribution-sold
    title: A sale
    patterns: [sell]
${more}${rest}  - id: distribution-like
    title: Reads like a sale
    likeness: 0.5
${rest}`;
}

function reviewed(text: string, files: readonly RulesText[]) {
  const { findings, doubted } = reviewFully(compileRules(loadRules(files)), text);
  return {
    found: findings.map(({ ruleId }) => ruleId),
    doubted: doubted.map(({ ruleId, quote }) => `${ruleId}: ${quote}`),
  };
}

const model = { name: "second-reading.yaml", text: secondReadingFile() };
const rules = { name: "distribution.yaml", text: rulesFile() };

test("sees words, base forms, neighbours, the beginning and the sets of the rules", () => {
  const [cut] = cutText("He sold 2 pistols for $500.", lexicon);
  expect(featuresOf(cut?.words ?? []).map(({ name }) => name)).toEqual(
    [
      ["^ he", "he", "~he", "he sold", "~he sell"],
      ["sold", "~sell", "sold #", "~sell #"],
      ["#", "~#", "# pistols", "~# pistol"],
      ["pistols", "~pistol", "@weapon", "pistols for", "~pistol for"],
      ["for", "~for", "for $", "~for $"],
      ["$", "~$"],
    ].flat(),
  );
});

test("a member of a set counts where it is one plain word, alone or as an alternative", () => {
  const concepts = (text: string) =>
    cutText(text, lexicon).flatMap(({ words }) => words.flatMap((word) => word.concepts));
  expect(concepts("revolvers")).toEqual(["@weapon"]);
  expect(concepts("gun")).toEqual(["@weapon"]);
  expect(concepts("long bag")).toEqual([]);
});

test("doubts a rule's words in a sentence that reads as harmless, and lets them stand elsewhere", () => {
  expect(reviewed("He sold cars to a neighbor by trade.", [rules, model])).toEqual({
    found: [],
    doubted: ["distribution-sold: sold"],
  });
  expect(reviewed("He sold pills to a neighbor.", [rules, model])).toEqual({
    found: ["distribution-sold"],
    doubted: [],
  });
});

test("every report tells what it doubts", () => {
  const text = "He sold cars to a neighbor by trade.";
  const file = { file: "basis.txt", text, ...reviewFully(compileRules(loadRules([rules, model])), text) };
  expect(textReport([file])).toMatch(/1 wording doubted by the second reading[^]*¶ 1: "sold" \(A sale\)/);
  expect(htmlReport([file])).toMatch(/1 wording doubted by the second reading[^]*<q>sold<\/q> \(A sale\)/);
  expect(jsonReport([file])).toEqual([
    {
      file: "basis.txt",
      findings: [],
      doubted: [
        {
          start: 3,
          end: 7,
          ruleId: "distribution-sold",
          title: "A sale",
          category: "distribution",
          quote: "sold",
          paragraph: 1,
        },
      ],
    },
  ]);
});

test("finds what no rule knows, at the words that weigh most", () => {
  const text = "He handed bags to buyers on the porch.";
  const { findings } = reviewFully(compileRules(loadRules([rules, model])), text);
  expect(findings.map(({ ruleId, quote }) => [ruleId, quote.includes("handed")])).toEqual([
    ["distribution-like", true],
  ]);
  expect(reviewed(text, [rules])).toEqual({ found: [], doubted: [] });
});

test("does not judge a rule of a layer above its own, nor one that forbids it", () => {
  const text = "He sold cars to a neighbor by trade.";
  expect(reviewed(text, [{ ...rules, layer: 1 }, model]).found).toEqual(["distribution-sold"]);
  const exempt = { ...rules, text: rulesFile("    guards: { secondReading: false }\n") };
  expect(reviewed(text, [exempt, model]).found).toEqual(["distribution-sold"]);
});

test("the highest layer's second reading holds", () => {
  const opposite = train(
    lessons.map((lesson) => ({ ...lesson, risky: true })),
    ["distribution"],
    "2026-11-24",
    toy,
  );
  const above = { name: "firm.yaml", text: secondReadingFile(opposite), layer: 1 };
  expect(reviewed("He sold cars to a neighbor by trade.", [rules, above, model]).found).toEqual(["distribution-sold"]);
});

test("learns the same from the same sentences", () => {
  expect(secondReadingFile()).toBe(model.text);
});

test.each([
  ["weights of another length", (text: string) => text.replace(/^ {4}[!-~]{2} /m, "    O ")],
  ["a character that is no weight", (text: string) => text.replace(/^ {4}[!-~](?=[!-~] )/m, "    \u00e9")],
  ["a first column of another name", (text: string) => text.replace("name: anything", "name: something")],
  ["a key that is not known", (text: string) => text.replace("  scale:", "  colour: red\n  scale:")],
])("says what is wrong with %s, and where", (_, spoil) => {
  const text = spoil(model.text);
  expect(text).not.toBe(model.text);
  const load = () => loadRules([rules, { name: "second-reading.yaml", text }]);
  expect(load).toThrow(DiagnosticError);
  expect(load).toThrow(/second-reading\.yaml.*secondReading/s);
});

test("gives probabilities for any words, and a range within the sentence", () => {
  const { secondReading } = loadRules([rules, model]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(..."he sold pills to a neighbor by trade zebra §".split(" "))), (words) => {
      for (const { words: own } of cutText(words.join(" "), lexicon)) {
        const read = secondReading?.reading.read(own);
        const { from, to } = read?.weighing("distribution") ?? { from: -1, to: -1 };
        expect(read?.risk).toBeGreaterThanOrEqual(0);
        expect(read?.risk).toBeLessThanOrEqual(1);
        expect(read?.likeness("distribution")).toBeLessThanOrEqual(1);
        expect(read?.likeness("no such category")).toBe(0);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(own.length);
      }
    }),
  );
});

test("weights beyond what a character says are cut to it", () => {
  expect(writeWeights([0, 1, -1, 1000, -1000])).toBe("OPN~!");
});
