import { type CaseFile, parseCase } from "../../src/case";
import { allGrounds, findLeverage, type Strength } from "../../src/leverage";

type Encounter = NonNullable<CaseFile["encounter"]>;
type Event = NonNullable<Encounter["timeline"]>[number];
type Search = NonNullable<CaseFile["searches"]>[number];
type Statement = NonNullable<CaseFile["statements"]>[number];
type Item = NonNullable<CaseFile["evidence"]>[number];
type Informant = NonNullable<CaseFile["informants"]>[number];
type Request = NonNullable<NonNullable<CaseFile["discovery"]>["requests"]>[number];

const TODAY = "2026-11-24";
const stop = (more: Encounter): CaseFile => ({ encounter: { kind: "traffic stop", date: "2026-03-12", ...more } });
const events = (...list: [string, NonNullable<Event["mark"]>][]): Event[] =>
  list.map(([time, mark]) => ({ time, mark }));
const search = (one: Search): CaseFile => ({ searches: [one] });
const warrant = (one: NonNullable<Search["warrant"]>): CaseFile =>
  search({ of: "12 Elm Street", ofKind: "home", basis: "warrant", warrant: one });
const statements = (...list: Statement[]): CaseFile => ({ statements: list });
const item = (one: Item): CaseFile => ({ evidence: [one] });
const drugs = (one: Item): CaseFile => item({ kind: "drugs", description: "bags", drug: "cocaine", ...one });
const informant = (one: Informant): CaseFile => ({ informants: [{ id: "CI-1", ...one }] });
const buy = (one: Informant): CaseFile => ({ encounter: { kind: "controlled buy" }, ...informant(one) });
const requests = (...list: Request[]): CaseFile => ({ discovery: { requests: list } });
const dogAlert = { timeline: events(["10:00:00", "stop"], ["10:20:00", "dog-alert"]) };

