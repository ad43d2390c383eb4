import { quotes, smallMatcher } from "./small-rules";

const matcher = smallMatcher([
  { id: "gun", patterns: ["(firearm|gun|pistol|rifle|weapon|revolver)"] },
  { id: "sale", patterns: ["(sell|distribute|sale|deal)"], category: "distribution" },
  { id: "school", patterns: ["{(near|within) <0-5> (school|playground)}"], category: "school-zone" },
  { id: "furtherance", patterns: ["in furtherance of"] },
]);

/** Text, and what must be flagged in it: nothing where the words are denied. */
const TABLE: readonly (readonly [text: string, flagged: readonly string[]])[] = [
  // plain negation
  ["No firearm was found.", []],
  ["The defendant did not possess a firearm.", []],
  ["The defendant didn’t possess a firearm.", []],
  ["The defendant never carried a gun.", []],
  ["He was not armed with a pistol or any other weapon.", []],
  ["The defendant cannot be tied to the firearm.", []],
  ["There were no firearms, scales, or ledgers in the apartment.", []],
  ["Officers found no firearms, no scales, and no ledgers.", []],
  ["None of the participants carried a weapon.", []],
  ["Neither the defendant nor his brother possessed a firearm.", []],
  ["He carried no heroin, nor did he carry a gun.", []],
  ["The apartment was free of weapons.", []],
  ["The search was completed in the absence of any firearm.", []],
  ["At no time did the defendant sell heroin near a school.", []],
  ["He used heroin without selling it.", []],
  ["He bought for himself rather than selling to others.", []],
  ["The offense did not take place near a school.", []],
  ["The offense did not occur within 1,000 feet of a playground.", []],
  ["Nothing in this factual basis shall be construed as an admission that the defendant possessed a firearm.", []],
  ["Nothing in this agreement is an admission that he carried a gun, is a dealer, or distributed heroin.", []],
  // denial
  ["The defendant denies that he sold heroin.", []],
  ["The defendant denies possessing the firearm.", []],
  ["There is no evidence that the defendant possessed a firearm or sold heroin.", []],
  ["The government does not contend that the defendant carried a gun.", []],
  ["It is not alleged that the defendant carried a gun.", []],
  ["The defendant does not admit that he distributed heroin.", []],
  ["It has not been shown that the pistol was his.", []],
  ["Officers failed to find a firearm.", []],
  ["The defendant disputes that the gun was his.", []],
  ["The parties make no agreement as to any connection between a firearm and the offense.", []],
  ["The defendant reserves the right to contest that the sale took place.", []],
  ["It is clearly improbable that the weapon was connected with the offense.", []],
  // what follows denies
  ["A firearm was not found.", []],
  ["The firearm enhancement does not apply.", []],
  ["Any connection with the firearm is disputed.", []],
  ["The sale has not been established.", []],
  // a negation that asserts, or that denies something else
  ["The defendant not only used heroin but sold it.", ["sold"]],
  ["Not just a user, the defendant sold heroin.", ["sold"]],
  ["There is no doubt that the defendant sold heroin.", ["sold"]],
  ["There is no dispute that the defendant sold heroin.", ["sold"]],
  ["The defendant did not deny that he sold heroin.", ["sold"]],
  ["The defendant does not dispute that the firearm was his.", ["firearm"]],
  ["Neither party disputes that the firearm was his.", ["firearm"]],
  ["He never stopped selling heroin.", ["selling"]],
  ["He did not hesitate to sell heroin.", ["sell"]],
  ["The defendant did nothing but sell heroin.", ["sell"]],
  ["The purchases were not without a sale now and then.", ["sale"]],
  ["The sales were not limited to friends; he sold to strangers.", ["sales", "sold"]],
  ["Whether or not he used it, the defendant carried a gun.", ["gun"]],
  ["The lot is no less than a block from the corner where he sold heroin.", ["sold"]],
  // the clause ends the negation
  ["No drugs were found on him, but he carried a gun.", ["gun"]],
  ["The defendant did not use heroin; he sold it.", ["sold"]],
  ["The defendant did not own the house and sold heroin there.", ["sold"]],
  ["The defendant denied it; however, he sold heroin.", ["sold"]],
  ["He did not run, although he carried a pistol.", ["pistol"]],
  ["He had no job, and he sold heroin to support himself.", ["sold"]],
  ["With no license, the defendant sold pills.", ["sold"]],
  ["There was no lock on the shed where he kept the rifle.", ["rifle"]],
  ["The defendant, who had no record, carried a gun.", ["gun"]],
  ["The gun next to the drugs was not loaded.", ["gun"]],
  ["The defendant was not at home when officers found the rifle.", ["rifle"]],
  ["He initially denied it, but then admitted that he sold heroin.", ["sold"]],
  ["The court denied the motion to suppress the gun.", ["gun"]],
  ["No firearm was in the car, but one was in the house.", ["one"]],
  ["There was no gun in the car, but one in the house.", ["one"]],
  ["The report, No. 5, lists the pistol.", ["pistol"]],
  ["He did not testify. He sold heroin.", ["sold"]],
];

test.each(TABLE.map(([text, flagged]) => ({ text, flagged })))("$text", ({ text, flagged }) => {
  expect(quotes(matcher, text)).toEqual(flagged);
});
