import { choice, date, group, lines, list, text, time, whole, yesNo } from "./field";
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
    place: text("Place", "Where it happened."),
    agency: text("Agency", "Agency that conducted it."),
    officers: list(officer, "Officer", "Officers", "Officers who took part."),
    statedReason: text("Stated reason", "Reason that the officer gave for the stop or approach."),
    statedReasonSource: sourceSchema,
    reasonLaw: text("Law of the reason", "The traffic or other law that the officer named, if any."),
    reasonUnlawful: yesNo("Reason no offense", "True where what the officer says would be no offense even if true."),
    videoShows: text("What video shows", "What the recording shows about the stated reason."),
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
        missing: text("What is missing", "What was not known to the officers at that moment."),
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

/** A drug dog and its records. */
export const dogSchema = group(
  {
    name: text("Dog", "Name of the dog."),
    handler: text("Handler", "Name of the handler."),
    certifiedBy: text("Certified by", "Body that certified the team."),
    certified: date("Certified", "Date of the certificate."),
    expires: date("Expires", "Last day of the certificate."),
    deployments: whole("Deployments", "Number of field deployments in the records produced."),
    alerts: whole("Alerts", "Number of field alerts in those records."),
    alertsConfirmed: whole("Alerts confirmed", "Alerts after which drugs were found."),
    recordsProduced: yesNo("Records produced", "True where training and deployment records have been produced."),
    sniffed: choice(["vehicle", "home", "luggage", "person", "other"], "Sniffed", "What the dog sniffed."),
    cueing: text("Cueing", "What the video shows of cueing by the handler."),
    source: sourceSchema,
  },
  "Dog",
  "The drug dog and its records.",
);

/** Grounds on which a search may be claimed lawful. */
export const searchBases = [
  "warrant",
  "consent",
  "automobile",
  "incident",
  "inventory",
  "frisk",
  "exigency",
  "plain-view",
  "parole",
  "other",
] as const;

const claim = group(
  {
    statement: text("Statement", "What the affidavit says, or leaves out."),
    truth: text("Truth", "What the record shows."),
    omission: yesNo("Omission", "True where it is something left out."),
    knew: text("What the affiant knew", "Why the affiant knew better or did not care."),
    source: sourceSchema,
  },
  "Affidavit statement",
  "A statement or omission of the affidavit that the record contradicts.",
);

/** A search: what was searched, on what basis, with warrant or consent where claimed. */
export const searchSchema = group(
  {
    id: text("Search id", "Short name by which other facts refer to the search."),
    of: text("Searched", "What was searched: trunk of the Malibu, phone, apartment 4."),
    ofKind: choice(
      ["vehicle", "home", "curtilage", "person", "phone", "container", "location", "other"],
      "Kind of place",
      "Kind of place or thing searched.",
    ),
    place: text("Place", "Where."),
    date: date("Date", "Date."),
    time: time("Time", "Time."),
    event: text("Timeline event", "Id of the timeline event at which it began."),
    by: text("By", "Who searched."),
    basis: choice(searchBases, "Basis", "Basis that the government claims."),
    warrant: group(
      {
        number: text("Warrant number", "Number of the warrant."),
        issued: date("Issued", "Date issued."),
        executed: date("Executed", "Date executed."),
        judge: text("Issuing judge", "Who issued it."),
        affiant: text("Affiant", "Who swore the affidavit."),
        nexus: text("Nexus", "What ties the place to the crime; left out or empty where nothing does."),
        nexusDisputed: yesNo("Nexus disputed", "True where the affidavit ties nothing to this place."),
        informationDate: date("Date of the information", "Newest dated observation in the affidavit."),
        informant: text("Informant", "Id of the informant on whose word it rests."),
        items: lines("Item", "Items", "Things that the warrant lets officers seize."),
        seizedBeyond: text("Seized beyond", "What was seized or searched that the warrant does not name."),
        claims: list(
          claim,
          "Affidavit statement",
          "Contradicted statements",
          "Statements and omissions that the record contradicts.",
        ),
        source: sourceSchema,
      },
      "Warrant",
      "The warrant, where there was one.",
    ),
    consent: group(
      {
        given: yesNo("Given", "True where the government says that consent was given."),
        by: text("By", "Who is said to have consented."),
        words: text("Words", "The words or gesture."),
        scope: text("Scope", "What the consent covered."),
        limits: text("Limits", "Limits that were stated."),
        exceeded: text("Exceeded", "What officers did beyond the scope."),
        withdrawn: yesNo("Withdrawn", "True where it was withdrawn."),
        objector: text("Objector", "A person present who refused."),
        pressure: text("Pressure", "What made the consent less than free: papers kept, number of officers, threats."),
        toldMayRefuse: yesNo("Told of right to refuse", "True where officers said that it may be refused."),
        source: sourceSchema,
      },
      "Consent",
      "The consent claimed.",
    ),
    entry: group(
      {
        how: text("How", "How officers got in."),
        exigency: text("Exigency claimed", "The emergency that officers name."),
        answer: text("Answer", "What the record says against it."),
        announced: yesNo("Announced", "True where officers knocked and announced."),
        source: sourceSchema,
      },
      "Entry",
      "The entry of a home.",
    ),
    cause: text("Probable cause claimed", "What the government gives as probable cause."),
    causeAnswer: text("Answer to the cause", "What the record says against it."),
    onCurtilage: yesNo("On curtilage", "True where a vehicle stood on the curtilage of a home."),
    weaponSuspected: yesNo("Weapon suspected", "False where nothing suggested that the person was armed."),
    weaponFacts: text("Facts about a weapon", "What made officers think that the person was armed."),
    beyondFrisk: text("Beyond a frisk", "What was done beyond a pat-down of outer clothing."),
    secured: yesNo("Client secured", "True where the client was handcuffed or in a patrol car at the time."),
    offenseOfArrest: text("Offense of arrest", "Offense for which the client had been arrested by then."),
    policyProduced: yesNo("Inventory policy produced", "True where a written inventory policy has been produced."),
    policyBreached: text("Inventory policy breached", "What was done that the policy does not allow."),
    clientInterest: text(
      "Client's interest",
      "Why the client may object: owner, resident, permitted driver, overnight guest.",
    ),
    found: lines("Thing found", "Found", "What was found."),
    source: sourceSchema,
  },
  "Search",
  "One search.",
);

/** Location history or tracking. */
export const locationDataSchema = group(
  {
    kind: choice(
      ["cell-site", "gps-tracker", "geofence", "tower-dump", "phone-ping", "other"],
      "Kind",
      "Kind of data.",
    ),
    from: date("From", "First day covered."),
    to: date("To", "Last day covered."),
    warrant: yesNo("By warrant", "True where a warrant was obtained."),
    text: text("What it shows", "What the government uses it for."),
    source: sourceSchema,
  },
  "Location data",
  "Location history or tracking of the client.",
);

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
