/**
 * Elements of the offenses, each with words by which a basis may say it. Sources: the statutes named, read 2026-11-24, and
 * Fed. R. Crim. P. 11(b)(3), which asks for a factual basis. Circuits word their instructions differently; state law differs more.
 */
import type { Offense } from "./counts";

/** One thing that a basis must still say. */
export interface Element {
  readonly name: string;
  readonly says: RegExp;
}

/** An offense's elements and their authority. */
export interface OffenseElements {
  readonly authority: string;
  readonly elements: readonly Element[];
  /** What the offense does not need, where that is often written anyway. */
  readonly note?: string;
}

const DRUG =
  /\b(?:controlled substances?|cocaine|heroin|fentanyl|(?:meth)?amphetamines?|meth|marijuana|cannabis|LSD|PCP|phencyclidine|oxycodone|MDMA|ecstasy|crack|narcotics?|Schedule (?:I{1,3}|IV|V)\b)/i;
const KNOWING: Element = {
  name: "knowledge",
  says: /\b(?:knowing(?:ly)?|intentional(?:ly)?|willful(?:ly)?|knew (?:that )?(?:it|this|the (?:substance|drugs?|bags?|package|powder|cocaine|heroin|fentanyl|methamphetamine|marijuana)|what (?:it|he|she|they))|(?:was|were) (?:his|hers|theirs))\b/i,
};
const SUBSTANCE: Element = { name: "a controlled substance", says: DRUG };
const POSSESSED: Element = {
  name: "possession",
  says: /\b(?:possess\w*|had (?:in|on) (?:his|her|their)|(?:defendant|he|she|they) (?:\w+ )?(?:held|carried|kept)|custody or control|had (?:\S+\s){0,6}(?:in|on) (?:his|her|their) (?:pocket|person|car|vehicle|bag|hand))\b/i,
};
const INTENT: Element = {
  name: "intent to distribute",
  says: /\b(?:inten(?:t|ded|ding|tion)\s+(?:to|of)\s+(?:\w+\s+){0,3}(?:distribut\w*|deliver\w*|sell\w*|transfer\w*|shar\w*|dispens\w*)|for (?:re)?sale|to (?:sell|distribute|deliver|share)|for (?:the purpose of )?distribut\w*)\b/i,
};
const DISTRIBUTED: Element = {
  name: "distribution (a transfer)",
  says: /\b(?:distribut\w*|deliver\w*|sold|sells?|selling|sale|transferr\w*|dispens\w*|gave|handed|provided|supplied|traded)\b/i,
};
const FIREARM: Element = {
  name: "a firearm",
  says: /\b(?:firearms?|pistols?|handguns?|rifles?|shotguns?|revolvers?|guns?|ammunition)\b/i,
};

