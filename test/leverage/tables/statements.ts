import { statements, type Row } from "./row";

/** Cases of the grounds on statements. */
export const statementRows: readonly Row[] = [
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
    "statement-unwarned",
    "the words and the clock",
    statements({ custodial: true, questioned: true, warned: false, time: "22:15:00", text: "it is mine" }),
    "strong",
    { says: /10:15/, against: /Patane/ },
  ],
  [
    "statement-unwarned",
    "at a roadside, not in custody",
    statements({ custodial: false, questioned: true, warned: false }),
    undefined,
  ],
  [
    "statement-unwarned",
    "a stop alone is the adverse answer",
    statements({ custodial: true, questioned: true, warned: false }),
    "strong",
    { against: /Berkemer/ },
  ],
  [
    "statement-unwarned",
    "it is not on file whether it answered a question",
    statements({ custodial: true, warned: false }),
    "undecided",
    { asks: "statements[0].questioned" },
  ],
  [
    "statement-unwarned",
    "one unwarned of two",
    statements(
      { custodial: true, questioned: true, warned: true },
      { custodial: true, questioned: true, warned: false },
    ),
    "strong",
  ],

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
    "statement-after-invocation",
    "silence was asked for",
    statements({ custodial: true, invoked: true, invokedWords: "I have nothing to say" }),
    "strong",
    { says: /right to silence/, against: /Berghuis/ },
  ],
  [
    "statement-after-invocation",
    "invoked, and then volunteered",
    statements({ custodial: true, invoked: true, invokedWords: "I want a lawyer", questioned: false }),
    undefined,
  ],
  [
    "statement-after-invocation",
    "a new beginning is the adverse answer",
    statements({ custodial: true, invoked: true, invokedWords: "my attorney first" }),
    "strong",
    { says: /asked for a lawyer/, against: /Edwards/ },
  ],
  [
    "statement-after-invocation",
    "not in custody",
    statements({ custodial: false, invoked: true, invokedWords: "I want a lawyer" }),
    undefined,
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
    "statement-two-step",
    "no majority is the adverse answer",
    statements(
      { id: "a", warned: false, text: "mine" },
      { id: "b", warned: true, earlierUnwarned: "a", text: "it is mine" },
    ),
    "fair",
    { against: /Seibert/ },
  ],
  [
    "statement-two-step",
    "the first was not in custody",
    statements({ id: "a", custodial: false, warned: false }, { id: "b", custodial: true, warned: true }),
    undefined,
  ],
  [
    "statement-two-step",
    "the warned one came first",
    statements({ id: "b", custodial: true, warned: true }, { id: "a", custodial: true, warned: false }),
    undefined,
  ],
  [
    "statement-two-step",
    "the first was another's",
    {
      client: { name: "Ray Whitlock" },
      ...statements(
        { id: "a", speaker: "Tessa Boone", custodial: true, warned: false },
        { id: "b", custodial: true, warned: true },
      ),
    },
    undefined,
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
    "statement-involuntary",
    "a condition alone",
    statements({ condition: "just woken" }),
    "weak",
    { says: /just woken/, against: /Connelly/ },
  ],
  [
    "statement-involuntary",
    "warnings are against it",
    statements({ promises: "it will go easier", condition: "just woken", warned: true }),
    "fair",
    { against: /Warnings were given first/ },
  ],
  [
    "statement-involuntary",
    "another's statement",
    { client: { name: "Ray Whitlock" }, ...statements({ speaker: "Tessa Boone", promises: "you can go home" }) },
    undefined,
  ],
  [
    "statement-involuntary",
    "not in custody, not recorded",
    statements({ custodial: false, recorded: false }),
    undefined,
  ],
];
