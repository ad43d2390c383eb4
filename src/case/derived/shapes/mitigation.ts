import { date, group, list, number, signed, text, whole, yesNo } from "../../schema/field";

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

/** Figures of the mitigation. */
export const mitigationShape = group(
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
