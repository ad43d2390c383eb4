import { choice, group, lines, list, text, yesNo } from "../schema/field";

const fact = group(
  {
    path: text("Path", "Path of the fact."),
    text: text("Fact", "The fact in words, without a full stop at its end."),
    cite: text("Cite", "Record cite in parentheses."),
  },
  "Fact used",
  "A fact on which the ground rests.",
);

const wanted = group(
  {
    path: text("Path", "Path of the fact."),
    question: text("Question", "What to ask of the record or of the client."),
  },
  "Fact wanted",
  "A fact that would decide the ground or make it stronger.",
);

const authority = group(
  {
    id: text("Authority id", "Short name of the authority."),
    citation: text("Citation", "Full citation."),
    proposition: text("Proposition", "What it stands for."),
    adverse: choice(
      ["no", "yes", "both"],
      "Adverse",
      "Whom it helps: no the defense, yes the government, both each side.",
    ),
    checked: text("Checked", "Day on which the citation was checked."),
  },
  "Authority",
  "An authority of the ground.",
);

/** What a template may name of a ground that the facts support: `grounds.stop-prolonged.says`. */
export const groundShape = group(
  {
    id: text("Ground id", "Id of the ground."),
    key: text("Key", "Id without hyphens."),
    title: text("Title", "Title of the ground."),
    area: text("Area", "suppression, statements, evidence, impeachment, discovery or sentencing."),
    strength: text("Strength", "strong, fair or weak."),
    applies: yesNo("Applies", "True: only grounds that apply are given to templates."),
    says: text("Says", "The ground on this case's facts, in a few sentences."),
    facts: list(fact, "Fact used", "Facts used", "Facts on which the ground rests."),
    weakens: lines("Weakness", "What weakens it", "What the government will say."),
    wanted: list(wanted, "Fact wanted", "Facts wanted", "Facts that would decide it."),
    relief: text("Relief", "What a motion asks for on this ground."),
    authorities: list(authority, "Authority", "Authorities", "Authorities, adverse ones included."),
  },
  "Ground",
  "A ground that the facts support; absent where they do not.",
);
