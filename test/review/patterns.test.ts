import fc from "fast-check";
import { DiagnosticError } from "../../src/diagnostic";
import { parsePattern } from "../../src/review/match/trees";
import { matchText } from "../../src/review/match/text";
import { bareMatcher, quotes } from "./small-rules";

const SETS = { gun: ["firearm", "gun", "nine millimeter"], drug: ["heroin", "cocaine", "crack cocaine"] };

describe("what a pattern takes", () => {
  test.each<[pattern: unknown, text: string, found: string[]]>([
    ["sell", "He sold, sells and is selling; a seller of sales.", ["sold", "sells", "selling"]],
    ["=sold", "He sold and sells.", ["sold"]],
    ["distribut*", "distribution, distributor, distributing", ["distribution", "distributor", "distributing"]],
    ["(sell|give away) heroin", "He gave away heroin and sold heroin.", ["gave away heroin", "sold heroin"]],
    ["sell [some] heroin", "He sold heroin. He sold some heroin.", ["sold heroin", "sold some heroin"]],
    ["sell (some)? heroin", "He sold heroin. He sold some heroin.", ["sold heroin", "sold some heroin"]],
    ["sell <0-2> heroin", "He sold a bag heroin. He sold one two three heroin.", ["sold a bag heroin"]],
    ["sell <2-3> heroin", "He sold heroin. He sold a little heroin.", ["sold a little heroin"]],
    ["sell <0-9> heroin", "He sold. It was heroin.", []],
    ["@gun", "A gun, firearms, a nine millimeter and a knife.", ["gun", "firearms", "nine millimeter"]],
    ["{@gun} <0-5> house", "The gun in the house.", ["gun"]],
    [
      "within {# (foot|feet)} of",
      "within 1,000 feet of; within one thousand feet of",
      ["1,000 feet", "one thousand feet"],
    ],
    ["#>=1000 foot", "999 feet, 1,000 feet, two thousand feet", ["1,000 feet", "two thousand feet"]],
    ["#<21", "aged 20 and 21", ["20"]],
    ["#18-20", "17, 18, 20 and 21", ["18", "20"]],
    [
      "%mass of @drug",
      "fifty grams of heroin, 1.2 kg of cocaine, 5 bags of heroin",
      ["fifty grams of heroin", "1.2 kg of cocaine"],
    ],
    ["%money", "He had $1,500 and 2000 dollars.", ["$1,500", "2000 dollars"]],
    ["%units", "1,000 blue fentanyl pills and 12 plants", ["1,000 blue fentanyl pills", "12 plants"]],
    ["% pure", "It was 98% pure.", ["% pure"]],
    ["long-gun", "a long gun, a long-gun and longguns", ["long gun", "long-gun", "longguns"]],
    ["handgun", "a hand-gun, a hand-\ngun, a handgun", ["hand-gun", "hand-\ngun", "handgun"]],
    ["coconspirator", "his co-conspirators", ["co-conspirators"]],
    ["in furtherance of", "in\nfurther-\nance   of it", ["in\nfurther-\nance   of"]],
    ["organize", "organised", ["organised"]],
    ["924(c)", "18 U.S.C. § 924(c)(1)", ["924(c)"]],
    ["did not know", "He didn’t know.", ["didn’t know"]],
    [
      { near: { all: ["@gun", "protect"], within: 4 } },
      "To protect it he had a gun. A gun. He protected.",
      ["protect it he had a gun"],
    ],
    [{ near: { all: ["@gun", "protect"], within: 1 } }, "To protect it he had a gun.", []],
    [
      { near: { all: ["@gun", "@drug"], within: "paragraph" } },
      "A gun lay there. So did heroin.\nA gun.",
      ["gun lay there. So did heroin"],
    ],
    [{ near: { all: ["@gun", "@drug"], within: "sentence" } }, "A gun lay there. So did heroin.", []],
    [
      { near: { all: ["@gun", "@drug"], within: "clause" } },
      "He had a gun, but she had heroin; he had heroin and a gun.",
      ["heroin and a gun"],
    ],
    [{ near: { all: ["{@gun}", "@drug"], within: "sentence" } }, "Heroin lay beside a gun.", ["gun"]],
    // small words and parentheses may stand between
    [
      "sell heroin",
      "He sold the heroin. He sold his own heroin. He sold quickly some heroin.",
      ["sold the heroin", "sold quickly some heroin"],
    ],
    ["keep gun", "He kept (as agents later learned) a gun.", ["kept (as agents later learned) a gun"]],
    ["sell heroin", "He sold; the heroin was his. He sold nearly heroin.", []],
    ["crack [cocaine]", "crack cocaine", ["crack cocaine"]],
    ["(gun|gun shop)", "a gun shop", ["gun shop"]],
    ["gun <0-6> gun", "a gun and a gun and a gun", ["gun and a gun"]],
  ])("%j in %j", (pattern, text, found) => {
    expect(quotes(bareMatcher(pattern, SETS), text)).toEqual(found);
  });
});

describe("what is no pattern", () => {
  test.each([
    ["(a|b", /not closed/],
    ["a)", /closes nothing/],
    ["a | ", /Nothing stands here/],
    ["a <5-2> b", /wrong way round/],
    ["a <0-500> b", /at most 60/],
    ["a <x> b", /not a gap/],
    ["@nothing", /no set named/],
    ["@loop", /contains itself/],
    ["%weight", /no %weight/],
    ["#>>5", /not a number test/],
    ["[a]", /at least one word/],
    ["<0-5>", /at least one word/],
    [", a", /holds no word/],
    ["@wide8", /too large/],
  ])("%s", (pattern, reason) => {
    const wide = Object.fromEntries(
      Array.from({ length: 9 }, (_, at): [string, string[]] => [
        `wide${at}`,
        at === 0 ? ["a b"] : Array<string>(5).fill(`@wide${at - 1}`),
      ]),
    );
    const attempt = (): unknown => bareMatcher(pattern, { loop: ["@loop"], ...wide });
    expect(attempt).toThrow(DiagnosticError);
    expect(attempt).toThrow(reason);
  });

  test("any string is a pattern or a fault, never a crash", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab()[]{}|<>@#%=*-0 19,."), maxLength: 30 }), (source) => {
        try {
          parsePattern(source, () => undefined);
        } catch (error) {
          expect(error).toHaveProperty("name", "PatternFault");
        }
      }),
    );
  });
});

test("hostile patterns and texts take time in proportion", () => {
  const pattern = "(a|a a|a a a) <0-60> (a|a [a] [a]) <0-60> (a|[a] a) <0-60> b";
  const matcher = bareMatcher(pattern);
  const time = (length: number): number => {
    const text = "a ".repeat(length) + "b";
    const begin = performance.now();
    matchText(matcher, text);
    return performance.now() - begin;
  };
  time(200);
  const short = Math.max(time(1000), 1);
  expect(time(8000)).toBeLessThan(short * 40);
});
