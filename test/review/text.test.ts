import fc from "fast-check";
import { analyzeParagraph, tokenSpan } from "../../src/review/text/analysis";
import { foldText, originalEnd, originalStart } from "../../src/review/text/fold";
import { lemmasOf } from "../../src/review/text/lemma";
import { splitParagraphs } from "../../src/review/text/paragraphs";
import { findEntities } from "../../src/review/text/entities";
import { tokenize } from "../../src/review/text/tokens";

function words(text: string): string[] {
  return tokenize(foldText(text).text).tokens.map(({ word }) => word);
}

function sentences(text: string): string[] {
  const paragraph = analyzeParagraph(text);
  return paragraph.sentences.map(({ from, to }) => {
    const { start, end } = tokenSpan(paragraph, from, to);
    return text.slice(start, end);
  });
}

function paragraphs(text: string): string[] {
  return splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

describe("folding", () => {
  test.each([
    ["“sold” it’s", '"sold" it\'s'],
    ["a\u00a0b\u2009c\td", "a b c d"],
    ["fire\u00adarm", "firearm"],
    ["ﬁrearm of ﬀ", "firearm of ff"],
    ["ｆｉｒｅａｒｍ", "firearm"],
    ["naïve café", "naive cafe"],
    ["cafe\u0301", "cafe"],
    ["long‑gun", "long-gun"],
    ["½ ounce", "1/2 ounce"],
    ["pist\u200bol", "pistol"],
  ])("%j becomes %j", (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  test("every folded unit lies in its original range, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const folding = foldText(text);
        let last = 0;
        for (let at = 0; at < folding.text.length; at += 1) {
          const start = originalStart(folding, at);
          const end = originalEnd(folding, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const unit = folding.text[at] ?? "";
          if (unit !== " " && /[a-z]/.test(unit)) {
            expect(foldText(text.slice(start, end)).text).toContain(unit);
          }
          last = start;
        }
      }),
    );
  });

  test("plain words stand where they stood, whatever stands around them", () => {
    const noise = fc.array(fc.constantFrom("\u00ad", "“", "—", "ﬁ", "\u00a0", "é", "😀", "\u200b", "½", "①"), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const head = `${before.join("")} `;
        const text = `${head}pistol ${after.join("")}`;
        const paragraph = analyzeParagraph(text);
        const at = paragraph.tokens.findIndex(({ word }) => word === "pistol");
        expect(tokenSpan(paragraph, at, at + 1)).toEqual({ start: head.length, end: head.length + 6 });
      }),
    );
  });
});

describe("tokens", () => {
  test.each([
    ["The defendant didn't, can't and won't.", "the defendant did not can not and will not"],
    ["the defendant’s gun", "the defendant gun"],
    ["21 U.S.C. § 841(b)(1)(A)", "21 usc section 841 b 1 a"],
    ["a/k/a Ice, D.E.A.", "aka ice dea"],
    ["$1,200.50 at 10:30 p.m.", "1200.50 at 10:30 pm"],
    ["9mm and .45-caliber", "9 mm and .45 caliber"],
    ["R&D and/or 50%", "r and d and or 50 percent"],
    ["on 5/14/2026, the 3rd", "on 5/14/2026 the 3rd"],
  ])("%s", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });

  test("parts of a citation are not numbers", () => {
    const { tokens } = tokenize("841(b)(1)(A) and 50 grams");
    expect(findEntities(tokens, 0, tokens.length).map(({ kind, value }) => [kind, value])).toEqual([
      ["number", 50],
      ["mass", 50],
    ]);
  });
});

