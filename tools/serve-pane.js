/** Serves the built pane over https on this computer, as a real server should: with the page's own policy as a header, and nothing outside its folder. */
const { createServer } = require("node:https");
const { existsSync, readFileSync, statSync } = require("node:fs");
const { extname, join, normalize, sep } = require("node:path");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The Content-Security-Policy that a page carries in its head. */
function policyOf(html) {
  return /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
}

function answer(folder, request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname));
  const file = join(folder, path);
  const known = file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
  if (!known || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(known ? 405 : 404, { "Content-Type": "text/plain" }).end(known ? "Only GET" : "Not found");
    return;
  }
  const body = readFileSync(file);
  const headers = {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  const policy = extname(file) === ".html" ? policyOf(body.toString("utf8")) : undefined;
  if (policy !== undefined) headers["Content-Security-Policy"] = policy;
  // Word on the web reads the shortcuts from its own origin.
  if (path === join(sep, "assets", "shortcuts.json")) headers["Access-Control-Allow-Origin"] = "*";
  response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : body);
}

/**
 * Starts serving; resolves with the server once it listens.
 * @param folder absolute path of the built pane
 * @param credentials `key` and `cert` of an authority that this computer trusts
 * @param port 0 takes any that is free
 */
function servePane(folder, credentials, port) {
  const server = createServer(credentials, (request, response) => {
    try {
      answer(folder, request, response);
    } catch {
      response.writeHead(400, { "Content-Type": "text/plain" }).end("Not understood");
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

module.exports = { servePane };
