import type { z } from "zod";
import {
  date,
  grams,
  group,
  lines,
  list,
  money,
  months,
  number,
  percent,
  signed,
  text,
  time,
  whole,
  yesNo,
} from "../schema/field";

const span = group(
  {
    seconds: number("Seconds", "Length in seconds; left out where the event came first."),
    minutes: number("Minutes", "Length in completed minutes."),
    text: text("In words", "11 minutes 19 seconds; about 11 minutes where a record has no seconds."),
    time: time("Time", "Clock time of the event."),
    cite: text("Cite", "Record cite of the event, in parentheses."),
  },
  "Span",
  "A span of time up to an event.",
);

const timelineRow = group(
  {
    number: whole("Row", "Row of the table, from 1."),
    id: text("Event id", "Id of the event."),
    date: date("Date", "Date of the event."),
    time: time("Time", "Clock time as recorded."),
    clock: text("Clock time", "2:05:09 p.m."),
    actor: text("Who", "Who did it."),
    event: text("Event", "What happened."),
    mark: text("Mark", "The moment of the encounter that it is."),
    cite: text("Cite", "Record cite in parentheses."),
    source: text("Source", "Record cite without parentheses."),
    gapSeconds: number("Gap in seconds", "Seconds since the last event."),
    gap: text("Gap", "Time since the last event: 1:12."),
    runningSeconds: signed("Running seconds", "Seconds since the stop, or since the first event."),
    running: text("Running time", "Time since the stop: 11:19."),
    runningMinutes: signed("Running minutes", "Completed minutes since the stop."),
    sincePurposeSeconds: number("Seconds since the purpose ended", "Seconds since the purpose of the stop ended."),
    sincePurpose: text("Since the purpose ended", "Time since the purpose of the stop ended: 4:08."),
    afterPurpose: yesNo("After the purpose", "True for events after the purpose of the stop had ended."),
    purposeEnds: yesNo("Purpose ends", "True for the event at which the purpose of the stop ended."),
  },
  "Timeline row",
  "One row of the timeline table.",
);

const encounter = group(
  {
    start: time("Start", "Clock time of the stop, or of the first event."),
    end: time("End", "Clock time of the arrest, or of the last event."),
    total: span,
    purposeEnded: time("Purpose ended", "Clock time at which the purpose of the stop ended."),
    purposeEvent: text("Purpose ended by", "Event at which it ended."),
    purposeCite: text("Purpose ended, cite", "Record cite of that event."),
    purpose: span,
    toDogCalled: span,
    toDogArrived: span,
    toDogAlert: span,
    toQuestions: span,
    toConsent: span,
    toFrisk: span,
    toSearch: span,
    toArrest: span,
    prolonged: span,
    timeline: list(timelineRow, "Timeline row", "Timeline rows", "Events in order of time."),
  },
  "Encounter, derived",
  "Times of the encounter; the spans named to… run from the end of the stop's purpose.",
);

const custodyGap = group(
  {
    evidence: text("Evidence", "Item that it concerns."),
    kind: text("Kind", "holder, unlogged, seal, incomplete or laboratory."),
    date: date("Date", "Date at which the chain breaks."),
    text: text("Gap", "What the log does not explain, a sentence."),
    cite: text("Cite", "Record cite in parentheses."),
  },
  "Custody gap",
  "A place at which the chain of custody breaks.",
);

const tested = group(
  {
    evidence: text("Evidence", "Description of the item."),
    id: text("Evidence id", "Id of the item."),
    tested: whole("Tested", "Units tested."),
    of: whole("Of", "Units received."),
    untested: whole("Not tested", "Units not tested."),
    percent: percent("Percent", "Share tested, in percent, to one decimal."),
    text: text("In figures", "4 of 50."),
    words: text("In words", "four of the fifty bags."),
    untestedWords: text("Not tested, in words", "forty-six bags."),
    testedGrams: grams("Weight tested", "Net weight of the tested units, grams."),
    claimedGrams: grams("Weight claimed", "Weight that the government claims, grams."),
    untestedGrams: grams("Weight not tested", "Claimed weight that no test supports, grams."),
    fieldTestOnly: yesNo("Field test only", "True where there is a field test and no laboratory result."),
    complete: yesNo("All tested", "True where every unit was tested."),
    cite: text("Cite", "Record cite in parentheses."),
  },
  "Testing",
  "How much of an item was tested.",
);

const drug = group(
  {
    drug: text("Drug", "Substance."),
    items: whole("Items", "Number of evidence items."),
    units: whole("Units", "Number of units in all items."),
    tested: whole("Tested", "Units tested."),
    claimedGrams: grams("Claimed", "Weight claimed, grams."),
    testedGrams: grams("Tested", "Weight that tests support, grams."),
    untestedGrams: grams("Not tested", "Claimed weight that no test supports, grams."),
    extrapolatedGrams: grams("Extrapolated", "Weight that reports infer, grams."),
  },
  "Drug total",
  "Quantities of one substance.",
);

