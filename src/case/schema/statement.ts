import { date, group, text, time, yesNo } from "./field";
import { sourceSchema } from "./source";

/** Something the client or another is said to have said. */
export const statementSchema = group(
  {
    id: text("Statement id", "Short name by which other facts refer to it."),
    speaker: text("Speaker", "Who spoke."),
    to: text("To", "To whom."),
    date: date("Date", "Date."),
    time: time("Time", "Time."),
    event: text("Timeline event", "Id of the timeline event at which it was made."),
    custodial: yesNo("In custody", "True where the speaker was in custody."),
    questioned: yesNo("Questioned", "True where it answered a question; false where it was volunteered."),
    warned: yesNo("Warned", "True where Miranda warnings came first."),
    waived: yesNo("Waived", "True where the rights were waived."),
    invoked: yesNo("Invoked", "True where silence or counsel was asked for before it."),
    invokedWords: text("Words of invocation", "The words used."),
    recorded: yesNo("Recorded", "True where it was recorded."),
    text: text("Statement", "What was said."),
    promises: text("Promises or threats", "Promises or threats made before it."),
    condition: text("Condition", "State of the speaker: hours awake, drunk, ill, age, language."),
    earlierUnwarned: text(
      "Earlier unwarned statement",
      "Id of an earlier statement without warnings on the same subject.",
    ),
    source: sourceSchema,
  },
  "Statement",
  "One statement.",
);
