/** Amounts and drugs named in two lists and paired by "respectively". */
import type { Amount } from "./amount";
import type { Attachment } from "./attachment";
import { formIn, type DrugSpan } from "./drugs";
import type { Word } from "./words";

/** "50 grams and 20 grams of methamphetamine and heroin, respectively": pairs in order. */
export function pairRespectively(
  words: readonly Word[],
  drugs: readonly DrugSpan[],
  amounts: readonly Amount[],
  direct: readonly (Attachment | undefined)[],
): (Attachment | undefined)[] {
  const out = [...direct];
  for (const [at, word] of words.entries()) {
    if (word.folded !== "respectively") continue;
    const mine = amounts
      .map((amount, index) => ({ amount, index }))
      .filter(({ amount }) => words[amount.from]?.sentence === word.sentence && amount.to <= at);
    const named = drugs.filter((drug) => words[drug.from]?.sentence === word.sentence && drug.to <= at);
    if (mine.length < 2 || mine.length !== named.length) continue;
    mine.forEach(({ amount, index }, order) => {
      const drug = named[order];
      if (drug === undefined) return;
      const form = formIn(words, drug.from - 6, drug.to, drug);
      out[index] = { substance: drug.substance, form, carried: false, alsoNamed: [], to: amount.to };
    });
  }
  return out;
}
