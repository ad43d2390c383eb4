import { ed25519 } from "@noble/curves/ed25519";
import { z } from "zod";
import { libraryFault } from "./fault";
import { manifestFile, signatureFile, type LibraryFiles } from "./files";

/** What stands before a public key, so that it is not taken for something else. */
const keyForm = /^ed25519:([A-Za-z0-9+/]{43}=)$/;

const signatureSchema = z.strictObject({
  schema: z.literal("motionwright-signature/1"),
  /** Public key that the signature was made with. */
  key: z.string().regex(keyForm),
  /** Ed25519 (RFC 8032) over the bytes of `library.json`, in base64. */
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});

/** A signature as it stands in `library.sig`. */
export type LibrarySignature = z.infer<typeof signatureSchema>;

/** Whether a text is a public key such as `ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=`. */
export function isPublicKey(text: string): boolean {
  return keyForm.test(text);
}

/**
 * A public key as it was typed.
 * @throws DiagnosticError where it is none
 */
export function checkedKey(text: string): string {
  if (isPublicKey(text)) return text;
  const hint = "It is the line that library keygen prints: ed25519: and 44 characters.";
  throw libraryFault("key", "This is no public key.", { field: text }, hint);
}

/** A public key of 32 bytes as people hand it on. */
export function publicKeyText(bytes: Uint8Array): string {
  return `ed25519:${btoa(String.fromCharCode(...bytes))}`;
}

/** The text of `library.sig`. */
export function writeSignature(key: string, signature: Uint8Array): string {
  const content: LibrarySignature = {
    schema: "motionwright-signature/1",
    key,
    signature: btoa(String.fromCharCode(...signature)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * Reads the signature of a library; undefined where it has none.
 * @throws DiagnosticError where the file is there and is no signature
 */
export function readSignature(files: LibraryFiles, origin: string): LibrarySignature | undefined {
  const bytes = files.get(signatureFile);
  if (bytes === undefined) return undefined;
  try {
    return signatureSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw libraryFault("bad-signature", `${signatureFile} is no signature.`, { file: origin }, undefined, cause);
  }
}

/** Whether a signature was made over these very bytes of a manifest with the key that it names. */
export function signs({ key, signature }: LibrarySignature, manifest: Uint8Array): boolean {
  try {
    // The strict rules of RFC 8032: no keys or points for which one signature fits many texts.
    return ed25519.verify(bytesOf(signature), manifest, bytesOf(keyForm.exec(key)?.[1] ?? ""), { zip215: false });
  } catch {
    return false;
  }
}

/**
 * Refuses a library that is not signed with the key that a firm has pinned.
 * @param key the pinned public key
 * @throws DiagnosticError where there is no signature, it is another key's, or it does not fit the manifest
 */
export function requireSignature(files: LibraryFiles, key: string, origin: string): void {
  const place = { file: origin };
  const signature = readSignature(files, origin);
  if (signature === undefined) {
    const hint = "Ask whoever publishes it for the signed one.";
    throw libraryFault("not-signed", "The library is not signed, and a key is pinned for it.", place, hint);
  }
  if (signature.key !== key) {
    const reason = `The library is signed with the key ${signature.key}, not with the pinned one.`;
    throw libraryFault("wrong-key", reason, place, `Pinned is ${key}.`);
  }
  if (!signs(signature, files.get(manifestFile) ?? new Uint8Array())) {
    const reason = "The signature does not fit the manifest: one of the two was changed.";
    throw libraryFault("bad-signature", reason, place, "Do not use it; ask whoever publishes it.");
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
