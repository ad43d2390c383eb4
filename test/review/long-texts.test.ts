import { review } from "../../src/review";
import { analyzeParagraph } from "../../src/review/text/analysis";
import { Automaton } from "../../src/review/match/simulate";
import { smallMatcher } from "./small-rules";

const matcher = smallMatcher(
  [
    { id: "gun-near-drug", patterns: [{ near: { all: ["@gun", "@drug"], within: "paragraph" } }] },
    { id: "gun-kept", patterns: ["keep <0-20> @gun"], guards: { unless: ["gun shop"], unlessParagraph: ["toy gun"] } },
    { id: "drug-sold", patterns: ["sell <0-30> @drug", "@drug <0-30> sell"], guards: { subject: ["agent"] } },
  ],
  { gun: ["gun", "pistol"], drug: ["heroin", "cocaine"] },
);

/** Tokens that automata were sent over, counted while a text is reviewed. */
function work(text: string): number {
  const find = jest.spyOn(Automaton.prototype, "find");
  try {
    review(matcher, text);
    return find.mock.calls.reduce((sum, [, from, to]) => sum + to - from, 0);
  } finally {
    find.mockRestore();
  }
}

describe("work grows with the text and not with its square", () => {
  const words = "he kept a gun and sold the heroin to a buyer with the pistol near";
  test.each([
    ["one sentence without an end", `${words} `],
    ["one paragraph of many sentences", `${words} it. He was charged in the indictment with it. `],
    ["many paragraphs", `${words} it.\n`],
  ])("%s", (_, unit) => {
    const small = work(unit.repeat(40));
    const large = work(unit.repeat(320));
    expect(small).toBeGreaterThan(500);
    expect(large).toBeLessThan(small * 8 * 1.3);
  });
});

test("what has no full stop for hundreds of words is cut at a pause, and an ordinary long sentence is not", () => {
  const long = `${"one two three ".repeat(80)}end.`;
  expect(analyzeParagraph(long).sentences).toHaveLength(1);
  const list = analyzeParagraph("item of the list, ".repeat(400));
  expect(list.sentences.length).toBeGreaterThan(5);
  for (const { from, to } of list.sentences) expect(to - from).toBeLessThanOrEqual(256);
  const bare = analyzeParagraph("word ".repeat(1000));
  expect(Math.max(...bare.sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(350);
});
