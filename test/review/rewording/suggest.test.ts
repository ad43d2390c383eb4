import type { CaseFile } from "../../../src/case";
import { applySuggestion, suggestionsFor, type EvidenceResult, type Suggestion } from "../../../src/review";
import type { NarrowerWording } from "../../../src/review/rules/schema";

const STRIKE: NarrowerWording = { kind: "delete", replaces: "clause", text: "", effect: "Out." };

interface Marked {
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
}

/** Suggestions for the words in double brackets; the sentence is what lies between the bars, or everything. */
function suggest(
  marked: string,
  wording: NarrowerWording,
  options: { case?: CaseFile; category?: string; evidence?: EvidenceResult } = {},
): Marked {
  const bare = marked.replace(/\[\[|\]\]/g, "");
  const text = bare.replace(/\|/g, "");
  const bars = [...bare.matchAll(/\|/g)].map((found, i) => found.index - i);
  const sentence = { start: bars[0] ?? 0, end: bars[1] ?? text.length };
  const plain = marked.replace(/\|/g, "");
  const start = plain.indexOf("[[");
  const end = plain.indexOf("]]") - 2;
  return { text, suggestions: suggestionsFor(text, { start, end, sentence }, [wording], options) };
}

/** The text with the first suggestion taken. */
function taken(marked: string, wording: NarrowerWording = STRIKE, options: Parameters<typeof suggest>[2] = {}): string {
  const { text, suggestions } = suggest(marked, wording, options);
  const [first] = suggestions;
  if (first === undefined) throw new Error(`no suggestion for: ${marked}`);
  return applySuggestion(text, first);
}

