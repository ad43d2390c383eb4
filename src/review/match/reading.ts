/** A paragraph prepared for the patterns: classes of its words, and, worked out only when asked, negations and titles. */
import { analyzeParagraph, type Paragraph, type Sentence } from "../text/analysis";
import { clauseNumbers } from "../text/clauses";
import type { Entity } from "../text/entities";
import { Mark } from "../text/tokens";
import { findNegations, type Negations } from "./guards/negation";
import { resolvePronouns } from "./guards/pronouns";
import { matchPattern, type CompiledPattern } from "./pattern";
import { findNames } from "../text/names";
import { isSmallWord } from "../text/small-words";
import { admitsFacts } from "./guards/statements";
import { findTitles, type TokenRange } from "./guards/titles";
import type { PatternMatch, TokenView } from "./simulate";
import { Form, Vocabulary } from "./vocabulary";

const LONGEST_PARENTHESIS = 12;

/** One paragraph while it is read; offsets inside count from the paragraph's beginning. */
export class Reading implements TokenView {
  readonly paragraph: Paragraph;
  readonly forms: Form[] = [];
  readonly joined: (Form | undefined)[] = [];
  readonly entities: (Entity[] | undefined)[] = [];
  private readonly negated = new Map<Sentence, Negations>();
  private readonly clauses = new Map<Sentence, readonly number[]>();
  private weights: Int32Array | undefined;
  private readonly guarded = new Map<Sentence, Map<CompiledPattern, readonly PatternMatch[]>>();
  private readonly anywhere = new Map<CompiledPattern, boolean>();
  private lastAdmission: number | undefined;
  private numbers: ReadonlyMap<Sentence, number> | undefined;
  private named: readonly TokenRange[] | undefined;

  constructor(text: string, vocabulary: Vocabulary) {
    this.paragraph = analyzeParagraph(text);
    const { tokens } = this.paragraph;
    tokens.forEach((token, at) => {
      this.forms.push(vocabulary.formOf(token.word));
      const next = tokens[at + 1];
      if (next === undefined || (next.marks & Mark.hyphen) === 0) return;
      this.joined[at] = vocabulary.formOf(token.word + next.word);
    });
    const nobody = new Form(vocabulary, [], false);
    for (const name of findNames(tokens)) this.forms[name] = nobody;
    for (const sentence of this.paragraph.sentences) {
      for (const entity of sentence.entities) (this.entities[entity.from] ??= []).push(entity);
      this.resolve(sentence, vocabulary);
    }
  }

  get tokens(): Paragraph["tokens"] {
    return this.paragraph.tokens;
  }

  get sentences(): readonly Sentence[] {
    return this.paragraph.sentences;
  }

  /** Gives "one" in "no gun in the car, but one in the house" the classes of "gun" too. */
  private resolve(sentence: Sentence, vocabulary: Vocabulary): void {
    for (const [pronoun, noun] of resolvePronouns(this.tokens, sentence.from, sentence.to)) {
      const own = this.forms[pronoun];
      const words = [...(own?.words ?? []), ...(this.forms[noun]?.words ?? [])];
      this.forms[pronoun] = new Form(vocabulary, words, own?.unit ?? false);
    }
  }

  passes(at: number, end: number): number {
    const token = this.tokens[at];
    if (token === undefined) return at;
    if ((token.marks & Mark.open) !== 0) {
      for (let close = at + 1; close < Math.min(at + LONGEST_PARENTHESIS, end); close += 1) {
        if (((this.tokens[close]?.marks ?? 0) & Mark.close) !== 0) return close;
      }
    }
    return isSmallWord(token) ? at + 1 : at;
  }

