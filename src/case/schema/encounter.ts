import { choice, date, group, list, text, time, yesNo } from "./field";
import { sourceSchema } from "./source";

/** Moments of an encounter that the law asks about. */
export const marks = [
  "stop",
  "purpose-ended",
  "dog-called",
  "dog-arrived",
  "dog-alert",
  "questions",
  "consent",
  "frisk",
  "search",
  "arrest",
  "warning",
  "statement",
  "other",
] as const;

const event = group(
  {
    id: text("Event id", "Short name by which other facts refer to the event: warning-printed."),
    time: time("Time", "Clock time to the second where the record gives it."),
    date: date("Date", "Date, where it is not the date of the encounter."),
    actor: text("Who", "Who did it."),
    event: text("Event", "What happened, one sentence without a full stop at its end."),
    mark: choice(marks, "Mark", "The moment of the encounter that this event is, where it is one."),
    source: sourceSchema,
  },
  "Timeline event",
  "One moment of the encounter.",
);

const officer = group(
  {
    id: text("Officer id", "Short name by which other facts refer to the officer."),
    name: text("Officer", "Name."),
    rank: text("Rank", "Rank as papers print it: Trooper, Detective."),
    agency: text("Agency", "Agency."),
    badge: text("Badge", "Badge or unit number."),
    discipline: list(
      group(
        {
          date: date("Date", "Date of the finding."),
          text: text("Finding", "What was found."),
          source: sourceSchema,
        },
        "Finding",
        "A finding about the officer's honesty or conduct.",
      ),
      "Finding",
      "Findings about honesty or conduct",
      "Discipline and findings on credibility, where known.",
    ),
  },
  "Officer",
  "An officer at the encounter.",
);

/** The encounter: stop, approach, buy or house search, with its timeline. */
export const encounterSchema = group(
  {
    kind: text("Kind of encounter", "traffic stop, street encounter, controlled buy, house search …"),
    date: date("Date", "Day on which it began."),
    place: text("Place", "Where it happened, to go on after at: the corner of Fifth and Main."),
    agency: text("Agency", "Agency that conducted it."),
    officers: list(officer, "Officer", "Officers", "Officers who took part."),
    statedReason: text(
      "Stated reason",
      "Reason that the officer gave for the stop or approach, a clause that can follow that: the car crossed the line.",
    ),
    statedReasonSource: sourceSchema,
    reasonLaw: text("Law of the reason", "The traffic or other law that the officer named, if any."),
    reasonUnlawful: yesNo("Reason no offense", "True where what the officer says would be no offense even if true."),
    videoShows: text(
      "What video shows",
      "What the recording shows about the stated reason, to go on after shows: the car keeping its lane.",
    ),
    videoSource: sourceSchema,
    videoContradicts: yesNo("Video contradicts", "True where the recording contradicts the stated reason."),
    tip: group(
      {
        anonymous: yesNo("Anonymous", "True where the caller is not known."),
        text: text("Tip", "What the caller said."),
        basis: text("Basis", "How the caller knew."),
        corroboration: text("Corroboration", "What officers checked and saw before they acted."),
        source: sourceSchema,
      },
      "Tip",
      "The call or tip that led to the encounter.",
    ),
    suspicion: list(
      group(
        {
          text: text("Claimed suspicion", "What the officer says made the client suspect."),
          answer: text("Answer", "What the record says against it."),
          source: sourceSchema,
        },
        "Claimed suspicion",
        "A circumstance that the officer names.",
      ),
      "Claimed suspicion",
      "Claimed suspicions",
      "Circumstances that the officer names beyond the stated reason.",
    ),
    purpose: text("Purpose of the stop", "The task that justified the stop: to write a warning for a lane violation."),
    purposeEnded: text("Event that ended the purpose", "Id of the timeline event at which that task was done."),
    clientRole: choice(
      ["driver", "passenger", "pedestrian", "resident", "guest", "other"],
      "Client's part",
      "What the client was there.",
    ),
    vehicle: group(
      {
        description: text("Vehicle", "Year, make, model and color."),
        plate: text("Plate", "License plate."),
        owner: text("Owner", "Registered owner."),
        rental: yesNo("Rental", "True where it is a rental car."),
        permission: text("Permission", "Who let the client drive or use it."),
      },
      "Vehicle",
      "The vehicle stopped or searched.",
    ),
    arrest: group(
      {
        date: date("Date", "Date of the arrest."),
        time: time("Time", "Time of the arrest."),
        warrant: yesNo("By warrant", "True where there was an arrest warrant."),
        basis: text("Basis", "What the officers gave as probable cause."),
        missing: text(
          "What is missing",
          "What was not known at that moment, a clause: no officer had seen an exchange.",
        ),
        source: sourceSchema,
      },
      "Arrest",
      "The arrest, where there was one.",
    ),
    timeline: list(event, "Timeline event", "Timeline", "The encounter, moment by moment."),
  },
  "Encounter",
  "The stop, approach, buy or search.",
);
