import type { Authority } from "./authority";

/** Warrants, and phones, location data and devices, which need one. */
export const warrantCases = {
  gates: {
    id: "gates",
    citation: "Illinois v. Gates, 462 U.S. 213 (1983)",
    proposition:
      "Probable cause on an informant's word depends on all the circumstances, among them reliability and basis of knowledge.",
    adverse: "both",
    checked: "2026-11-24",
  },
  franks: {
    id: "franks",
    citation: "Franks v. Delaware, 438 U.S. 154 (1978)",
    proposition:
      "A hearing is due on a substantial showing that the affidavit holds a knowing or reckless falsehood that probable cause needed.",
    adverse: "no",
    checked: "2026-11-24",
  },
  groh: {
    id: "groh",
    citation: "Groh v. Ramirez, 540 U.S. 551 (2004)",
    proposition: "A warrant that does not describe the things to be seized is invalid on its face (a civil case).",
    adverse: "no",
    checked: "2026-11-24",
  },
  riley: {
    id: "riley",
    citation: "Riley v. California, 573 U.S. 373 (2014)",
    proposition: "Officers generally need a warrant to search the data of a phone taken on arrest.",
    adverse: "no",
    checked: "2026-11-24",
  },
  carpenter: {
    id: "carpenter",
    citation: "Carpenter v. United States, 585 U.S. 296 (2018)",
    proposition: "To obtain historical cell-site location records is a search that generally needs a warrant.",
    adverse: "no",
    checked: "2026-11-24",
  },
  jones: {
    id: "jones",
    citation: "United States v. Jones, 565 U.S. 400 (2012)",
    proposition: "To fix a GPS tracker to a car and follow it is a search.",
    adverse: "no",
    checked: "2026-11-24",
  },
  kyllo: {
    id: "kyllo",
    citation: "Kyllo v. United States, 533 U.S. 27 (2001)",
    proposition: "To learn details of a home by a device not in general use is a search.",
    adverse: "no",
    checked: "2026-11-24",
  },
} as const satisfies Readonly<Record<string, Authority>>;
