import { join } from "node:path";
import type { CaseFile } from "../../case";
import { CATEGORIES } from "../../review";
import { draftCase, loadTemplate } from "../drafting";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readCase, todayOr } from "../io/cases";
import { writeWhole } from "../io/files";
import { startProgress } from "../io/progress";
import type { Terminal } from "../io/terminal";
import { builtInLibrary } from "../libraries";
import { loadMatcher, readReviewText, reviewText } from "../review";
import { annotatedDocument, reportPage } from "../review-output";

/** The case that a newcomer sees first, and the papers drafted from it. */
const sampleCase = "rural-traffic-stop";
const samplePapers = ["suppression-motion", "discovery-motion", "letter-to-prosecutor"] as const;

/** Options of `motionwright sample`. */
export interface SampleCommandOptions {
  readonly output: string;
  readonly force: boolean;
  readonly json: boolean;
}

/** Does the main job on the sample case: three papers drafted, the prosecutor's factual basis reviewed, as files to open. */
export async function sampleCommand(options: SampleCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const caseFile = await readCase(join(builtInLibrary, "cases", `${sampleCase}.json`));
  const today = todayOr(caseFile.today);
  const progress = startProgress(terminal, samplePapers.length + 2, options.json);
  const written: { file: string; what: string }[] = [];
  const write = async (name: string, bytes: Uint8Array | string, what: string): Promise<void> => {
    const file = join(options.output, name);
    await writeWhole(file, bytes, options.force);
    written.push({ file, what });
    progress.step(file);
  };
  for (const paper of samplePapers) {
    const draft = draftCase(await loadTemplate(paper, []), caseFile, { strict: false, final: false, today });
    const lacking =
      draft.missing.length === 0 ? "no fact missing" : `${draft.missing.length} facts missing, marked in the text`;
    await write(`${paper}.docx`, draft.bytes, lacking);
  }
  await reviewBasis(caseFile, today, write);
  progress.done();
  if (options.json) terminal.answer(JSON.stringify(written, null, 2));
  else terminal.answer(written.map(({ file, what }) => `${file}  (${what})`).join("\n"));
  return exitCodes.done;
}

/** Reviews the factual basis that comes with the sample case: the Word file marked up, and the report. */
async function reviewBasis(
  caseFile: CaseFile,
  today: string,
  write: (name: string, bytes: Uint8Array | string, what: string) => Promise<void>,
): Promise<void> {
  const file = `${sampleCase}.factual-basis.docx`;
  const text = await readReviewText(join(builtInLibrary, "cases", file));
  const matcher = await loadMatcher([]);
  const reviewed = reviewText(matcher, { ...text, file }, caseFile);
  const found = `${reviewed.findings.length} findings`;
  if (reviewed.word !== undefined) {
    const document = annotatedDocument(reviewed.word, reviewed.findings, `${today}T00:00:00Z`, file);
    await write("factual-basis-reviewed.docx", document, `${found}, as highlights and comments`);
  }
  const lookedFor = { categories: CATEGORIES, rules: matcher.rules.length };
  const page = reportPage([reviewed], { case: caseFile, date: today, lookedFor });
  await write("factual-basis-report.html", page, `${found}, with reasons, evidence and narrower words`);
}
