import fc from "fast-check";
import { unmarkedSentences, type CountChecklist, type Finding } from "../../../src/review";

const text = [
  "FACTUAL BASIS",
  "1. On March 4, the defendant knowingly possessed cocaine. He kept a ledger of what each buyer still owed him.",
  "2. The house stood within 900 feet of a school. Mr. Vance looked after the younger men on the block.",
].join("\n");

/** A finding on the words of the text; what else it says does not matter here. */
function findingOn(words: string): Finding {
  const start = text.indexOf(words);
  return { start, end: start + words.length } as Finding;
}

function elementOn(words: string): CountChecklist {
  const start = text.indexOf(words);
  const found = { start, end: start + words.length, quote: words };
  return { count: "Count 1", authority: "21 U.S.C. § 844(a)", elements: [{ element: "possession", found }] };
}

test("a sentence without a finding, beyond the elements, is told with its paragraph; headings are not", () => {
  const found = unmarkedSentences(text, [findingOn("within 900 feet")], [elementOn("knowingly possessed cocaine")]);
  expect(found.map(({ quote, paragraph }) => [paragraph, quote])).toEqual([
    [2, "He kept a ledger of what each buyer still owed him."],
    [3, "Mr. Vance looked after the younger men on the block."],
  ]);
});

test("without elements every sentence without a finding is told; a finding over two sentences marks both", () => {
  const found = unmarkedSentences(text, [findingOn("feet of a school. Mr. Vance")], []);
  expect(found.map(({ quote }) => quote)).toEqual([
    "On March 4, the defendant knowingly possessed cocaine.",
    "He kept a ledger of what each buyer still owed him.",
  ]);
});

test("a sentence is told exactly where no span touches it, however the spans lie", () => {
  const span = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 90 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const findings = spans.map(
        ([start, length]) => ({ start, end: Math.min(text.length, start + length) }) as Finding,
      );
      const touched = (one: { start: number; end: number }): boolean =>
        findings.some(({ start, end }) => start < one.end && one.start < end);
      const all = unmarkedSentences(text, [], []);
      expect(unmarkedSentences(text, findings, [])).toEqual(all.filter((sentence) => !touched(sentence)));
    }),
  );
});
