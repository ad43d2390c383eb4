import { choice, date, group, list, months, number, text, whole } from "./field";
import { sourceSchema } from "./source";

const event = group(
  {
    date: date("Date", "Date."),
    kind: choice(
      ["intake", "treatment", "screen", "lapse", "work", "letter", "education", "service", "other"],
      "Kind",
      "What kind of event it is.",
    ),
    description: text("Description", "What happened."),
    result: text("Result", "Result; for a screen: negative or positive."),
    hours: number("Hours", "Hours of work, service or treatment."),
    document: sourceSchema,
  },
  "Mitigation event",
  "One dated event with its document.",
);

const letter = group(
  {
    from: text("From", "Who wrote it."),
    relation: text("Relation", "Relation to the client."),
    date: date("Date", "Date of the letter."),
    source: sourceSchema,
  },
  "Letter",
  "A letter of support.",
);

/** Treatment, screens, work and letters, all dated. */
export const mitigationSchema = group(
  {
    intake: date("Intake", "Date of the intake."),
    program: text("Program", "Name of the program."),
    counselor: text("Counselor", "Name of the counselor or case manager."),
    events: list(event, "Mitigation event", "Events", "Treatment, screens, work and the rest, dated."),
    letters: list(letter, "Letter", "Letters", "Letters of support."),
    plan: text("Plan", "The plan that is ready to execute."),
  },
  "Mitigation",
  "What the client has done, with documents.",
);

/** An earlier conviction. */
export const priorSchema = group(
  {
    offense: text("Offense", "Offense of conviction."),
    jurisdiction: text("Jurisdiction", "Court or jurisdiction."),
    date: date("Date", "Date of conviction."),
    sentenceMonths: months("Sentence", "Sentence imposed, in months."),
    source: sourceSchema,
  },
  "Prior conviction",
  "An earlier conviction.",
);

const term = group(
  { topic: text("Topic", "Part of the agreement: loss amount, appeal."), text: text("Term", "What it says.") },
  "Term",
  "One term.",
);

/** The prosecutor's plea offer. */
export const offerSchema = group(
  {
    date: date("Offer date", "Date of the offer."),
    expires: date("Expires", "Last day on which it stands."),
    from: text("From", "Who made it."),
    counts: list(whole("Count", "Number of a count."), "Count", "Counts", "Counts that the client would plead to."),
    terms: list(term, "Term", "Terms", "Terms of the offer."),
    factualBasis: text("Factual basis", "The factual basis that the prosecutor proposes."),
    source: sourceSchema,
  },
  "Plea offer",
  "The prosecutor's offer.",
);

/** What we propose. */
export const proposalSchema = group(
  {
    count: whole("Count", "Number of the count proposed, where it is one already charged."),
    statute: text("Statute", "Statute of the count proposed."),
    offense: text("Offense", "The offense proposed, in words."),
    terms: list(term, "Term", "Terms", "Terms that we propose."),
    factualBasis: text("Factual basis", "The narrow factual basis that we propose."),
    answerBy: date("Answer by", "Day by which we ask for an answer."),
    heldUntil: date("Motion held until", "Day until which the motion is held."),
  },
  "Our proposal",
  "What we propose to the prosecutor.",
);

/** An exhibit of a motion or packet. */
export const exhibitSchema = group(
  {
    label: text("Label", "Letter or number: A."),
    description: text("Description", "What it is."),
    source: sourceSchema,
  },
  "Exhibit",
  "An exhibit.",
);
