import { choice, date, feet, grams, group, list, money, percent, text, time, whole, yesNo } from "./field";
import { sourceSchema } from "./source";

const custody = group(
  {
    date: date("Date", "Date of the transfer."),
    time: time("Time", "Time of the transfer."),
    from: text("From", "Who gave it up."),
    to: text("To", "Who took it."),
    purpose: text("Purpose", "Why it moved."),
    seal: text("Seal", "Seal number on it after the transfer."),
    source: sourceSchema,
  },
  "Custody entry",
  "One transfer of the evidence log.",
);

const lab = group(
  {
    laboratory: text("Laboratory", "Name of the laboratory."),
    report: text("Report", "Report number."),
    analyst: text("Analyst", "Analyst who signed."),
    analystAvailable: yesNo("Analyst available", "False where the analyst who tested will not testify."),
    date: date("Report date", "Date of the report."),
    received: date("Received", "Date on which the laboratory received it."),
    substance: text("Substance", "Substance reported: methamphetamine."),
    tested: whole("Units tested", "Number of units that were tested."),
    of: whole("Of units", "Number of units received."),
    method: text("Method", "Method: GC/MS, FTIR."),
    sampling: text("Sampling", "How the units were chosen."),
    netGrams: grams("Net weight", "Net weight of the whole as reported, in grams."),
    grossGrams: grams("Gross weight", "Weight with packaging, in grams."),
    testedGrams: grams("Weight tested", "Net weight of the tested units, in grams."),
    extrapolated: yesNo("Extrapolated", "True where the report infers the untested units."),
    extrapolatedGrams: grams("Extrapolated weight", "Weight that the report infers, in grams."),
    uncertaintyGrams: grams("Uncertainty", "Stated uncertainty of the weight, in grams."),
    purityPercent: percent("Purity", "Purity in percent."),
    purityTested: yesNo("Purity tested", "True where purity was measured."),
    benchNotesProduced: yesNo("Bench notes produced", "True where bench notes have been produced."),
    source: sourceSchema,
  },
  "Lab result",
  "What the laboratory reported.",
);

/** One item of physical evidence with its custody, field test and laboratory result. */
export const evidenceSchema = group(
  {
    id: text("Evidence id", "Item number or short name: item-3."),
    description: text("Description", "What it is."),
    kind: choice(
      ["drugs", "firearm", "ammunition", "cash", "phone", "scale", "packaging", "ledger", "document", "video", "other"],
      "Kind of evidence",
      "What kind of thing it is.",
    ),
    drug: text("Drug claimed", "Substance that the government says it is, lower case."),
    claimedGrams: grams("Weight claimed", "Weight that the government claims for it, in grams."),
    amount: money("Amount", "Amount of cash, in dollars."),
    count: whole("Number of units", "How many units there are."),
    unit: text("Unit", "What one unit is, singular: bag."),
    seized: group(
      {
        date: date("Date", "Date of seizure."),
        time: time("Time", "Time of seizure."),
        by: text("By", "Who seized it."),
        source: sourceSchema,
      },
      "Seizure",
      "When and by whom it was seized.",
    ),
    search: text("Search", "Id of the search that found it."),
    location: text("Location", "Where it was found."),
    owner: text("Owner", "Whose it is, where that is known."),
    distanceFeetFromDrugs: feet("Distance from the drugs", "Distance in feet from the nearest drugs."),
    container: text("Container", "What it was in: locked case."),
    loaded: yesNo("Loaded", "For a firearm: true where it was loaded."),
    operable: yesNo("Operable", "For a firearm: true where it works."),
    custody: list(custody, "Custody entry", "Chain of custody", "Transfers in the evidence log, oldest first."),
    fieldTest: group(
      {
        kit: text("Kit", "Test kit and lot."),
        result: text("Result", "Result as reported."),
        date: date("Date", "Date of the test."),
        source: sourceSchema,
      },
      "Field test",
      "The field test, where there was one.",
    ),
    lab,
    lost: group(
      {
        date: date("Date", "Date of loss or destruction, or on which it was reported."),
        how: text("How", "How it was lost."),
        requested: date("Preservation asked", "Date on which we asked that it be kept."),
        value: text("Value", "What it would have shown."),
        source: sourceSchema,
      },
      "Loss",
      "Loss or destruction of the item.",
    ),
    source: sourceSchema,
  },
  "Evidence item",
  "One item of physical evidence.",
);

/** A place within a distance of which a statute raises the penalty. */
export const protectedPlaceSchema = group(
  {
    kind: choice(
      ["school", "playground", "public housing", "college", "youth center", "pool", "arcade"],
      "Kind of place",
      "What kind of protected place it is.",
    ),
    name: text("Place", "Name of the place."),
    distanceFeet: feet("Distance", "Distance from the conduct, in feet."),
    method: text("Method", "How it was measured, from which point to which."),
    source: sourceSchema,
  },
  "Protected place",
  "A school, playground or other protected place that the government may name.",
);

/** A message, a call or an entry of a ledger. */
export const communicationSchema = group(
  {
    date: date("Date", "Date."),
    time: time("Time", "Time."),
    from: text("From", "Sender."),
    to: text("To", "Recipient."),
    kind: choice(["message", "call", "ledger"], "Kind", "What kind of record it is."),
    text: text("Text", "Words of the record."),
    source: sourceSchema,
  },
  "Communication",
  "A message, call or ledger entry.",
);

/** Earlier testimony or an earlier sworn statement of a witness. */
export const priorTestimonySchema = group(
  {
    witness: text("Witness", "Who testified."),
    proceeding: text("Proceeding", "Proceeding: preliminary hearing, grand jury."),
    date: date("Date", "Date."),
    text: text("Testimony", "What was said, in short."),
    conflict: text("Conflict", "The record that it conflicts with, in words."),
    conflictSource: sourceSchema,
    source: sourceSchema,
  },
  "Earlier testimony",
  "Earlier testimony of a witness.",
);