const countRow = group(
  {
    number: whole("Count", "Number of the count."),
    word: text("Count in words", "One."),
    minimum: text("Mandatory minimum", "10 years; left out where there is none."),
    maximum: text("Maximum", "40 years, or life."),
    guideline: text("Guideline range", "57 to 71 months."),
  },
  "Count, derived",
  "A count's exposure in words.",
);

const deadline = group(
  {
    name: text("Deadline", "What is due."),
    date: date("Date", "Last day."),
    time: time("Time", "Clock time, for periods in hours."),
    rule: text("Rule", "Rule or order."),
    counted: yesNo("Counted", "True where the date was counted and not stated."),
    passed: text("Passed over", "Days on which the period could not end, with the reason."),
    daysLeft: signed("Days left", "Days from today; negative where it has passed."),
    over: yesNo("Over", "True where it has passed."),
  },
  "Deadline, derived",
  "A deadline as counted.",
);

const request = group(
  {
    number: whole("Number", "Number in the motion, from 1."),
    id: text("Request id", "Id of the request."),
    date: date("Asked", "Date of the request."),
    item: text("Item", "What was asked for."),
    topic: text("Topic", "Kind of material."),
    holder: text("Holder", "Who holds it."),
    basis: text("Basis", "Rule or case."),
    materiality: text("Materiality", "Why it is needed."),
    answer: text("Answer", "What was answered."),
    status: text("Status", "open, partial or refused."),
    days: signed("Days", "Days since it was asked."),
    cite: text("Cite", "Record cite in parentheses."),
  },
  "Open request",
  "A request that has not been met.",
);

const mitigationRow = group(
  {
    date: date("Date", "Date."),
    day: number("Day", "Day since intake, intake being day 1."),
    week: number("Week", "Week since intake, from 1."),
    kind: text("Kind", "Kind of event."),
    description: text("Description", "What happened."),
    result: text("Result", "Result."),
    hours: number("Hours", "Hours."),
    cite: text("Cite", "Cite of its document, in parentheses."),
    gapDays: number("Days since the last", "Days since the event before."),
    lapse: yesNo("Lapse", "True for a lapse or a positive screen."),
  },
  "Mitigation row",
  "One row of the mitigation timeline.",
);

const mitigation = group(
  {
    rows: list(mitigationRow, "Mitigation row", "Rows", "Events in order of date."),
    days: signed("Days in program", "Days from intake to today."),
    weeks: number("Weeks in program", "Completed weeks from intake to today."),
    screens: whole("Screens", "Number of screens."),
    negative: whole("Negative screens", "Number of negative screens."),
    positive: whole("Positive screens", "Number of positive screens."),
    lapses: whole("Lapses", "Number of lapses; a positive screen on the day of a lapse is the same lapse."),
    lastLapse: date("Last lapse", "Date of the last lapse."),
    daysSinceLapse: signed("Days since the last lapse", "Days from the last lapse to today."),
    negativeSinceLapse: whole(
      "Negative screens since the lapse",
      "Negative screens after the last lapse; all where there was none.",
    ),
    hours: number("Hours", "All hours of work, service, education and treatment."),
    workHours: number("Work hours", "Hours of work."),
    serviceHours: number("Service hours", "Hours of service."),
    treatmentHours: number("Treatment hours", "Hours of treatment."),
    longestGapDays: number("Longest gap", "Longest span without an event, days."),
    undocumented: whole("Without document", "Events that no document supports yet."),
    letters: whole("Letters", "Number of letters."),
  },
  "Mitigation, derived",
  "Figures of the mitigation.",
);

const search = group(
  {
    id: text("Search id", "Id of the search."),
    staleDays: signed("Age of the information", "Days from the newest information to the warrant."),
    staleAtExecution: signed("Age at execution", "Days from the newest information to the search."),
    executedAfter: signed("Executed after", "Days from warrant to search."),
    cite: text("Cite", "Record cite in parentheses."),
  },
  "Search, derived",
  "Ages of a warrant and its information.",
);

const informant = group(
  {
    id: text("Informant", "Name by which papers call the informant."),
    paidTotal: money("Paid in all", "Sum of the payments, dollars."),
    payments: whole("Payments", "Number of payments."),
    first: date("First payment", "Date of the first payment."),
    last: date("Last payment", "Date of the last payment."),
  },
  "Informant, derived",
  "Payments of an informant.",
);