describe("sentences", () => {
  test.each<[string, number]>([
    ["Mr. Shaw met Det. J. P. Lowe on St. Clair Ave. in May.", 1],
    ["He violated 21 U.S.C. § 841(b)(1)(A). He agreed.", 2],
    ["The weight was 50.5 grams. It was tested.", 2],
    ["At 10:30 p.m. officers stopped the car.", 1],
    ["It ended at 10:30 p.m. The officers left.", 2],
    ["See GOV-000123.001 and Bates No. 45.", 1],
    ["He lives in the U.S. The officers knew.", 2],
    ["The U.S. Attorney signed.", 1],
    ["See Exhibit A. The court did.", 2],
    ["Did he sell? Yes! “He did.” So it was.", 4],
    ["J. Smith (a/k/a “J.”) sold heroin.", 1],
    ["Smith v. Jones, 5 F.3d 12 (9th Cir. 1999), applies.", 1],
    ["The Acme Co. office was closed.", 1],
    ["He bought 5 oz. of heroin.", 1],
  ])("%s", (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe("paragraphs", () => {
  test.each<[string, string[]]>([
    ["One.\nTwo.", ["One.", "Two."]],
    ["One.\n\n\nTwo.\n", ["One.", "Two."]],
    ["The gun was found in\nthe car.", ["The gun was found in\nthe car."]],
    [
      "The gun was kept in furtherance of the\nDrug House conspiracy.",
      ["The gun was kept in furtherance of the\nDrug House conspiracy."],
    ],
    ["He had\n50 grams of it.", ["He had\n50 grams of it."]],
    ["1. The gun\n2. the car", ["1. The gun", "2. the car"]],
    ["(a) the gun;\n(b) the car.", ["(a) the gun;", "(b) the car."]],
    ["FACTUAL BASIS\nThe defendant sold heroin.", ["FACTUAL BASIS", "The defendant sold heroin."]],
    [
      "On the day in question the officers stopped Mr.\nShaw near the bridge.",
      ["On the day in question the officers stopped Mr.\nShaw near the bridge."],
    ],
    ["He carried a fire-\narm.\r\nNext.", ["He carried a fire-\narm.", "Next."]],
    ["", []],
    ["\n \t\n", []],
  ])("%j", (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  test("blocks are numbered from 1 and cover every character that is not white space", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", " ", "\n", ".", "-", "1", "\r"), maxLength: 80 }),
        (text) => {
          const blocks = splitParagraphs(text);
          blocks.forEach(({ number }, at) => expect(number).toBe(at + 1));
          const outside = blocks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
          expect(outside.trim()).toBe("");
        },
      ),
    );
  });
});

describe("base forms", () => {
  test.each([
    ["sold", "sell"],
    ["fled", "flee"],
    ["hid", "hide"],
    ["gave", "give"],
    ["kept", "keep"],
    ["led", "lead"],
    ["ran", "run"],
    ["held", "hold"],
    ["dealt", "deal"],
    ["taught", "teach"],
    ["thrown", "throw"],
    ["children", "child"],
    ["knives", "knife"],
    ["trafficked", "traffic"],
    ["trafficking", "traffic"],
    ["controlled", "control"],
    ["ties", "tie"],
    ["parties", "party"],
    ["carried", "carry"],
    ["agreed", "agree"],
    ["hoping", "hope"],
    ["stopped", "stop"],
    ["boxes", "box"],
    ["organised", "organize"],
    ["offences", "offense"],
    ["licence", "license"],
    ["neighbourhoods", "neighborhood"],
    ["kilogrammes", "kilogram"],
    ["kg", "kilogram"],
  ])("%s is a form of %s", (form, base) => {
    expect(lemmasOf(form)).toEqual(expect.arrayContaining(lemmasOf(base).slice(0, 1)));
  });

  test.each([
    ["hoped", "hop"],
    ["during", "dure"],
    ["glass", "glas"],
    ["status", "statu"],
    ["this", "thi"],
    ["hundred", "hundr"],
  ])("%s is no form of %s", (form, base) => {
    expect(lemmasOf(form)).not.toContain(base);
  });
});

describe("entities", () => {
  test.each<[string, string[]]>([
    ["fifty grams", ["mass 50"]],
    ["two hundred and fifty blue fentanyl pills", ["units 250"]],
    ["5-10 kilograms", ["mass 10", "mass 10"]],
    ["1 1/2 oz and half an ounce", ["mass 1.5", "mass 0.5", "mass 1"]],
    ["five (5) ounces", ["mass 5"]],
    ["1.2kg net", ["mass 1.2"]],
    ["$5,000 or two thousand dollars or $5 million", ["money 5000", "money 2000", "money 5000000"]],
    ["98% pure, ninety-eight percent", ["percent 98", "percent 98"]],
    ["On May 5, 2026, and in June 2025", ["date", "date"]],
    ["one thousand feet", []],
    ["a multi-kilogram load", ["mass"]],
  ])("%s", (text, expected) => {
    const { tokens } = tokenize(foldText(text).text);
    const found = findEntities(tokens, 0, tokens.length)
      .filter(({ kind }) => kind !== "number")
      .map(({ kind, value }) => (Number.isNaN(value) ? kind : `${kind} ${value}`));
    expect(found).toEqual(expected);
  });
});
