import { review } from "../../src/review";
import { matchText } from "../../src/review/match/text";
import { quotes, smallMatcher } from "./small-rules";

const matcher = smallMatcher([
  { id: "gun", patterns: ["(firearm|gun|pistol|rifle|weapon|revolver)"] },
  { id: "sale", patterns: ["(sell|distribute|distribution|sale|deal)"], category: "distribution" },
  { id: "furtherance", patterns: ["in furtherance of"] },
  { id: "weight", patterns: ["%mass"], category: "quantity" },
]);

type Row = readonly [text: string, flagged: readonly string[]];

function run(title: string, table: readonly Row[]): void {
  describe(title, () => {
    test.each(table.map(([text, flagged]) => ({ text, flagged })))("$text", ({ text, flagged }) => {
      expect(quotes(matcher, text)).toEqual(flagged);
    });
  });
}

run("titles, headings and quotations of the law", [
  ["POSSESSION OF A FIREARM IN FURTHERANCE OF A DRUG TRAFFICKING CRIME", []],
  ["Count One: Distribution of a Controlled Substance", []],
  ["The defendant pleads to Count Two (Possession of a Firearm in Furtherance of a Drug Trafficking Crime).", []],
  ["He was arraigned on an indictment charging “possession of a firearm in furtherance of a drug crime.”", []],
  ["The statute is titled “Distribution of Controlled Substances.”", []],
  ["Count Three charges the defendant with distribution of heroin.", []],
  ["The defendant was charged with possessing a firearm in furtherance of a drug crime.", []],
  ["Count Two of the indictment alleges that the defendant carried a gun.", []],
  ["He pleads guilty to distribution of heroin and admits that he sold it.", ["sold"]],
  ["18 U.S.C. § 924(c) (Possession of a Firearm in Furtherance) is not at issue.", []],
  ["The defendant texted, “bring the gun,” before the meeting.", ["gun"]],
  ["The defendant told the agent that “the pistol is mine and I sold the rest of it to people.”", ["pistol", "sold"]],
  ["He sold the “weapon” that afternoon.", ["sold", "weapon"]],
  ["The defendant charged $500 for each gun.", ["gun"]],
  ["The defendant sold a pistol", ["sold", "pistol"]],
  ["DEFENDANT SOLD A PISTOL AND WAS ARRESTED AT HIS HOUSE.", ["SOLD", "PISTOL"]],
]);

run("dismissed counts", [
  ["Count Two, which concerns a firearm, will be dismissed and its facts are not admitted.", []],
  ["The government will move to dismiss the gun charge.", []],
  ["The defendant admits that he carried a gun, and Count Two will be dismissed.", ["gun"]],
  ["Dismissed counts that concern a firearm may be considered at sentencing.", ["firearm"]],
]);

run("other people's conduct", [
  ["Mr. Shaw carried a gun, and the defendant did not know of it.", []],
  ["Mr. Shaw alone carried a gun, and the defendant neither knew of it nor could have foreseen it.", []],
  ["A passenger had the pistol. The defendant is not accountable for that weapon.", []],
  ["Unbeknownst to the defendant, his passenger had a pistol in her purse.", []],
  ["A separate search of Mr. Cole’s house, in which the defendant had no part, led to two rifles.", []],
  ["Mr. Shaw carried a gun.", ["gun"]],
  ["Mr. Shaw carried a gun, as the defendant knew.", ["gun"]],
  ["The defendant carried a gun and did not know that the police were near.", ["gun"]],
]);

run("disputed contentions", [
  ["The government contends that the defendant carried a gun; the defendant disputes this.", []],
  ["The government contends that the gun was his. The defendant does not agree.", []],
  ["The parties disagree whether the firearm was connected with the offense.", []],
  ["The government contends that the defendant carried a gun, and the defendant does not dispute it.", ["gun"]],
  ["The government contends that the defendant carried a gun.", ["gun"]],
]);

run("statements of law and conditions", [
  ["The elements of the offense are knowing possession of a firearm in furtherance of a crime.", []],
  ["The government would have to prove that he possessed a firearm.", []],
  ["It is unlawful to distribute heroin.", []],
  ["If the defendant possessed a firearm, the range would change.", []],
  ["Had the defendant possessed a firearm, the range would be higher.", []],
  ["Section 924(c) of the Code, as amended, punishes the use of a firearm.", []],
  ["The adjustment would matter only if a firearm was possessed.", []],
  ["The parties will argue whether the pistol matters.", []],
  ["If this case proceeded to trial, the government would prove that the defendant sold heroin.", ["sold"]],
  ["Had the case gone to trial, the evidence would show that he carried a gun.", ["gun"]],
]);

run("upper bounds", [
  ["The parties agree to no more than 5 grams.", []],
  ["He is accountable for less than fifty grams.", []],
  ["The weight does not exceed 40 grams.", []],
  ["The weight was under 28 grams.", []],
  ["He is accountable for no less than fifty grams.", ["fifty grams"]],
  ["He is accountable for not less than 50 grams.", ["50 grams"]],
  ["He is accountable for more than 50 grams.", ["50 grams"]],
]);

