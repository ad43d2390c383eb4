import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname, join, resolve, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".yaml": "text/yaml; charset=utf-8",
};

/** The page says the same of itself; a frame around it only a header can forbid. */
const headers = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; manifest-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-cache",
};

/** The one worker that fetches a library from the address that the person names; it is never handed a case. */
const fetching = "library-engine.js";

/** What is said of a file beside its content. */
function headersOf(file: string): Readonly<Record<string, string>> {
  const policy = headers["content-security-policy"];
  return {
    ...headers,
    "content-security-policy":
      basename(file) === fetching ? policy.replace("connect-src 'self'", "connect-src 'self' https:") : policy,
    "content-type": types[extname(file)] ?? "application/octet-stream",
  };
}

/** The file that an address asks for; undefined for one that leads out of the folder. */
function fileOf(folder: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (path.includes("\0") || path.includes("\\")) return undefined;
  const file = resolve(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
}

async function answer(
  folder: string,
  hosts: ReadonlySet<string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refuse = (status: number): void => {
    response.writeHead(status, { ...headers, "content-type": "text/plain; charset=utf-8" }).end();
  };
  // A page of another site that has its name lead here must not read what this server gives.
  if (!hosts.has((request.headers.host ?? "").replace(/:\d+$/, ""))) return refuse(403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  const file = fileOf(folder, request.url ?? "/");
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || found?.isFile() !== true) return refuse(404);
  response.writeHead(200, {
    ...headersOf(file),
    "content-length": found.size,
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      const address = server.address();
      done(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** A server that runs. */
export interface Serving {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder to this computer only.
 * @param port wanted; where it is taken, a free one is found
 */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  const hosts = new Set(["127.0.0.1", "localhost"]);
  const server = createServer((request, response) => {
    void answer(folder, hosts, request, response).catch(() => response.destroy());
  });
  const own = await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    return listen(server, 0);
  });
  return {
    address: `http://127.0.0.1:${own}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
