/**
 * SHA-256 of bytes, by the platform's own Web Crypto.
 * @returns 64 lower-case hexadecimal digits
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
