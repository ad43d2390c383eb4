import { decodeText, DocxPackage, documentText, type DocumentText } from "../docx";
import { compileRules, loadRules, review, type Finding, type Matcher } from "../review";
import type { CaseFile } from "../case";
import { levels } from "../library";
import { builtInLibrary, readRuleFiles } from "./libraries";
import { rulesInForce } from "./library/in-use";
import { readBytes, readStandardInput } from "./io/files";

/** A Word file and its text, with the way back from one to the other. */
export interface WordSource {
  readonly bytes: Uint8Array;
  readonly document: DocumentText;
}

/** A text to review, whatever it came in; `word` is there where it came as a Word file. */
export interface ReviewText {
  /** As the user named it; `-` is standard input. */
  readonly file: string;
  readonly text: string;
  readonly word?: WordSource;
}

/** A Word file is a zip file, and begins as one. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * Reads what is to be reviewed: a .docx, a text file, or standard input (either).
 * @throws DiagnosticError where it cannot be read or is no sound Word file
 */
export async function readReviewText(file: string): Promise<ReviewText> {
  const bytes = file === "-" ? await readStandardInput() : await readBytes(file);
  if (!isZip(bytes) && !file.toLowerCase().endsWith(".docx")) return { file, text: decodeText(bytes) };
  const document = documentText(DocxPackage.open(bytes, { file }));
  return { file, text: document.text, word: { bytes, document } };
}

/**
 * Compiles the built-in rules, those of installed libraries, and the packs the user named; a later pack's rule takes the place of an earlier one of the same id.
 * @throws DiagnosticError with every fault of every rule file
 */
export async function loadMatcher(packs: readonly string[]): Promise<Matcher> {
  const below = (await rulesInForce(builtInLibrary)) ?? withLayer(await readRuleFiles(builtInLibrary), 0);
  const named = await Promise.all(packs.map((folder) => readRuleFiles(folder)));
  return compileRules(loadRules([...below, ...named.flatMap((files, i) => withLayer(files, levels.length + i))]));
}

function withLayer<T extends object>(files: readonly T[], layer: number): (T & { readonly layer: number })[] {
  return files.map((file) => ({ ...file, layer }));
}

/** Findings of one text. */
export interface ReviewedText extends ReviewText {
  readonly findings: readonly Finding[];
}

/** Reviews one text against the rules and, where there is one, the case. */
export function reviewText(matcher: Matcher, text: ReviewText, caseFile: CaseFile | undefined): ReviewedText {
  return { ...text, findings: review(matcher, text.text, caseFile === undefined ? {} : { case: caseFile }) };
}
