import { date, grams, group, percent, text, whole, yesNo } from "../../schema/field";

/** A break in a chain of custody. */
export const custodyGapShape = group(
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

/** How much of an item was tested. */
export const testedShape = group(
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

/** Quantities of one substance. */
export const drugShape = group(
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
