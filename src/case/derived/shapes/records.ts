import { date, group, money, signed, text, whole } from "../../schema/field";

/** Ages of a warrant and its information. */
export const searchShape = group(
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

/** Payments of an informant. */
export const informantShape = group(
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