/** Ground, what the facts are, the facts, and how far they carry it; undefined: the ground is not raised. */
const table: [string, string, CaseFile, Strength | undefined][] = [
  [
    "stop-without-reason",
    "what the officer says is no offense",
    stop({ statedReason: "an air freshener", reasonUnlawful: true }),
    "strong",
  ],
  [
    "stop-without-reason",
    "no offense, but other suspicion is claimed",
    stop({ statedReason: "x", reasonUnlawful: true, suspicion: [{ text: "nervous" }] }),
    "fair",
  ],
  ["stop-without-reason", "a reason is stated", stop({ statedReason: "speeding" }), undefined],
  ["stop-without-reason", "a house is searched", { encounter: { kind: "house search" } }, undefined],
  ["stop-without-reason", "no reason is on file", stop({}), "undecided"],

  [
    "stop-reason-contradicted",
    "the recording contradicts it",
    stop({ statedReason: "weaving", videoContradicts: true }),
    "strong",
  ],
  [
    "stop-reason-contradicted",
    "contradicted, but there was a tip",
    stop({ statedReason: "weaving", videoContradicts: true, tip: { anonymous: true } }),
    "fair",
  ],
  [
    "stop-reason-contradicted",
    "the recording bears it out",
    stop({ statedReason: "weaving", videoContradicts: false }),
    undefined,
  ],
  ["stop-reason-contradicted", "nobody has looked", stop({ statedReason: "weaving" }), "undecided"],

  ["anonymous-tip", "nothing was checked", stop({ tip: { anonymous: true, text: "a man with drugs" } }), "strong"],
  ["anonymous-tip", "a basis is given, nothing checked", stop({ tip: { anonymous: true, basis: "saw it" } }), "fair"],
  [
    "anonymous-tip",
    "checked, and a basis given",
    stop({ tip: { anonymous: true, basis: "saw it", corroboration: "plate and car" } }),
    "weak",
  ],
  ["anonymous-tip", "the caller is known", stop({ tip: { anonymous: false } }), undefined],
  [
    "anonymous-tip",
    "it is not on file whether the caller is known",
    stop({ tip: { text: "a man with drugs" } }),
    "undecided",
  ],

  [
    "stop-prolonged",
    "a dog fifteen minutes after the purpose ended",
    stop({ timeline: events(["10:00:00", "stop"], ["10:05:00", "purpose-ended"], ["10:20:00", "dog-alert"]) }),
    "strong",
  ],
  [
    "stop-prolonged",
    "one minute of questions after",
    stop({ timeline: events(["10:00:00", "stop"], ["10:05:00", "purpose-ended"], ["10:06:00", "questions"]) }),
    "fair",
  ],
  [
    "stop-prolonged",
    "suspicion is claimed and not answered",
    stop({
      timeline: events(["10:00:00", "stop"], ["10:05:00", "purpose-ended"], ["10:20:00", "dog-alert"]),
      suspicion: [{ text: "odor" }],
    }),
    "fair",
  ],
  [
    "stop-prolonged",
    "the dog alerted while the warning was written",
    stop({ timeline: events(["10:00:00", "stop"], ["10:04:00", "dog-alert"], ["10:05:00", "purpose-ended"]) }),
    undefined,
  ],
  [
    "stop-prolonged",
    "arrest came first",
    stop({ timeline: events(["10:00:00", "stop"], ["10:01:00", "arrest"], ["10:05:00", "search"]) }),
    undefined,
  ],
  [
    "stop-prolonged",
    "nothing but the stop's purpose was done",
    stop({ timeline: events(["10:00:00", "stop"], ["10:05:00", "purpose-ended"]) }),
    undefined,
  ],
  [
    "stop-prolonged",
    "five minutes",
    stop({ timeline: events(["10:00:00", "stop"], ["10:05:00", "purpose-ended"], ["10:10:00", "questions"]) }),
    "strong",
  ],
  [
    "stop-prolonged",
    "a second less",
    stop({ timeline: events(["10:00:00", "stop"], ["10:05:00", "purpose-ended"], ["10:09:59", "questions"]) }),
    "fair",
  ],
  ["stop-prolonged", "it is not on file when the purpose ended", stop(dogAlert), "undecided"],

  [
    "dog-unreliable",
    "three alerts of five confirmed",
    {
      ...stop(dogAlert),
      dog: { certified: "2025-12-01", expires: "2026-12-01", recordsProduced: true, alerts: 5, alertsConfirmed: 3 },
    },
    undefined,
  ],
  [
    "dog-unreliable",
    "fewer",
    {
      ...stop(dogAlert),
      dog: { certified: "2025-12-01", expires: "2026-12-01", recordsProduced: true, alerts: 51, alertsConfirmed: 30 },
    },
    "fair",
  ],
  [
    "dog-unreliable",
    "an expired certificate and few confirmed alerts",
    { ...stop(dogAlert), dog: { expires: "2026-02-28", deployments: 90, alerts: 60, alertsConfirmed: 20 } },
    "strong",
  ],
  ["dog-unreliable", "cueing alone", { ...stop(dogAlert), dog: { cueing: "taps the trunk" } }, "fair"],
  [
    "dog-unreliable",
    "certified, records produced, alerts confirmed",
    {
      ...stop(dogAlert),
      dog: { certified: "2025-12-01", expires: "2026-12-01", recordsProduced: true, alerts: 10, alertsConfirmed: 9 },
    },
    undefined,
  ],
  ["dog-unreliable", "no dog", stop({}), undefined],
  ["dog-unreliable", "an alert without records", stop(dogAlert), "undecided"],

  ["dog-at-home", "the dog sniffed at the home", { dog: { sniffed: "home" } }, "strong"],
  [
    "dog-at-home",
    "a warrant followed",
    { dog: { sniffed: "home" }, ...search({ ofKind: "home", basis: "warrant" }) },
    "fair",
  ],
  [
    "dog-at-home",
    "the dog sniffed at a car",
    { dog: { sniffed: "vehicle" }, encounter: { clientRole: "resident" } },
    undefined,
  ],
  [
    "dog-at-home",
    "a dog at a residence",
    { dog: { name: "Rook" }, encounter: { clientRole: "resident" } },
    "undecided",
  ],

  [
    "frisk-without-suspicion",
    "nothing suggested a weapon",
    search({ basis: "frisk", weaponSuspected: false }),
    "strong",
  ],
  [
    "frisk-without-suspicion",
    "a weapon is claimed, but a pocket was opened",
    search({ basis: "frisk", weaponFacts: "a bulge", beyondFrisk: "opened a pill box" }),
    "fair",
  ],
  [
    "frisk-without-suspicion",
    "a weapon was suspected, and a pat-down was all",
    search({ basis: "frisk", weaponSuspected: true, weaponFacts: "a bulge" }),
    undefined,
  ],
  ["frisk-without-suspicion", "another kind of search", search({ basis: "consent" }), undefined],
  ["frisk-without-suspicion", "it is not on file why", search({ basis: "frisk" }), "undecided"],

  [
    "arrest-without-cause",
    "what was missing is on record",
    { encounter: { arrest: { missing: "nobody had seen an exchange" } } },
    "strong",
  ],
  [
    "arrest-without-cause",
    "a ground is given as well",
    { encounter: { arrest: { missing: "nobody had seen it", basis: "a tip" } } },
    "fair",
  ],
  [
    "arrest-without-cause",
    "there was an arrest warrant",
    { encounter: { arrest: { warrant: true, missing: "x" } } },
    undefined,
  ],
  [
    "arrest-without-cause",
    "a ground is given and nothing against it",
    { encounter: { arrest: { basis: "drugs in plain view" } } },
    undefined,
  ],
  ["arrest-without-cause", "no ground is on file", { encounter: { arrest: { time: "10:00:00" } } }, "undecided"],
  [
    "arrest-without-cause",
    "the timeline alone has an arrest",
    stop({ timeline: events(["10:00:00", "arrest"]) }),
    "undecided",
  ],

  [
    "search-incident",
    "a bag, with the client in the patrol car",
    search({ of: "bag", ofKind: "container", basis: "incident", secured: true }),
    "strong",
  ],
  [
    "search-incident",
    "a car that may hold evidence of the offense of arrest",
    search({ ofKind: "vehicle", basis: "incident", secured: true, offenseOfArrest: "sale" }),
    "fair",
  ],
  ["search-incident", "within reach", search({ ofKind: "container", basis: "incident", secured: false }), undefined],
  [
    "search-incident",
    "a phone has a rule of its own",
    search({ ofKind: "phone", basis: "incident", secured: true }),
    undefined,
  ],
  [
    "search-incident",
    "it is not on file where the client was",
    search({ ofKind: "container", basis: "incident" }),
    "undecided",
  ],

  [
    "vehicle-search",
    "a car on the curtilage",
    search({ ofKind: "vehicle", basis: "automobile", onCurtilage: true }),
    "strong",
  ],
  [
    "vehicle-search",
    "a claimed cause that the record answers",
    search({ ofKind: "vehicle", basis: "automobile", cause: "odor", causeAnswer: "the windows were shut" }),
    "fair",
  ],
  [
    "vehicle-search",
    "a claimed cause without an answer",
    search({ ofKind: "vehicle", basis: "automobile", cause: "odor" }),
    undefined,
  ],
  ["vehicle-search", "no cause is on file", search({ ofKind: "vehicle", basis: "automobile" }), "undecided"],
  [
    "vehicle-search",
    "the timeline alone has a search",
    stop({ timeline: events(["10:00:00", "stop"], ["10:05:00", "search"]) }),
    "undecided",
  ],

  [
    "inventory",
    "the policy was breached",
    search({ basis: "inventory", policyProduced: true, policyBreached: "opened a locked box" }),
    "strong",
  ],
  ["inventory", "no policy was produced", search({ basis: "inventory", policyProduced: false }), "fair"],
  ["inventory", "a policy was produced and kept", search({ basis: "inventory", policyProduced: true }), undefined],
  ["inventory", "nothing is on file about a policy", search({ basis: "inventory" }), "undecided"],

  [
    "consent",
    "pressure and a search beyond the scope",
    search({
      basis: "consent",
      consent: { given: true, pressure: "papers were kept", exceeded: "the door panel was taken off" },
    }),
    "strong",
  ],
  [
    "consent",
    "a co-tenant refused",
    search({ basis: "consent", consent: { given: true, objector: "Ms. Ray" } }),
    "fair",
  ],
  ["consent", "withdrawn", search({ basis: "consent", consent: { given: true, withdrawn: true } }), "fair"],
  [
    "consent",
    "asked for after the stop had ended",
    {
      ...stop({ timeline: events(["10:00:00", "stop"], ["10:05:00", "purpose-ended"], ["10:06:00", "consent"]) }),
      ...search({ basis: "consent" }),
    },
    "fair",
  ],
  [
    "consent",
    "words, scope and the right to refuse are on record",
    search({ basis: "consent", consent: { given: true, words: "go ahead", scope: "the car", toldMayRefuse: true } }),
    undefined,
  ],
  ["consent", "consent was refused", search({ basis: "automobile", consent: { given: false } }), undefined],
  ["consent", "nothing is on file about it", search({ basis: "consent" }), "undecided"],

  [
    "home-entry",
    "an emergency that the record answers",
    search({ ofKind: "home", basis: "exigency", entry: { exigency: "a noise", answer: "the recording is silent" } }),
    "strong",
  ],
  [
    "home-entry",
    "an emergency without an answer",
    search({ ofKind: "home", basis: "exigency", entry: { exigency: "a flushing toilet" } }),
    "fair",
  ],
  ["home-entry", "a warrant", search({ ofKind: "home", basis: "warrant" }), undefined],
  ["home-entry", "a car", search({ ofKind: "vehicle", basis: "exigency" }), undefined],
  ["home-entry", "it is not on file on what ground", search({ ofKind: "home" }), "undecided"],

  ["warrant-stale", "forty-eight days", warrant({ informationDate: "2026-05-30", issued: "2026-07-17" }), "strong"],
  ["warrant-stale", "two weeks", warrant({ informationDate: "2026-07-03", issued: "2026-07-17" }), "fair"],
  ["warrant-stale", "thirteen days", warrant({ informationDate: "2026-07-04", issued: "2026-07-17" }), undefined],
  ["warrant-stale", "twenty-nine days", warrant({ informationDate: "2026-06-18", issued: "2026-07-17" }), "fair"],
  ["warrant-stale", "thirty days", warrant({ informationDate: "2026-06-17", issued: "2026-07-17" }), "strong"],
  ["warrant-stale", "two days", warrant({ informationDate: "2026-07-15", issued: "2026-07-17" }), undefined],
  ["warrant-stale", "no warrant", search({ basis: "consent" }), undefined],
  ["warrant-stale", "the date of the information is not on file", warrant({ issued: "2026-07-17" }), "undecided"],

  ["warrant-nexus", "nothing ties the place", warrant({ nexusDisputed: true }), "strong"],
  ["warrant-nexus", "little ties the place", warrant({ nexusDisputed: true, nexus: "a visit once" }), "fair"],
  ["warrant-nexus", "sales were seen there", warrant({ nexus: "three sales at the door" }), undefined],
  ["warrant-nexus", "it is not on file what ties it", warrant({ number: "1" }), "undecided"],

  [
    "warrant-particularity",
    "more was taken than it names",
    warrant({ items: ["cocaine"], seizedBeyond: "a phone" }),
    "strong",
  ],
  ["warrant-particularity", "it names nothing", warrant({ items: [] }), "fair"],
  ["warrant-particularity", "what it names was taken", warrant({ items: ["cocaine"] }), undefined],
  ["warrant-particularity", "its items are not on file", warrant({ number: "1" }), "undecided"],

  [
    "franks",
    "two statements that the affiant knew to be false",
    warrant({
      claims: [
        { statement: "a", knew: "wrote it" },
        { statement: "b", omission: true, knew: "read it" },
      ],
    }),
    "strong",
  ],
  [
    "franks",
    "one of them known",
    warrant({ claims: [{ statement: "a", knew: "wrote it" }, { statement: "b" }] }),
    "fair",
  ],
  [
    "franks",
    "false, but nothing on what the affiant knew",
    warrant({ claims: [{ statement: "a", truth: "not so" }] }),
    "weak",
  ],
  ["franks", "compared, and nothing contradicts it", warrant({ claims: [] }), undefined],
  ["franks", "nobody has compared it", warrant({ affiant: "Det. Rusk" }), "undecided"],

  [
    "informant-unreliable",
    "a warrant on an informant whom nobody checked",
    { ...informant({ priorReliability: "none stated", corroboration: "none" }), ...warrant({ informant: "CI-1" }) },
    "strong",
  ],
  [
    "informant-unreliable",
    "checked, but convicted of perjury",
    informant({ corroboration: "two controlled buys", convictions: ["perjury, 2022"] }),
    "fair",
  ],
  [
    "informant-unreliable",
    "checked and clean",
    informant({ corroboration: "two controlled buys", basisOfKnowledge: "bought there" }),
    undefined,
  ],
  ["informant-unreliable", "nothing is on file", informant({}), "undecided"],

  ["phone-search", "incident to arrest", search({ ofKind: "phone", basis: "incident" }), "strong"],
  ["phone-search", "consent is claimed", search({ ofKind: "phone", basis: "consent" }), "fair"],
  ["phone-search", "a warrant", search({ ofKind: "phone", basis: "warrant" }), undefined],
  ["phone-search", "it is not on file on what ground", search({ ofKind: "phone" }), "undecided"],

  [
    "location-data",
    "cell-site records without a warrant",
    { locationData: [{ kind: "cell-site", warrant: false }] },
    "strong",
  ],
  [
    "location-data",
    "a tower dump without a warrant",
    { locationData: [{ kind: "tower-dump", warrant: false }] },
    "fair",
  ],
  ["location-data", "a warrant", { locationData: [{ kind: "cell-site", warrant: true }] }, undefined],
  ["location-data", "it is not on file by what order", { locationData: [{ kind: "gps-tracker" }] }, "undecided"],

  [
    "fruit",
    "drugs after an unlawful frisk",
    { ...search({ id: "s", basis: "frisk", weaponSuspected: false }), ...drugs({ search: "s" }) },
    "strong",
  ],
  [
    "fruit",
    "a fair ground",
    { ...search({ id: "s", basis: "inventory", policyProduced: false }), ...drugs({ search: "s" }) },
    "fair",
  ],
  [
    "fruit",
    "nothing was unlawful",
    { ...search({ id: "s", basis: "inventory", policyProduced: true }), ...drugs({ search: "s" }) },
    undefined,
  ],
  ["fruit", "nothing followed", search({ basis: "frisk", weaponSuspected: false }), undefined],
  [
    "fruit",
    "the ground is undecided",
    { ...search({ id: "s", basis: "frisk" }), ...drugs({ search: "s" }) },
    "undecided",
  ],

  [
    "statement-unwarned",
    "custody, questions, no warnings",
    statements({ custodial: true, questioned: true, warned: false, text: "mine" }),
    "strong",
  ],
  ["statement-unwarned", "volunteered", statements({ custodial: true, questioned: false, warned: false }), undefined],
  ["statement-unwarned", "warned", statements({ custodial: true, questioned: true, warned: true }), undefined],
  [
    "statement-unwarned",
    "somebody else's statement",
    {
      client: { name: "Ray Whitlock" },
      ...statements({ speaker: "Tessa Boone", custodial: true, questioned: true, warned: false }),
    },
    undefined,
  ],
  ["statement-unwarned", "it is not on file whether in custody", statements({ text: "mine" }), "undecided"],

  [
    "statement-after-invocation",
    "a lawyer was asked for",
    statements({ custodial: true, invoked: true, invokedWords: "I want a lawyer" }),
    "strong",
  ],
  ["statement-after-invocation", "invoked, words not known", statements({ custodial: true, invoked: true }), "fair"],
  [
    "statement-after-invocation",
    "waived",
    statements({ custodial: true, warned: true, invoked: false, waived: true }),
    undefined,
  ],
  [
    "statement-after-invocation",
    "neither waiver nor invocation is on file",
    statements({ custodial: true, warned: true }),
    "undecided",
  ],

  [
    "statement-two-step",
    "asked first, warned after",
    statements({ id: "a", custodial: true, warned: false }, { id: "b", warned: true, earlierUnwarned: "a" }),
    "fair",
  ],
  ["statement-two-step", "warned from the start", statements({ id: "b", custodial: true, warned: true }), undefined],
  [
    "statement-two-step",
    "it is not on file whether on the same subject",
    statements({ id: "a", custodial: true, warned: false }, { id: "b", custodial: true, warned: true }),
    "undecided",
  ],

  [
    "statement-involuntary",
    "a promise to a person just woken",
    statements({ promises: "you can go home", condition: "just woken" }),
    "fair",
  ],
  ["statement-involuntary", "a promise", statements({ promises: "it will go easier" }), "weak"],
  [
    "statement-involuntary",
    "recorded, and nothing against it",
    statements({ custodial: true, recorded: true }),
    undefined,
  ],
  ["statement-involuntary", "custody, not recorded", statements({ custodial: true, recorded: false }), "undecided"],

  [
    "custody-gap",
    "holder and seal change unexplained",
    drugs({
      custody: [
        { from: "A", to: "Locker 1", seal: "1" },
        { from: "B", to: "C", seal: "2" },
      ],
    }),
    "strong",
  ],
  [
    "custody-gap",
    "a holder unexplained",
    drugs({
      custody: [
        { from: "A", to: "Locker 1" },
        { from: "B", to: "C" },
      ],
    }),
    "fair",
  ],
  [
    "custody-gap",
    "a day between log and laboratory",
    drugs({
      custody: [{ date: "2026-06-02", from: "A", to: "Lab" }],
      lab: { laboratory: "Lab", received: "2026-06-03" },
    }),
    "weak",
  ],
  [
    "custody-gap",
    "a whole chain",
    drugs({
      custody: [
        { from: "A", to: "Locker 1" },
        { from: "Locker 1", to: "C" },
      ],
    }),
    undefined,
  ],
  ["custody-gap", "no log on file", drugs({}), "undecided"],

  [
    "lab-fraction-tested",
    "four of fifty, no plan stated",
    drugs({ lab: { tested: 4, of: 50, extrapolated: true } }),
    "strong",
  ],
  [
    "lab-fraction-tested",
    "a statistical plan",
    drugs({ lab: { tested: 12, of: 50, sampling: "hypergeometric plan, 95 percent" } }),
    "fair",
  ],
  ["lab-fraction-tested", "all tested", drugs({ lab: { tested: 50, of: 50 } }), undefined],
  ["lab-fraction-tested", "one unit", drugs({ count: 1, lab: { substance: "cocaine" } }), undefined],
  [
    "lab-fraction-tested",
    "the report does not say how many",
    drugs({ count: 50, lab: { substance: "cocaine" } }),
    "undecided",
  ],

  ["field-test-only", "a field test and no report", drugs({ fieldTest: { result: "positive" } }), "strong"],
  [
    "field-test-only",
    "a report",
    drugs({ fieldTest: { result: "positive" }, lab: { substance: "cocaine" } }),
    undefined,
  ],
  ["field-test-only", "no test at all", drugs({}), "undecided"],

  [
    "purity-untested",
    "“actual” in the offer, not measured",
    { ...drugs({ lab: { purityTested: false } }), offer: { factualBasis: "50 grams of actual methamphetamine" } },
    "strong",
  ],
  [
    "purity-untested",
    "measured",
    { ...drugs({ lab: { purityTested: true } }), offer: { factualBasis: "50 grams of actual methamphetamine" } },
    undefined,
  ],
  ["purity-untested", "nobody speaks of purity", drugs({ lab: { purityTested: false } }), undefined],
  [
    "purity-untested",
    "it is not on file whether measured",
    { ...drugs({ lab: { substance: "methamphetamine" } }), offer: { factualBasis: "ice" } },
    "undecided",
  ],

  [
    "weight-doubtful",
    "gross claimed for net",
    drugs({ claimedGrams: 512.3, lab: { netGrams: 438.6, grossGrams: 512.3 } }),
    "strong",
  ],
  [
    "weight-doubtful",
    "within the uncertainty of the threshold",
    {
      ...drugs({ lab: { netGrams: 500.8, uncertaintyGrams: 1.4 } }),
      counts: [{ drug: "cocaine", quantityGrams: 500 }],
    },
    "strong",
  ],
  [
    "weight-doubtful",
    "below the threshold",
    { ...drugs({ lab: { netGrams: 438 } }), counts: [{ drug: "cocaine", quantityGrams: 500 }] },
    "strong",
  ],
  [
    "weight-doubtful",
    "net claimed and well above",
    {
      ...drugs({ claimedGrams: 700, lab: { netGrams: 700, uncertaintyGrams: 2 } }),
      counts: [{ drug: "cocaine", quantityGrams: 500 }],
    },
    undefined,
  ],
  ["weight-doubtful", "no net weight on file", drugs({ lab: { substance: "cocaine" } }), "undecided"],

  ["analyst-unavailable", "the analyst will not testify", drugs({ lab: { analystAvailable: false } }), "strong"],
  ["analyst-unavailable", "the analyst will", drugs({ lab: { analystAvailable: true } }), undefined],
  ["analyst-unavailable", "it is not on file", drugs({ lab: { analyst: "P. N." } }), "undecided"],

  [
    "bench-notes-missing",
    "asked for and not produced",
    { ...drugs({ lab: { benchNotesProduced: false } }), ...requests({ topic: "laboratory", date: "2026-06-01" }) },
    "strong",
  ],
  ["bench-notes-missing", "not produced, not asked for", drugs({ lab: { benchNotesProduced: false } }), "fair"],
  ["bench-notes-missing", "produced", drugs({ lab: { benchNotesProduced: true } }), undefined],
  ["bench-notes-missing", "it is not on file", drugs({ lab: { report: "1" } }), "undecided"],

  [
    "discovery-late",
    "one refused, one old",
    requests(
      { id: "a", item: "logs", date: "2026-11-20", status: "refused" },
      { id: "b", item: "video", date: "2026-07-01", status: "open" },
    ),
    "strong",
  ],
  ["discovery-late", "one old", requests({ id: "b", item: "video", date: "2026-07-01" }), "fair"],
  ["discovery-late", "produced", requests({ item: "video", date: "2026-07-01", status: "produced" }), undefined],
  ["discovery-late", "asked last week", requests({ item: "video", date: "2026-11-17" }), undefined],
  ["discovery-late", "it is not on file when", requests({ item: "video" }), "undecided"],

  [
    "evidence-lost",
    "lost after we asked that it be kept",
    item({ lost: { requested: "2026-06-03", date: "2026-07-14", how: "overwritten", value: "shows the stoop" } }),
    "fair",
  ],
  ["evidence-lost", "lost, and nobody had asked", item({ lost: { how: "overwritten" } }), "weak"],
  ["evidence-lost", "nothing is lost", item({ kind: "video" }), undefined],
  [
    "evidence-lost",
    "an answer speaks of a loss",
    requests({ item: "corner camera", answer: "overwritten" }),
    "undecided",
  ],

  ["informant-identity", "a witness to the offense, not named", informant({ witnessedOffense: true }), "strong"],
  ["informant-identity", "named", informant({ witnessedOffense: true, name: "A. B." }), undefined],
  ["informant-identity", "no witness", informant({ witnessedOffense: false }), undefined],
  ["informant-identity", "it is not on file whether a witness", informant({}), "undecided"],

  ["informant-paid", "paid witness", informant({ payments: [{ amount: 300 }], witnessedOffense: true }), "strong"],
  [
    "informant-paid",
    "promised something, no witness",
    informant({ promises: ["probation"], witnessedOffense: false }),
    "fair",
  ],
  ["informant-paid", "not paid", informant({ paid: false }), undefined],
  ["informant-paid", "nothing on file", informant({}), "undecided"],

  ["controlled-buy-unsound", "neither searched nor watched", buy({ searchedBefore: false, watched: false }), "strong"],
  ["controlled-buy-unsound", "not searched", buy({ searchedBefore: false, watched: true }), "fair"],
  ["controlled-buy-unsound", "searched and watched", buy({ searchedBefore: true, watched: true }), undefined],
  ["controlled-buy-unsound", "no purchase", { ...stop({}), ...informant({ searchedBefore: false }) }, undefined],
  ["controlled-buy-unsound", "it is not on file", buy({}), "undecided"],

  [
    "officer-testimony",
    "a conflict with a cited record",
    { priorTestimony: [{ text: "three times", conflict: "once", conflictSource: { video: "Dash" } }] },
    "strong",
  ],
  [
    "officer-testimony",
    "a conflict without its record",
    { priorTestimony: [{ text: "three times", conflict: "once" }] },
    "fair",
  ],
  ["officer-testimony", "no conflict", { priorTestimony: [{ text: "once" }] }, undefined],
  [
    "officer-testimony",
    "the transcript is not on file",
    { priorTestimony: [{ witness: "Tpr. Pruitt", proceeding: "grand jury" }] },
    "undecided",
  ],

  [
    "officer-credibility",
    "a false report",
    { encounter: { officers: [{ name: "Strand", discipline: [{ text: "a false report" }] }] } },
    "strong",
  ],
  [
    "officer-credibility",
    "a finding on another matter",
    { encounter: { officers: [{ name: "Strand", discipline: [{ text: "a crash" }] }] } },
    "fair",
  ],
  [
    "officer-credibility",
    "nothing found",
    { encounter: { officers: [{ name: "Strand", discipline: [] }] } },
    undefined,
  ],
  [
    "officer-credibility",
    "the file was asked for",
    requests({ topic: "officer", item: "files", status: "open" }),
    "undecided",
  ],

  [
    "protected-place",
    "too far, and the offer names it",
    {
      protectedPlaces: [{ kind: "school", name: "Lakeview", distanceFeet: 1212 }],
      offer: { factualBasis: "within 1,000 feet of a school" },
    },
    "strong",
  ],
  ["protected-place", "too far", { protectedPlaces: [{ kind: "pool", distanceFeet: 101 }] }, "fair"],
  [
    "protected-place",
    "a lot with two swings",
    { protectedPlaces: [{ kind: "playground", distanceFeet: 90, method: "two swings, no third apparatus" }] },
    "fair",
  ],
  ["protected-place", "near enough", { protectedPlaces: [{ kind: "school", distanceFeet: 1000 }] }, undefined],
  ["protected-place", "not measured", { protectedPlaces: [{ kind: "school" }] }, "undecided"],

  [
    "firearm-unconnected",
    "another's, locked, unloaded",
    item({ kind: "firearm", owner: "A. B.", container: "locked case", loaded: false }),
    "strong",
  ],
  [
    "firearm-unconnected",
    "another's and far",
    item({ kind: "firearm", owner: "A. B.", distanceFeetFromDrugs: 34, loaded: true }),
    "fair",
  ],
  [
    "firearm-unconnected",
    "loaded beside the drugs",
    item({ kind: "firearm", owner: "A. B.", loaded: true, distanceFeetFromDrugs: 1 }),
    undefined,
  ],
  ["firearm-unconnected", "too little is on file", item({ kind: "firearm" }), "undecided"],
];

