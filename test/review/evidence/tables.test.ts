/** Each kind of evidence check on claims that a record supports, does not show, answers otherwise, or does not speak to. */
import type { CaseFile } from "../../../src/case";
import { checkEvidence } from "../../../src/review/evidence";
import type { EvidenceKind } from "../../../src/review/rules/schema";
import type { EvidenceResult, EvidenceState } from "../../../src/review";

function check(kind: EvidenceKind, marked: string, file: CaseFile): EvidenceResult {
  const [before = "", quote = "", after = ""] = marked.split("|");
  const text = before + quote + after;
  const claim = { ruleId: "rule", category: kind, start: before.length, end: before.length + quote.length, quote };
  return checkEvidence(claim, kind, file, { text, sentence: { start: 0, end: text.length } });
}

const on = (page: string) => ({ document: "Record", page });
const pistol = { kind: "firearm" as const, description: "Taurus 9mm pistol", location: "trunk", source: on("1") };
const client = { name: "Jordan Doe" };
const said = (text: string, speaker = "Pat Roe"): CaseFile => ({
  client,
  statements: [{ speaker, text, source: on("3") }],
});
const sent = (from: string, to: string, text: string): CaseFile => ({
  client,
  communications: [{ kind: "message", from, to, text, source: on("4") }],
});
const drugs = (lab: NonNullable<NonNullable<CaseFile["evidence"]>[number]["lab"]>): CaseFile => ({
  evidence: [{ kind: "drugs", count: 50, unit: "bag", lab: { ...lab, source: on("5") } }],
});
const home = (clientInterest?: string): CaseFile => ({
  searches: [
    {
      ofKind: "home",
      of: "the apartment on Mill Street",
      ...(clientInterest === undefined ? {} : { clientInterest }),
      source: on("6"),
    },
  ],
});

type Row = [claim: string, file: CaseFile, state: EvidenceState, page: string | undefined, reason: RegExp];

