/**
 * Negation and denial, scoped to the clause (test N1 of the catalogue): which words of a sentence are said not to be so.
 * "not only", "did not deny", "no doubt that" assert what follows; "but", "however", ";" end a negation.
 */
import { clauseBegins, isContrast } from "../../text/clauses";
import { lemmasOf } from "../../text/lemma";
import { Mark, type Token } from "../../text/tokens";
import { AUXILIARIES, isFinite } from "../../text/verbs";

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

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs that deny by themselves, and whose own denial asserts. */
const DENYING = set(
  "deny dispute contest challenge refute rebut disagree decline refuse fail reject disclaim disavow doubt oppose negate",
);
/** Verbs that assert when denied ("never stopped selling") and say nothing of the kind alone. */
const ENDING = set("stop cease refrain hesitate object quarrel quit limit forget omit neglect miss question");
const SOFTENERS = set(
  "only just merely simply solely exclusively necessarily infrequently unlike uncommon insignificant",
);
const BOUNDS = set("less fewer more later sooner greater");
const NO_IDIOMS = set("doubt question dispute secret stranger contest objection small wonder matter");
const EVIDENCE = set(
  "evidence indication proof basis suggestion allegation claim admission agreement finding information contention reason showing " +
    "stipulation allegations testimony support sign indicia concession assertion",
);
const STATING = set(
  "say state indicate identify reveal disclose mention conclude argue seek intend attempt explain contend allege assert claim admit concede agree stipulate believe know establish prove show suggest mean maintain been charge",
);
/** Verbs that turn to what the speaker does grant. */
const GRANTING = set("admit acknowledge concede agree plead stipulate confess accept");
const RETRACTING = set("abandon withdraw drop strike remove delete retract recant");
const SAYINGS = set(
  "claim allegation sentence statement language reference paragraph assertion contention words phrase clause testimony",
);
const NARROW_STOPS = set("near within at on while when after before to from where who which because until during");
const RELATIVES = set("where who whom whose which when while because after until unless since");
const COURT_OBJECTS = set(
  "motion request bail bond application entry access relief claim petition objection appeal release parole admission",
);
const WAIVING = set("waive forgo relinquish surrender abandon withdraw give");

/** Words from "never" to the "without" that turns it round. */
const LONGEST_DOUBLE = 10;

type Extent = "clause" | "evidence" | "narrow";

/** Whether a word is an adverb by its ending. */
export function isAdverb(word: string): boolean {
  return /ly$/.test(word) && !/^(?:apply|supply|rely|imply|reply|comply|multiply|fly)$/.test(word);
}

class NegationFinder {
  private readonly ranges: NegatedRange[] = [];
  private readonly asserting: { from: number; to: number }[] = [];
  /** Denying verbs that a negation before them has turned round. */
  private readonly turned = new Set<number>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
    private readonly from: number,
    private readonly end: number,
  ) {}

  run(): Negations {
    for (let at = this.from; at < this.end; at += 1) this.cue(at);
    return { denied: this.ranges, asserting: this.asserting };
  }

  private word(at: number): string {
    return at >= this.from && at < this.end ? (this.tokens[at]?.word ?? "") : "";
  }

  private isOneOf(at: number, words: ReadonlySet<string>): boolean {
    const word = this.word(at);
    return word !== "" && lemmasOf(word).some((base) => words.has(base));
  }

  private add(cue: number, from: number, extent: Extent): void {
    const to = this.scopeEnd(cue, from, extent);
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
    for (let index = at; index < Math.min(at + 4, this.end); index += 1)
      if (EVIDENCE.has(this.word(index))) return index;
    return at < this.end ? at : undefined;
  }

  /** "no one disputes", "neither party contests", "nobody denies": within five words. */
  private turnsRound(cue: number, from: number): boolean {
    for (let index = from; index < Math.min(cue + 6, this.end); index += 1) {
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
    for (let index = at + 1; index < Math.min(at + 4, this.end); index += 1) {
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
    for (let index = at + 1; index < Math.min(at + LONGEST_DOUBLE, this.end); index += 1) {
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

  /** The end of what a cue reaches: a clause, a denied statement with its subordinate clauses, or a noun phrase. */
  private scopeEnd(cue: number, from: number, extent: Extent): number {
    const noun = /^(?:no|without|of|from|than|lacks|lacked|neither|nor)$/.test(this.word(from - 1));
    let verbSeen = this.verbBefore(cue);
    const parenthetic = this.parentheticEnd(cue);
    if (parenthetic !== undefined) return parenthetic;
    const relative = this.inRelative(cue);
    for (let at = from; at < this.end; at += 1) {
      const token = this.tokens[at];
      if (token === undefined) return at;
      if (at > from && extent === "evidence" && token.word === "and" && this.word(at + 1) === "that") continue;
      if (at > from - 1 && clauseBegins(this.tokens, at, this.end, noun, verbSeen)) {
        if (extent !== "evidence" || isContrast(this.tokens, at) || this.isMainClause(at)) return at;
      }
      if ((token.marks & Mark.close) !== 0 && !this.opened(from, at)) return at;
      if (at > from && extent !== "evidence" && RELATIVES.has(token.word)) return at;
      if (at > from && relative && /^(?:was|were|is|are|had|has)$/.test(token.word)) return at;
      if (at > from && extent === "narrow" && NARROW_STOPS.has(token.word)) return at;
      verbSeen ||= isFinite(token);
    }
    return this.end;
  }

  /** "those who did not pay were beaten": the negation ends with its relative clause. */
  private inRelative(cue: number): boolean {
    for (let at = cue - 1; at >= Math.max(this.from, cue - 2); at -= 1)
      if (/^(?:who|which)$/.test(this.word(at))) return true;
    return false;
  }

  /** Inside a denied statement, "and he sold …" still belongs to it; after a semicolon, or a comma and a subject, it ends. */
  private isMainClause(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || (token.marks & (Mark.semicolon | Mark.dash)) !== 0) return true;
    const next = token.word === "and" || token.word === "or" ? at + 1 : at;
    const subject = this.tokens[next];
    if (subject === undefined || subject.word === "that" || token.word === "or") return false;
    if (token.word === "then" || subject.word === "then" || this.isOneOf(next, GRANTING)) return true;
    return (token.marks & Mark.comma) !== 0 && !isFinite(subject);
  }

  private verbBefore(cue: number): boolean {
    for (let at = cue - 1; at >= Math.max(this.from, cue - 8); at -= 1) {
      const token = this.tokens[at];
      if (token === undefined) return false;
      // ", and no scales or ledgers were found": the verb of the clause before is not this one's.
      if (/^(?:and|but|so|yet)$/.test(token.word) && (token.marks & (Mark.comma | Mark.semicolon)) !== 0) return false;
      if (isFinite(token)) return true;
    }
    return false;
  }

  /** ", not loaded," closes at its second comma. */
  private parentheticEnd(cue: number): number | undefined {
    if (((this.tokens[cue]?.marks ?? 0) & Mark.comma) === 0 || this.word(cue) !== "not") return undefined;
    for (let at = cue + 1; at < Math.min(cue + 5, this.end); at += 1) {
      if (((this.tokens[at]?.marks ?? 0) & Mark.comma) !== 0) return at;
    }
    return undefined;
  }

  private opened(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (((this.tokens[at]?.marks ?? 0) & Mark.open) !== 0) return true;
    return false;
  }
}

/** The negations of a sentence `[from, end)`; `text` is the folded text that the tokens' offsets count in. */
export function findNegations(tokens: readonly Token[], text: string, from: number, end: number): Negations {
  return new NegationFinder(tokens, text, from, end).run();
}
