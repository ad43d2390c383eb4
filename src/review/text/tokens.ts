/** Cuts folded text into words and numbers; punctuation becomes marks on the word that follows it. */
import { periodEnds } from "./abbreviations";
import { Mark, Trait, type Token, type TokenList } from "./token";

export { Mark, Trait, type Token, type TokenList };

const NOT = "not";
const LETTER_T = 116;
const BARE_NOT = new Set(
  "didnt doesnt dont wasnt werent isnt arent hadnt hasnt havent wouldnt couldnt shouldnt".split(" "),
);
const SHORT_BASE = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
  ["ai", "is"],
]);
/** Text after which "9" is the number nine and not part of a word: where a unit can follow at once. */
const NUMBER =
  /(?:\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/y;
const LETTERS = /\p{L}[\p{L}\p{N}_]*(?:'\p{L}+)*|\p{L}/uy;
const DOTTED = /(?:\p{L}\.){1,}\p{L}(?!\p{L})/uy;
const SLASHED = /\p{L}(?:\/\p{L}){1,}(?!\p{L})/uy;
const CITE_PART = /\(([A-Za-z]{1,4}|\d{1,3})\)/y;

function isLetter(code: number): boolean {
  if (code < 128) return isPlainLetter(code);
  return /\p{L}/u.test(String.fromCharCode(code));
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A letter beyond ASCII, a digit, an apostrophe or a low line. */
function continuesWord(code: number): boolean {
  return code > 127 || code === 39 || code === 95 || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

class Scanner {
  private readonly tokens: Token[] = [];
  private marks = 0;
  private at = 0;
  /** Where a currency sign stands just before, or -1. */
  private sign = -1;

  constructor(private readonly text: string) {}

  run(): TokenList {
    while (this.at < this.text.length) this.step(this.text.charCodeAt(this.at));
    return { tokens: this.tokens, tail: this.marks };
  }

  private step(code: number): void {
    if (code === 32) this.at += 1;
    else if (isLetter(code)) this.word();
    else if (isDigit(code) || (code === 46 && this.startsDecimal())) this.number();
    else this.punctuation(code);
  }

  private startsDecimal(): boolean {
    const before = this.text.charCodeAt(this.at - 1);
    return isDigit(this.text.charCodeAt(this.at + 1)) && !isDigit(before) && !(this.at > 0 && isLetter(before));
  }

  private push(start: number, end: number, word: string, traits: number, value = Number.NaN): void {
    this.tokens.push({ start, end, word, marks: this.marks, traits, value });
    this.marks = 0;
    this.sign = -1;
  }

  private word(): void {
    const start = this.at;
    const { text } = this;
    let end = start;
    for (let code = text.charCodeAt(end); isPlainLetter(code); code = text.charCodeAt(end)) end += 1;
    if (end > start + 1 && !continuesWord(text.charCodeAt(end))) {
      this.at = end;
      this.pushWord(start, text.slice(start, end));
      return;
    }
    this.oddWord(start);
  }

  /** A word with an apostrophe, a foreign letter, a digit or inner periods, or a single letter. */
  private oddWord(start: number): void {
    const short = matchAt(DOTTED, this.text, start) ?? matchAt(SLASHED, this.text, start);
    if (short !== undefined) {
      this.at = start + short.length;
      this.push(start, this.at, short.replace(/[./]/g, "").toLowerCase(), Trait.capital | Trait.upper);
      return;
    }
    const written = matchAt(LETTERS, this.text, start) ?? this.text.slice(start, start + 1);
    this.at = start + written.length;
    this.pushWord(start, written);
  }

  private pushWord(start: number, written: string): void {
    const lower = written.toLowerCase();
    const end = start + written.length;
    let traits = 0;
    if (lower !== written) {
      if (written.charCodeAt(0) !== lower.charCodeAt(0)) traits |= Trait.capital;
      if (written.length > 1 && written === written.toUpperCase()) traits |= Trait.upper;
    }
    if (lower === "cannot") {
      this.push(start, start + 3, "can", traits);
      this.push(start + 3, end, NOT, 0);
      return;
    }
    // Most words end otherwise.
    if (lower.charCodeAt(lower.length - 1) !== LETTER_T && !lower.includes("'")) {
      this.push(start, end, lower, traits);
      return;
    }
    const cut = lower.endsWith("n't") ? lower.length - 3 : BARE_NOT.has(lower) ? lower.length - 2 : -1;
    if (cut > 0) {
      const base = lower.slice(0, cut);
      this.push(start, start + cut, SHORT_BASE.get(base) ?? base, traits);
      this.push(start + cut, end, NOT, 0);
      return;
    }
    if (!lower.includes("'")) {
      this.push(start, end, lower, traits);
      return;
    }
    const ending = /'(?:s|d|ll|re|ve|m)$/.exec(lower);
    if (ending !== null) {
      const possessive = ending[0] === "'s" ? Trait.possessive : 0;
      this.push(start, end, lower.slice(0, ending.index), traits | possessive);
      return;
    }
    this.push(start, end, lower.replaceAll("'", ""), traits);
  }

  private number(): void {
    const start = this.at;
    const written = matchAt(NUMBER, this.text, start) ?? this.text.slice(start, start + 1);
    this.at = start + written.length;
    if (/^\d+[/-]\d+[/-]/.test(written)) {
      this.push(start, this.at, written, Trait.date);
      return;
    }
    if (written.includes(":")) {
      this.push(start, this.at, written, Trait.time);
      return;
    }
    const ordinal = /(?:st|nd|rd|th)(?!\p{L})/uy;
    const ending = matchAt(ordinal, this.text, this.at);
    if (ending !== undefined && /^\d+$/.test(written)) {
      this.at += ending.length;
      this.push(start, this.at, written + ending, Trait.ordinal);
      return;
    }
    this.pushNumber(start, written);
  }

  private pushNumber(start: number, written: string): void {
    const value = Number(written.replaceAll(",", ""));
    const under = /\/(\d{1,3})(?![\d/])/y;
    const fraction = /^\d{1,3}$/.test(written) ? matchAt(under, this.text, this.at) : undefined;
    const below = fraction === undefined ? 0 : Number(fraction.slice(1));
    if (fraction !== undefined && below > 0 && this.sign < 0) {
      this.at += fraction.length;
      this.push(start, this.at, written + fraction, Trait.number, value / below);
      return;
    }
    if (this.text[this.at] === "(" && matchAt(CITE_PART, this.text, this.at) !== undefined && this.sign < 0) {
      this.push(start, this.at, written, Trait.cite);
      this.citeParts();
      return;
    }
    const money = this.sign < 0 ? 0 : Trait.money;
    this.push(money === 0 ? start : this.sign, this.at, written.replaceAll(",", ""), Trait.number | money, value);
  }

  private citeParts(): void {
    for (;;) {
      const part = matchAt(CITE_PART, this.text, this.at);
      if (part === undefined) return;
      this.push(this.at, this.at + part.length, part.slice(1, -1).toLowerCase(), Trait.cite);
      this.at += part.length;
    }
  }

  private punctuation(code: number): void {
    const at = this.at;
    this.at += 1;
    switch (this.text[at]) {
      case ",":
        this.marks |= Mark.comma;
        return;
      case ";":
        this.marks |= Mark.semicolon;
        return;
      case ":":
        this.marks |= Mark.colon;
        return;
      case "(":
      case "[":
      case "{":
        this.marks |= Mark.open;
        return;
      case ")":
      case "]":
      case "}":
        this.marks |= Mark.close;
        return;
      case '"':
        this.marks |= Mark.quote;
        return;
      case "\u2014":
        this.marks |= Mark.dash;
        return;
      case "-":
      case "\u2013":
        this.hyphen(at);
        return;
      case "/":
        this.marks |= Mark.slash;
        return;
      case "$":
      case "\u20ac":
      case "\u00a3":
        this.sign = at;
        return;
      case "%":
        this.push(at, at + 1, "percent", Trait.percent);
        return;
      case "\u00a7":
        this.push(at, at + 1, "section", 0);
        return;
      case "&":
        this.push(at, at + 1, "and", 0);
        return;
      case "!":
      case "?":
      case ".":
        this.stop(at, code);
        return;
      default:
    }
  }

  /** A hyphen joins two words, ends a scanned line inside a word, or is a dash. */
  private hyphen(at: number): void {
    const before = this.text.charCodeAt(at - 1);
    const after = this.text.charCodeAt(at + 1);
    const joinable = at > 0 && (isLetter(before) || isDigit(before));
    if (joinable && (isLetter(after) || isDigit(after))) {
      this.marks |= Mark.hyphen;
      return;
    }
    const rest = /[ ]{1,3}\p{Ll}/uy;
    if (joinable && isLetter(before) && this.text[at] === "-" && matchAt(rest, this.text, at + 1) !== undefined) {
      this.marks |= Mark.hyphen;
      return;
    }
    this.marks |= Mark.dash;
  }

  private stop(at: number, code: number): void {
    const rest = /^[.?!]*["')\]}]*/.exec(this.text.slice(at + 1, at + 12))?.[0] ?? "";
    const after = at + 1 + rest.length;
    const closes = after >= this.text.length || this.text[after] === " ";
    if (!closes) return;
    const following = /^ *["'([{]*([\p{L}\p{N}$§.-]*)/u.exec(this.text.slice(after, after + 40))?.[1] ?? "";
    if (/^\p{Ll}/u.test(following) && code === 46) return;
    const last = this.tokens.at(-1);
    if (code === 46 && last !== undefined && last.end === at && !this.periodEnds(last, following)) return;
    this.marks |= Mark.sentence;
  }

  private periodEnds(last: Token, following: string): boolean {
    if ((last.traits & (Trait.number | Trait.ordinal | Trait.date | Trait.time)) !== 0) return true;
    const written = this.text.slice(last.start, last.end);
    const initial = /^\p{Lu}$/u.test(written);
    return periodEnds(last.word, written.includes("."), initial, this.tokens.at(-2)?.word ?? "", following);
  }
}

/** The words and numbers of a folded text, in order, each with what stands before it. Linear in the text. */
export function tokenize(text: string): TokenList {
  return new Scanner(text).run();
}
