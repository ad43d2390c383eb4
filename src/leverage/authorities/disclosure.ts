import type { Authority } from "./authority";

/** Disclosure, informants, laboratories, lost evidence, and what raises a sentence. */
export const disclosureCases = {
  brady: {
    id: "brady",
    citation: "Brady v. Maryland, 373 U.S. 83 (1963)",
    proposition: "To suppress favorable evidence that is material denies due process.",
    adverse: "no",
    checked: "2026-11-24",
  },
  bagley: {
    id: "bagley",
    citation: "United States v. Bagley, 473 U.S. 667 (1985)",
    proposition:
      "The duty to disclose covers impeachment; evidence is material if a different result is reasonably probable.",
    adverse: "both",
    checked: "2026-11-24",
  },
  kyles: {
    id: "kyles",
    citation: "Kyles v. Whitley, 514 U.S. 419 (1995)",
    proposition:
      "The prosecutor answers for what the police know, and materiality is judged on the suppressed evidence as a whole.",
    adverse: "no",
    checked: "2026-11-24",
  },
  strickler: {
    id: "strickler",
    citation: "Strickler v. Greene, 527 U.S. 263 (1999)",
    proposition: "A Brady claim has three parts: favorable evidence, suppression, prejudice.",
    adverse: "both",
    checked: "2026-11-24",
  },
  giglio: {
    id: "giglio",
    citation: "Giglio v. United States, 405 U.S. 150 (1972)",
    proposition: "A promise made to a witness must be disclosed.",
    adverse: "no",
    checked: "2026-11-24",
  },
  banks: {
    id: "banks",
    citation: "Banks v. Dretke, 540 U.S. 668 (2004)",
    proposition: "The government may not hide an informant's payments, and the defense need not hunt for them.",
    adverse: "no",
    checked: "2026-11-24",
  },
  ruiz: {
    id: "ruiz",
    citation: "United States v. Ruiz, 536 U.S. 622 (2002)",
    proposition: "The Constitution does not require impeachment material before a guilty plea.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  roviaro: {
    id: "roviaro",
    citation: "Roviaro v. United States, 353 U.S. 53 (1957)",
    proposition:
      "An informer's identity must be disclosed where it is relevant and helpful to the defense, on a balance with the public interest.",
    adverse: "both",
    checked: "2026-11-24",
  },
  mccray: {
    id: "mccray",
    citation: "McCray v. Illinois, 386 U.S. 300 (1967)",
    proposition: "An informer need not be named at a suppression hearing on probable cause.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  "melendez-diaz": {
    id: "melendez-diaz",
    citation: "Melendez-Diaz v. Massachusetts, 557 U.S. 305 (2009)",
    proposition: "A laboratory certificate is testimonial, and its analyst must be open to confrontation.",
    adverse: "no",
    checked: "2026-11-24",
  },
  bullcoming: {
    id: "bullcoming",
    citation: "Bullcoming v. New Mexico, 564 U.S. 647 (2011)",
    proposition: "Another analyst may not stand in for the one who certified the report.",
    adverse: "no",
    checked: "2026-11-24",
  },
  "smith-arizona": {
    id: "smith-arizona",
    citation: "Smith v. Arizona, 602 U.S. 779 (2024)",
    proposition:
      "An expert who gives an absent analyst's statements as the ground of an opinion offers them for their truth.",
    adverse: "no",
    checked: "2026-11-24",
  },
  youngblood: {
    id: "youngblood",
    citation: "Arizona v. Youngblood, 488 U.S. 51 (1988)",
    proposition: "Loss of evidence that was only potentially useful denies due process only on a showing of bad faith.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  trombetta: {
    id: "trombetta",
    citation: "California v. Trombetta, 467 U.S. 479 (1984)",
    proposition:
      "The duty to preserve covers evidence whose exculpatory value was apparent and which cannot be had elsewhere.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  nixon: {
    id: "nixon",
    citation: "United States v. Nixon, 418 U.S. 683 (1974)",
    proposition: "A subpoena for documents before trial needs relevance, admissibility and specificity.",
    adverse: "both",
    checked: "2026-11-24",
  },
  ritchie: {
    id: "ritchie",
    citation: "Pennsylvania v. Ritchie, 480 U.S. 39 (1987)",
    proposition: "A court may review confidential agency files in camera for material evidence.",
    adverse: "both",
    checked: "2026-11-24",
  },
  henthorn: {
    id: "henthorn",
    citation: "United States v. Henthorn, 931 F.2d 29 (9th Cir. 1991)",
    proposition:
      "On request, the government must review the personnel files of officers who will testify (Ninth Circuit).",
    adverse: "both",
    checked: "2026-11-24",
  },
  alleyne: {
    id: "alleyne",
    citation: "Alleyne v. United States, 570 U.S. 99 (2013)",
    proposition: "A fact that raises a mandatory minimum is an element that a jury must find.",
    adverse: "no",
    checked: "2026-11-24",
  },
  rosemond: {
    id: "rosemond",
    citation: "Rosemond v. United States, 572 U.S. 65 (2014)",
    proposition:
      "To aid and abet a Section 924(c) offense, a person must know in advance that a confederate will be armed.",
    adverse: "both",
    checked: "2026-11-24",
  },
  watterson: {
    id: "watterson",
    citation: "Watterson v. United States, 219 F.3d 232 (3d Cir. 2000)",
    proposition:
      "The protected-place guideline applies only on conviction of, or stipulation to, such an offense (persuasive outside the Third Circuit).",
    adverse: "no",
    checked: "2026-11-24",
  },
  locklear: {
    id: "locklear",
    citation: "United States v. Locklear, 24 F.3d 641 (4th Cir. 1994)",
    proposition: "The protected-place guideline is no mere enhancement (persuasive outside the Fourth Circuit).",
    adverse: "no",
    checked: "2026-11-24",
  },
} as const satisfies Readonly<Record<string, Authority>>;
