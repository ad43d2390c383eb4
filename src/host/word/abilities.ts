import { underlineAbility, type Ability, type HostAbout } from "../document-host";
import { critiquesWork } from "./critiques";
import { keepsPageSetUp } from "./inserting";
import { tellsOfEdits } from "./watching";

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

function ability(name: string, full: boolean, note: string, state: "fallback" | "absent" = "fallback"): Ability {
  return full ? { name, state: "full" } : { name, state, note };
}

/** What this Word can do, and what happens instead where it cannot. */
export function about(): HostAbout {
  const word14 = supports("WordApi", "1.4");
  const critiques = critiquesWork();
  const abilities = [
    ability("Read paragraphs, tables included", true, ""),
    ability(
      "Read footnotes and endnotes",
      supports("WordApi", "1.5"),
      "They are not reviewed here. The command line reads them: motionwright review.",
      "absent",
    ),
    ability(
      "Read headers and text boxes",
      false,
      "Word does not give their text with the body's. A review shows the words of text boxes for you to read; the command line reviews both: motionwright review.",
      "absent",
    ),
    ability(
      "See past tracked deletions",
      word14,
      "Deleted words are read as if they stood there. Accept or refuse changes before a review.",
    ),
    ability("Comment on a finding", word14, "Comments need a newer Word; the report carries the same words.", "absent"),
    ability("Reword as a tracked change", word14, "Copy the words and turn on Track Changes by hand.", "absent"),
    ability(
      underlineAbility,
      critiques === "yes",
      critiques === "failed"
        ? "Word refused it, as it does without a Microsoft 365 subscription. Highlights do the same, until they are cleared."
        : "This needs a newer Word. Highlights do the same, until they are cleared.",
    ),
    ability("Insert with headers and footers", keepsPageSetUp(), "A draft opens as a new document instead."),
    ability(
      "Bring the facts along",
      supports("WordApi", "1.6"),
      "The facts are added to the document after the insertion.",
    ),
    ability(
      "Undo an insertion that failed half-way",
      supports("WordApiDesktop", "1.4"),
      "The pane says what became of the document; Word's own Undo takes it back.",
    ),
    ability("Follow edits at once", tellsOfEdits(), "Edits are noticed when the selection moves."),
  ];
  return { name: "word", version: Office.context.diagnostics.version, abilities };
}
