import type { Ability, HostAbout } from "../document-host";

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

function ability(name: string, full: boolean, note: string, state: "fallback" | "absent" = "fallback"): Ability {
  return full ? { name, state: "full" } : { name, state, note };
}

/** What this Word can do, and what happens instead where it cannot. */
export function about(): HostAbout {
  const word14 = supports("WordApi", "1.4");
  const word15 = supports("WordApi", "1.5");
  const word16 = supports("WordApi", "1.6");
  const abilities = [
    ability("Read paragraphs", true, ""),
    ability(
      "See past tracked deletions",
      word14,
      "Deleted words are read as if they stood there. Accept or refuse changes before a review.",
    ),
    ability("Comment on a finding", word14, "Comments need a newer Word; the report carries the same words.", "absent"),
    ability("Reword as a tracked change", word14, "Copy the words and turn on Track Changes by hand.", "absent"),
    ability("Insert with headers and footers", word15, "A draft opens as a new document instead."),
    ability("Bring the facts along", word16, "The facts are added to the document after the insertion."),
    ability("Follow edits at once", word16, "Edits are noticed when the selection moves."),
  ];
  return { name: "word", version: Office.context.diagnostics.version, abilities };
}
