import { date, group, signed, text, time, whole, yesNo } from "../../schema/field";

/** A count's exposure in words. */
export const countRowShape = group(
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

/** A deadline as counted. */
export const deadlineShape = group(
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

/** A request that has not been met. */
export const requestShape = group(
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
