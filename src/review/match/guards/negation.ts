/**
 * Negation and denial, scoped to the clause (test N1 of the catalogue): which words of a sentence are said not to be so.
 * "not only", "did not deny", "no doubt that" assert what follows; "but", "however", ";" end a negation.
 */
import { lemmasOf } from "../../text/lemma";
import { Mark, type Token } from "../../text/tokens";
import { AUXILIARIES } from "../../text/verbs";
import { NegationScope, type Extent } from "./negation-scope";
import {
  BOUNDS,
  COURT_OBJECTS,
  DENYING,
  ENDING,
  EVIDENCE,
  NO_IDIOMS,
  RETRACTING,
  SAYINGS,
  SOFTENERS,
  STATING,
  WAIVING,
} from "./negation-words";
import { WordsOfSentence } from "./sentence-words";

/** The cue at token `cue` says that the tokens `[from, to)` are not so. */
export interface NegatedRange {
  readonly cue: number;
  readonly from: number;
  readonly to: number;
}

/** What a sentence denies, and the negations in it that assert ("not disputed", "not only", "no doubt"): their tokens. */
export interface Negations {
  readonly denied: readonly NegatedRange[];
  readonly asserting: readonly { readonly from: number; readonly to: number }[];
}

/** Words from "never" to the "without" that turns it round. */
const LONGEST_DOUBLE = 10;

/** Whether a word is an adverb by its ending. */
export function isAdverb(word: string): boolean {
  return /ly$/.test(word) && !/^(?:apply|supply|rely|imply|reply|comply|multiply|fly)$/.test(word);
}

class NegationFinder extends WordsOfSentence {
  private readonly ranges: NegatedRange[] = [];
  private readonly asserting: { from: number; to: number }[] = [];
  /** Denying verbs that a negation before them has turned round. */
  private readonly turned = new Set<number>();

  private readonly scope: NegationScope;

  constructor(
    tokens: readonly Token[],
    private readonly text: string,
    from: number,
    limit: number,
  ) {
    super(tokens, from, limit);
    this.scope = new NegationScope(tokens, from, limit);
  }

  run(): Negations {
    for (let at = this.from; at < this.limit; at += 1) this.cue(at);
    return { denied: this.ranges, asserting: this.asserting };
  }

  private add(cue: number, from: number, extent: Extent): void {
    const to = this.scope.end(cue, from, extent);
    if (to > from) this.ranges.push({ cue, from, to });
  }

  /** The negation at `at` asserts, with the word after it. */
  private assert(at: number): void {
    this.asserting.push({ from: at, to: at + 2 });
  }

  private cue(at: number): void {
    switch (this.word(at)) {
      case "no":
        this.no(at);
        return;
      case "not":
      case "never":
        this.not(at);
        return;
      case "without":
        this.without(at);
        return;
      case "neither":
      case "nor":
      case "none":
      case "nobody":
      case "nothing":
      case "nowhere":
        this.nothing(at);
        return;
      default:
        this.phrase(at);
    }
  }

  private no(at: number): void {
    const next = this.word(at + 1);
    const token = this.tokens[at];
    if (token === undefined || next === "") return;
    const isNumberSign = this.text[token.end] === ".";
    if (isNumberSign || this.word(at - 1) === "pled" || this.word(at - 1) === "plead") return;
    if (BOUNDS.has(next) && this.word(at + 2) === "than") return;
    if (NO_IDIOMS.has(next)) {
      this.assert(at);
      return;
    }
    const noun = this.nounAfter(at + 1);
    if (noun !== undefined && this.turnsRound(at, noun)) return;
    this.add(at, at + 1, noun !== undefined && EVIDENCE.has(this.word(noun)) ? "evidence" : "clause");
  }

  /** The evidence word within three tokens, or the next token. */
  private nounAfter(at: number): number | undefined {
    for (let index = at; index < Math.min(at + 4, this.limit); index += 1)
      if (EVIDENCE.has(this.word(index))) return index;
    return at < this.limit ? at : undefined;
  }

