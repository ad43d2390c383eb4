import fc from "fast-check";
import { parsePattern } from "../../src/review/match/trees";
import { matchText } from "../../src/review/match/text";
import { referenceMatches } from "./reference";
import { bareMatcher, smallMatcher } from "./small-rules";

const WORDS = ["gun", "guns", "sold", "sell", "near", "school", "drug", "house", "kept", "bag"];
const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 });

/** Pattern strings that need at least one word. */
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc
    .tuple(word, fc.array(tie("part"), { maxLength: 4 }), fc.nat(4))
    .map(([needed, parts, at]) => [...parts.slice(0, at), needed, ...parts.slice(at)].join(" ")),
  part: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    word,
    word.map((each) => `=${each}`),
    fc.constantFrom("s*", "<0-2>", "<1-3>", "<4>"),
    fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((options) => `(${options.join("|")})`),
    fc.array(tie("part"), { minLength: 1, maxLength: 2 }).map((items) => `[${items.join(" ")}]`),
  ),
}));

test("the matcher finds what the plain reading of a pattern finds", () => {
  fc.assert(
    fc.property(pattern, sentence, (source, words) => {
      const text = words.join(" ");
      const starts = words.map((_, at) => words.slice(0, at).join(" ").length + (at === 0 ? 0 : 1));
      const found = matchText(bareMatcher(source), text).map(({ start, end }) => [start, end]);
      const expected = referenceMatches(
        parsePattern(source, () => undefined),
        words,
      ).map(([from, to]) => [starts[from], (starts[to - 1] ?? 0) + (words[to - 1]?.length ?? 0)]);
      expect(found).toEqual(expected);
    }),
    { numRuns: 700 },
  );
});

test("many patterns together find what each finds alone", () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 2, maxLength: 12 }),
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      (sources, parts) => {
        const text = parts.map((words) => `${words.join(" ")}.`).join("\n");
        const off = Object.fromEntries(
          ["negation", "quotation", "dismissed", "others", "contested", "standard", "bound"].map((name) => [
            name,
            false,
          ]),
        );
        const rules = sources.map((source, at) => ({ id: `rule-${at}`, patterns: [source], guards: off }));
        const together = matchText(smallMatcher(rules), text);
        rules.forEach((rule) => {
          const alone = matchText(smallMatcher([rule]), text).map(({ start, end }) => [start, end]);
          expect(together.filter((match) => match.rule.id === rule.id).map(({ start, end }) => [start, end])).toEqual(
            alone,
          );
        });
      },
    ),
    { numRuns: 80 },
  );
});
