import { readdir, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostic";
import { describeDiff, diffLines } from "../../library";
import { exitCodes, type ExitCode } from "../exit-codes";
import { writeWhole } from "../io/files";
import type { Terminal } from "../io/terminal";
import { draftSamples } from "../library/draft-samples";
import { readStacked } from "../library/tools";

/** Options of `motionwright library test`. */
export interface LibraryTestOptions {
  readonly library: readonly string[];
  readonly update: boolean;
  readonly json: boolean;
}

type Status = "as approved" | "differs" | "not approved" | "updated" | "failed" | "left over" | "removed";

/** One paper drafted with one sample case. */
interface TestResult {
  readonly file: string;
  readonly status: Status;
  /** What differs from the approved text, line by line. */
  readonly diff: readonly string[];
  readonly problems: readonly Diagnostic[];
}

const expectedFolder = "expected";

/**
 * Drafts every paper with every sample case and compares the text with the approved one in `expected/`; `update` approves what is drafted now.
 * @returns attention where a text differs, is not approved yet, or cannot be drafted
 * @throws DiagnosticError where the library cannot be read
 */
export async function libraryTestCommand(
  folder: string,
  options: LibraryTestOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const library = await readStacked(folder, options.library);
  const results: TestResult[] = [];
  for (const { paper, sample, drafted } of draftSamples(library)) {
    const file = `${expectedFolder}/${paper}/${sample}.txt`;
    if (typeof drafted !== "string") results.push({ file, status: "failed", diff: [], problems: drafted });
    else results.push(await compare(folder, file, drafted, options.update));
  }
  const drafted = new Set(results.map(({ file }) => file));
  for (const file of await approved(folder)) {
    if (drafted.has(file)) continue;
    if (options.update) await unlink(join(folder, file));
    results.push({ file, status: options.update ? "removed" : "left over", diff: [], problems: [] });
  }
  if (options.json) terminal.answer(JSON.stringify(results, null, 2));
  else tell(results, terminal);
  const good: readonly Status[] = ["as approved", "updated", "removed"];
  return results.every(({ status }) => good.includes(status)) ? exitCodes.done : exitCodes.attention;
}

function tell(results: readonly TestResult[], terminal: Terminal): void {
  for (const { file, status, diff, problems } of results) {
    if (status === "as approved") continue;
    terminal.answer(`${file}: ${status}`);
    for (const line of diff) terminal.answer(`    ${line}`);
    terminal.tell(problems);
  }
  const same = results.filter(({ status }) => status === "as approved").length;
  terminal.answer(`${same} of ${results.length} as approved`);
}

async function compare(folder: string, file: string, text: string, update: boolean): Promise<TestResult> {
  const path = join(folder, file);
  const known = await readFile(path, "utf8").catch(() => undefined);
  // Git may write approved texts with the line ends of Windows.
  const expected = known?.replace(/\r\n/g, "\n");
  if (expected === text) return { file, status: "as approved", diff: [], problems: [] };
  const diff = expected === undefined ? [] : describeDiff(diffLines(expected.split("\n"), text.split("\n")));
  if (update) await writeWhole(path, text, true);
  const status = update ? "updated" : expected === undefined ? "not approved" : "differs";
  return { file, status, diff, problems: [] };
}

/** Approved texts that are there, as paths in the library. */
async function approved(folder: string): Promise<string[]> {
  const papers = await readdir(join(folder, expectedFolder), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const paper of papers) {
    if (!paper.isDirectory()) continue;
    const files = await readdir(join(folder, expectedFolder, paper.name));
    found.push(
      ...files.filter((name) => name.endsWith(".txt")).map((name) => `${expectedFolder}/${paper.name}/${name}`),
    );
  }
  return found.sort();
}