test("a charge's title is a note where the paragraph then admits its facts", () => {
  const text = "The defendant is charged with distribution of heroin. He admits the facts alleged in that count.";
  const [found] = matchText(matcher, text);
  expect(found).toMatchObject({ quote: "distribution" });
  expect(found?.soft).toMatch(/title of a charge/);
  expect(review(matcher, text)[0]).toMatchObject({ ruleId: "sale", severity: "medium" });
});

describe("a rule's own guards", () => {
  const guarded = smallMatcher([
    {
      id: "lead",
      category: "role",
      patterns: ["(lead|direct|organize)"],
      guards: {
        subject: ["(officer|agent|police)"],
        unless: ["(church|band)"],
        unlessSentence: ["grill"],
        unlessParagraph: ["restaurant manager"],
      },
    },
  ]);

  test.each([
    ["The defendant led the others.", ["led"]],
    ["Agents led the defendant away.", []],
    ["The search was directed by agents.", []],
    ["When officers knocked, the defendant led the others out.", ["led"]],
    ["Officers learned that the defendant directed the sales.", ["directed"]],
    ["Agents watched the house and directed traffic.", []],
    ["The defendant led the church choir.", []],
    ["The defendant led, among the many people whom he knew from those years, a choir in church.", ["led"]],
    ["On Sundays at the grill he would, as the owner asked of him, direct cooks.", []],
    ["He was a restaurant manager. He directed the cooks.", []],
  ])("%s", (text, flagged) => {
    expect(quotes(guarded, text)).toEqual(flagged);
  });

  test("a guard is read to the letter, and a dispute that is denied excuses nothing", () => {
    const rule = smallMatcher([
      {
        id: "sale",
        category: "distribution",
        patterns: ["sell"],
        guards: { unlessSentence: ["in school", "dispute", "not <0-6> sell"] },
      },
    ]);
    expect(quotes(rule, "He sold it in school.")).toEqual([]);
    expect(quotes(rule, "He sold it in the school.")).toEqual(["sold"]);
    expect(quotes(rule, "It is in dispute that he sold it.")).toEqual([]);
    expect(quotes(rule, "It is not disputed that he sold it.")).toEqual(["sold"]);
    expect(quotes(rule, "The defendant does not dispute that he sold it.")).toEqual(["sold"]);
  });

  test("a denying verb that is the trigger is denied by its own negation", () => {
    const rule = smallMatcher([{ id: "failed", category: "obstruction", patterns: ["fail to appear"] }]);
    expect(quotes(rule, "He failed to appear.")).toEqual(["failed to appear"]);
    expect(quotes(rule, "He never failed to appear.")).toEqual([]);
  });

  test("a guard that is switched off no longer holds", () => {
    const off = smallMatcher([{ id: "gun", patterns: ["gun"], guards: { negation: false, quotation: false } }]);
    expect(quotes(off, "No gun was found.")).toEqual(["gun"]);
    expect(quotes(off, "Count One: Use of a Gun")).toEqual(["Gun"]);
  });

  test("a negation that the pattern names is part of the trigger", () => {
    const own = smallMatcher([
      { id: "status", patterns: ["not [a] citizen", "fail to stop"], category: "immigration" },
    ]);
    expect(quotes(own, "The defendant is not a citizen.")).toEqual(["not a citizen"]);
    expect(quotes(own, "He failed to stop.")).toEqual(["failed to stop"]);
    expect(quotes(own, "There is no evidence that he failed to stop.")).toEqual([]);
  });
});

run("conduct that the text says was somebody else's", [
  ["Mr. Sloan fired the pistol at Mr. Ortega; the defendant was not there.", []],
  ["The sale was the work of other persons and is unrelated to the defendant.", []],
  ["The organizer of the sale, who awaits trial, never met the defendant.", []],
  ["The defendant was not at home when officers found the rifle.", ["rifle"]],
]);

run("what is proved beyond a reasonable doubt", [
  ["The United States would prove beyond a reasonable doubt that he kept a pistol.", ["pistol"]],
  ["The government doubts that he kept a pistol.", []],
]);

run("never … without", [
  ["He never came to a meeting without his pistol.", ["pistol"]],
  ["He came to the meeting without a pistol.", []],
]);

run("a question and the answer on the next line", [
  ["Q. Did you ever carry a gun?\nA. No, sir.", []],
  ["THE COURT: Did you carry a gun?\nTHE DEFENDANT: Yes, Your Honor.", ["gun"]],
]);

const named = smallMatcher([{ id: "price", patterns: ["(price|cook)"] }]);

test.each([
  ["ALAN PRICE knowingly possessed cocaine.", []],
  ["Mr. Cook sat in the car.", []],
  ["He knew the price, and how to cook it.", ["price", "cook"]],
])("a person's name is no trigger word: %s", (text, flagged) => {
  expect(quotes(named, text)).toEqual(flagged);
});