  /** "no one disputes", "neither party contests", "nobody denies": within five words. */
  private turnsRound(cue: number, from: number): boolean {
    for (let index = from; index < Math.min(cue + 6, this.limit); index += 1) {
      if (index > cue + 1 && ((this.tokens[index]?.marks ?? 0) & (Mark.comma | Mark.semicolon)) !== 0) return false;
      if (/^(?:that|who|which|to)$/.test(this.word(index))) return false;
      if (this.isOneOf(index, DENYING)) {
        this.turned.add(index);
        this.asserting.push({ from: cue, to: index + 1 });
        return true;
      }
    }
    return false;
  }

  private not(at: number): void {
    const next = this.word(at + 1);
    const before = this.word(at - 1);
    const idiom = (next === "to" && this.word(at + 2) === "mention") || next === "without" || next === "until";
    if (BOUNDS.has(next) && this.word(at + 2) === "than") return;
    if (idiom || SOFTENERS.has(next)) {
      this.assert(at);
      return;
    }
    if (before === "or" || before === "if") return;
    const without = this.withoutAfter(at);
    if (without !== undefined) {
      this.asserting.push({ from: at, to: without + 1 });
      return;
    }
    for (let index = at + 1; index < Math.min(at + 4, this.limit); index += 1) {
      if (this.isOneOf(index, DENYING) || this.isOneOf(index, ENDING)) {
        this.turned.add(index);
        this.asserting.push({ from: at, to: index + 1 });
        return;
      }
      if (
        !AUXILIARIES.has(this.word(index)) &&
        !isAdverb(this.word(index)) &&
        !/^(?:and|does|in|way|seriously|longer|ever|now)$/.test(this.word(index))
      )
        break;
    }
    this.add(at, at + 1, this.isOneOf(at + 1, STATING) ? "evidence" : "clause");
  }

  /** "never came to a meeting without his pistol", "did not leave home without it": the "without", in the same clause. */
  private withoutAfter(at: number): number | undefined {
    for (let index = at + 1; index < Math.min(at + LONGEST_DOUBLE, this.limit); index += 1) {
      if (((this.tokens[index]?.marks ?? 0) & (Mark.comma | Mark.semicolon | Mark.colon)) !== 0) return undefined;
      if (this.word(index) === "without") return index;
    }
    return undefined;
  }

  private without(at: number): void {
    const next = this.word(at + 1);
    if (
      this.asserting.some((range) => range.to === at + 1) ||
      /^(?:question|doubt|dispute|incident|limitation|delay|exception|fail)$/.test(next)
    )
      return;
    const wide =
      /^(?:admitting|conceding|agreeing|stipulating|acknowledging|evidence|proof|finding)$/.test(next) ||
      EVIDENCE.has(this.word(at + 2));
    this.add(at, at + 1, wide ? "evidence" : "narrow");
  }

  private nothing(at: number): void {
    const next = this.word(at + 1);
    const than = (next === "other" || next === "less") && this.word(at + 2) === "than";
    if (than || next === "but" || next === "short") {
      this.assert(at);
      return;
    }
    if (this.turnsRound(at, at + 1)) return;
    this.add(at, at + 1, this.word(at) === "nothing" ? "evidence" : "clause");
  }

