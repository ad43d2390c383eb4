import type { Examination, Ground } from "../ground";
import { each } from "../view";
import { unstopped } from "../words";

/** An inventory without a policy, or against it. */
export const inventory: Ground = {
  id: "inventory",
  title: "The inventory followed no policy",
  area: "suppression",
  relief: "what the inventory found",
  authorities: ["wells", "gant", "nix"],
  examine: ({ c, fact }) =>
    each(c.searches, "searches", (search, path): Examination | undefined => {
      if (search.basis !== "inventory") return undefined;
      const breach = search.policyBreached;
      if (breach !== undefined || search.policyProduced === false) {
        return {
          strength: breach === undefined ? "fair" : "strong",
          says:
            breach === undefined
              ? "The search is called an inventory, and no written policy has been produced."
              : `The inventory departed from the policy: ${unstopped(breach)}.`,
          facts: [
            fact(`${path}.policyBreached`),
            fact(
              `${path}.policyProduced`,
              `a written policy has ${search.policyProduced === true ? "" : "not "}been produced`,
            ),
          ],
          weakens: [
            "A policy may be shown by testimony.",
            "If an inventory was bound to come, discovery may be called inevitable (Nix).",
          ],
          wanted: [
            {
              path: `${path}.policyProduced`,
              question: "Is there a written policy, and what does it say about closed containers?",
            },
          ],
        };
      }
      if (search.policyProduced === true) return undefined;
      return {
        strength: "undecided",
        says: "The search is called an inventory, and the case file does not say whether there is a policy.",
        facts: [fact(`${path}.of`)],
        wanted: [{ path: `${path}.policyProduced`, question: "Has the inventory policy been produced?" }],
      };
    }),
};
