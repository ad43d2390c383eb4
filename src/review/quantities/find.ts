/** Finds every amount in a text and says of what. */
import { readAmount, type Amount } from "./amount";
import { attachDrugs } from "./attach";
import type { Attachment } from "./attachment";
import { findDrugs, formIn, type DrugForm, type Substance } from "./drugs";
import { repetitionFrom } from "./duration";
import type { QuantityMention } from "./mention";
import { splitParagraphs } from "../text/paragraphs";
import { wordsOf, type Word } from "./words";

const GROSS = /^(?:gross|packaging|packaged|wrapper|wrapping|wet)$/;
const NET = /^(?:net|dry)$/;
const TOTAL =
  /^(?:total|totaling|totalling|totaled|totalled|altogether|combined|aggregate|overall|cumulative|collectively)$/;

/** What one paragraph says of amounts; offsets and sentence numbers count from its beginning. */
interface ParagraphQuantities {
  readonly mentions: readonly QuantityMention[];
  /** Mentions whose drug an earlier paragraph must have named ("The substance weighed …"). */
  readonly waiting: ReadonlySet<QuantityMention>;
  /** The last drug that the paragraph names without ambiguity. */
  readonly last?: { readonly substance: Substance; readonly form: DrugForm };
  readonly sentences: number;
}

/**
 * Finds the amounts of drugs (and of doses, plants and containers) that a text states; money, time and distance are not amounts.
 * @param text any text; paragraphs joined by line feeds
 * @returns mentions in order of place, weights in grams; they do not overlap
 */
export function findQuantities(text: string): QuantityMention[] {
  const out: QuantityMention[] = [];
  let last: ParagraphQuantities["last"];
  let sentences = 0;
  for (const { start, end } of splitParagraphs(text)) {
    const read = readParagraph(text.slice(start, end));
    for (const mention of read.mentions) {
      const drug = last !== undefined && read.waiting.has(mention) ? { ...last, carried: true } : {};
      out.push({
        ...mention,
        ...drug,
        start: mention.start + start,
        end: mention.end + start,
        wideEnd: mention.wideEnd + start,
        sentence: mention.sentence + sentences,
      });
    }
    last = read.last;
    sentences += read.sentences;
  }
  return out;
}

function readParagraph(text: string): ParagraphQuantities {
  const words = wordsOf(text);
  const amounts = readAmounts(words);
  const drugs = findDrugs(words);
  const attached = attachDrugs(words, drugs, amounts);
  const mentions: QuantityMention[] = [];
  const waiting = new Set<number>();
  amounts.forEach((amount, index) => {
    const found = attached[index] ?? "none";
    const drug = typeof found === "string" ? undefined : found;
    if (amount.slang && drug === undefined) return;
    const mention = mentionOf(text, words, amount, drug, amounts[index - 1]);
    if (found === "earlier paragraph") waiting.add(mention.start);
    mentions.push(mention);
  });
  const spread = spreadEach(words, amounts, mentions);
  const plain = drugs.filter((drug) => !drug.ambiguous).pop();
  return {
    mentions: spread,
    waiting: new Set(spread.filter((mention) => mention.substance === undefined && waiting.has(mention.start))),
    ...(plain === undefined
      ? {}
      : { last: { substance: plain.substance, form: formIn(words, plain.from - 6, plain.to + 2, plain) } }),
    sentences: (words[words.length - 1]?.sentence ?? -1) + 1,
  };
}

/** Reads amounts left to right, folding "1 kilogram (1,000 grams)" into one. */
function readAmounts(words: readonly Word[]): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const amount = readAmount(words, at);
    if (amount === undefined) continue;
    at = Math.max(at, amount.to - 1);
    const last = amounts[amounts.length - 1];
    if (last !== undefined && restates(words, last, amount)) {
      const closing = words[amount.to]?.folded === ")" ? amount.to + 1 : amount.to;
      amounts[amounts.length - 1] = { ...last, to: closing };
      continue;
    }
    amounts.push(amount);
  }
  return amounts;
}

/** Whether the second amount, in brackets, is the first in another unit. */
function restates(words: readonly Word[], first: Amount, second: Amount): boolean {
  if (first.measure !== "grams" || second.measure !== "grams" || words[first.to]?.folded !== "(") return false;
  if (second.from - first.to > 2) return false;
  const [a, b] = [first.high ?? first.low, second.high ?? second.low];
  return Math.abs(a - b) <= 0.03 * Math.max(a, b);
}

