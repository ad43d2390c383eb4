import type { Ground } from "../ground";
import { markAt } from "../stops";

/** A dog was brought to a home without a warrant. */
export const dogAtHome: Ground = {
  id: "dog-at-home",
  title: "A dog was brought to the home",
  area: "suppression",
  relief: "the alert and everything found on its strength",
  authorities: ["jardines", "kyllo", "leon"],
  examine: ({ c, fact }) => {
    const { dog, encounter } = c;
    if (dog === undefined && markAt(encounter, "dog-arrived", "dog-alert") < 0) return [];
    if (dog?.sniffed === "home") {
      const warrant = (c.searches ?? []).some(({ ofKind, basis }) => ofKind === "home" && basis === "warrant");
      return [
        {
          strength: warrant ? "fair" : "strong",
          says: "A drug dog was led to the home itself, which is a search and needs a warrant of its own.",
          facts: [fact("dog.sniffed", "the dog sniffed at the home"), fact("encounter.place")],
          weakens: [
            "A common hallway may not be curtilage; courts differ.",
            warrant ? "If the warrant rested on more than the sniff, the rest may carry it." : undefined,
          ],
          wanted: [
            { path: "encounter.place", question: "Where exactly did the dog stand: porch, hallway, driveway, street?" },
          ],
        },
      ];
    }
    const atHome = encounter?.clientRole === "resident" || encounter?.clientRole === "guest";
    if (dog?.sniffed !== undefined || !atHome) return [];
    return [
      {
        strength: "undecided",
        says: "A dog was used at a residence, and the case file does not say what it sniffed.",
        wanted: [{ path: "dog.sniffed", question: "What did the dog sniff, and where did it stand?" }],
      },
    ];
  },
};