const TABLES: Partial<Record<EvidenceKind, Row[]>> = {
  firearm: [
    ["A |pistol| was in the trunk.", { evidence: [pistol] }, "supported", "1", /in the trunk/],
    ["A |pistol| was under the bed.", { evidence: [pistol] }, "contradicted", "1", /in the trunk, not in the bedroom/],
    ["An |AR-15 rifle| was in the trunk.", { evidence: [pistol] }, "contradicted", "1", /no long gun/],
    ["He kept |two pistols| there.", { evidence: [pistol] }, "contradicted", "1", /one and not two/],
    ["He kept |two pistols| there.", { evidence: [pistol, pistol] }, "supported", "1", /lists it/],
    ["He |brandished a pistol|.", { evidence: [pistol] }, "not supported", "1", /showed or fired/],
    [
      "He |brandished a pistol|.",
      { evidence: [pistol], ...said("He pointed the pistol at me") },
      "supported",
      "1",
      /lists it/,
    ],
    ["A |loaded pistol| was there.", { evidence: [pistol] }, "not supported", "1", /that it was loaded/],
    ["A |loaded pistol| was there.", { evidence: [{ ...pistol, loaded: true }] }, "supported", "1", /loaded/],
    ["A |stolen pistol| was there.", { evidence: [pistol] }, "not supported", "1", /stolen/],
    [
      "He had |a firearm|.",
      { evidence: [{ kind: "ammunition", description: "box of 9mm rounds", source: on("1") }] },
      "not supported",
      "1",
      /only ammunition/,
    ],
    ["He had |a firearm|.", { evidence: [{ kind: "cash" }] }, "not supported", undefined, /no firearm/],
    ["He had |a firearm|.", {}, "unknown", undefined, /lists no evidence/],
  ],
  "school-zone": [
    [
      "He sold |within 1,000 feet of a school|.",
      { protectedPlaces: [{ kind: "school", distanceFeet: 1240, method: "survey", source: on("2") }] },
      "contradicted",
      "2",
      /1,240 feet away/,
    ],
    [
      "He sold |within 500 feet of a school|.",
      { protectedPlaces: [{ kind: "school", distanceFeet: 640, source: on("2") }] },
      "contradicted",
      "2",
      /more than 500 feet/,
    ],
    [
      "He sold |within 1,000 feet of a school|.",
      { protectedPlaces: [{ kind: "school", distanceFeet: 640, method: "laser", source: on("2") }] },
      "supported",
      "2",
      /640 feet away \(laser\)/,
    ],
    [
      "He sold |near a school|.",
      { protectedPlaces: [{ kind: "school", name: "Maple", source: on("2") }] },
      "not supported",
      "2",
      /no measured distance/,
    ],
    [
      "He sold |near a youth center|.",
      { protectedPlaces: [{ kind: "school", distanceFeet: 90, source: on("2") }] },
      "unknown",
      undefined,
      /no protected place of that kind/,
    ],
  ],
  quantity: [
    ["He had |50 bags of heroin|.", drugs({ substance: "heroin", tested: 4, of: 50 }), "not supported", "5", /4 of 50/],
    [
      "He had |20 grams of heroin|.",
      drugs({ substance: "heroin", tested: 50, of: 50, netGrams: 20.1 }),
      "supported",
      "5",
      /20.1 grams net/,
    ],
    [
      "He had |28 grams of heroin|.",
      drugs({ substance: "heroin", tested: 50, of: 50, netGrams: 20.1 }),
      "contradicted",
      "5",
      /reports 20.1 grams/,
    ],
    ["He had |28 grams of heroin|.", { evidence: [{ kind: "drugs" }] }, "not supported", undefined, /No laboratory/],
    ["He had |28 grams of heroin|.", {}, "unknown", undefined, /lists no evidence/],
  ],
  purity: [
    [
      "It was |98% pure| methamphetamine.",
      drugs({ substance: "methamphetamine", purityPercent: 91, netGrams: 10 }),
      "contradicted",
      "5",
      /91% purity, not 98%/,
    ],
    [
      "It was |90% pure| methamphetamine.",
      drugs({ substance: "methamphetamine", purityPercent: 91, netGrams: 10 }),
      "supported",
      "5",
      /9.1 grams of pure drug/,
    ],
    [
      "It was |actual methamphetamine|.",
      drugs({ substance: "methamphetamine", purityTested: false }),
      "not supported",
      "5",
      /did not measure purity/,
    ],
    [
      "It was |uncut cocaine|.",
      drugs({ substance: "methamphetamine", purityPercent: 99.5 }),
      "unknown",
      undefined,
      /no such drugs/,
    ],
    ["It was |ice|.", drugs({ substance: "methamphetamine", purityPercent: 74 }), "contradicted", "5", /below the 80%/],
  ],
  lab: [
    ["|All 50 bags| were analyzed.", drugs({ tested: 4, of: 50 }), "contradicted", "5", /tested 4 of 50/],
    ["A |sample| was analyzed.", drugs({ tested: 4, of: 50 }), "not supported", "5", /how they were chosen/],
    ["|All 50 bags| were analyzed.", drugs({ tested: 50, of: 50 }), "supported", "5", /every unit/],
    [
      "It |field tested positive| for cocaine.",
      drugs({ tested: 1, of: 1, substance: "no controlled substance detected" }),
      "contradicted",
      "5",
      /no controlled substance detected/,
    ],
    [
      "It |field tested positive for cocaine|.",
      drugs({ tested: 1, of: 1, substance: "fentanyl" }),
      "contradicted",
      "5",
      /fentanyl, not cocaine/,
    ],
    ["It |was tested|.", { evidence: [{ kind: "drugs" }] }, "not supported", undefined, /No laboratory result/],
    ["It |was tested|.", {}, "unknown", undefined, /lists no drugs/],
  ],
  distribution: [
    ["He |sold heroin|.", sent("R.T.", "Jordan Doe", "two zips for $900 each?"), "supported", "4", /for argument/],
    [
      "He |sold heroin|.",
      sent("Jordan Doe", "R.T.", "can i get a half ball"),
      "contradicted",
      "4",
      /buying, not selling/,
    ],
    [
      "He |sold heroin|.",
      sent("R.T.", "Jordan Doe", "I'll buy lunch, what price?"),
      "not supported",
      undefined,
      /records a sale/,
    ],
    [
      "He kept |a digital scale|.",
      { evidence: [{ kind: "scale", description: "digital scale", source: on("1") }] },
      "supported",
      "1",
      /digital scale/,
    ],
    ["He kept |a digital scale|.", { evidence: [{ kind: "cash" }] }, "not supported", undefined, /no scale/],
    [
      "He |intended to distribute| it.",
      { evidence: [{ kind: "drugs" }], counts: [{ kind: "possession", disposition: "pleading" }] },
      "not supported",
      undefined,
      /plea is to simple possession/,
    ],
    ["He |sold heroin|.", {}, "unknown", undefined, /neither things seized nor messages/],
  ],
  role: [
    [
      "He |directed others|.",
      sent("Jordan Doe", "R.T.", "bring the bag to Mill St"),
      "supported",
      "4",
      /bring the bag/,
    ],
    [
      "He |directed others|.",
      sent("R.T.", "Jordan Doe", "bring the bag to Mill St"),
      "contradicted",
      "4",
      /taking direction/,
    ],
    [
      "He |directed others|.",
      sent("Jordan Doe", "R.T.", "give me a call, come over"),
      "not supported",
      undefined,
      /of 1/,
    ],
    [
      "He |paid runners|.",
      { client, communications: [{ kind: "ledger", from: "Jordan Doe", text: "paid R 200", source: on("4") }] },
      "supported",
      "4",
      /paid R 200/,
    ],
    ["He |directed others|.", {}, "unknown", undefined, /lists no messages/],
  ],
  premises: [
    ["He |maintained the apartment|.", home("overnight guest"), "contradicted", "6", /overnight guest/],
    ["He |maintained the apartment|.", home("tenant"), "not supported", "6", /neither control/],
    [
      "He |maintained the apartment|.",
      { ...home("tenant on the lease"), ...said("There was heavy foot traffic at his door") },
      "supported",
      "6",
      /foot traffic/,
    ],
    ["He |maintained the apartment|.", {}, "unknown", undefined, /no search of a home/],
  ],
  minor: [
    ["A |17-year-old| carried it.", said("The boy was 17 years old"), "supported", "3", /17 years old/],
    ["A |child| was present.", said("No child was in the house"), "contradicted", "3", /denies it/],
    ["A |minor| carried it.", said("He had a minor traffic violation"), "not supported", undefined, /of 1/],
    ["A |child| was present.", said("His daughter lives there"), "unknown", undefined, /read it beside/],
    ["A |child| was present.", {}, "unknown", undefined, /quotes nothing/],
  ],
  death: [
    ["The |overdose| followed.", said("R.S. overdosed on May 2"), "supported", "3", /overdosed/],
    ["A |death| resulted.", said("There was no death that night"), "contradicted", "3", /denies it/],
    ["A |death| resulted.", said("It rained"), "not supported", undefined, /may not be complete/],
    ["A |death| resulted.", {}, "unknown", undefined, /quotes nothing/],
  ],
  violence: [
    ["He |threatened| her.", said("He threatened me twice"), "supported", "3", /threatened me/],
    ["He |threatened| her.", said("He never threatened me"), "contradicted", "3", /denies it/],
    ["He |threatened| her.", said("We talked"), "not supported", undefined, /of 1/],
    ["He |threatened| her.", {}, "unknown", undefined, /quotes nothing/],
  ],
  importation: [
    ["He |smuggled| it.", said("It was smuggled in a tire"), "supported", "3", /smuggled in a tire/],
    ["He |smuggled| it.", said("Nothing was smuggled"), "contradicted", "3", /denies it/],
    ["He |smuggled| it.", said("It came from Dayton"), "not supported", undefined, /of 1/],
    ["He |smuggled| it.", {}, "unknown", undefined, /quotes nothing/],
  ],
  money: [
    [
      "Officers found |$4,200 in cash|.",
      { evidence: [{ kind: "cash", amount: 420, source: on("1") }] },
      "contradicted",
      "1",
      /\$420, not \$4,200/,
    ],
    [
      "Officers found |420 dollars|.",
      { evidence: [{ kind: "cash", amount: 420, source: on("1") }] },
      "supported",
      "1",
      /\$420 in cash/,
    ],
    [
      "He |made $90k| that year.",
      { evidence: [{ kind: "cash", amount: 420, source: on("1") }] },
      "not supported",
      "1",
      /not \$90,000/,
    ],
    [
      "It was |drug proceeds|.",
      { evidence: [{ kind: "cash", amount: 420, source: on("1") }] },
      "not supported",
      "1",
      /where it came from/,
    ],
    [
      "It was |drug proceeds|.",
      { evidence: [{ kind: "cash", amount: 420, source: on("1") }], ...said("I cashed my paycheck that day") },
      "contradicted",
      "3",
      /lawful source/,
    ],
    [
      "It was |drug proceeds|.",
      { evidence: [{ kind: "cash", amount: 420, source: on("1") }], ...said("A store employee called us") },
      "not supported",
      "1",
      /where it came from/,
    ],
    [
      "He had |no lawful employment|.",
      { mitigation: { events: [{ kind: "work", description: "roofing since 2021", document: on("9") }] } },
      "contradicted",
      "9",
      /roofing since 2021/,
    ],
    [
      "He had |no lawful employment|.",
      { evidence: [{ kind: "cash", amount: 9, source: on("1") }] },
      "unknown",
      undefined,
      /work or income/,
    ],
  ],
  immigration: [
    [
      "He is |not a citizen|.",
      { client: { citizen: true }, sources: { "client.citizen": on("7") } },
      "contradicted",
      "7",
      /U.S. citizen/,
    ],
    [
      "He is |an alien|.",
      { client: { citizenship: "Honduras" }, sources: { "client.citizenship": on("7") } },
      "supported",
      "7",
      /not a citizen/,
    ],
    [
      "It is |an aggravated felony|.",
      { client: { citizen: false }, sources: { "client.citizen": on("7") } },
      "not supported",
      "7",
      /dangerous/,
    ],
    ["He is |an alien|.", { client }, "unknown", undefined, /find out before any plea/],
  ],
  conspiracy: [
    [
      "He |conspired| with R.T.",
      sent("R.T.", "Jordan Doe", "we split it, same as last time"),
      "supported",
      "4",
      /for argument/,
    ],
    [
      "He |conspired| with R.T.",
      sent("R.T.", "Jordan Doe", "take US 41, see us at dinner"),
      "not supported",
      undefined,
      /shows an agreement/,
    ],
    [
      "It went on |from March 1, 2025 until May 2, 2025|.",
      { counts: [{ number: 1, from: "2025-03-01", to: "2025-05-02", source: on("8") }] },
      "supported",
      "8",
      /dates charged are Count 1/,
    ],
    [
      "It went on |from January 1, 2024 until May 2, 2025|.",
      { counts: [{ number: 1, from: "2025-03-01", to: "2025-05-02", source: on("8") }] },
      "contradicted",
      "8",
      /2024-01-01 lies outside/,
    ],
    [
      "It began |from a date unknown|.",
      { counts: [{ number: 1, from: "2025-03-01", source: on("8") }] },
      "not supported",
      "8",
      /are closed/,
    ],
    ["He |conspired| with others.", {}, "unknown", undefined, /names no co-defendant/],
  ],
  statement: [
    [
      "He |admitted| keeping heroin in the apartment.",
      said("The heroin in the apartment is mine", "Jordan Doe"),
      "supported",
      "3",
      /recorded as saying/,
    ],
    [
      "He |admitted| keeping heroin in the apartment.",
      said("I never had heroin in that apartment", "Jordan Doe"),
      "contradicted",
      "3",
      /denying it/,
    ],
    [
      "He |admitted| selling cocaine at the school.",
      said("I want a lawyer", "Jordan Doe"),
      "not supported",
      "3",
      /No statement of the client/,
    ],
    [
      "He |waived his rights| and spoke.",
      { client, statements: [{ speaker: "Jordan Doe", warned: true, waived: true, source: on("3") }] },
      "unknown",
      undefined,
      /A waiver is an agreement/,
    ],
    [
      "He was |advised of Miranda| and spoke.",
      { client, statements: [{ speaker: "Jordan Doe", warned: true, waived: true, source: on("3") }] },
      "supported",
      "3",
      /warned and waived/,
    ],
    [
      "He |spoke voluntarily|.",
      { client, statements: [{ speaker: "Jordan Doe", invoked: true, text: "lawyer", source: on("3") }] },
      "contradicted",
      "3",
      /silence or counsel/,
    ],
    ["He |admitted| it.", {}, "unknown", undefined, /lists no statements/],
  ],
  generic: [
    [
      "He |consented to the search|.",
      { searches: [{ basis: "consent", consent: { given: true, words: "go ahead", source: on("8") } }] },
      "supported",
      "8",
      /"go ahead"/,
    ],
    [
      "He |consented to the search|.",
      { searches: [{ basis: "consent", consent: { withdrawn: true, source: on("8") } }] },
      "contradicted",
      "8",
      /withdrawn/,
    ],
    [
      "He |consented to the search|.",
      { searches: [{ basis: "warrant" }] },
      "not supported",
      undefined,
      /no search by consent/,
    ],
    ["He |walked home|.", { evidence: [pistol] }, "unknown", undefined, /could be compared/],
  ],
};

