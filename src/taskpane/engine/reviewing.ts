import type { CaseFile } from "../../case";
import { compileRules, loadRules, reviewIncremental, type IncrementalReview, type Matcher } from "../../review";
import type { CaseJson, Reviewed } from "./calls";
import { checkedCase } from "./checked-case";
import { readLibraryJson, type LibraryIndex, type ReadLibraryFile } from "./library-files";

/** Reviews texts with the rules of a library; a text that was changed is read again only where it changed. */
export class Reviewing {
  readonly #read: ReadLibraryFile;
  #matcher: Promise<Matcher> | undefined;
  #last: IncrementalReview | undefined;
  #facts: { readonly json: string; readonly file: CaseFile | undefined } | undefined;

  constructor(read: ReadLibraryFile) {
    this.#read = read;
  }

  /** Number of rules, once they are ready. */
  async warmUp(): Promise<number> {
    return (await this.#rules()).rules.length;
  }

  async review(text: string, facts: CaseJson | undefined): Promise<Reviewed> {
    const matcher = await this.#rules();
    const checked = facts === undefined ? { problems: [] } : checkedCase(facts);
    const file = this.#same(facts, checked.case);
    this.#last = reviewIncremental(matcher, this.#last, text, file === undefined ? {} : { case: file });
    return { findings: this.#last.findings, rules: matcher.rules.length, caseProblems: checked.problems };
  }

  /** The case as an object that stays the same while the facts do, because the review remembers findings by it. */
  #same(facts: CaseJson | undefined, file: CaseFile | undefined): CaseFile | undefined {
    const json = JSON.stringify(facts ?? null);
    if (this.#facts?.json !== json) this.#facts = { json, file };
    return this.#facts.file;
  }

  /** Rules are read once; after a failure the next call tries again. */
  #rules(): Promise<Matcher> {
    this.#matcher ??= this.#compile().catch((error: unknown) => {
      this.#matcher = undefined;
      throw error;
    });
    return this.#matcher;
  }

  async #compile(): Promise<Matcher> {
    const { rules } = await readLibraryJson<LibraryIndex>(this.#read, "index.json");
    const files = await Promise.all(
      rules.map(async (name) => ({
        name: `${name}.yaml`,
        text: new TextDecoder().decode(await this.#read(`rules/${name}.yaml`)),
      })),
    );
    return compileRules(loadRules(files));
  }
}