  /** For each token of the paragraph, how many before it are neither small words nor in a parenthesis. */
  weight(): Int32Array {
    if (this.weights !== undefined) return this.weights;
    const weights = new Int32Array(this.tokens.length + 1);
    let sum = 0;
    let inside = false;
    this.tokens.forEach((token, at) => {
      weights[at] = sum;
      if ((token.marks & Mark.close) !== 0) inside = false;
      if ((token.marks & Mark.open) !== 0) inside = true;
      if (!inside && !isSmallWord(token)) sum += 1;
    });
    weights[this.tokens.length] = sum;
    this.weights = weights;
    return weights;
  }

  negations(sentence: Sentence): Negations {
    const known = this.negated.get(sentence);
    if (known !== undefined) return known;
    const made = findNegations(this.tokens, this.paragraph.folding.text, sentence.from, sentence.to);
    this.negated.set(sentence, made);
    return made;
  }

  /** The clause around a token, as a token range. */
  clauseAround(sentence: Sentence, from: number, to: number): TokenRange {
    let numbers = this.clauses.get(sentence);
    if (numbers === undefined) {
      numbers = clauseNumbers(this.tokens, sentence.from, sentence.to);
      this.clauses.set(sentence, numbers);
    }
    let begin = from;
    while (begin > sentence.from && numbers[begin - 1 - sentence.from] === numbers[from - sentence.from]) begin -= 1;
    let end = to;
    while (end < sentence.to && numbers[end - sentence.from] === numbers[to - 1 - sentence.from]) end += 1;
    return { from: begin, to: end };
  }

  /** Matches of a guard's pattern in a sentence; remembered, for many findings of a sentence ask for the same. */
  guardMatches(pattern: CompiledPattern, sentence: Sentence): readonly PatternMatch[] {
    let known = this.guarded.get(sentence);
    if (known === undefined) this.guarded.set(sentence, (known = new Map()));
    let found = known.get(pattern);
    if (found === undefined) known.set(pattern, (found = matchPattern(pattern, this, sentence, this.sentences)));
    return found;
  }

  /** Whether a guard's pattern matches in any sentence of the paragraph; remembered. */
  standsAnywhere(pattern: CompiledPattern): boolean {
    let stands = this.anywhere.get(pattern);
    if (stands === undefined) {
      stands = this.sentences.some((each) => this.guardMatches(pattern, each).length > 0);
      this.anywhere.set(pattern, stands);
    }
    return stands;
  }

  /** Whether a sentence or one after it admits the facts of a charge. */
  admitsFrom(sentence: Sentence): boolean {
    if (this.lastAdmission === undefined) {
      let last = this.sentences.length - 1;
      while (last >= 0 && !this.admits(last)) last -= 1;
      this.lastAdmission = last;
    }
    return this.lastAdmission >= this.numberOf(sentence);
  }

  private admits(number: number): boolean {
    const sentence = this.sentences[number];
    return sentence !== undefined && admitsFacts(this.tokens, sentence);
  }

  /** Number of a sentence within the paragraph. */
  numberOf(sentence: Sentence): number {
    if (this.numbers === undefined) this.numbers = new Map(this.sentences.map((each, number) => [each, number]));
    return this.numbers.get(sentence) ?? -1;
  }

  /** The sentences that the tokens `[from, to)` touch. */
  sentencesBetween(from: number, to: number): readonly Sentence[] {
    const first = this.sentenceAt(from);
    let end = first;
    while (end < this.sentences.length && (this.sentences[end]?.from ?? to) < to) end += 1;
    return this.sentences.slice(first, end);
  }

  /** Number of the sentence that holds a token, by halves. */
  sentenceAt(token: number): number {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.to ?? 0) > token) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The sentence after another; undefined after the last. */
  next(sentence: Sentence): Sentence | undefined {
    return this.sentences[this.numberOf(sentence) + 1];
  }

  titles(): readonly TokenRange[] {
    this.named ??= findTitles(this.paragraph);
    return this.named;
  }
}

const NO_PATTERNS = new Vocabulary();

/** A paragraph prepared for the guards alone. */
export function readPlainly(text: string): Reading {
  return new Reading(text, NO_PATTERNS);
}
