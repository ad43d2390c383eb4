import type { Authority } from "./authority";

/** Statements of the accused. */
export const statementCases = {
  miranda: {
    id: "miranda",
    citation: "Miranda v. Arizona, 384 U.S. 436 (1966)",
    proposition:
      "A statement from custodial interrogation is inadmissible in the government's case unless warnings came first and were waived.",
    adverse: "no",
    checked: "2026-11-24",
  },
  dickerson: {
    id: "dickerson",
    citation: "Dickerson v. United States, 530 U.S. 428 (2000)",
    proposition: "The Miranda rule is of constitutional rank, and statements must also be voluntary.",
    adverse: "no",
    checked: "2026-11-24",
  },
  edwards: {
    id: "edwards",
    citation: "Edwards v. Arizona, 451 U.S. 477 (1981)",
    proposition:
      "After a request for counsel, questioning must stop until counsel is there or the accused begins anew.",
    adverse: "no",
    checked: "2026-11-24",
  },
  connelly: {
    id: "connelly",
    citation: "Colorado v. Connelly, 479 U.S. 157 (1986)",
    proposition:
      "A statement is involuntary only where officers coerced it; the speaker's state of mind alone does not make it so.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  berghuis: {
    id: "berghuis",
    citation: "Berghuis v. Thompkins, 560 U.S. 370 (2010)",
    proposition: "The right to silence must be invoked plainly, and answering after warnings can waive it.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  seibert: {
    id: "seibert",
    citation: "Missouri v. Seibert, 542 U.S. 600 (2004)",
    proposition:
      "Warnings given midway in a two-step interrogation may come too late (no majority; the controlling test varies by circuit).",
    adverse: "both",
    checked: "2026-11-24",
  },
  berkemer: {
    id: "berkemer",
    citation: "Berkemer v. McCarty, 468 U.S. 420 (1984)",
    proposition: "Miranda reaches every custodial interrogation, but a routine traffic stop is not custody.",
    adverse: "both",
    checked: "2026-11-24",
  },
  patane: {
    id: "patane",
    citation: "United States v. Patane, 542 U.S. 630 (2004)",
    proposition: "Physical fruit of a voluntary statement without warnings comes in (plurality).",
    adverse: "yes",
    checked: "2026-11-24",
  },
} as const satisfies Readonly<Record<string, Authority>>;
