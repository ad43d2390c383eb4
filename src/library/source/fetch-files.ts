import { manifestFile, signatureFile, type LibraryFiles } from "../files";
import { readManifest } from "../manifest/read";
import { libraryFault } from "../fault";
import { fetchBytes } from "./fetch-address";
import { libraryLimits } from "./limits";

const manifestBytes = 16 * 1024 * 1024;
const signatureBytes = 64 * 1024;
/** Files that are fetched at the same time; more would not be kind to the server. */
const atOnce = 6;

/** Whether an address is that of a manifest, beside which the files lie. */
export function isManifestAddress(source: string): boolean {
  return URL.canParse(source) && new URL(source).pathname.endsWith(`/${manifestFile}`);
}

/**
 * Fetches a library that lies unpacked on a static server: its manifest, then the files that it lists, each from beside it.
 * @param signed whether its signature is asked for too
 * @throws DiagnosticError where one cannot be fetched, or the manifest is refused
 */
export async function fetchFiles(source: string, signed: boolean): Promise<LibraryFiles> {
  const bytes = await fetchBytes(source, manifestBytes);
  const { entries } = readManifest(new TextDecoder().decode(bytes), source);
  const files = new Map([[manifestFile, bytes]]);
  if (signed) {
    // A server that has no signature answers with an error; that the library is not signed is told by whoever needs it.
    const signature = await fetchBytes(besides(source, signatureFile), signatureBytes).catch(() => undefined);
    if (signature !== undefined) files.set(signatureFile, signature);
  }
  let total = bytes.length;
  for (let at = 0; at < entries.length; at += atOnce) {
    const some = entries.slice(at, at + atOnce).map(({ file }) => file);
    const fetched = await Promise.all(some.map((file) => fetchBytes(besides(source, file), libraryLimits.fileBytes)));
    some.forEach((file, i) => {
      const content = fetched[i] ?? new Uint8Array();
      total += content.length;
      files.set(file, content);
    });
    if (total > libraryLimits.totalBytes) {
      const reason = `The files have more than ${libraryLimits.totalBytes} bytes together.`;
      throw libraryFault("too-large", reason, { file: source });
    }
  }
  return files;
}

/** Address of a file beside the manifest; what stands behind a question mark, such as a permit to read, goes with it. */
function besides(source: string, file: string): string {
  const url = new URL(source);
  const folder = url.pathname.slice(0, -manifestFile.length);
  url.pathname = folder + file.split("/").map(encodeURIComponent).join("/");
  return url.href;
}
