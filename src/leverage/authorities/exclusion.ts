import type { Authority } from "./authority";

/** When evidence is excluded, who may ask for it, and the exceptions. */
export const exclusionCases = {
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
} as const satisfies Readonly<Record<string, Authority>>;
