import type { FactUsed } from "../finding";
import type { Examination, Ground } from "../ground";
import { markAt } from "../stops";
import { each } from "../view";
import { unstopped } from "../words";

/** The timeline has a search of which the case file says nothing more. */
function unknownSearch(event: FactUsed | undefined): Examination {
  return {
    strength: "undecided",
    says: "There was a search, and the case file does not say of what and on what ground.",
    facts: [event],
    wanted: [
      {
        path: "searches",
        question: "What was searched, and on what ground: consent, probable cause, inventory, arrest?",
      },
    ],
  };
}

/** A car searched without a warrant and without probable cause that holds, or on the curtilage of a home. */
export const vehicleSearch: Ground = {
  id: "vehicle-search",
  title: "The car was searched without probable cause",
  area: "suppression",
  relief: "what the search of the car found",
  authorities: ["collins", "harris", "rakas", "byrd", "brendlin", "acevedo"],
  examine: ({ c, fact }) => {
    const search = markAt(c.encounter, "search");
    if ((c.searches ?? []).length === 0 && search >= 0 && /traffic|vehicle|car/iu.test(c.encounter?.kind ?? ""))
      return [unknownSearch(fact(`encounter.timeline[${search}].event`))];
    return each(c.searches, "searches", (search, path): Examination | undefined => {
      if (search.ofKind !== "vehicle" || search.basis !== "automobile") return undefined;
      const interest = fact(`${path}.clientInterest`);
      const standing =
        search.clientInterest === undefined
          ? {
              path: `${path}.clientInterest`,
              question: "What gives the client the right to object: owner, permitted driver, passenger?",
            }
          : undefined;
      if (search.onCurtilage === true) {
        return {
          strength: "strong",
          says: "The car stood on the curtilage of a home, which the automobile exception does not open.",
          facts: [
            fact(`${path}.onCurtilage`, "the car stood on the curtilage of a home"),
            fact(`${path}.place`),
            interest,
          ],
          weakens: ["An open driveway may not be curtilage."],
          wanted: [standing],
        };
      }
      if (search.causeAnswer !== undefined) {
        return {
          strength: "fair",
          says: `The search of the car rests on ${unstopped(search.cause ?? "a claim of probable cause")}; against it stands that ${unstopped(search.causeAnswer)}.`,
          facts: [fact(`${path}.cause`), fact(`${path}.causeAnswer`), interest],
          weakens: ["With probable cause the car and containers in it may be searched without a warrant (Acevedo)."],
          wanted: [standing],
        };
      }
      if (search.cause !== undefined || markAt(c.encounter, "dog-alert") >= 0) return undefined;
      return {
        strength: "undecided",
        says: "The car was searched without a warrant, and the case file does not say on what probable cause.",
        facts: [fact(`${path}.of`)],
        wanted: [{ path: `${path}.cause`, question: "What does the government give as probable cause?" }, standing],
      };
    });
  },
};
