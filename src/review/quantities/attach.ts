/** Ties an amount to the drug it measures: the one that follows, the one before, or the one spoken of. */
import type { Amount } from "./amount";
import { formIn, type DrugForm, type DrugSpan, type Substance } from "./drugs";
import type { Attachment } from "./attachment";
import { pairRespectively } from "./respectively";
import type { Word } from "./words";

/** Nouns that stand for a drug named elsewhere. */
const GENERIC = new Set(
  (
    "substance substances drug drugs narcotic narcotics powder crystals shards material product contraband mixture controlled " +
    "dope stuff seizure it which that residue chunk chunks liquid"
  ).split(" "),
);
/** Words that tie an amount to a drug before it. */
const WEIGHING = new Set(
  (
    "weighing weighed weighs weigh totaling totalling totaled totalled total weight weighted amounting amounted measured measuring quantity amount " +
    "quantities attributable accountable responsible involved involving exceeded exceeding of about in were was"
  ).split(" "),
);
/** Things that are weighed but are no drug; they end the search. */
const OTHER_THINGS = new Set(
  (
    "man male person people woman female dog canine pounds rice flour sugar coffee meat food dogfood gold silver copper beer water soda juice milk can " +
    "cup bottle trailer vehicle car truck sedan luggage mail freight cargo steel scrap clothing clothes tobacco gunpowder ammunition soil fertilizer"
  ).split(" "),
);
const BREAKS = new Set([";", ".", "?", "!"]);
/** Words over which an amount without "of" does not reach its drug. */
const BETWEEN = /^(?:,|and|or|to|in|on|at|is|was|were|had|has|with|from|by|while|when|but|before|after|inside)$/;
const DETERMINERS = new Set(["a", "an", "the", "any", "some", "said", "what", "suspected", "purported"]);

function inSentence(words: readonly Word[], at: number, sentence: number): boolean {
  return words[at]?.sentence === sentence;
}

/** The drug that follows the amount: "of …", "(net) heroin", "bags containing …", before the next amount begins. */
function following(
  words: readonly Word[],
  drugs: readonly DrugSpan[],
  amount: Amount,
  limit: number,
): Attachment | undefined {
  const sentence = words[amount.from]?.sentence ?? 0;
  const within = drugs.find((each) => each.from >= amount.from && each.to <= amount.to);
  if (within !== undefined) {
    return {
      substance: within.substance,
      form: formIn(words, amount.from, amount.to, within),
      carried: false,
      alsoNamed: [],
      to: amount.to,
    };
  }
  let of = false;
  let generic = false;
  let gap = 0;
  let depth = 0;
  for (let at = amount.to; at < limit && inSentence(words, at, sentence); at += 1) {
    const folded = words[at]?.folded ?? "";
    if (BREAKS.has(folded)) break;
    if (folded === "(") depth += 1;
    if (folded === ")") depth -= 1;
    const drug = drugs.find((each) => each.from === at);
    if (drug !== undefined && (of || gap <= 3)) return attach(words, drugs, amount, drug, limit);
    if (of && depth <= 0 && OTHER_THINGS.has(folded) && !generic) return undefined;
    if (folded === "of" || folded === "containing" || folded === "contained") of = true;
    if (GENERIC.has(folded)) generic = true;
    if (!of && (gap > 3 || BETWEEN.test(folded))) break;
    if (of && !generic && gap > 14) break;
    if (!DETERMINERS.has(folded) && depth <= 0) gap += 1;
  }
  return undefined;
}