describe("striking the least that can go", () => {
  test.each([
    [
      "The defendant sold cocaine and [[carried a firearm in furtherance of]] that crime.",
      "The defendant sold cocaine.",
    ],
    ["The defendant [[carried a pistol]] and sold cocaine.", "The defendant sold cocaine."],
    [
      "The defendant sold cocaine, [[carried a pistol]], and kept a ledger.",
      "The defendant sold cocaine and kept a ledger.",
    ],
    [
      "The defendant sold cocaine, carried a pistol, and [[kept a ledger]].",
      "The defendant sold cocaine and carried a pistol.",
    ],
    [
      "The defendant sold cocaine, carried a pistol and [[kept a ledger]].",
      "The defendant sold cocaine and carried a pistol.",
    ],
    ["He sold pills, powder, [[and other drugs]].", "He sold pills and powder."],
    ["A scale and [[a firearm]] were found in the car.", "A scale was found in the car."],
    ["[[A firearm]] and a scale were found in the car.", "A scale was found in the car."],
    ["[[A firearm]] and two scales were found in the car.", "Two scales were found in the car."],
    [
      "He possessed cocaine [[within 1,000 feet of a school]] and intended to sell it.",
      "He possessed cocaine and intended to sell it.",
    ],
    ["The flat, [[which was within 1,000 feet of a playground]], was searched.", "The flat was searched."],
    ["The defendant, [[a manager of the group]], distributed cocaine.", "The defendant distributed cocaine."],
    [
      "The defendant, together with [[others known and unknown]], distributed cocaine.",
      "The defendant distributed cocaine.",
    ],
    ["He delivered, [[among other things]], two ounces of cocaine.", "He delivered two ounces of cocaine."],
    [
      "The defendant [[led the group]], and he sold cocaine to an informant.",
      "The defendant sold cocaine to an informant.",
    ],
    ["With [[a pistol]] in his waistband, the defendant sold cocaine.", "The defendant sold cocaine."],
    ["Officers found cocaine (and [[a loaded pistol]]) in the trunk.", "Officers found cocaine in the trunk."],
    ["He sold 60 grams of methamphetamine [[(actual)]].", "He sold 60 grams of methamphetamine."],
    ["He knowingly distributed cocaine, [[resulting in the death of R.S.]]", "He knowingly distributed cocaine."],
    ["He admits that he sold cocaine and that [[he possessed a firearm]].", "He admits that he sold cocaine."],
    ["He sold drugs, [[including but not limited to]] heroin.", "He sold drugs."],
    [
      "In the Western District, [[and elsewhere]], the defendant sold heroin.",
      "In the Western District, the defendant sold heroin.",
    ],
    [
      "On March 3, 2025, in Knoxville, Tennessee, he sold cocaine and [[fled]].",
      "On March 3, 2025, in Knoxville, Tennessee, he sold cocaine.",
    ],
    [
      "The sale took place [[within 1,000 feet of Lakeview School]], a public school, and near a park.",
      "The sale took place near a park.",
    ],
    ["It took place near a shop, [[next to a school]], and he left.", "It took place near a shop, and he left."],
    [
      "He conspired with Mr. Keene and [[with others known and unknown]] to sell heroin, and fled.",
      "He conspired with Mr. Keene, and fled.",
    ],
    ["He sold it to M.R., [[whom he knew to be under]] eighteen.", "He sold it to M.R."],
  ])("%s", (marked, expected) => {
    expect(taken(marked)).toBe(expected);
  });

  test.each([
    "A firearm was [[present in connection with]] the offense.",
    "The heroin came [[from Mexico]].",
    "The house was used [[for the purpose of selling]] heroin.",
    "As agents came, the defendant [[flushed]] the rest.",
    "Not only did he sell; [[he recruited others]].",
    "She took steps to [[hide evidence]].",
    "From a time unknown until May, in Port Lavelle, the defendant [[conspired with]] Mr. Keene.",
    "The defendant knew that [[fentanyl causes death]], and that two persons had overdosed.",
    "Did [[he lead]] them?",
  ])("the whole sentence, where nothing less can: %s", (marked) => {
    expect(taken(`Before this. |${marked}| After this.`)).toBe("Before this. After this.");
  });

  test("a sentence goes with its own number, and no line break with it", () => {
    expect(taken("1. He stayed.\n|2. He [[led]] them.|\n3. He left.")).toBe("1. He stayed.\n\n3. He left.");
    expect(taken("1. He stayed.\n2. |He [[led]] them.|\n3. He left.")).toBe("1. He stayed.\n\n3. He left.");
  });

  test("a sentence given without its full stop is taken with it", () => {
    expect(taken("He stayed. |A gun was [[present]]|. He left.")).toBe("He stayed. He left.");
  });
});

describe("words in the place of others", () => {
  const span = (text: string): NarrowerWording => ({ kind: "neutral", replaces: "span", text, effect: "Neutral." });

  test.each([
    ["He had an [[eight-ball]] of meth.", "quantity", "He had a quantity of meth."],
    ["He had a [[quantity]] of meth.", "amount", "He had an amount of meth."],
    ["He had a [[pistol]] there.", "a firearm", "He had a firearm there."],
    ["[[Large amounts]] of heroin were sold.", "a quantity", "A quantity of heroin was sold."],
    ["He lived in [[a stash house]].", "in a house", "He lived in a house."],
    ["He sold [[50 grams]] of meth.", "an unknown amount", "He sold an unknown amount of meth."],
    ['He said "[[ice]]" was there.', "methamphetamine", 'He said "methamphetamine" was there.'],
    ["He said \u201c[[ice]]\u201d was there.", "methamphetamine", "He said \u201cmethamphetamine\u201d was there."],
  ])("%s with %s", (marked, words, expected) => {
    expect(taken(marked, span(words))).toBe(expected);
  });

  test.each([
    ["He was [[aware]] of it all.", "knew"],
    ["Her [[supplier]] fronted the loads.", "obtained from a supplier"],
    ["It began at a [[time]] unknown to him.", "on the date"],
    ["He sold pills, powder, [[etc]].", "limited to"],
  ])("words that do not fit the place are not forced: %s with %s", (marked, words) => {
    for (const each of suggest(marked, span(words)).suggestions) expect(each.text).not.toContain(words);
  });

  test("a sentence of its own follows the one it narrows", () => {
    const neutral: NarrowerWording = {
      kind: "neutral",
      replaces: "clause",
      text: "The parties make no agreement on this point.",
      effect: "Neutral.",
    };
    expect(taken("He sold cocaine and [[carried a gun]]. He left.".replace(". He left.", "."), neutral)).toBe(
      "He sold cocaine. The parties make no agreement on this point.",
    );
  });

  test("a sentence in the place of a sentence keeps its number", () => {
    const neutral: NarrowerWording = {
      kind: "neutral",
      replaces: "sentence",
      text: "officers found a weapon",
      effect: "Neutral.",
    };
    expect(taken("|4. A [[pistol]] lay near the drugs.| He left.", neutral)).toBe(
      "4. Officers found a weapon. He left.",
    );
  });

  test("the replacement is as small as words allow", () => {
    const { text, suggestions } = suggest("He sold cocaine and [[carried a gun]].", STRIKE);
    const [first] = suggestions;
    expect(text.slice(first?.replaces.start, first?.replaces.end)).toBe(" and carried a gun");
    expect(first?.text).toBe("");
  });
});