describe.each(Object.entries(TABLES))("%s", (kind, rows) => {
  test.each(rows)("%s (%#)", (claim, file, state, page, reason) => {
    const result = check(kind as EvidenceKind, claim, file);
    expect(result.reason).toMatch(reason);
    expect(result.state).toBe(state);
    if (page === undefined) expect(result.cites).toEqual([]);
    else expect(result.cites.join(" ")).toContain(page);
  });
});

test("amounts that add up across a text are compared with all that the laboratory weighed", () => {
  const file: CaseFile = {
    evidence: [200, 250].map((netGrams, at) => ({
      kind: "drugs",
      lab: { substance: "cocaine", netGrams, tested: 1, of: 1, source: on(String(at)) },
    })),
  };
  const sum = (grams: number) =>
    checkEvidence(
      { ruleId: "quantity-total", category: "quantity", start: 0, end: 9, quote: "250 grams" },
      "quantity",
      file,
      {
        text: "250 grams of cocaine.",
        sentence: { start: 0, end: 21 },
        sum: { substance: "cocaine", grams, parts: 2 },
      },
    );
  expect(sum(450)).toMatchObject({ state: "supported", cites: ["Record at 0", "Record at 1"] });
  expect(sum(550)).toMatchObject({
    state: "contradicted",
    reason:
      "The 2 amounts told add up to 550 grams; all that the laboratory reports comes to 450 grams net (Record at 0; Record at 1).",
  });
});
