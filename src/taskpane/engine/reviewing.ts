import type { CaseFile } from "../../case";
import {
  compileRules,
  elementChecklist,
  loadRules,
  pleadedCounts,
  reviewIncremental,
  safetyValvePanel,
  doubtedIn,
  unmarkedSentences,
  type Finding,
  type IncrementalReview,
  type Matcher,
} from "../../review";
import type { CaseJson, ComparedDrafts, Reviewed, Told, WholeText } from "./calls";
import { checkedCase } from "./checked-case";
import { compareTexts } from "./comparing";
import { readLibraryJson, type LibraryIndex, type ReadLibraryFile } from "./library-files";

/** Reviews texts with the rules of a library; a text that was changed is read again only where it changed. */
export class Reviewing {
  readonly #read: ReadLibraryFile;
  #matcher: Promise<Matcher> | undefined;
  /** How far the reading of the rules has come, in words. */
  #progress = "";
  readonly #listeners = new Set<Told>();
  #last: IncrementalReview | undefined;
  #facts: { readonly json: string; readonly file: CaseFile | undefined } | undefined;

  constructor(read: ReadLibraryFile) {
    this.#read = read;
  }

  /** Number of rules, once they are ready. */
  async warmUp(): Promise<number> {
    return (await this.#rules(() => undefined)).rules.length;
  }

  /** @param told hears how far the reading of the rules has come, while it lasts */
  async review(text: string, facts: CaseJson | undefined, told: Told = () => undefined): Promise<Reviewed> {
    const matcher = await this.#rules(told);
    told(`Looking for ${matcher.rules.length} wordings …`);
    const checked = facts === undefined ? { problems: [] } : checkedCase(facts);
    const file = this.#same(facts, checked.case);
    this.#last = reviewIncremental(matcher, this.#last, text, file === undefined ? {} : { case: file });
    const { findings } = this.#last;
    return {
      findings,
      whole: { ...wholeText(text, findings, file), doubted: doubtedIn(this.#last.reading, file) },
      rules: matcher.rules.length,
      caseProblems: checked.problems,
    };
  }

  /** @param told hears how far the reading of the rules has come, while it lasts */
  async compare(
    earlier: string,
    later: string,
    facts: CaseJson | undefined,
    told: Told = () => undefined,
  ): Promise<ComparedDrafts> {
    const matcher = await this.#rules(told);
    told("Holding the drafts against each other …");
    const checked = facts === undefined ? { problems: [] } : checkedCase(facts);
    const options = checked.case === undefined ? {} : { case: checked.case };
    // The later draft shares most of its paragraphs with the earlier one; those are read once.
    const before = reviewIncremental(matcher, undefined, earlier, options);
    const after = reviewIncremental(matcher, before, later, options);
    return {
      ...compareTexts(earlier, later, before.findings, after.findings),
      rules: matcher.rules.length,
      caseProblems: checked.problems,
    };
  }

  /** The case as an object that stays the same while the facts do, because the review remembers findings by it. */
  #same(facts: CaseJson | undefined, file: CaseFile | undefined): CaseFile | undefined {
    const json = JSON.stringify(facts ?? null);
    if (this.#facts?.json !== json) this.#facts = { json, file };
    return this.#facts.file;
  }

  /** Rules are read once; after a failure the next call tries again. */
  async #rules(told: Told): Promise<Matcher> {
    this.#listeners.add(told);
    if (this.#progress !== "") told(this.#progress);
    try {
      this.#matcher ??= this.#compile().catch((error: unknown) => {
        this.#matcher = undefined;
        throw error;
      });
      return await this.#matcher;
    } finally {
      this.#listeners.delete(told);
    }
  }

  #tell(words: string): void {
    this.#progress = words;
    for (const told of this.#listeners) told(words);
  }

  async #compile(): Promise<Matcher> {
    const { rules, ruleLayers = {} } = await readLibraryJson<LibraryIndex>(this.#read, "index.json");
    let done = 0;
    const files = await Promise.all(
      rules.map(async (name) => {
        const text = new TextDecoder().decode(await this.#read(`rules/${name}.yaml`));
        done += 1;
        this.#tell(`Reading the wording rules: ${done} of ${rules.length} …`);
        return { name: `${name}.yaml`, text, layer: ruleLayers[name] ?? 0 };
      }),
    );
    this.#tell("Making the wording rules ready …");
    const matcher = compileRules(loadRules(files));
    this.#progress = "";
    return matcher;
  }
}

function wholeText(text: string, findings: readonly Finding[], file: CaseFile | undefined): Omit<WholeText, "doubted"> {
  const { doors, notes } = safetyValvePanel(findings, file === undefined ? {} : { case: file });
  const checklist = elementChecklist(text, pleadedCounts(file));
  return {
    checklist,
    unmarked: unmarkedSentences(text, findings, checklist),
    valve: {
      doors: doors.map(({ id, condition, findings: closing }) => ({
        id,
        condition,
        closedBy: [...new Set(closing.map(({ quote }) => quote))],
      })),
      notes,
    },
  };
}
