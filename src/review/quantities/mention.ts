/** What the scanner says about one amount in a text. */
import type { DrugForm, Substance } from "./drugs";
import type { CountedUnit } from "./units";

/** An amount of a drug, or of something counted, as the text states it. Offsets are UTF-16 units of the text. */
export interface QuantityMention {
  /** From the first bounding word ("at least") to the unit or the phrase behind it ("or more"). */
  readonly start: number;
  readonly end: number;
  /** Widened to the drug and the words that tie it to the amount, where the drug follows. */
  readonly wideEnd: number;
  readonly quote: string;
  /** What the amount counts: grams, single doses, plants, or containers of unstated weight. */
  readonly measure: "grams" | CountedUnit;
  /** Least and greatest amount that the words admit; `high` is absent where the top is open. */
  readonly low: number;
  readonly high?: number;
  readonly approximate: boolean;
  readonly openTop: boolean;
  /** The words set a ceiling only ("less than", "up to"): `low` is 0. */
  readonly ceiling: boolean;
  readonly range: boolean;
  /** "gross", "with packaging". */
  readonly gross: boolean;
  /** "a total of", "in all", "combined". */
  readonly total: boolean;
  /** Stated purity of the drug, percent. */
  readonly purityPercent?: number;
  /** "an ounce a week for six months": how often the amount is multiplied, where the text says it. */
  readonly repeated?: { readonly per: string; readonly times?: number };
  /** Count of containers that the stated weight was multiplied by ("50 bags of one gram each"). */
  readonly multiplied?: number;
  readonly substance?: Substance;
  readonly form: DrugForm;
  /** The drug is taken from an earlier sentence ("the substance weighed …"). */
  readonly carried: boolean;
  /** Other drugs tied to the same amount ("a mixture of heroin and fentanyl"). */
  readonly alsoNamed: readonly Substance[];
  /** Number of the sentence, from 0. */
  readonly sentence: number;
}
