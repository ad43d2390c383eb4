import type { CaseFile } from "../../../src/case";
import { checkEvidence } from "../../../src/review/evidence";
import { EVIDENCE_KINDS, type EvidenceKind } from "../../../src/review/rules/schema";
import type { EvidenceResult } from "../../../src/review";

/** Checks the words between the bars of a sentence. */
function check(kind: EvidenceKind, marked: string, file: CaseFile | undefined): EvidenceResult {
  const [before = "", quote = "", after = ""] = marked.split("|");
  const text = before + quote + after;
  const claim = { ruleId: "rule", category: kind, start: before.length, end: before.length + quote.length, quote };
  return checkEvidence(claim, kind, file, { text, sentence: { start: 0, end: text.length } });
}

const log = (page: string) => ({ document: "Evidence log", page });
const gun = { kind: "firearm" as const, description: "Taurus 9mm pistol", source: log("2") };

test.each(EVIDENCE_KINDS)("%s: unknown without a case file and with an empty one", (kind) => {
  expect(check(kind, "He |did it| there.", undefined)).toMatchObject({ state: "unknown", cites: [] });
  const empty = check(kind, "He |did it| there.", {});
  expect(empty.state).toBe("unknown");
  expect(empty.reason).toMatch(/^[A-Z"].*\.$/);
});

describe("firearm", () => {
  const car: CaseFile = {
    evidence: [
      {
        ...gun,
        location: "glove compartment of the Malibu",
        container: "a locked box",
        distanceFeetFromDrugs: 11,
        loaded: false,
        owner: "Pat Roe",
      },
      { kind: "drugs", description: "one bag", location: "trunk of the Malibu", source: log("1") },
    ],
    client: { name: "Jordan Doe" },
  };

  test.each<[string, EvidenceResult["state"], RegExp]>([
    ["A pistol was |next to| the drugs.", "contradicted", /11 feet from the nearest drugs/],
    ["A |loaded pistol| was found.", "contradicted", /not loaded/],
    ["A pistol was in the |bedroom|.", "contradicted", /in the glove compartment of the Malibu, not in the bedroom/],
    ["He |possessed a pistol| that day.", "contradicted", /owner is Pat Roe/],
    ["A pistol was possessed |in furtherance of| the offense.", "contradicted", /locked box/],
    ["A |pistol| was in the car.", "supported", /Taurus 9mm pistol/],
  ])("%s", (sentence, state, reason) => {
    const result = check("firearm", sentence, car);
    expect(result.state).toBe(state);
    expect(result.reason).toMatch(reason);
    expect(result.cites).toEqual(["Evidence log at 2"]);
  });

  test("near the drugs is supported only at arm's length, with a cite", () => {
    const near = { evidence: [{ ...gun, location: "trunk", distanceFeetFromDrugs: 1 }] };
    expect(check("firearm", "A pistol was |next to| the drugs.", near).state).toBe("supported");
    const silent = { evidence: [{ ...gun }] };
    expect(check("firearm", "A pistol was |next to| the drugs.", silent).state).toBe("not supported");
  });

  test("a list without a firearm is said to be a list, not proof of absence", () => {
    const result = check("firearm", "A |pistol| was found.", { evidence: [{ kind: "cash", source: log("1") }] });
    expect(result).toMatchObject({ state: "not supported", cites: [] });
    expect(result.reason).toContain("check that the list is complete");
  });

  test("without a source nothing is supported or contradicted", () => {
    const bare = { evidence: [{ kind: "firearm" as const, description: "pistol", location: "trunk", loaded: false }] };
    expect(check("firearm", "A |pistol| was in the car.", bare).state).toBe("unknown");
    expect(check("firearm", "A |loaded pistol| was found.", bare).state).toBe("not supported");
  });
});

describe("school zone", () => {
  const at = (distanceFeet: number, method?: string): CaseFile => ({
    protectedPlaces: [
      {
        kind: "school",
        name: "Maple Street School",
        distanceFeet,
        ...(method === undefined ? {} : { method }),
        source: { document: "GIS map", page: "1" },
      },
    ],
  });

  test.each<[string, number, EvidenceResult["state"]]>([
    ["He sold |within 1,000 feet of a school|.", 1240, "contradicted"],
    ["He sold |within one thousand (1,000) feet of Maple Street School|.", 1001, "contradicted"],
    ["He sold |within 1,000 feet of a school|.", 1000, "supported"],
    ["He sold |near a school|.", 1240, "contradicted"],
    ["He sold |within 1500 feet of a school|.", 1240, "supported"],
  ])("%s measured %d", (sentence, distance, state) => {
    const result = check("school-zone", sentence, at(distance, "straight line on the county map"));
    expect(result).toMatchObject({ state, cites: ["GIS map at 1"] });
    expect(result.reason).toContain("straight line on the county map");
  });

  test("asks for a straight line where the method is another", () => {
    expect(check("school-zone", "He sold |near a school|.", at(900, "odometer")).reason).toContain(
      "not a straight-line measurement",
    );
  });

  test("the hundred feet of a pool are its own", () => {
    const pool: CaseFile = { protectedPlaces: [{ kind: "pool", distanceFeet: 300, source: { document: "Survey" } }] };
    expect(check("school-zone", "He sold |near a pool|.", pool).state).toBe("contradicted");
  });

  test("the place that the words name decides, and no other stands in for it", () => {
    const two: CaseFile = {
      protectedPlaces: [
        {
          kind: "school",
          name: "Lakeview Elementary School",
          distanceFeet: 1240,
          source: { document: "Survey", page: "1" },
        },
        { kind: "playground", name: "Carver lot", distanceFeet: 640, source: { document: "Survey", page: "2" } },
      ],
    };
    const sentence = "He sold |within 1,000 feet of Lakeview Elementary|, and near a playground.";
    expect(check("school-zone", sentence, two)).toMatchObject({ state: "contradicted", cites: ["Survey at 1"] });
    const playground = check("school-zone", "He sold within 1,000 feet of a school and |near a playground|.", two);
    expect(playground).toMatchObject({ state: "supported", cites: ["Survey at 2"] });
    expect(playground.reason).toContain("three or more separate apparatus");
    expect(check("school-zone", "He sold |in a university building|.", two).state).toBe("unknown");
  });

  test("a place without a measurement supports nothing", () => {
    const place: CaseFile = { protectedPlaces: [{ kind: "school", name: "Maple", source: { document: "Map" } }] };
    expect(check("school-zone", "He sold |near a school|.", place).state).toBe("not supported");
  });
});

describe("quantity and laboratory", () => {
  const sampled: CaseFile = {
    evidence: [
      {
        kind: "drugs",
        description: "50 bags",
        count: 50,
        unit: "bag",
        lab: {
          substance: "fentanyl",
          tested: 4,
          of: 50,
          testedGrams: 3.1,
          extrapolated: true,
          extrapolatedGrams: 38.7,
          source: { document: "Lab report", page: "2" },
        },
      },
    ],
  };
  const whole: CaseFile = {
    evidence: [
      {
        kind: "drugs",
        lab: {
          substance: "fentanyl",
          tested: 4,
          of: 4,
          netGrams: 41.2,
          grossGrams: 60,
          source: { document: "Lab report" },
        },
      },
    ],
  };

  test("fifty bags against four tested", () => {
    const result = check("quantity", "He had |fifty bags of fentanyl|.", sampled);
    expect(result).toMatchObject({ state: "not supported", cites: ["Lab report at 2"] });
    expect(result.reason).toBe(
      "The laboratory tested 4 of 50 bags, 3.1 grams net; the other 46 are inferred from them (Lab report at 2).",
    );
  });

  test.each<[string, CaseFile, EvidenceResult["state"], RegExp]>([
    ["He had |38 grams of fentanyl|.", sampled, "not supported", /4 of 50/],
    ["He had |3 grams of fentanyl|.", sampled, "supported", /3.1 grams net/],
    ["He had |60 grams of fentanyl|.", sampled, "contradicted", /38.7 grams net, part of it inferred/],
    ["He had |41 grams of fentanyl|.", whole, "supported", /41.2 grams net/],
    ["He had |at least 41 grams of fentanyl|.", whole, "supported", /leave the top open/],
    ["He had |60 grams of fentanyl|.", whole, "contradicted", /gross weight/],
    ["He had |9 bags of fentanyl|.", whole, "contradicted", /received 4/],
    ["He had |41 grams of actual fentanyl|.", whole, "not supported", /did not measure purity/],
    [
      "He had |2 grams of pure fentanyl|.",
      {
        evidence: [
          { kind: "drugs", lab: { tested: 1, of: 1, netGrams: 4, purityPercent: 25, source: { document: "Lab" } } },
        ],
      },
      "contradicted",
      /make 1 gram /,
    ],
    ["He had |41 grams of heroin|.", whole, "contradicted", /reports fentanyl, not heroin/],
    [
      "He had |2 grams of fentanyl|.",
      { evidence: [{ kind: "drugs", drug: "fentanyl" }] },
      "not supported",
      /No laboratory result/,
    ],
    ["He had |2 grams of fentanyl|.", { evidence: [{ kind: "cash" }] }, "not supported", /no drugs/],
  ])("%s (%#)", (sentence, file, state, reason) => {
    const result = check("quantity", sentence, file);
    expect(result.state).toBe(state);
    expect(result.reason).toMatch(reason);
  });

  test.each<[string, CaseFile, EvidenceResult["state"]]>([
    ["|All 50 bags| were tested.", sampled, "contradicted"],
    ["A |representative sample| was tested and extrapolated.", sampled, "not supported"],
    ["Every unit |was tested|.", whole, "supported"],
    [
      "The powder |field tested| positive.",
      { evidence: [{ kind: "drugs", fieldTest: { result: "positive", source: { document: "Report" } } }] },
      "not supported",
    ],
    ["The powder |field tested| positive.", whole, "supported"],
    [
      "The powder |field tested| positive.",
      {
        evidence: [
          {
            kind: "drugs",
            fieldTest: { result: "inconclusive", source: { document: "Report" } },
            lab: { source: { document: "Lab" } },
          },
        ],
      },
      "contradicted",
    ],
  ])("lab: %s (%#)", (sentence, file, state) => {
    expect(check("lab", sentence, file).state).toBe(state);
  });

  const pure = (lab: object): CaseFile => ({
    evidence: [{ kind: "drugs", drug: "methamphetamine", lab: { ...lab, source: { document: "Lab report" } } }],
  });

  test.each<[string, CaseFile, EvidenceResult["state"], RegExp]>([
    ["50 grams of |actual| methamphetamine.", pure({ purityTested: false }), "not supported", /did not measure purity/],
    ["50 grams of |actual| methamphetamine.", pure({ netGrams: 5 }), "not supported", /gives no purity/],
    ["It was |97% pure| methamphetamine.", pure({ purityPercent: 61 }), "contradicted", /61% purity, not 97%/],
    ["He sold |ice|.", pure({ purityPercent: 61 }), "contradicted", /below the 80%/],
    [
      "He sold |actual| methamphetamine.",
      pure({ purityPercent: 90, netGrams: 10 }),
      "supported",
      /9 grams of pure drug/,
    ],
  ])("purity: %s (%#)", (sentence, file, state, reason) => {
    const result = check("purity", sentence, file);
    expect(result.state).toBe(state);
    expect(result.reason).toMatch(reason);
    expect(result.cites).toEqual(["Lab report"]);
  });
});

describe("people and acts", () => {
  const possession = [{ kind: "possession" as const, disposition: "pleading" as const }];
  const message = (from: string, to: string, text: string): CaseFile => ({
    client: { name: "Jordan Doe" },
    communications: [{ from, to, text, kind: "message", source: { document: "Extraction", page: "14" } }],
  });

  test("distribution words in a plea to possession", () => {
    const file: CaseFile = { counts: possession, evidence: [{ kind: "drugs", source: log("1") }] };
    const result = check("distribution", "He |sold| cocaine.", file);
    expect(result.state).toBe("not supported");
    expect(result.reason).toContain("The plea is to simple possession");
  });

  test.each<[string, CaseFile, EvidenceResult["state"]]>([
    ["A |digital scale| was found.", { evidence: [{ kind: "scale", source: log("3") }] }, "supported"],
    ["A |digital scale| was found.", { evidence: [{ kind: "cash", source: log("3") }] }, "not supported"],
    ["He |sold| cocaine.", message("Buyer", "Jordan Doe", "how much for a zip"), "supported"],
    ["He |sold| cocaine.", message("Mom", "Jordan Doe", "dinner at six"), "not supported"],
    [
      "He |sold| cocaine.",
      {
        encounter: { kind: "controlled buy" },
        informants: [{ id: "CI-1", witnessedOffense: true, source: log("9") }],
        evidence: [],
        communications: [{ text: "hi" }],
      },
      "supported",
    ],
  ])("distribution: %s (%#)", (sentence, file, state) => {
    expect(check("distribution", sentence, file).state).toBe(state);
  });

  test.each<[CaseFile, EvidenceResult["state"], RegExp]>([
    [message("Jordan Doe", "R.T.", "Drop it at the corner and wait"), "supported", /Jordan Doe to R\.T\./],
    [message("R.T.", "Jordan Doe", "Drop it at the corner and wait"), "contradicted", /taking direction/],
    [message("R.T.", "Jordan Doe", "see you at lunch"), "not supported", /No message/],
  ])("role (%#)", (file, state, reason) => {
    const result = check("role", "He |directed others|.", file);
    expect(result.state).toBe(state);
    expect(result.reason).toMatch(reason);
  });

  test.each<[EvidenceKind, string, CaseFile, EvidenceResult["state"]]>([
    [
      "premises",
      "He |maintained| the apartment.",
      { searches: [{ of: "apartment 4", ofKind: "home", clientInterest: "overnight guest", source: log("4") }] },
      "contradicted",
    ],
    [
      "premises",
      "He |maintained| the apartment.",
      { searches: [{ of: "apartment 4", ofKind: "home", source: log("4") }] },
      "not supported",
    ],
    ["prior", "He has a |prior felony drug conviction|.", { priors: [] }, "not supported"],
    [
      "prior",
      "He has a |felony drug conviction|.",
      { priors: [{ offense: "shoplifting", source: log("5") }] },
      "contradicted",
    ],
    [
      "prior",
      "He has a |felony drug conviction|.",
      { priors: [{ offense: "possession of cocaine", source: log("5") }] },
      "supported",
    ],
    [
      "prior",
      "He has |a serious drug felony|.",
      { priors: [{ offense: "possession of cocaine", sentenceMonths: 6, source: log("5") }] },
      "contradicted",
    ],
    [
      "money",
      "Officers found |$4,200 in proceeds|.",
      { evidence: [{ kind: "cash", amount: 420, source: log("2") }] },
      "contradicted",
    ],
    [
      "money",
      "The cash was |drug proceeds|.",
      { evidence: [{ kind: "cash", amount: 420, source: log("2") }] },
      "not supported",
    ],
    ["money", "Officers found |$420|.", { evidence: [{ kind: "cash", amount: 420, source: log("2") }] }, "supported"],
    [
      "immigration",
      "He is |not a citizen|.",
      { client: { citizen: true }, sources: { "client.citizen": { document: "Passport" } } },
      "contradicted",
    ],
    [
      "immigration",
      "He is |not a citizen|.",
      { client: { citizen: false }, sources: { "client.citizen": { document: "I-94" } } },
      "supported",
    ],
    ["immigration", "It is an |aggravated felony|.", { client: { citizen: false } }, "not supported"],
    ["conspiracy", "He |conspired| with others unknown.", { coDefendants: [{ name: "R.T." }] }, "not supported"],
    [
      "death",
      "His |sale resulted in the overdose death| of R.S.",
      { statements: [{ speaker: "Medic", text: "R.S. had an overdose", source: log("7") }] },
      "supported",
    ],
    [
      "death",
      "His |sale resulted in the death| of R.S.",
      { statements: [{ speaker: "Medic", text: "R.S. was taken to hospital", source: log("7") }] },
      "unknown",
    ],
    [
      "violence",
      "He |threatened| her.",
      { statements: [{ speaker: "Neighbor", text: "He never threatened anybody", source: log("7") }] },
      "contradicted",
    ],
    [
      "statement",
      "He |consented to the search|.",
      { searches: [{ of: "the car", basis: "consent", consent: { given: true, withdrawn: true, source: log("8") } }] },
      "contradicted",
    ],
    [
      "statement",
      "He |consented to the search|.",
      {
        searches: [{ of: "the car", basis: "consent", consent: { given: true, words: "go ahead", source: log("8") } }],
      },
      "supported",
    ],
    [
      "statement",
      "The |stop was lawful|.",
      {
        encounter: {
          videoContradicts: true,
          videoShows: "no lane violation",
          videoSource: { video: "Dash-cam", at: "02:10" },
        },
      },
      "contradicted",
    ],
    [
      "statement",
      "He |waives any challenge to the search|.",
      { encounter: { videoContradicts: true, videoSource: { video: "Dash-cam", at: "02:10" } } },
      "unknown",
    ],
    [
      "statement",
      "He was |advised of Miranda| and spoke.",
      {
        client: { name: "Jordan Doe" },
        statements: [{ speaker: "Jordan Doe", custodial: true, warned: false, text: "it is mine", source: log("9") }],
      },
      "contradicted",
    ],
    [
      "generic",
      "He |consented to the search|.",
      { searches: [{ basis: "consent", consent: { given: false, source: log("8") } }] },
      "contradicted",
    ],
  ])("%s: %s (%#)", (kind, sentence, file, state) => {
    expect(check(kind, sentence, file).state).toBe(state);
  });
});

test("supported and contradicted always come with a cite, over every kind and a full case file", () => {
  const file: CaseFile = {
    client: { name: "Jordan Doe", citizen: false },
    evidence: [
      { ...gun, source: { note: "no place" } },
      { kind: "drugs", lab: { tested: 1, of: 1, netGrams: 2 } },
      { kind: "cash", amount: 5 },
      { kind: "scale" },
    ],
    protectedPlaces: [{ kind: "school", distanceFeet: 10 }],
    communications: [{ from: "Jordan Doe", to: "R.T.", text: "Drop it, we split", kind: "message" }],
    priors: [{ offense: "possession of cocaine" }],
    searches: [{ ofKind: "home", clientInterest: "guest", basis: "consent", consent: { given: true } }],
    statements: [{ speaker: "Jordan Doe", text: "threat death border child" }],
  };
  for (const kind of EVIDENCE_KINDS) {
    const result = check(kind, "He |sold 2 grams and threatened a child with death near a school with a scale|.", file);
    if (result.state === "supported" || result.state === "contradicted") expect(result.cites).not.toEqual([]);
  }
});
