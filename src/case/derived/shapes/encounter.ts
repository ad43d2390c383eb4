import { date, group, list, number, signed, text, time, whole, yesNo } from "../../schema/field";

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

/** Times of the encounter. */
export const encounterShape = group(
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
