import { date, group, lines, list, money, text, yesNo } from "./field";
import { sourceSchema } from "./source";

const payment = group(
  {
    date: date("Date", "Date of the payment."),
    amount: money("Amount", "Amount in dollars."),
    for: text("For", "What it was paid for."),
    source: sourceSchema,
  },
  "Payment",
  "One payment to the informant.",
);

/** An informant: what was paid and promised, how reliable, how it was known. */
export const informantSchema = group(
  {
    id: text("Informant id", "Name by which papers call the informant: CI-1."),
    name: text("Name", "Name, where disclosed."),
    paid: yesNo("Paid", "True where the informant was paid."),
    payments: list(payment, "Payment", "Payments", "Payments to the informant."),
    benefits: lines("Benefit", "Benefits", "Benefits given or hoped for besides money."),
    promises: lines("Promise", "Promises", "Promises made to the informant."),
    convictions: lines("Conviction", "Convictions", "Convictions of the informant."),
    priorReliability: text("Earlier reliability", "What the affidavit or file says about earlier information."),
    basisOfKnowledge: text("Basis of knowledge", "How the informant is said to know."),
    corroboration: text("Corroboration", "What officers did to check it."),
    witnessedOffense: yesNo(
      "Witness to the offense",
      "True where the informant took part in or saw the offense charged.",
    ),
    searchedBefore: yesNo("Searched before", "For a controlled buy: true where searched before it."),
    watched: yesNo("Watched", "For a controlled buy: true where officers kept the informant in sight."),
    source: sourceSchema,
  },
  "Informant",
  "One informant.",
);
