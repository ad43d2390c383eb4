import { choice, date, grams, group, lines, list, money, months, text, time, whole, yesNo } from "./field";
import { sourceSchema } from "./source";

/** The court: its level decides which law and which clauses apply, its profile how a paper looks. */
export const courtSchema = group(
  {
    level: choice(["federal", "state"], "Court level", "Federal or state court."),
    name: text("Court name", "Full name as in the caption: UNITED STATES DISTRICT COURT."),
    district: text("District", "District as in the caption: EASTERN DISTRICT OF TENNESSEE."),
    division: text("Division", "Division or county as in the caption."),
    state: text("State", "State in which the court sits, two letters or in full."),
    plaintiff: text("Plaintiff", "The prosecuting party as in the caption: UNITED STATES OF AMERICA."),
    judge: group(
      {
        name: text("Judge", "Name of the judge as papers address it."),
        title: text("Judge's title", "United States District Judge, Circuit Judge."),
      },
      "Judge",
      "The judge who will hear the case.",
    ),
    address: lines("Address line", "Court address", "Address of the clerk, line by line."),
    profile: text("Court profile", "Name of the court profile in the library that sets layout and rules."),
    holidays: list(
      group(
        { date: date("Date", "Day on which the court is closed."), name: text("Name", "Why the court is closed.") },
        "Court holiday",
        "A day on which the clerk's office is closed or that the state keeps as a legal holiday.",
      ),
      "Court holiday",
      "Court holidays",
      "Days, besides the legal holidays of the rule, that a deadline may not end on.",
    ),
  },
  "Court",
  "The court in which the case is pending.",
);

/** Number and dates of the docket. */
export const docketSchema = group(
  {
    number: text("Case number", "Docket number: 2:26-cr-00047."),
    filed: date("Filed", "Date of the complaint or of the first charging paper."),
    indicted: date("Indicted", "Date of the indictment or information."),
    arraigned: date("Arraigned", "Date of the arraignment."),
    motionDeadline: date("Motion deadline", "Last day for pretrial motions, as ordered."),
    hearing: date("Hearing", "Date of the next hearing."),
    trial: date("Trial", "Trial date."),
  },
  "Docket",
  "Number and dates of the case.",
);

/** Sentencing exposure of one count, in months. */
export const exposureSchema = group(
  {
    minimumMonths: months("Mandatory minimum", "Statutory minimum in months; 0 or left out where there is none."),
    maximumMonths: months("Statutory maximum", "Statutory maximum in months; left out where it is life."),
    consecutive: yesNo(
      "Consecutive",
      "True where the term must run after every other; left out, true for a count under 18 U.S.C. § 924(c).",
    ),
    life: yesNo("Life", "True where the maximum is life imprisonment."),
    guidelineLowMonths: months("Guideline range, low end", "Low end of the expected advisory range, months."),
    guidelineHighMonths: months("Guideline range, high end", "High end of the expected advisory range, months."),
    supervisedReleaseMonths: months("Supervised release", "Least term of supervised release, months."),
    fine: money("Largest fine", "Largest fine in dollars."),
    localPractice: text("Local practice", "What this office and this court usually do with such a count."),
  },
  "Exposure",
  "What the count can cost.",
);

/** Kinds of count that the clauses and the review tell apart. */
export const countKinds = [
  "possession",
  "pwid",
  "distribution",
  "conspiracy",
  "manufacture",
  "importation",
  "premises",
  "firearm-924c",
  "felon-in-possession",
  "other",
] as const;

/** One count of the charging paper. */
export const countSchema = group(
  {
    number: whole("Count number", "Number of the count: 1."),
    statute: text("Statute", "Statute as charged: 21 U.S.C. § 841(a)(1), (b)(1)(B)."),
    offense: text("Offense", "The offense in words: possession with intent to distribute methamphetamine."),
    kind: choice(countKinds, "Kind of count", "Which offense it is; pwid is possession with intent to distribute."),
    drug: text("Drug", "The substance charged, in lower case: methamphetamine."),
    quantityGrams: grams("Quantity charged", "Quantity alleged in the count, in grams."),
    from: date("From", "First day charged."),
    to: date("To", "Last day charged."),
    class: text("Class", "Class of the felony or misdemeanor: Class B felony."),
    exposure: exposureSchema,
    disposition: choice(
      ["charged", "pleading", "dismissing", "dismissed"],
      "Disposition",
      "Whether the count stands charged, is the plea count, would be dismissed, or has been.",
    ),
    source: sourceSchema,
  },
  "Count",
  "One count of the charging paper.",
);

/** Days that the case must keep. */
export const deadlineSchema = group(
  {
    name: text("Deadline", "What is due."),
    date: date("Date", "The day it is due; left out, it is counted from the fields below."),
    rule: text("Rule", "Rule or order that sets it."),
    from: date("Counted from", "Day of the event that starts the period."),
    days: whole("Days", "Length of the period in days."),
    hours: whole("Hours", "Length of the period in hours, for periods stated in hours."),
    fromTime: time("Counted from (time)", "Clock time of the event, for a period in hours."),
    before: yesNo("Before the event", "True where the period runs back from the event (days before trial)."),
    byMail: yesNo("Served by mail", "True where service adds three days under Rule 45(c)."),
  },
  "Deadline",
  "A day that must be kept.",
);
