import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { readLibraryFolder } from "../../src/cli/library/read-folder";
import { inScratch, makeLibrary, word } from "../library/support";
import { closeBrowser } from "../word-host/launch";
import { buildWorkspace, withWorkspace } from "./session";

beforeAll(buildWorkspace, 900_000);
afterAll(closeBrowser);

/** An https server of this machine that other pages may read; `asked` keeps what it was asked for. */
async function firmServer(
  folder: string,
  answers: ReadonlyMap<string, Uint8Array | string>,
): Promise<[Server, string[]]> {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", cert];
  execFileSync("openssl", [...request, ...subject], { stdio: "ignore" });
  const asked: string[] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, ({ url = "" }, response) => {
    asked.push(url);
    const answer = answers.get(url);
    const open = { "access-control-allow-origin": "*" };
    if (answer === undefined) response.writeHead(404, open).end();
    else if (typeof answer === "string") response.writeHead(302, { ...open, location: answer }).end();
    else response.writeHead(200, open).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return [server, asked];
}

test(
  "the workspace that `serve` serves fetches a library from the https address that the person names, and follows no redirect; the page itself may not",
  () =>
    inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/letter.docx": word("Re: {{client.name}}") });
      const files = [...(await readLibraryFolder(own))].map(([path, bytes]): [string, Uint8Array] => [
        `/firm/${path}`,
        bytes,
      ]);
      const [elsewhere, askedElsewhere] = await firmServer(folder, new Map());
      const other = `https://localhost:${(elsewhere.address() as AddressInfo).port}/firm.zip`;
      const [server, asked] = await firmServer(
        folder,
        new Map<string, Uint8Array | string>([...files, ["/moved.zip", other]]),
      );
      const base = `https://localhost:${(server.address() as AddressInfo).port}`;
      try {
        await withWorkspace(
          { ignoreHTTPSErrors: true, forgiven: /Content Security Policy|Failed to load resource/ },
          async ({ page }) => {
            const pane = page.locator(".ws-pane");
            await pane.getByRole("tab", { name: "Library" }).click();
            const fetchFrom = async (address: string): Promise<void> => {
              await pane.getByLabel("Address", { exact: true }).fill(address);
              await pane.getByRole("button", { name: "Fetch the library" }).click();
            };
            await fetchFrom(`${base}/moved.zip`);
            await pane.getByText(/The address leads on to another one\./).waitFor();
            expect([asked, askedElsewhere]).toEqual([["/moved.zip"], []]);
            await fetchFrom(`${base}/firm/library.json`);
            await pane.getByRole("button", { name: "Use this library" }).click();
            await pane.getByText("firm 1.0.0 is in use.").waitFor();
            expect(asked.slice(1).sort()).toEqual([
              "/firm/library.json",
              "/firm/library.sig",
              "/firm/papers/letter.docx",
            ]);

            // The page, which knows the case, reaches its own server only.
            const reached = await page.evaluate(
              `fetch(${JSON.stringify(`${base}/leak`)}).then(() => "reached", () => "refused")`,
            );
            expect([reached, asked.includes("/leak")]).toEqual(["refused", false]);
          },
        );
      } finally {
        for (const one of [server, elsewhere]) {
          one.closeAllConnections();
          one.close();
        }
      }
    }),
  300_000,
);
