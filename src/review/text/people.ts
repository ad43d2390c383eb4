/** Persons that a text names (`%name` in a pattern): "Mr. Ortiz", "Marcus Tate", "K.L.", "CS-1", "Individual A", "his co-defendant". */
import { isNoPerson, isOrdinary, isOrdinaryOpening, PLACES, THINGS } from "./not-people";
import { Mark, Trait, type Token } from "./tokens";
import { isFinite } from "./verbs";

/** A person over the tokens `[from, to)`. */
export interface Person {
  readonly from: number;
  readonly to: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const COURTESY = set("mr mrs ms miss dr messrs");
/** A name after these is an officer's, a judge's or a lawyer's. */
const RANK = set(
  "officer ofc detective det deputy dep trooper tpr sergeant sgt corporal cpl lieutenant lt captain capt chief sheriff constable patrolman agent sa " +
    "tfo investigator inspector marshal chemist criminalist analyst technician examiner judge magistrate justice honorable hon attorney counsel ausa " +
    "prosecutor nurse conductor ranger",
);
/** How papers call a person who is not to be named. */
const CODE = set("cs chs ci cw cd uc uce uco cc");
const NUMBERED_CODE = /^(?:cs|chs|ci|cw|uc|uce|uco|cc)\d{1,2}$/;
const LABEL = set(
  "individual person victim witness source informant buyer seller customer subject associate courier supplier coconspirator conspirator codefendant employee runner",
);
const PARTNER = /^(?:codefendant|coconspirator)s?$/;
const PARTNER_AFTER_CO = /^(?:defendant|conspirator)s?$/;
const NO_INITIALS = set("us dc am pm ps usc ussg cfr usa no id ie eg la ny nj ri vi yo wo ts fnu lnu dob");
/** "Luis de la Cruz". */
const PARTICLES = set("de la del van von der da dos el bin al");
const SUFFIXES = set("jr sr ii iii iv");
/** What stands before a place or a thing, not before a person. */
const BEFORE_PLACE = set(
  "in near at outside inside into throughout around within across via toward towards through along",
);
const BEFORE_THING = set(
  "a an the this that these those his her their its our my your another each every some any no per",
);
const LONGEST_NAME = 5;
const BREAKS =
  Mark.comma |
  Mark.semicolon |
  Mark.colon |
  Mark.dash |
  Mark.open |
  Mark.close |
  Mark.sentence |
  Mark.quote |
  Mark.slash;

class PersonFinder {
  private readonly found: Person[] = [];
  private shouted: boolean | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly from: number,
    private readonly end: number,
  ) {}

  run(): Person[] {
    let at = this.from;
    while (at < this.end) at = Math.max(at + 1, this.at(at));
    return this.found;
  }

  private token(at: number): Token | undefined {
    return at >= this.from && at < this.end ? this.tokens[at] : undefined;
  }

  private word(at: number): string {
    return this.token(at)?.word ?? "";
  }

  private has(at: number, trait: number): boolean {
    return ((this.token(at)?.traits ?? 0) & trait) !== 0;
  }

  /** Nothing but a space or a hyphen stands before the token. */
  private follows(at: number): boolean {
    const token = this.token(at);
    return token !== undefined && (token.marks & BREAKS) === 0;
  }

  private add(from: number, to: number): number {
    this.found.push({ from, to });
    return to;
  }

  /** Reads what begins at a token; where to go on. */
  private at(at: number): number {
    const token = this.token(at);
    if (token === undefined) return at;
    if ((token.traits & Trait.capital) === 0) return this.described(at, token);
    if (COURTESY.has(token.word)) return this.titled(at);
    if (RANK.has(token.word)) return this.follows(at + 1) ? this.runEnd(at + 1) : at;
    const coded = this.coded(at, token);
    if (coded > at) return coded;
    const described = this.described(at, token);
    return described > at ? described : this.named(at);
  }

  /** "Mr. Ortiz", "MS. HALE". */
  private titled(at: number): number {
    let to = at + 1;
    while (to < at + LONGEST_NAME && this.follows(to) && this.has(to, Trait.capital) && !this.has(to, Trait.number))
      to += 1;
    return to > at + 1 ? this.add(at, to) : at;
  }

  /** "CS-1", "UC2", "CHS", "K.L.". */
  private coded(at: number, token: Token): number {
    if ((token.traits & Trait.upper) === 0) return at;
    if (CODE.has(token.word)) return this.add(at, this.isNumber(at + 1) ? at + 2 : at + 1);
    if (NUMBERED_CODE.test(token.word)) return this.add(at, at + 1);
    const dotted = token.end - token.start > token.word.length && (token.traits & Trait.possessive) === 0;
    const initials = dotted && token.word.length <= 3 && !NO_INITIALS.has(token.word);
    return initials && !isNoPerson(token.word) ? this.add(at, at + 1) : at;
  }

  private isNumber(at: number): boolean {
    return this.follows(at) && this.has(at, Trait.number) && this.word(at).length <= 2;
  }

