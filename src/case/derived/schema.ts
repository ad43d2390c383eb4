import type { z } from "zod";
import { date, group, lines, list, months, number, percent, signed, text, whole, yesNo } from "../schema/field";
import { countRowShape, deadlineShape, requestShape } from "./shapes/docket";
import { encounterShape } from "./shapes/encounter";
import { custodyGapShape, drugShape, testedShape } from "./shapes/evidence";
import { mitigationShape } from "./shapes/mitigation";
import { informantShape, searchShape } from "./shapes/records";

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
    counts: list(countRowShape, "Count", "Counts, derived", "Exposure of each count, in the order of counts."),
    exposure: group(
      {
        minimumMonths: months("Highest minimum", "Highest mandatory minimum of a charged count, months."),
        minimum: text("Highest minimum in words", "10 years."),
        combinedMinimumMonths: months(
          "Combined minimum",
          "Highest minimum of the counts that may run together and the minimums that must run after them, months.",
        ),
        combinedMinimum: text("Combined minimum in words", "10 years."),
        maximumMonths: months("Highest maximum", "Highest maximum of a charged count, months."),
        maximum: text("Highest maximum in words", "40 years, or life."),
        life: yesNo("Life", "True where a charged count carries life."),
      },
      "Exposure, derived",
      "Exposure over the charged counts.",
    ),
    encounter: encounterShape,
    testing: list(testedShape, "Testing", "Testing", "Drug items with what was tested, in the order of evidence."),
    partlyTested: testedShape,
    drugs: list(drugShape, "Drug total", "Drugs", "Quantities by substance."),
    custodyGaps: list(custodyGapShape, "Custody gap", "Custody gaps", "Breaks in the chains of custody."),
    searches: list(searchShape, "Search", "Searches, derived", "Ages of warrants, in the order of searches."),
    informants: list(informantShape, "Informant", "Informants, derived", "Payments, in the order of informants."),
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
        open: list(requestShape, "Open request", "Open requests", "Requests not met in full."),
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
    mitigation: mitigationShape,
    deadlines: list(deadlineShape, "Deadline", "Deadlines, derived", "Deadlines as counted, earliest first."),
    mitigationDocuments: lines("Document", "Mitigation documents", "Documents behind the mitigation, in order."),
  },
  "Derived facts",
  "What follows from the facts of the case.",
);

/** Derived facts; a value whose facts are missing is left out. */
export type Derived = z.infer<typeof derivedSchema>;