/** What follows from the facts of a case, under stable names; a value whose facts are missing is left out. */
export const derivedSchema = group(
  {
    title: text("Case title", "United States v. Whitlock."),
    titleAll: text("Case title, all", "United States v. Whitlock, et al., where several are charged."),
    client: group(
      {
        lastName: text("Last name", "Client's last name."),
        reference: text("Reference", "Mr. Whitlock."),
        age: whole("Age", "Client's age today."),
        ageAtOffense: whole("Age at offense", "Client's age on the day of the encounter."),
        daysInCustody: signed("Days in custody", "Days since the present custody began, for a detained client."),
      },
      "Client, derived",
      "What follows about the client.",
    ),
    officers: group(
      {
        names: text("Officers", "Ranks and names in a sentence."),
        lead: text("First officer", "Rank and name of the first officer."),
        agencies: text("Agencies", "Agencies in a sentence."),
      },
      "Officers, derived",
      "The officers in a sentence.",
    ),
    many: group(
      {
        defendants: yesNo("Several defendants", "True where a co-defendant is charged."),
        counts: yesNo("Several counts", "True for more than one count."),
        officers: yesNo("Several officers", "True for more than one officer."),
        searches: yesNo("Several searches", "True for more than one search."),
        informants: yesNo("Several informants", "True for more than one informant."),
        statements: yesNo("Several statements", "True for more than one statement."),
        requests: yesNo("Several open requests", "True for more than one open request."),
      },
      "More than one",
      "Whether words must be plural.",
    ),
    counts: list(countRow, "Count", "Counts, derived", "Exposure of each count, in the order of counts."),
    exposure: group(
      {
        minimumMonths: months("Highest minimum", "Highest mandatory minimum of a charged count, months."),
        minimum: text("Highest minimum in words", "10 years."),
        maximumMonths: months("Highest maximum", "Highest maximum of a charged count, months."),
        maximum: text("Highest maximum in words", "40 years, or life."),
        life: yesNo("Life", "True where a charged count carries life."),
      },
      "Exposure, derived",
      "Exposure over the charged counts.",
    ),
    encounter,
    testing: list(tested, "Testing", "Testing", "Drug items with what was tested, in the order of evidence."),
    partlyTested: tested,
    drugs: list(drug, "Drug total", "Drugs", "Quantities by substance."),
    custodyGaps: list(custodyGap, "Custody gap", "Custody gaps", "Breaks in the chains of custody."),
    searches: list(search, "Search", "Searches, derived", "Ages of warrants, in the order of searches."),
    informants: list(informant, "Informant", "Informants, derived", "Payments, in the order of informants."),
    dog: group(
      {
        confirmedPercent: percent("Alerts confirmed", "Share of field alerts after which drugs were found, percent."),
        unconfirmed: whole("Alerts not confirmed", "Field alerts after which no drugs were found."),
        certifiedThatDay: yesNo("Certified that day", "True where the certificate covered the day of the encounter."),
        daysExpired: number("Days expired", "Days from expiry to the encounter, where it had expired."),
      },
      "Dog, derived",
      "What the dog's records show.",
    ),
    discovery: group(
      {
        open: list(request, "Open request", "Open requests", "Requests not met in full."),
        openCount: whole("Open requests", "Number of requests not met in full."),
        firstAsked: date("First asked", "Date of the first request."),
        daysSinceFirst: signed("Days since first asked", "Days since the first request."),
        longestOpenDays: signed("Longest open", "Days since the oldest request that is open."),
        lastReceived: date("Last production", "Date of the last production."),
        pages: whole("Pages received", "Pages of all productions."),
      },
      "Discovery, derived",
      "Where discovery stands.",
    ),
    days: group(
      {
        sinceArrest: signed("Since arrest", "Days since the arrest."),
        sinceEncounter: signed("Since encounter", "Days since the encounter."),
        sinceIndictment: signed("Since indictment", "Days since the indictment."),
        toMotionDeadline: signed("To motion deadline", "Days to the motion deadline."),
        toHearing: signed("To hearing", "Days to the hearing."),
        toTrial: signed("To trial", "Days to trial."),
        toOfferExpiry: signed("To expiry of the offer", "Days until the offer expires."),
        toAnswer: signed("To answer", "Days until we ask for an answer."),
      },
      "Days",
      "Days from and to the dates of the case.",
    ),
    mitigation,
    deadlines: list(deadline, "Deadline", "Deadlines, derived", "Deadlines as counted, earliest first."),
    mitigationDocuments: lines("Document", "Mitigation documents", "Documents behind the mitigation, in order."),
  },
  "Derived facts",
  "What follows from the facts of the case.",
);

/** Derived facts; a value whose facts are missing is left out. */
export type Derived = z.infer<typeof derivedSchema>;
