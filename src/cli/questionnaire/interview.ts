import { parsePath, readFact, understood, withFact, type CaseFile } from "../../case";
import type { FormField, FormList } from "../../library";
import type { LineInput } from "../io/line-input";
import { answerWords } from "./describe-questions";
import { inOrder, type Asked, type Facts, type PaperQuestions } from "./paper-questions";

/** What is asked next: a fact, or whether a list has another entry. */
type Question =
  { readonly section: string; readonly field: FormField } | { readonly list: FormList; readonly entries: number };

/** How an interview is led. */
export interface InterviewOptions {
  readonly today: string;
  /** Asks what a paper only prints if it is so, too. */
  readonly all: boolean;
  readonly say: (line: string) => void;
}

/**
 * Asks a person what a paper lacks, one fact at a time in the paper's order; what an answer brings up is asked next, and of a new entry all that the paper
 * uses. An answer that is not understood is asked again, with the reason.
 * @returns the case with the answers; where the person ends early, with those so far
 */
export async function interview(
  questions: PaperQuestions,
  known: CaseFile,
  input: LineInput,
  { today, all, say }: InterviewOptions,
): Promise<CaseFile> {
  let facts: Facts = known;
  let answered = known;
  let heading = "";
  const passed = new Set<string>();
  const added: string[] = [];
  const next = (): Question | undefined => {
    const wanted = ({ path, missing }: FormField): boolean =>
      (missing || all || added.some((entry) => path.startsWith(entry))) && !passed.has(path);
    return nextQuestion(questions.ask(facts, false), passed, wanted);
  };
  say("Enter alone leaves a question open, ? explains it, . ends and keeps what was answered.");
  for (let question = next(); question !== undefined; question = next()) {
    if ("list" in question) {
      const { list, entries } = question;
      const what = entries === 0 ? `Is there ${articleOf(list.item)}` : "Is there another";
      const reply = await input.ask(`${what} ${list.item.toLowerCase()}? (yes or no): `);
      const reading = readFact("yes-no", reply ?? "", today);
      if (reply === undefined || reply.trim() === ".") return answered;
      if (reading.state === "not read") say(`  ${reading.reason}`);
      else if (reading.value === true) {
        const entry = `${list.path}[${entries}]`;
        facts = withFact(facts, parsePath(entry), {});
        added.push(entry);
      } else passed.add(list.path);
    } else {
      if (heading !== question.section) say(`\n${question.section}`);
      heading = question.section;
      const reply = await answerTo(question.field, input);
      if (reply === undefined) return answered;
      if (reply === "?") say(`  ${explained(question.field)}`);
      else if (reply === "") passed.add(question.field.path);
      else {
        const taken = take(facts, question.field, reply, today);
        if ("wrong" in taken) say(`  ${taken.wrong}`);
        else {
          ({ facts, caseFile: answered } = taken);
          passed.add(question.field.path);
          if (taken.told !== undefined) say(`  ${taken.told}`);
        }
      }
    }
  }
  return answered;
}

/** The first fact that is wanted, else the first list that may have another entry, one within an entry before the list that holds it. */
function nextQuestion(
  { sections, lists }: Asked,
  passed: ReadonlySet<string>,
  wanted: (field: FormField) => boolean,
): Question | undefined {
  for (const { title, fields } of sections) {
    const field = fields.find(wanted);
    if (field !== undefined) return { section: title, field };
  }
  const open = lists.filter(({ path }) => !passed.has(path));
  const list = open.find(({ path }) => !open.some((other) => other.path.startsWith(`${path}[`))) ?? open[0];
  return list === undefined ? undefined : { list, entries: list.entries };
}

/** What a person types for a fact, of a list of lines all of them; undefined where the person ends. */
async function answerTo(field: FormField, input: LineInput): Promise<string | undefined> {
  const typed: string[] = [];
  for (;;) {
    const words = `  ${field.title} (${answerWords(field)}${field.kind === "lines" ? ", an empty line ends" : ""}): `;
    const line = (await input.ask(typed.length === 0 ? words : "  … "))?.trim();
    if (line === undefined || line === ".") return undefined;
    if (field.kind !== "lines" || line === "?" || line === "") return line === "" ? typed.join("\n") : line;
    typed.push(line);
  }
}

/** The case with an answer, and how it was understood; or what is wrong with it. */
function take(
  facts: Facts,
  { path, kind, choices }: FormField,
  typed: string,
  today: string,
):
  | { readonly facts: Facts; readonly caseFile: CaseFile; readonly told: string | undefined }
  | { readonly wrong: string } {
  const reading = readFact(kind, typed, today, choices);
  if (reading.state === "not read") return { wrong: reading.reason };
  const next = withFact(facts, parsePath(path), reading.value);
  const checked = inOrder(next);
  if ("wrong" in checked) return checked;
  return { facts: next, caseFile: checked.caseFile, told: understood(kind, reading.value, typed) };
}

function explained({ description, path }: FormField): string {
  return description === "" ? path : `${description} (${path})`;
}

function articleOf(noun: string): string {
  return /^[aeiou]/iu.test(noun) ? "an" : "a";
}
