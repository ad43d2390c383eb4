import type { Authority } from "./authority";

/** Stops and frisks: what suspicion they need, how long they may last, dogs and tips. */
export const stopCases = {
  terry: {
    id: "terry",
    citation: "Terry v. Ohio, 392 U.S. 1 (1968)",
    proposition:
      "A stop needs reasonable suspicion of crime, and a frisk needs reasonable suspicion that the person is armed.",
    adverse: "both",
    checked: "2026-11-24",
  },
  "minnesota-dickerson": {
    id: "minnesota-dickerson",
    citation: "Minnesota v. Dickerson, 508 U.S. 366 (1993)",
    proposition:
      "A pat-down may seize what is plainly contraband by touch, and may not go on once it is clear that the thing is no weapon.",
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
} as const satisfies Readonly<Record<string, Authority>>;