test.each(table)("%s: %s", (id, _facts, c, strength) => {
  const finding = findLeverage(parseCase(c), TODAY).find((one) => one.id === id);
  expect(finding?.strength).toBe(strength);
  if (finding === undefined) return;
  expect(finding.applies).toBe(strength !== "undecided");
  expect(finding.says).toMatch(/^[\p{Lu}“\d].*\.$/su);
  expect(finding.says).not.toMatch(/undefined|NaN|\.\.|\s\s|\s[.,;]|: \.|\(\)/u);
  if (finding.applies) expect(finding.weakens.length + finding.wanted.length).toBeGreaterThan(0);
  else expect(finding.wanted.length).toBeGreaterThan(0);
});

test("every ground has a row that applies, one that does not, one that is undecided", () => {
  expect(allGrounds.length).toBeGreaterThanOrEqual(25);
  for (const { id } of allGrounds) {
    const outcomes = table.filter(([ground]) => ground === id).map(([, , , strength]) => strength);
    expect([id, outcomes.some((strength) => strength !== undefined && strength !== "undecided")]).toEqual([id, true]);
    expect([id, outcomes.includes(undefined)]).toEqual([id, true]);
    expect([id, outcomes.includes("undecided")]).toEqual([id, true]);
  }
});

test("what follows at the second search does not hide the first", () => {
  const c: CaseFile = {
    searches: [
      { of: "bag", ofKind: "container", basis: "incident", secured: true },
      { of: "box", ofKind: "container", basis: "incident" },
    ],
  };
  const finding = findLeverage(c, TODAY).find(({ id }) => id === "search-incident");
  expect(finding?.strength).toBe("strong");
  expect(finding?.says).not.toContain("box");
  expect(finding?.wanted.map(({ path }) => path)).toContain("searches[1].secured");
});