function mentionOf(
  text: string,
  words: readonly Word[],
  amount: Amount,
  drug: Attachment | undefined,
  previous: Amount | undefined,
): QuantityMention {
  const startWord = words[amount.from];
  const endWord = words[amount.to - 1];
  const wideWord = words[(drug?.to ?? amount.to) - 1];
  const start = startWord?.start ?? 0;
  const end = endWord?.end ?? start;
  const sentence = startWord?.sentence ?? 0;
  const floor = Math.max(previous?.to ?? 0, amount.from - 8);
  const repeated = repetitionFrom(words, drug?.to ?? amount.to) ?? repetitionFrom(words, amount.to);
  const purity = purityNear(words, amount, drug);
  return {
    start,
    end,
    wideEnd: Math.max(end, wideWord?.end ?? end),
    quote: text.slice(start, Math.max(end, wideWord?.end ?? end)),
    measure: amount.measure,
    low: amount.low,
    ...(amount.high === undefined ? {} : { high: amount.high }),
    approximate: amount.approximate,
    openTop: amount.openTop,
    ceiling: amount.ceiling,
    range: amount.range,
    gross: isGross(words, amount, sentence, floor),
    total: isTotal(words, amount, sentence, floor),
    ...(purity === undefined ? {} : { purityPercent: purity }),
    ...(repeated === undefined
      ? {}
      : { repeated: { per: repeated.per, ...(repeated.times === undefined ? {} : { times: repeated.times }) } }),
    ...(amount.multiplied === undefined ? {} : { multiplied: amount.multiplied }),
    ...(drug === undefined ? {} : { substance: drug.substance }),
    form: drug?.form ?? "unstated",
    carried: drug?.carried ?? false,
    alsoNamed: drug?.alsoNamed ?? [],
    sentence,
  };
}

/** Whether the nearest of "gross" and "net" around the amount is "gross". */
function isGross(words: readonly Word[], amount: Amount, sentence: number, floor: number): boolean {
  for (let away = 1; away <= 6; away += 1) {
    for (const at of [amount.from - away, amount.to - 1 + away]) {
      const word = words[at];
      if (at < floor || word?.sentence !== sentence) continue;
      if (NET.test(word.folded)) return false;
      if (GROSS.test(word.folded)) return true;
    }
  }
  return false;
}

function isTotal(words: readonly Word[], amount: Amount, sentence: number, floor: number): boolean {
  for (let at = floor; at < amount.to + 6; at += 1) {
    const word = words[at];
    if (word?.sentence !== sentence) continue;
    // Behind the amount, "a total of" begins the next one.
    if (TOTAL.test(word.folded) && (at < amount.from || words[at + 1]?.folded !== "of")) return true;
    if (word.folded === "in" && /^(?:all|total)$/.test(words[at + 1]?.folded ?? "")) return true;
  }
  return false;
}

/** "97% pure", "a purity of 97 percent", within the sentence and near the amount. */
function purityNear(words: readonly Word[], amount: Amount, drug: Attachment | undefined): number | undefined {
  const sentence = words[amount.from]?.sentence;
  for (let at = Math.max(0, amount.from - 10); at < (drug?.to ?? amount.to) + 14; at += 1) {
    const word = words[at];
    if (word?.kind !== "figure" || word.sentence !== sentence) continue;
    if (!/^(?:%|percent|per)$/.test(words[at + 1]?.folded ?? "")) continue;
    const near = words.slice(Math.max(0, at - 6), at + 6).filter((each) => each.sentence === sentence);
    const value = Number(word.folded);
    if (value > 0 && value <= 100 && near.some((each) => /^(?:pure|purity)$/.test(each.folded))) return value;
  }
  return undefined;
}

/** "50 bags, each weighing one gram": multiplies the weight by the count that stands before it in the sentence. */
function spreadEach(
  words: readonly Word[],
  amounts: readonly Amount[],
  mentions: readonly QuantityMention[],
): QuantityMention[] {
  return mentions.map((mention, index) => {
    const amount = amounts.find((each) => words[each.from]?.start === mention.start);
    const before = mentions[index - 1];
    if (amount === undefined || before === undefined || mention.measure !== "grams" || mention.multiplied !== undefined)
      return mention;
    if (before.sentence !== mention.sentence || (before.measure !== "container" && before.measure !== "dose"))
      return mention;
    const around = words
      .slice(Math.max(0, amount.from - 6), amount.to + 4)
      .filter((word) => word.sentence === mention.sentence);
    if (!around.some((word) => /^(?:each|apiece|every)$/.test(word.folded))) return mention;
    const count = before.high ?? before.low;
    return {
      ...mention,
      low: mention.low * (before.low > 0 ? before.low : count),
      ...(mention.high === undefined ? {} : { high: mention.high * count }),
      multiplied: count,
      ...(before.substance !== undefined ? { substance: before.substance, form: before.form } : {}),
    };
  });
}
