import { DiagnosticError } from "../diagnostic";
import { decodeText, DocxPackage, documentText, type DocumentText } from "../docx";
import { compileRules, loadRules, reviewFully, type FullReview, type Matcher } from "../review";
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
 * @throws DiagnosticError where it cannot be read, is neither text nor a sound Word file, or holds no words: silence over a
 * page that nobody read must not look like a clean one
 */
export async function readReviewText(file: string): Promise<ReviewText> {
  const bytes = file === "-" ? await readStandardInput() : await readBytes(file);
  const read = isZip(bytes) || file.toLowerCase().endsWith(".docx") ? readWord(file, bytes) : readPlain(file, bytes);
  if (!/[\p{L}\p{N}]/u.test(read.text)) {
    fault(file, "review/no-words", "The file holds no words, so nothing was reviewed.", HINT_SCAN);
  }
  return read;
}

const HINT_SCAN = "A scanned page is a picture: make its text readable first (OCR), and compare it with the picture.";
const HINT_FORMS = "Give a .docx or a plain text file; save a .doc, .rtf or .pdf as one of these first.";

function readWord(file: string, bytes: Uint8Array): ReviewText {
  const document = documentText(DocxPackage.open(bytes, { file }));
  return { file, text: document.text, word: { bytes, document } };
}

/** What begins an old Word file, a PDF and an RTF file; text never holds the character zero. */
const OTHER_FORM = /^(?:\u00d0\u00cf\u0011\u00e0|%PDF-|\{\\rtf)|\0/;

function readPlain(file: string, bytes: Uint8Array): ReviewText {
  const text = decodeText(bytes);
  if (OTHER_FORM.test(text))
    fault(file, "review/not-text", "This is neither plain text nor a Word file (.docx).", HINT_FORMS);
  return { file, text };
}

function fault(file: string, id: string, reason: string, hint: string): never {
  throw new DiagnosticError([{ id, gravity: "error", reason, place: { file }, hint }]);
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
export interface ReviewedText extends ReviewText, FullReview {}

/** Reviews one text against the rules and, where there is one, the case. */
export function reviewText(matcher: Matcher, text: ReviewText, caseFile: CaseFile | undefined): ReviewedText {
  return { ...text, ...reviewFully(matcher, text.text, caseFile === undefined ? {} : { case: caseFile }) };
}