  private phrase(at: number): void {
    const word = this.word(at);
    const next = this.word(at + 1);
    if (word === "free" && (next === "of" || next === "from")) this.add(at, at + 2, "narrow");
    else if (
      (word === "absence" || word === "lack" || word === "devoid" || word === "innocent" || word === "acquitted") &&
      next === "of"
    )
      this.add(at, at + 2, word === "lack" || word === "absence" ? "evidence" : "narrow");
    else if (word === "lacks" || word === "lacked" || word === "lacking") this.add(at, at + 1, "narrow");
    else if ((word === "rather" && next === "than") || (word === "instead" && next === "of"))
      this.add(at, at + 2, "narrow");
    else if (word === "as" && next === "opposed") this.add(at, at + 3, "narrow");
    else if (word === "unable" && next === "to") this.add(at, at + 2, "clause");
    else if (word === "insufficient" && EVIDENCE.has(next)) this.add(at, at + 2, "evidence");
    else if (/^(?:ruled|rules|rule|ruling)$/.test(word) && next === "out") this.add(at, at + 2, "evidence");
    else if ((word === "improbable" || word === "unlikely") && next === "that") this.add(at, at + 2, "evidence");
    else if (word === "nonexistent") this.add(at, at + 1, "narrow");
    else if (word === "doubt" && this.isNounDoubt(at)) return;
    else if (word.length > 3 && !this.turned.has(at) && this.isOneOf(at, DENYING)) this.denial(at);
    else if (/^(?:incorrect|untrue|false|inaccurate|wrong|mistaken)$/.test(word) && this.sayThat(at + 1)) {
      this.add(at, at + 1, "evidence");
    } else if (word === "objects" && next === "to") this.add(at, at + 2, "evidence");
    else if (this.isOneOf(at, RETRACTING) && this.retracts(at)) this.add(at, at + 1, "evidence");
    else if (word === "denial" && next === "that") this.add(at, at + 1, "evidence");
  }

  /** "beyond a reasonable doubt", "beyond any doubt": what is proved so is asserted. */
  private isNounDoubt(at: number): boolean {
    return /^(?:reasonable|beyond|any|all|shadow)$/.test(this.word(at - 1)) || this.word(at - 2) === "beyond";
  }

  /** "that …", "to say that …". */
  private sayThat(at: number): boolean {
    if (this.word(at) === "that") return true;
    return this.word(at) === "to" && /^(?:say|state|suggest|claim|conclude)$/.test(this.word(at + 1));
  }

  /** "abandoned that allegation", "remove the sentence about": what was said is taken back. */
  private retracts(at: number): boolean {
    for (let index = at + 1; index <= at + 4; index += 1) if (this.isOneOf(index, SAYINGS)) return true;
    return false;
  }

  private denial(at: number): void {
    const word = this.word(at);
    if (/^(?:refus|declin)/.test(word) && this.word(at + 1) === "when") {
      this.add(at, at + 2, "evidence");
      return;
    }
    if (word === "fail" || /^fail/.test(word) || /^(?:refus|declin)/.test(word)) {
      if (this.word(at + 1) === "to") this.add(at, at + 2, "clause");
      return;
    }
    // A court denies a motion, and a person denied entry; neither says that a fact is not so.
    for (let index = at + 1; index <= at + 3; index += 1)
      if (COURT_OBJECTS.has(this.word(index).replace(/s$/, ""))) return;
    const before = this.word(at - 1);
    if (/^(?:the|a|any|in|of|this|no|without)$/.test(before)) return;
    if (AUXILIARIES.has(before) && /ed$|ied$/.test(word)) return;
    for (let index = at - 1; index >= Math.max(this.from, at - 7); index -= 1) if (this.isOneOf(index, WAIVING)) return;
    if (word === "challenge" || word === "oppose" || word === "question") {
      if (before !== "to" || !this.near(at, "reserve")) return;
    }
    this.add(at, at + 1, /^(?:that|whether|any)$/.test(this.word(at + 1)) ? "evidence" : "clause");
  }

  private near(at: number, base: string): boolean {
    for (let index = at - 1; index >= Math.max(this.from, at - 7); index -= 1) {
      if (lemmasOf(this.word(index)).includes(base)) return true;
    }
    return false;
  }
}

/** The negations of a sentence `[from, end)`; `text` is the folded text that the tokens' offsets count in. */
export function findNegations(tokens: readonly Token[], text: string, from: number, end: number): Negations {
  return new NegationFinder(tokens, text, from, end).run();
}