/** Elements by offense. */
export const ELEMENTS: Readonly<Record<Offense, OffenseElements>> = {
  possession: {
    authority: "21 U.S.C. § 844(a)",
    elements: [KNOWING, POSSESSED, SUBSTANCE],
    note: "Neither quantity, nor intent to distribute, nor a sale is an element of simple possession.",
  },
  pwid: {
    authority: "21 U.S.C. § 841(a)(1)",
    elements: [KNOWING, POSSESSED, SUBSTANCE, INTENT],
    note: "A completed sale is not an element.",
  },
  distribution: {
    authority: "21 U.S.C. § 841(a)(1)",
    elements: [KNOWING, DISTRIBUTED, SUBSTANCE],
    note: "Payment, profit and other sales are not elements.",
  },
  conspiracy: {
    authority: "21 U.S.C. §§ 846, 963",
    elements: [
      {
        name: "an agreement with another person",
        says: /\b(?:conspir\w*|agree(?:d|ment|s)?\s+(?:with|between|among|to (?!plead))|(?:had|made|reached|entered(?: into)?) an? (?:\w+\s)?(?:agreement|understanding)|jointly|together with|planned with)\b/i,
      },
      {
        name: "knowing and voluntary joining",
        says: /\b(?:knowing(?:ly)?|knew|voluntar\w*|intentional(?:ly)?|willful(?:ly)?|joined)\b/i,
      },
      {
        name: "its object, a drug offense",
        says: /\b(?:distribut\w*|deliver\w*|sell\w*|possess\w*|import\w*|manufactur\w*)\b/i,
      },
      SUBSTANCE,
    ],
    note: "No overt act is an element: United States v. Shabani, 513 U.S. 10 (1994).",
  },
  manufacture: {
    authority: "21 U.S.C. § 841(a)(1)",
    elements: [
      KNOWING,
      {
        name: "manufacture",
        says: /\b(?:manufactur\w*|produc\w*|grew|grow\w*|cultivat\w*|cook\w*|synthesi\w*|press\w*)\b/i,
      },
      SUBSTANCE,
    ],
  },
  importation: {
    authority: "21 U.S.C. §§ 952(a), 960(a)",
    elements: [
      KNOWING,
      {
        name: "bringing in from outside",
        says: /\b(?:import\w*|brought|smuggl\w*|carried|drove|transported|entered)\b/i,
      },
      {
        name: "into the United States",
        says: /\b(?:into|to|enter\w*) the (?:United States|country|customs territory)|port of entry|border|United States from\b/i,
      },
      SUBSTANCE,
    ],
  },
  premises: {
    authority: "21 U.S.C. § 856(a)",
    elements: [
      KNOWING,
      {
        name: "opened, leased, rented, used, maintained or made available a place",
        says: /\b(?:opened|leas(?:ed|es|ing|e)|rent(?:ed|s|ing)?|used?|using|maintain\w*|kept|managed|controlled|made available)\b/i,
      },
      {
        name: "for the purpose of manufacturing, distributing or using",
        says: /\b(?:purpose of|in order to|to (?:manufactur|distribut|stor|us|sell)\w*|for (?:manufactur|distribut|stor|us|sell)\w*)\b/i,
      },
      SUBSTANCE,
    ],
  },
  "firearm-924c": {
    authority: "18 U.S.C. § 924(c)(1)(A)",
    elements: [
      FIREARM,
      {
        name: "a drug trafficking crime or crime of violence",
        says: /\b(?:drug[\s-]trafficking (?:crime|offense)|crime of violence|distribut\w*|intent to distribute|conspir\w*|the (?:drug )?offense)\b/i,
      },
      {
        name: "possession in furtherance, or use or carrying during and in relation",
        says: /\b(?:in furtherance of|during and in relation to|to (?:protect|further|guard)|furthered)\b/i,
      },
    ],
  },
  "felon-in-possession": {
    authority: "18 U.S.C. § 922(g)(1)",
    elements: [
      { name: "knowing possession", says: /\b(?:knowing(?:ly)? (?:\w+\s){0,2}possess\w*|possess\w*|carried|held)\b/i },
      FIREARM,
      {
        name: "an earlier conviction punishable by more than one year",
        says: /\b(?:convicted|conviction|felon(?:y)?|exceeding one year|more than one year)\b/i,
      },
      {
        name: "knowledge of that status (Rehaif v. United States, 588 U.S. 225 (2019))",
        says: /\b(?:knew|knowing|aware)\b[^.]*\b(?:convict\w*|felon\w*|prohibited|exceeding one year|more than one year|status)\b/i,
      },
      {
        name: "commerce",
        says: /\b(?:interstate|foreign|commerce|manufactured (?:outside|in)|shipped|transported)\b/i,
      },
    ],
  },
  "protected-place": {
    authority: "21 U.S.C. § 860(a)",
    elements: [
      KNOWING,
      {
        name: "distribution, manufacture, or possession with intent to distribute",
        says: /\b(?:distribut\w*|deliver\w*|sold|sell\w*|manufactur\w*|intent to)\b/i,
      },
      SUBSTANCE,
      {
        name: "the protected place and the distance",
        says: /\b(?:within|feet|foot)\b[^.]*\b(?:school|college|university|playground|housing|youth center|pool|arcade)\b|\b(?:in|on) (?:a|the) (?:school|playground|college)\b/i,
      },
    ],
    note: "Section 860 is not among the statutes of 18 U.S.C. § 3553(f): no safety valve.",
  },
  other: {
    authority: "the statute of the count",
    elements: [],
    note: "The elements of this count are not in our list; take them from the statute and the pattern instructions.",
  },
};

/** The element that a count of 841(b)(1)(A) or (B) adds. */
export const QUANTITY_ELEMENT: Element = {
  name: "the quantity that the count charges (Alleyne v. United States, 570 U.S. 99 (2013))",
  says: /\b\d[\d,.]*\s*(?:\)\s*)?(?:grams?|g|kg|kilograms?|kilos?|ounces?|oz|pounds?|lbs?|plants?)\b|\b(?:grams?|kilograms?|plants) or more\b/i,
};
