import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { libraryFault, publicKeyText } from "../../library";

/** A new key: the private one as PKCS#8 in PEM, which OpenSSL and key stores read; the public one as it is pinned. */
export function newKey(): { readonly pem: string; readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return { pem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), publicKey: textOf(publicKey) };
}

/**
 * Signs bytes with a private key.
 * @param pem Ed25519 key, PKCS#8 in PEM
 * @throws DiagnosticError where it is no such key
 */
export function signBytes(
  bytes: Uint8Array,
  pem: string,
  file: string,
): { readonly publicKey: string; readonly signature: Uint8Array } {
  const key = readKey(pem, file);
  return { publicKey: textOf(createPublicKey(key)), signature: sign(null, bytes, key) };
}

function readKey(pem: string, file: string): KeyObject {
  const hint = "Make one with: motionwright library keygen -o FILE";
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch (cause) {
    throw libraryFault("key", "The file holds no private key that can be read.", { file }, hint, cause);
  }
  throw libraryFault("key", "The private key is not an Ed25519 key.", { file }, hint);
}

/** The last 32 bytes of the key's public form are the key itself (RFC 8410). */
function textOf(key: KeyObject): string {
  return publicKeyText(key.export({ type: "spki", format: "der" }).subarray(-32));
}
