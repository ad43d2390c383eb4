import { libraryFault } from "../fault";
import { libraryLimits } from "./limits";

const mostRedirects = 3;

/** Whether a source is an address and no file. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

/**
 * Fetches what lies at an address that the user named: https only (plain http for this machine alone), redirects on the same host
 * only, no cookies, no credentials in the address, a limited size and time.
 * @param most bytes that are taken at most
 * @throws DiagnosticError with the reason
 */
export async function fetchBytes(source: string, most: number): Promise<Uint8Array> {
  const first = addressOf(source);
  const signal = AbortSignal.timeout(libraryLimits.fetchTime);
  let address = first;
  try {
    for (let turn = 0; turn <= mostRedirects; turn++) {
      const response = await fetch(address, { redirect: "manual", signal, credentials: "omit" });
      if (response.type === "opaqueredirect") {
        // A browser does not tell a page where a redirect leads.
        const hint = "Open it in the browser, and name the address that it ends at.";
        throw libraryFault("redirect", "The address leads on to another one.", { file: source }, hint);
      }
      const target = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
      if (target === null) return await bodyOf(response, source, most);
      await response.body?.cancel();
      const next = new URL(target, address);
      if (next.host !== first.host || next.protocol !== first.protocol) {
        const reason = `The address leads on to ${next.protocol}//${next.host}, which is not the host that was named.`;
        throw libraryFault("redirect", reason, { file: source }, "If you trust it, name that address itself.");
      }
      address = next;
    }
  } catch (error) {
    if (error instanceof Error && error.name === "DiagnosticError") throw error;
    const late = error instanceof Error && error.name === "TimeoutError";
    const reason = late
      ? `The address did not answer within ${libraryLimits.fetchTime / 1000} seconds.`
      : "The address cannot be reached.";
    throw libraryFault(
      "unreachable",
      reason,
      { file: source },
      "Libraries that are installed stay usable without it.",
      error,
    );
  }
  throw libraryFault("redirect", "The address leads on and on.", { file: source });
}

function addressOf(source: string): URL {
  let url: URL;
  try {
    url = new URL(source);
  } catch (cause) {
    throw libraryFault("address", "This is not an address.", { file: source }, undefined, cause);
  }
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && local)) {
    throw libraryFault("address", "Libraries are fetched over https only.", { file: source });
  }
  if (url.username !== "" || url.password !== "") {
    const hint = "Fetch the file with a program that keeps passwords, and install the file.";
    throw libraryFault("address", "The address holds a user name or a password.", { file: url.host }, hint);
  }
  return url;
}

async function bodyOf(response: Response, source: string, most: number): Promise<Uint8Array> {
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw libraryFault(
      "unreachable",
      `The address answers ${response.status} ${response.statusText}.`.replace(" .", "."),
      { file: source },
    );
  }
  if (Number(response.headers.get("content-length") ?? 0) > most) {
    await response.body.cancel();
    throw libraryFault("too-large", `The address offers more than ${most} bytes.`, { file: source });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      throw libraryFault("too-large", `The address sends more than ${most} bytes.`, { file: source });
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
