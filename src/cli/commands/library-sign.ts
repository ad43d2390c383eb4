import { join } from "node:path";
import { checkedKey, manifestFile, requireSignature, sealLibrary, signatureFile, writeSignature } from "../../library";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readBytes, refuseOverwrite, writeWhole } from "../io/files";
import type { Terminal } from "../io/terminal";
import { readLibraryFolder } from "../library/read-folder";
import { readLibrary } from "../library/read-library";
import { newKey, signBytes } from "../library/signing";

/**
 * Makes a key to sign libraries with; whoever installs them pins the public one, which is printed.
 * @throws DiagnosticError where the file is there already; a key is never replaced
 */
export async function libraryKeygenCommand(
  options: { output: string; json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  await refuseOverwrite(options.output, false);
  const { pem, publicKey } = newKey();
  await writeWhole(options.output, pem, false, 0o600);
  if (options.json) terminal.answer(JSON.stringify({ file: options.output, publicKey }, null, 2));
  else terminal.answer(`${options.output}: keep it secret, and a copy of it safe\n${publicKey}`);
  return exitCodes.done;
}

/**
 * Signs a library: writes `library.sig` beside its manifest, which must describe the files as they are.
 * @throws DiagnosticError where the manifest is not up to date, or the key cannot be used
 */
export async function librarySignCommand(
  folder: string,
  options: { key: string; json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const library = await sealLibrary(await readLibraryFolder(folder), folder);
  const pem = new TextDecoder().decode(await readBytes(options.key));
  const manifest = library.files.get(manifestFile) ?? new Uint8Array();
  const { publicKey, signature } = signBytes(manifest, pem, options.key);
  const file = join(folder, signatureFile);
  await writeWhole(file, writeSignature(publicKey, signature), true);
  const { id, version } = library.manifest;
  const answer = { file, id, version, hash: library.hash, publicKey };
  terminal.answer(options.json ? JSON.stringify(answer, null, 2) : `${file}\n${id} ${version}\n${publicKey}`);
  return exitCodes.done;
}

/**
 * Says whether a library is signed with a key, and is what its signature says.
 * @throws DiagnosticError where it is not
 */
export async function libraryVerifyCommand(
  source: string,
  options: { key: string; json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const key = checkedKey(options.key);
  const { files, manifest, hash } = await sealLibrary(await readLibrary(source, true), source);
  requireSignature(files, key, source);
  const answer = { id: manifest.id, version: manifest.version, hash, publicKey: key };
  terminal.answer(
    options.json
      ? JSON.stringify(answer, null, 2)
      : `${answer.id} ${answer.version} is signed with this key\nhash ${hash}`,
  );
  return exitCodes.done;
}
