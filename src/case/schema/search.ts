import { choice, date, group, lines, list, text, time, yesNo } from "./field";
import { sourceSchema } from "./source";

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
    of: text("Searched", "What was searched, as within a sentence: the trunk of the Malibu, her phone, 12 Elm Street."),
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
        exceeded: text("Exceeded", "What officers did beyond the scope, a clause: the door panel was taken off."),
        withdrawn: yesNo("Withdrawn", "True where it was withdrawn."),
        objector: text("Objector", "A person present who refused."),
        pressure: text("Pressure", "What made the consent less than free, a clause: the officer kept the papers."),
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
    beyondFrisk: text(
      "Beyond a frisk",
      "What was done beyond a pat-down of outer clothing, a clause: the officer opened a pill box.",
    ),
    secured: yesNo("Client secured", "True where the client was handcuffed or in a patrol car at the time."),
    offenseOfArrest: text("Offense of arrest", "Offense for which the client had been arrested by then."),
    policyProduced: yesNo("Inventory policy produced", "True where a written inventory policy has been produced."),
    policyBreached: text("Inventory policy breached", "What was done that the policy does not allow."),
    clientInterest: text(
      "Client's interest",
      "Why the client may object: owner, resident, permitted driver, overnight guest.",
    ),
    found: lines("Thing found", "Found", "One thing found, as within a sentence: a digital scale."),
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
