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
import { findTitles, type TokenRange } from "./guards/titles";
import type { TokenView } from "./simulate";
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
  private readonly held = new Map<CompiledPattern, Map<Sentence, boolean>>();
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

  /** Whether a pattern matches anywhere in a sentence; remembered, for the guards that all rules share. */
  holds(pattern: CompiledPattern, sentence: Sentence): boolean {
    let known = this.held.get(pattern);
    if (known === undefined) this.held.set(pattern, (known = new Map()));
    let held = known.get(sentence);
    if (held === undefined) {
      held = matchPattern(pattern, this, sentence, this.sentences).length > 0;
      known.set(sentence, held);
    }
    return held;
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
