import { drugs, item, type Row } from "./row";

/** Cases of the grounds on the drugs and the laboratory. */
export const evidenceRows: readonly Row[] = [
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
    "custody-gap",
    "a seal alone changes",
    drugs({
      custody: [
        { from: "A", to: "Locker 1", seal: "1" },
        { from: "Locker 1", to: "C", seal: "2" },
      ],
    }),
    "fair",
    { against: /weight and not to admissibility/ },
  ],
  [
    "custody-gap",
    "log and laboratory on the same day",
    drugs({
      custody: [{ date: "2026-06-02", from: "A", to: "Lab" }],
      lab: { laboratory: "Lab", received: "2026-06-02" },
    }),
    undefined,
  ],
  ["custody-gap", "cash without a log", item({ kind: "cash" }), undefined],

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
  [
    "lab-fraction-tested",
    "one of fifty was left",
    drugs({ lab: { tested: 49, of: 50 } }),
    "strong",
    { says: /forty-nine of the fifty units/ },
  ],
  [
    "lab-fraction-tested",
    "the first four were taken",
    drugs({ lab: { tested: 4, of: 50, sampling: "the first four in the bag" } }),
    "strong",
    { says: /first four/, against: /sampling plan/ },
  ],
  ["lab-fraction-tested", "four of a count of fifty", drugs({ count: 50, lab: { tested: 4 } }), "strong"],
  [
    "lab-fraction-tested",
    "a plan is against it",
    drugs({ lab: { tested: 12, of: 50, sampling: "hypergeometric plan, 95 percent" } }),
    "fair",
    { against: /widely accepted/ },
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
    "field-test-only",
    "the field test was negative",
    drugs({ fieldTest: { result: "negative" } }),
    "strong",
    { says: /“negative”/ },
  ],
  [
    "field-test-only",
    "a report is the adverse answer",
    drugs({ fieldTest: { kit: "NIK", result: "positive" } }),
    "strong",
    { says: /as cocaine/, against: /laboratory result may still come/ },
  ],
  ["field-test-only", "cash", item({ kind: "cash", fieldTest: { result: "positive" } }), undefined],
  [
    "field-test-only",
    "one item tested, another not",
    {
      evidence: [
        { kind: "drugs", description: "bags", lab: { substance: "cocaine" } },
        { kind: "drugs", description: "powder", fieldTest: { result: "positive" } },
      ],
    },
    "strong",
    { says: /the powder/ },
  ],

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
    "purity-untested",
    "a percentage is on file",
    { ...drugs({ lab: { purityPercent: 82 } }), offer: { factualBasis: "ice" } },
    undefined,
  ],
  [
    "purity-untested",
    "a count speaks of it",
    {
      ...drugs({ lab: { purityTested: false } }),
      counts: [{ offense: "possession of 5 grams of actual methamphetamine" }],
    },
    "strong",
    { against: /may still measure/ },
  ],
  [
    "purity-untested",
    "a term of the offer speaks of it",
    { ...drugs({ lab: { purityTested: false } }), offer: { terms: [{ text: "ice, level 32" }] } },
    "strong",
  ],
  [
    "purity-untested",
    "an innocent word that holds one",
    { ...drugs({ lab: { purityTested: false } }), offer: { factualBasis: "on Price Street, for purely personal use" } },
    undefined,
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
  [
    "weight-doubtful",
    "exactly the threshold",
    { ...drugs({ lab: { netGrams: 500 } }), counts: [{ drug: "cocaine", quantityGrams: 500 }] },
    undefined,
  ],
  [
    "weight-doubtful",
    "a hundredth below it",
    { ...drugs({ lab: { netGrams: 499.99 } }), counts: [{ drug: "cocaine", quantityGrams: 500 }] },
    "strong",
    { says: /below the 500 grams/, against: /mixture or substance whole/ },
  ],
  [
    "weight-doubtful",
    "just beyond the uncertainty",
    {
      ...drugs({ lab: { netGrams: 501.5, uncertaintyGrams: 1.4 } }),
      counts: [{ drug: "cocaine", quantityGrams: 500 }],
    },
    undefined,
  ],
  [
    "weight-doubtful",
    "another drug's threshold",
    { ...drugs({ lab: { netGrams: 400 } }), counts: [{ drug: "heroin", quantityGrams: 500 }] },
    undefined,
  ],

  ["analyst-unavailable", "the analyst will not testify", drugs({ lab: { analystAvailable: false } }), "strong"],
  ["analyst-unavailable", "the analyst will", drugs({ lab: { analystAvailable: true } }), undefined],
  ["analyst-unavailable", "it is not on file", drugs({ lab: { analyst: "P. N." } }), "undecided"],
  [
    "analyst-unavailable",
    "the analyst is named, with the report",
    drugs({ lab: { analyst: "P. N.", report: "QC-1", analystAvailable: false } }),
    "strong",
    { says: /P\. N\., who tested for report QC-1/, against: /test again/ },
  ],
  [
    "analyst-unavailable",
    "one of two will not",
    {
      evidence: [
        { kind: "drugs", lab: { analyst: "A. B.", analystAvailable: true } },
        { kind: "drugs", lab: { analyst: "C. D.", analystAvailable: false } },
      ],
    },
    "strong",
    { says: /^C\. D\./ },
  ],
  ["analyst-unavailable", "no report", drugs({ fieldTest: { result: "positive" } }), undefined],
];
