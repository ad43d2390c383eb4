/** An authority: a case, statute, rule or guideline. */
export interface Authority {
  readonly id: string;
  /** Full citation. */
  readonly citation: string;
  /** What it stands for, in our words. */
  readonly proposition: string;
  /** "no" helps the defense, "yes" mainly helps the government, "both" has a part for each. */
  readonly adverse: "no" | "yes" | "both";
  /** Day on which volume, page and year were matched; later history was not. */
  readonly checked: string;
}

/**
 * Authorities that grounds cite, the same as in templates/authorities.yaml, which a test compares: the grounds run where
 * no file can be read.
 */
export const authorities = {
  mapp: {
    id: "mapp",
    citation: "Mapp v. Ohio, 367 U.S. 643 (1961)",
    proposition: "Evidence taken in violation of the Fourth Amendment is excluded in state court as in federal court.",
    adverse: "no",
    checked: "2026-11-24",
  },
  weeks: {
    id: "weeks",
    citation: "Weeks v. United States, 232 U.S. 383 (1914)",
    proposition: "A federal court may not use what federal officers took in violation of the Fourth Amendment.",
    adverse: "no",
    checked: "2026-11-24",
  },
  rakas: {
    id: "rakas",
    citation: "Rakas v. Illinois, 439 U.S. 128 (1978)",
    proposition: "Only a person whose own rights were invaded may ask for suppression.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  brendlin: {
    id: "brendlin",
    citation: "Brendlin v. California, 551 U.S. 249 (2007)",
    proposition: "A passenger is seized when the car is stopped and may contest the stop.",
    adverse: "no",
    checked: "2026-11-24",
  },
  byrd: {
    id: "byrd",
    citation: "Byrd v. United States, 584 U.S. 395 (2018)",
    proposition:
      "A driver with the renter's permission keeps an expectation of privacy though the rental agreement does not name the driver.",
    adverse: "no",
    checked: "2026-11-24",
  },
  terry: {
    id: "terry",
    citation: "Terry v. Ohio, 392 U.S. 1 (1968)",
    proposition:
      "A stop needs reasonable suspicion of crime, and a frisk needs reasonable suspicion that the person is armed.",
    adverse: "both",
    checked: "2026-11-24",
  },
  arvizu: {
    id: "arvizu",
    citation: "United States v. Arvizu, 534 U.S. 266 (2002)",
    proposition: "Suspicion is judged on the whole of the circumstances, not on each of them apart.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  prouse: {
    id: "prouse",
    citation: "Delaware v. Prouse, 440 U.S. 648 (1979)",
    proposition: "A car may not be stopped at random without suspicion.",
    adverse: "no",
    checked: "2026-11-24",
  },
  glover: {
    id: "glover",
    citation: "Kansas v. Glover, 589 U.S. 376 (2020)",
    proposition: "Without facts to the contrary, an officer may infer that the owner of a car is driving it.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  whren: {
    id: "whren",
    citation: "Whren v. United States, 517 U.S. 806 (1996)",
    proposition: "A stop for a traffic violation that did occur is lawful whatever the officer's motive.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  heien: {
    id: "heien",
    citation: "Heien v. North Carolina, 574 U.S. 54 (2014)",
    proposition: "A reasonable mistake of law can still justify a stop.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  rodriguez: {
    id: "rodriguez",
    citation: "Rodriguez v. United States, 575 U.S. 348 (2015)",
    proposition:
      "A traffic stop may not last longer than its mission takes, unless there is reasonable suspicion of something else.",
    adverse: "no",
    checked: "2026-11-24",
  },
  caballes: {
    id: "caballes",
    citation: "Illinois v. Caballes, 543 U.S. 405 (2005)",
    proposition: "A dog sniff during a lawful stop that is not prolonged by it is no search.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  sharpe: {
    id: "sharpe",
    citation: "United States v. Sharpe, 470 U.S. 675 (1985)",
    proposition:
      "A stop has no fixed limit of minutes; the question is whether officers pursued its purpose with diligence.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  harris: {
    id: "harris",
    citation: "Florida v. Harris, 568 U.S. 237 (2013)",
    proposition:
      "A dog's training and certification can support probable cause, but the defense may challenge them and the conduct of the alert.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  jardines: {
    id: "jardines",
    citation: "Florida v. Jardines, 569 U.S. 1 (2013)",
    proposition: "To bring a drug dog to the front porch of a home is a search.",
    adverse: "no",
    checked: "2026-11-24",
  },
  navarette: {
    id: "navarette",
    citation: "Navarette v. California, 572 U.S. 393 (2014)",
    proposition: "An emergency call that reports dangerous driving as it is seen can justify a stop.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  jl: {
    id: "jl",
    citation: "Florida v. J.L., 529 U.S. 266 (2000)",
    proposition: "An anonymous tip that a person carries a gun, without more, does not justify a stop.",
    adverse: "no",
    checked: "2026-11-24",
  },
  white: {
    id: "white",
    citation: "Alabama v. White, 496 U.S. 325 (1990)",
    proposition: "An anonymous tip whose predictions officers confirm can justify a stop.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  gant: {
    id: "gant",
    citation: "Arizona v. Gant, 556 U.S. 332 (2009)",
    proposition:
      "A car may be searched incident to arrest only while the arrestee can reach it or where it may hold evidence of the offense of arrest.",
    adverse: "no",
    checked: "2026-11-24",
  },
  acevedo: {
    id: "acevedo",
    citation: "California v. Acevedo, 500 U.S. 565 (1991)",
    proposition:
      "With probable cause, officers may search a car and the containers in it that may hold what they look for.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  collins: {
    id: "collins",
    citation: "Collins v. Virginia, 584 U.S. 586 (2018)",
    proposition: "The automobile exception does not let officers enter the curtilage of a home.",
    adverse: "no",
    checked: "2026-11-24",
  },
  wells: {
    id: "wells",
    citation: "Florida v. Wells, 495 U.S. 1 (1990)",
    proposition: "Closed containers may be opened in an inventory only under a policy that governs it.",
    adverse: "no",
    checked: "2026-11-24",
  },
  schneckloth: {
    id: "schneckloth",
    citation: "Schneckloth v. Bustamonte, 412 U.S. 218 (1973)",
    proposition:
      "Whether consent was voluntary depends on all the circumstances; officers need not say that it may be refused.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  royer: {
    id: "royer",
    citation: "Florida v. Royer, 460 U.S. 491 (1983)",
    proposition: "Consent given during an unlawful detention is tainted by it (plurality).",
    adverse: "no",
    checked: "2026-11-24",
  },
  jimeno: {
    id: "jimeno",
    citation: "Florida v. Jimeno, 500 U.S. 248 (1991)",
    proposition: "The scope of consent is what a reasonable person would have understood from the words.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  randolph: {
    id: "randolph",
    citation: "Georgia v. Randolph, 547 U.S. 103 (2006)",
    proposition: "A resident who is present and objects defeats the consent of another resident.",
    adverse: "no",
    checked: "2026-11-24",
  },
  fernandez: {
    id: "fernandez",
    citation: "Fernandez v. California, 571 U.S. 292 (2014)",
    proposition: "Once the objector is lawfully removed, the consent of another resident suffices.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  payton: {
    id: "payton",
    citation: "Payton v. New York, 445 U.S. 573 (1980)",
    proposition: "Officers may not enter a home without a warrant to make a routine felony arrest.",
    adverse: "no",
    checked: "2026-11-24",
  },
  king: {
    id: "king",
    citation: "Kentucky v. King, 563 U.S. 452 (2011)",
    proposition:
      "An emergency that officers brought about still counts unless they did so by breaking or threatening to break the Fourth Amendment.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  lange: {
    id: "lange",
    citation: "Lange v. California, 594 U.S. 295 (2021)",
    proposition: "Pursuit of a person suspected of a misdemeanor does not always justify entry of a home.",
    adverse: "no",
    checked: "2026-11-24",
  },
  caniglia: {
    id: "caniglia",
    citation: "Caniglia v. Strom, 593 U.S. 194 (2021)",
    proposition: "Officers have no general power to enter a home as caretakers of the community (a civil case).",
    adverse: "no",
    checked: "2026-11-24",
  },
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
  "wong-sun": {
    id: "wong-sun",
    citation: "Wong Sun v. United States, 371 U.S. 471 (1963)",
    proposition: "Evidence come at by exploiting an illegality is excluded with it.",
    adverse: "no",
    checked: "2026-11-24",
  },
  brown: {
    id: "brown",
    citation: "Brown v. Illinois, 422 U.S. 590 (1975)",
    proposition:
      "Warnings alone do not purge the taint of an unlawful arrest; time, events between and flagrancy count.",
    adverse: "no",
    checked: "2026-11-24",
  },
  strieff: {
    id: "strieff",
    citation: "Utah v. Strieff, 579 U.S. 232 (2016)",
    proposition:
      "A warrant found after an unlawful stop can break the causal chain where the misconduct was not flagrant.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  leon: {
    id: "leon",
    citation: "United States v. Leon, 468 U.S. 897 (1984)",
    proposition:
      "Evidence is not excluded where officers relied in good faith on a warrant, with exceptions for misleading and bare-bones affidavits.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  herring: {
    id: "herring",
    citation: "Herring v. United States, 555 U.S. 135 (2009)",
    proposition: "Isolated negligence in record keeping does not call for exclusion.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  davis: {
    id: "davis",
    citation: "Davis v. United States, 564 U.S. 229 (2011)",
    proposition: "Evidence is not excluded where officers relied on binding precedent of the time.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  nix: {
    id: "nix",
    citation: "Nix v. Williams, 467 U.S. 431 (1984)",
    proposition: "Evidence is not excluded if lawful means would inevitably have found it.",
    adverse: "yes",
    checked: "2026-11-24",
  },
  murray: {
    id: "murray",
    citation: "Murray v. United States, 487 U.S. 533 (1988)",
    proposition: "Evidence is not excluded if it was also come at by an independent lawful source.",
    adverse: "yes",
    checked: "2026-11-24",
  },
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

/** Id of an authority. */
export type AuthorityId = keyof typeof authorities;
