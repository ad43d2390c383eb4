import type { Authority } from "./authority";

/** Statutes, rules and guidelines. */
export const statutesAndRules = {
  jencks: {
    id: "jencks",
    citation: "18 U.S.C. § 3500",
    proposition: "A witness's statements must be produced after direct testimony, 18 U.S.C. § 3500.",
    adverse: "both",
    checked: "2026-11-24",
  },
  dppa: {
    id: "dppa",
    citation: "Due Process Protections Act, Pub. L. No. 116-182, 134 Stat. 894 (2020)",
    proposition: "The act that added Rule 5(f), under which courts order the government to disclose.",
    adverse: "no",
    checked: "2026-11-24",
  },
  "usc-841b": {
    id: "usc-841b",
    citation: "21 U.S.C. § 841(b)(1)(A)-(B)",
    proposition: "Drug quantities that set ten-year and five-year minimums.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  "usc-860": {
    id: "usc-860",
    citation: "21 U.S.C. § 860",
    proposition:
      "Distance from a protected place that doubles the maximum and adds a one-year minimum; a playground has three or more apparatus.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  "usc-924c": {
    id: "usc-924c",
    citation: "18 U.S.C. § 924(c)",
    proposition:
      "Consecutive minimums for a firearm used, carried or possessed in connection with a drug trafficking crime.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  "rule-5f": {
    id: "rule-5f",
    citation: "Fed. R. Crim. P. 5(f)",
    proposition: "The court's order at the first appearance reminds the government of its Brady duty.",
    adverse: "no",
    checked: "2026-11-24",
  },
  "rule-12": {
    id: "rule-12",
    citation: "Fed. R. Crim. P. 12(b)(3)(C), (c), (d), (h)",
    proposition:
      "Motions to suppress come before trial, by the court's deadline, with witness statements at the hearing.",
    adverse: "both",
    checked: "2026-11-24",
  },
  "rule-16": {
    id: "rule-16",
    citation: "Fed. R. Crim. P. 16(a)(1)(A)-(B), (D)-(G); 16(d)(2)",
    proposition: "What the defense may inspect, reports of tests and experts among it, and sanctions for failure.",
    adverse: "no",
    checked: "2026-11-24",
  },
  "rule-17c": {
    id: "rule-17c",
    citation: "Fed. R. Crim. P. 17(c)",
    proposition: "Subpoena for documents and objects.",
    adverse: "both",
    checked: "2026-11-24",
  },
  "rule-26-2": {
    id: "rule-26-2",
    citation: "Fed. R. Crim. P. 26.2",
    proposition: "Witness statements after direct testimony.",
    adverse: "both",
    checked: "2026-11-24",
  },
  "rule-41": {
    id: "rule-41",
    citation: "Fed. R. Crim. P. 41",
    proposition: "Issue and execution of search warrants.",
    adverse: "both",
    checked: "2026-11-24",
  },
  "rule-404b3": {
    id: "rule-404b3",
    citation: "Fed. R. Evid. 404(b)(3)",
    proposition: "Written notice of other acts before trial, with purpose and reasoning.",
    adverse: "no",
    checked: "2026-11-24",
  },
  "rule-702": {
    id: "rule-702",
    citation: "Fed. R. Evid. 702",
    proposition: "The proponent must show that expert opinion more likely than not meets the rule's tests.",
    adverse: "both",
    checked: "2026-11-24",
  },
  "ussg-2d11b1": {
    id: "ussg-2d11b1",
    citation: "U.S.S.G. § 2D1.1(b)(1)",
    proposition:
      "Two levels for a firearm, unless it is clearly improbable that it was connected with the offense; check the Manual in force.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  "ussg-2d11-weight": {
    id: "ussg-2d11-weight",
    citation: "U.S.S.G. § 2D1.1 cmt.",
    proposition:
      "Material that must be removed before use does not count, and the court approximates only where the seizure does not show the scale; check the Manual in force.",
    adverse: "both",
    checked: "2026-11-24",
  },
} as const satisfies Readonly<Record<string, Authority>>;