describe("what may be said", () => {
  const says = (text: string): NarrowerWording => ({ kind: "narrow", replaces: "sentence", text, effect: "Narrow." });
  const evidence = (state: EvidenceResult["state"]): EvidenceResult => ({
    state,
    cites: state === "unknown" ? [] : ["Log"],
    reason: ".",
  });
  const marked = "He [[carried a gun]] there.";
  const only = (text: string, options: Parameters<typeof suggest>[2]): string[] =>
    suggest(marked, says(text), options).suggestions.map((each) => each.text);

  test.each([
    "The firearm was not connected to the offense.",
    "He possessed it for personal use.",
    "No death resulted.",
    "He never sold cocaine.",
  ])("a denial needs a record that contradicts the words: %s", (text) => {
    for (const state of ["unknown", "supported", "not supported"] as const) {
      expect(only(text, { evidence: evidence(state) })).not.toContain(text);
    }
    expect(only(text, {})).not.toContain(text);
    expect(only(text, { evidence: evidence("contradicted") })).toContain(text);
  });

  test.each([
    "The parties make no agreement as to any firearm.",
    "The defendant does not admit that a firearm was present.",
    "The defendant reserves the right to dispute it and is not bound.",
    "The parties make no agreement as to any unit that the laboratory did not test.",
    "Officers also seized a firearm.",
  ])("neutral words and reserved disputes need none: %s", (text) => {
    expect(only(text, {})).toContain(text);
  });

  test("where no wording may be offered, silence is", () => {
    expect(suggest(marked, says("He never carried a gun."), {}).suggestions).toEqual([
      expect.objectContaining({ kind: "delete", text: "" }),
    ]);
  });

  test("slots are filled from the case, or the wording is left out", () => {
    const file: CaseFile = {
      evidence: [
        { kind: "cash", location: "wallet" },
        { kind: "firearm", location: "hall closet", lab: { testedGrams: 3.1 } },
      ],
    };
    const place = "Officers found a firearm in the {case.evidence.location}.";
    expect(only(place, { case: file, category: "firearm" })).toEqual(["Officers found a firearm in the hall closet."]);
    expect(only(place, {})).not.toContain(place);
    expect(only("It was {case.evidence.testedGrams} grams.", { case: file, category: "firearm" })).toEqual([
      "It was 3.1 grams.",
    ]);
    expect(only("Words: {quote}.", {})).toEqual(["Words: carried a gun."]);
    expect(only("X {case.__proto__.x} y.", { case: file })).not.toContain("X  y.");
  });

  test("a slot with two different values is not guessed", () => {
    const file: CaseFile = {
      evidence: [
        { kind: "firearm", location: "closet" },
        { kind: "firearm", location: "trunk" },
      ],
    };
    expect(only("It was in the {case.evidence.location}.", { case: file, category: "firearm" })).toEqual([""]);
  });
});