  /** "Individual A", "victim 1", "co-defendant", "co-conspirator Tate". */
  private described(at: number, token: Token): number {
    const { word } = token;
    const hyphen = ((this.token(at + 1)?.marks ?? 0) & Mark.hyphen) !== 0;
    const partner = word === "co" && hyphen && PARTNER_AFTER_CO.test(this.word(at + 1));
    if (partner || PARTNER.test(word)) {
      const next = partner ? at + 2 : at + 1;
      return this.add(at, this.isNumber(next) ? next + 1 : this.runEnd(next));
    }
    if (!LABEL.has(word)) return at;
    if (this.isNumber(at + 1)) return this.add(at, at + 2);
    const letter = (token.traits & Trait.capital) !== 0 && this.follows(at + 1) && this.has(at + 1, Trait.capital);
    return letter && this.word(at + 1).length === 1 ? this.add(at, at + 2) : at;
  }

  /** Whether a token can be part of a name. */
  private isPart(at: number): boolean {
    const token = this.token(at);
    if (token === undefined || (token.traits & Trait.capital) === 0) return false;
    if ((token.traits & (Trait.number | Trait.cite | Trait.ordinal)) !== 0 || !/^\p{L}/u.test(token.word)) return false;
    const { word } = token;
    return !isNoPerson(word) && !isOrdinary(word) && !RANK.has(word) && !COURTESY.has(word) && !/\d/.test(word);
  }

  /** Where a run of parts of a name ends that begins at `at`; `at` where none does. */
  private runEnd(at: number): number {
    let to = at;
    while (to < at + LONGEST_NAME && (to === at || this.follows(to))) {
      if (this.isPart(to)) to += 1;
      else if (to > at && PARTICLES.has(this.word(to)) && this.particleEnd(to) > to) to = this.particleEnd(to);
      else if (to > at && SUFFIXES.has(this.word(to))) return to + 1;
      else break;
      if (this.has(to - 1, Trait.possessive)) break;
    }
    return to;
  }

  /** The end of "de la" before a capital. */
  private particleEnd(at: number): number {
    let to = at;
    while (to < at + 2 && PARTICLES.has(this.word(to)) && this.follows(to)) to += 1;
    return this.isPart(to) && this.follows(to) ? to : at;
  }

  /** A name that only its capitals tell. */
  private named(at: number): number {
    const to = this.runEnd(at);
    return to > at && this.isName(at, to) ? this.add(at, to) : to;
  }

  private isName(from: number, to: number): boolean {
    if (this.word(to - 1).length === 1 || /^[aiq]$/.test(this.word(from))) return false;
    const upper = this.has(from, Trait.upper);
    if (upper && (to - from < 2 || this.isShouted())) return false;
    if (to === from + 1 && this.opens(from) && !this.opensAsName(to)) return false;
    return !this.isPlaceOrThing(from, to);
  }

  /** Sentence in capitals. */
  private isShouted(): boolean {
    if (this.shouted === undefined) {
      let upper = 0;
      for (let at = this.from; at < this.end; at += 1) if (this.has(at, Trait.upper)) upper += 1;
      this.shouted = upper * 2 > this.end - this.from;
    }
    return this.shouted;
  }

  /** The word begins a sentence, or words after a colon or in quotation marks: its capital tells nothing. */
  private opens(at: number): boolean {
    const marks = this.token(at)?.marks ?? 0;
    return at === this.from || (marks & (Mark.colon | Mark.quote)) !== 0 || this.word(at - 1).length === 1;
  }

  /** A single word where the capital tells nothing: a verb follows it, "and" with another name, or "who". */
  private opensAsName(next: number): boolean {
    const token = this.token(next);
    if (token === undefined || isOrdinaryOpening(this.word(next - 1))) return false;
    if (this.has(next - 1, Trait.possessive)) return true;
    if (token.word === "and") return this.isPart(next + 1);
    return token.word === "who" || (this.follows(next) && isFinite(token));
  }

  private isPlaceOrThing(from: number, to: number): boolean {
    const before = from > this.from ? this.token(from - 1) : undefined;
    if (before !== undefined && this.follows(from)) {
      if (BEFORE_PLACE.has(before.word) || BEFORE_THING.has(before.word)) return true;
      if ((before.traits & (Trait.number | Trait.cite)) !== 0) return true;
      if ((before.traits & Trait.capital) !== 0 && isNoPerson(before.word)) return true;
      if (before.word === "defendant" || before.word === "client") return true;
    }
    const after = this.token(to);
    if (after === undefined) return false;
    if (
      this.follows(to) &&
      THINGS.has(after.word) &&
      (this.has(to, Trait.capital) || /^(?:cartel|county|street)$/.test(after.word))
    )
      return true;
    // "Dayton, Ohio"
    return (after.marks & Mark.comma) !== 0 && this.has(to, Trait.capital) && PLACES.has(after.word);
  }
}

/** Every person that the tokens `[from, end)` of a sentence name. Capitals decide, so a place that no list knows can be among them. */
export function findPeople(tokens: readonly Token[], from: number, end: number): readonly Person[] {
  return new PersonFinder(tokens, from, end).run();
}
