/** The words of one sentence, by their number in the paragraph. */
import { lemmasOf } from "../../text/lemma";
import type { Token } from "../../text/tokens";

/** A sentence's tokens `[from, limit)`; beyond them there is no word. */
export class WordsOfSentence {
  constructor(
    protected readonly tokens: readonly Token[],
    protected readonly from: number,
    protected readonly limit: number,
  ) {}

  protected word(at: number): string {
    return at >= this.from && at < this.limit ? (this.tokens[at]?.word ?? "") : "";
  }

  /** Whether a word is an inflection of one of the base forms. */
  protected isOneOf(at: number, bases: ReadonlySet<string>): boolean {
    const word = this.word(at);
    return word !== "" && lemmasOf(word).some((base) => bases.has(base));
  }
}
