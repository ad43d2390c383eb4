import { z } from "zod";
import { choice, date, fieldNotes, group, list, number, text, whole, yesNo } from "./field";
import { deadlineSchema } from "./court";

const place = z.number().positive().max(3);
const inches = (side: string): z.ZodNumber => {
  const schema = place.meta({ title: `${side} margin`, description: `${side} margin, inches.` });
  fieldNotes.add(schema, { kind: "number" });
  return schema;
};

/** How a court wants its papers to look. */
const layoutSchema = group(
  {
    font: text("Font", "Name of the typeface of the text: Times New Roman."),
    size: number("Size", "Size of the text, points."),
    smallest: number("Smallest size", "No text of any kind is smaller, footnotes and tables included; points."),
    spacing: choice(
      ["single", "one-and-a-half", "double", "exactly-24"],
      "Line spacing",
      "Spacing of the text; exactly-24 is double typewriter spacing, lines 24 points apart.",
    ),
    margins: group(
      { top: inches("Top"), right: inches("Right"), bottom: inches("Bottom"), left: inches("Left") },
      "Margins",
      "Margins of the page, inches.",
    ),
  },
  "Layout",
  "How the paper looks; what is left out stays as the paper has it.",
);

const captionSchema = group(
  {
    style: choice(
      ["boxed", "sections"],
      "Caption",
      "boxed: parties at the left, a line beside and below them. sections: a column of section signs between parties and court.",
    ),
    court: text("Court line", "The court as the caption names it, where the case does not."),
    plaintiff: text("Plaintiff", "The prosecuting party as the caption names it."),
    number: text("Word before the number", "Case No., Cause No., CASE NO."),
  },
  "Caption",
  "The head of the first page.",
);

const limitsSchema = group(
  {
    pages: whole("Page limit", "Most pages of a motion with its memorandum."),
    words: whole("Word limit", "Most words of a motion with its memorandum."),
    tablesOver: whole(
      "Pages without tables",
      "A motion of more pages has a table of contents and one of authorities; five where the rules do not say.",
    ),
    excludes: text("Not counted", "What the rule does not count, as the end of a sentence."),
    certificate: yesNo("Certificate", "True where the paper must certify its length."),
    rule: text("Rule", "Citation of the rule that sets the limit."),
  },
  "Limits",
  "How long a motion may be.",
);

const lawSchema = group(
  {
    search: text("Constitution on searches", "Ohio Const. art. I, § 14. Left out in a federal court."),
    statements: text("Constitution on statements", "The state's privilege against compelled statements."),
    suppression: text("Rule on suppression", "Rule or statute under which a motion to suppress is made."),
    discovery: text("Rule on discovery", "Rule or statute under which the defense has discovery."),
    witnessStatements: text("Rule on witness statements", "Rule under which statements of witnesses are produced."),
    pleas: text("Rule on plea discussions", "Rule or statute that keeps plea discussions out of evidence."),
    burden: text("Burden", "What the state's law adds on the burden, as a sentence, with its citation."),
    conformity: text(
      "Relation to federal law",
      "How the state's law relates to the Fourth Amendment, as a sentence, with its citation.",
    ),
  },
  "Law",
  "The state's own rules and statutes that papers name beside the federal authorities.",
);

const authoritySchema = group(
  {
    ground: text("Ground", "Id of the ground that the authority speaks to: stop-prolonged."),
    citation: text("Citation", "Full citation."),
    proposition: text("Proposition", "What it holds, as the end of a sentence."),
    adverse: choice(
      ["no", "yes", "both"],
      "Adverse",
      "Whom it helps: no the defense, yes the government, both each side.",
    ),
    checked: date("Checked", "Day on which the citation was checked."),
  },
  "State authority",
  "An authority of the state that the argument cites beside the federal ones.",
);

const offenseSchema = group(
  {
    kind: choice(
      ["possession", "pwid", "distribution", "conspiracy", "manufacture", "other"],
      "Kind",
      "Kind of count, as the case file names it.",
    ),
    statute: text("Statute", "Citation of the statute that defines the offense: Ohio R.C. § 2925.11(A)."),
    act: text(
      "Act",
      "What the statute forbids, as it follows the client's name and goes before the substance: knowingly possessed.",
    ),
    further: list(
      text("Further element", "An element beside the act, as a sentence."),
      "Further element",
      "Further elements",
      "Each element that the act does not state.",
    ),
    checked: date("Checked", "Day on which the statute's text, or a published account of it, was read."),
  },
  "Offense",
  "An offense under the state's law, from which a factual basis is built.",
);

const ruleSchema = group(
  {
    topic: text("Topic", "What it governs: font, spacing, margins, length, service, motions."),
    citation: text("Citation", "Citation of the rule."),
    says: text("Says", "What it says, in our words."),
    checked: date("Checked", "Day on which the rule's text, or a published account of it, was read."),
    confirmed: choice(
      ["text", "account", "convention"],
      "How it was confirmed",
      "text: the rule itself was read. account: a published account of it. convention: no rule says so; it is what is usual.",
    ),
  },
  "Rule",
  "A rule that the profile follows.",
);

const practiceSchema = group(
  {
    judge: text("Judge", "Name of the judge."),
    note: text("Note", "What the judge wants: courtesy copies, proposed orders, argument."),
    source: text("Source", "Standing order or page that says so."),
    checked: date("Checked", "Day on which it was read."),
  },
  "Practice",
  "How one judge works.",
);

/** A court of a library: how its papers look, which rules they name, how long they may be, when they are due. */
export const courtProfileSchema = group(
  {
    title: text("Title", "The court in words: Ohio court of common pleas."),
    level: choice(["federal", "state"], "Court level", "Federal or state court."),
    state: text("State", "State in which the court sits."),
    layout: layoutSchema,
    caption: captionSchema,
    limits: limitsSchema,
    service: text(
      "Certificate of service",
      'How service is made, as what follows "I certify that on <date> I filed this paper".',
    ),
    law: lawSchema,
    authorities: list(authoritySchema, "State authority", "State authorities", "A firm fills these in once."),
    offenses: list(offenseSchema, "Offense", "Offenses", "Offenses of the state's law with their elements."),
    deadlines: list(deadlineSchema, "Deadline", "Deadlines", "Days that the court's rules set for every case."),
    holidays: list(
      group(
        { date: date("Date", "Day on which the court is closed."), name: text("Name", "Why.") },
        "Holiday",
        "A closed day.",
      ),
      "Court holiday",
      "Court holidays",
      "Closed days besides the legal holidays.",
    ),
    practice: list(practiceSchema, "Practice", "Practice of the judges", "Notes on how judges work."),
    rules: list(ruleSchema, "Rule", "Rules", "The rules that the profile follows, each with the day it was checked."),
  },
  "Court profile",
  "What a library knows of a court.",
);

/** A court profile as read. */
export type CourtProfile = z.infer<typeof courtProfileSchema>;