function attach(
  words: readonly Word[],
  drugs: readonly DrugSpan[],
  amount: Amount,
  drug: DrugSpan,
  limit: number,
): Attachment {
  const also: Substance[] = [];
  let to = drug.to;
  // "of heroin and fentanyl": one amount of both; "of cocaine base, 20 grams of heroin" is not.
  for (;;) {
    const joined = /^(?:and|or|\/|&)$/.test(words[to]?.folded ?? "");
    const next = joined ? drugs.find((each) => each.from === to + 1 && !each.ambiguous) : undefined;
    if (next === undefined || next.to > limit) break;
    also.push(next.substance);
    to = next.to;
  }
  let tail = to;
  for (let at = to; at < to + 3; at += 1) {
    if (/^(?:\(|,|,?actual|pure|hydrochloride|hcl|ice)$/.test(words[at]?.folded ?? "")) tail = at + 1;
    else break;
  }
  const claimed = tail > to && /^(?:actual|pure|ice)$/.test(words[tail - 1]?.folded ?? "");
  const closed = claimed && words[tail]?.folded === ")" ? tail + 1 : claimed ? tail : to;
  return {
    substance: drug.substance,
    form: claimed ? "actual" : formIn(words, amount.from, Math.max(drug.to, closed), drug),
    carried: false,
    alsoNamed: also,
    to: closed,
  };
}

/** The drug before the amount: "methamphetamine weighing 50 grams", "heroin (12 grams)". */
function preceding(
  words: readonly Word[],
  drugs: readonly DrugSpan[],
  amount: Amount,
  floor: number,
): Attachment | undefined {
  const sentence = words[amount.from]?.sentence ?? 0;
  let nearest: DrugSpan | undefined;
  for (const drug of drugs) {
    if (drug.to > amount.from) break;
    if (drug.from >= floor && words[drug.from]?.sentence === sentence) nearest = drug;
  }
  if (nearest === undefined) return undefined;
  if (words.slice(amount.to, amount.to + 3).some((word) => word.sentence === sentence && OTHER_THINGS.has(word.folded)))
    return undefined;
  let tied = words[amount.from - 1]?.folded === "(" || amount.from - nearest.to <= 2;
  for (let at = nearest.to; at < amount.from; at += 1) {
    const folded = words[at]?.folded ?? "";
    if (WEIGHING.has(folded)) tied = true;
    if (/^(?:who|whose|he|she|they|dog|canine|officer|agent|man|defendant|suspect)$/.test(folded)) return undefined;
  }
  if (!tied) return undefined;
  return {
    substance: nearest.substance,
    form: formIn(words, nearest.from - 6, amount.to, nearest),
    carried: false,
    alsoNamed: [],
    to: amount.to,
  };
}

/** The drug last spoken of, for an amount that measures "the substance", "it" or a total; "none" where it measures no drug. */
function carried(
  words: readonly Word[],
  drugs: readonly DrugSpan[],
  amount: Amount,
): Attachment | "none" | "earlier paragraph" {
  const sentence = words[amount.from]?.sentence ?? 0;
  if (!measuresDrug(words, amount, sentence)) return "none";
  let last: DrugSpan | undefined;
  for (const drug of drugs) {
    const at = words[drug.from]?.sentence ?? 0;
    if (drug.from >= amount.from || at > sentence) break;
    if (!drug.ambiguous && at >= sentence - CARRY_SENTENCES) last = drug;
  }
  if (last === undefined) return sentence < CARRY_SENTENCES ? "earlier paragraph" : "none";
  return carry(last.substance, formIn(words, last.from - 6, last.to + 2, last), amount.to);
}

/** How many sentences back "the substance" may reach. */
const CARRY_SENTENCES = 2;

/** An attachment taken from an earlier sentence or paragraph. */
export function carry(substance: Substance, form: DrugForm, to: number): Attachment {
  return { substance, form, carried: true, alsoNamed: [], to };
}

/** Whether the sentence speaks of drugs in general, and of nobody and nothing else that is weighed. */
function measuresDrug(words: readonly Word[], amount: Amount, sentence: number): boolean {
  let generic = false;
  for (let at = amount.to + 8; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || word.sentence > sentence) continue;
    if (word.sentence < sentence) break;
    if (at > amount.to && OTHER_THINGS.has(word.folded)) return false;
    if (/^(?:who|man|male|dog|canine|feet|tall)$/.test(word.folded)) return false;
    if (GENERIC.has(word.folded) || WEIGHED.test(word.folded)) generic = true;
  }
  return generic;
}

const WEIGHED = /^(?:weighed|weighing|weight|totaled|totaling|aggregate|combined|bags|pills|tablets)$/;

/**
 * Attaches drugs to the amounts of one text, in order.
 * @returns one entry per amount: the drug, "none", or that the drug must have been named in an earlier paragraph
 */
export function attachDrugs(
  words: readonly Word[],
  drugs: readonly DrugSpan[],
  amounts: readonly Amount[],
): (Attachment | "none" | "earlier paragraph")[] {
  const direct = amounts.map((amount, index) =>
    following(words, drugs, amount, amounts[index + 1]?.from ?? words.length),
  );
  const paired = pairRespectively(words, drugs, amounts, direct);
  return amounts.map((amount, index) => {
    const found = paired[index];
    if (found !== undefined) return found;
    const before = amounts[index - 1];
    const floor = before === undefined ? 0 : Math.max(before.to, direct[index - 1]?.to ?? 0);
    const back = preceding(words, drugs, amount, floor);
    if (back !== undefined) return back;
    const chained = chainedTo(words, amount, amounts[index + 1], paired[index + 1]);
    return chained ?? carried(words, drugs, amount);
  });
}

/** "5 grams and later 10 grams of heroin": an amount without a noun takes the drug of the one that follows closely. */
function chainedTo(
  words: readonly Word[],
  amount: Amount,
  next: Amount | undefined,
  drug: Attachment | undefined,
): Attachment | undefined {
  if (next === undefined || drug === undefined || next.from - amount.to > 6) return undefined;
  const joined = words
    .slice(amount.to, next.from)
    .every((word) => /^(?:,|and|or|then|later|to|a|the|gross|net|weight|was|of)$/.test(word.folded));
  return joined ? { ...drug, to: amount.to } : undefined;
}
