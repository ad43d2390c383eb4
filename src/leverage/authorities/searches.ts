import type { Authority } from "./authority";

/** Searches of persons, cars and homes without a warrant: arrest, automobile, inventory, consent, entry. */
export const searchCases = {
  chimel: {
    id: "chimel",
    citation: "Chimel v. California, 395 U.S. 752 (1969)",
    proposition:
      "A search incident to arrest reaches the person and the area from which the person might grab a weapon or evidence.",
    adverse: "both",
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
} as const satisfies Readonly<Record<string, Authority>>;
