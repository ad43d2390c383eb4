import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  libraryInstallCommand,
  libraryRemoveCommand,
  libraryUpdateCommand,
} from "../../src/cli/commands/library-install";
import { listInstalled } from "../../src/cli/library/cache";
import { gitCommit } from "../../src/cli/library/git-commit";
import { readLibrary } from "../../src/cli/library/read-library";
import { untarLibrary } from "../../src/cli/library/tarball";
import { faultsOf, head, inScratch, keepingTerminal, makeLibrary, word, writeFiles } from "./support";

const options = (cache: string) => ({ level: "firm" as const, cache, force: false, json: false });

/** A tar header and its content, as POSIX ustar has them. */
function tarEntry(name: string, content: Uint8Array, kind = "0", link = ""): Buffer {
  const head = Buffer.alloc(512);
  head.write(name, 0, 100, "latin1");
  head.write("0000644\0", 100);
  head.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
  head.write("        ", 148);
  head.write(kind, 156);
  head.write(link, 157);
  head.write("ustar\x0000", 257);
  const sum = head.reduce((all, byte) => all + byte, 0);
  head.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([head, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

function tar(...entries: Buffer[]): Uint8Array {
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
}

async function packed(own: string, into: string): Promise<string> {
  await writeFiles(own, { "package.json": JSON.stringify({ name: "@firm/forms", version: "1.0.0" }) });
  const out = execFileSync("npm", ["pack", "--json", "--pack-destination", into], { cwd: own, encoding: "utf8" });
  return join(into, (JSON.parse(out) as [{ filename: string }])[0].filename);
}

describe("an npm package", () => {
  it("is read from what npm pack makes, long names with it", async () => {
    await inScratch(async (folder) => {
      const long = `papers/${"a paper with a long name ".repeat(4).trim()}.docx`;
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word("One."), [long]: word("Two.") });
      const file = await packed(own, folder);
      expect([...(await readLibrary(file)).keys()].sort()).toEqual(["library.json", long, "papers/one.docx"].sort());
    });
  });

  it("comes from the registry that npm is set to, and its update is shown", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word("One.") });
      const tarball = await readFile(await packed(own, folder));
      const server = createHttp((request, response) => {
        const address = `http://${request.headers.host ?? ""}`;
        if (request.url?.endsWith(".tgz") === true) response.end(tarball);
        else if (decodeURIComponent(request.url ?? "") !== "/@firm/forms") response.writeHead(404).end("{}");
        else {
          const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
          const dist = { tarball: `${address}/forms-1.0.0.tgz`, integrity };
          const version = { name: "@firm/forms", version: "1.0.0", dist };
          response.end(
            JSON.stringify({ name: "@firm/forms", "dist-tags": { latest: "1.0.0" }, versions: { "1.0.0": version } }),
          );
        }
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const before = { ...process.env };
      process.env["npm_config_registry"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      process.env["npm_config_cache"] = join(folder, "npm-cache");
      try {
        const cache = join(folder, "cache");
        await libraryInstallCommand("npm:@firm/forms@^1.0.0", options(cache), keepingTerminal());
        expect(await listInstalled(cache)).toMatchObject([{ id: "firm", source: "npm:@firm/forms@^1.0.0" }]);
        expect(await libraryUpdateCommand([], { apply: false, cache, json: false }, keepingTerminal())).toBe(0);
        const [fault] = await faultsOf(() => readLibrary("npm:@firm/none"));
        expect(fault?.id).toBe("library/unreachable");
        expect(fault?.reason).toContain("404");
      } finally {
        process.env = before;
        server.closeAllConnections();
        server.close();
      }
    });
  }, 120_000);

  it.each(["npm:", "npm:../evil", "npm:--global", "npm:git+ssh://host/x", "npm:a b", "npm:x@$(id)", "npm:/etc"])(
    "is no such thing as %s",
    async (source) => {
      expect((await faultsOf(() => readLibrary(source)))[0]?.id).toBe("library/address");
    },
  );
});

describe("a hostile tarball is refused", () => {
  const manifest = Buffer.from(head("firm", "1.0.0"));
  it.each([
    ["a path that leads out", tarEntry("package/../../evil", manifest), "library/unsafe-path"],
    ["an absolute path", tarEntry("/etc/evil", manifest), "library/unsafe-path"],
    ["a symbolic link", tarEntry("package/papers", Buffer.alloc(0), "2", "/etc"), "library/symbolic-link"],
    ["a hard link", tarEntry("package/x", Buffer.alloc(0), "1", "/etc/passwd"), "library/symbolic-link"],
    ["a device", tarEntry("package/x", Buffer.alloc(0), "3"), "library/not-a-tarball"],
    ["a name twice", tarEntry("package/LIBRARY.json", manifest), "library/twice"],
    ["a broken header", Buffer.alloc(512, 7), "library/not-a-tarball"],
    [
      "a path in a pax header that leads out",
      Buffer.concat([tarEntry("pax", Buffer.from("22 path=package/../..\n"), "x"), tarEntry("package/a", manifest)]),
      "library/unsafe-path",
    ],
  ])("with %s", async (_, entry, id) => {
    const bytes = tar(tarEntry("package/library.json", manifest), entry);
    expect((await faultsOf(() => untarLibrary(bytes, "x.tgz"))).map((fault) => fault.id)).toEqual([id]);
  });

  it("that unpacks to far too much, or is no gzip", async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024));
    expect((await faultsOf(() => untarLibrary(bomb, "x.tgz")))[0]?.id).toBe("library/too-large");
    expect((await faultsOf(() => untarLibrary(Buffer.from("no"), "x.tgz")))[0]?.id).toBe("library/not-a-tarball");
  });
});

describe("a git checkout", () => {
  it("is installed with its commit, from a branch, packed refs, a second working tree and a detached head", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word("One.") });
      expect(await gitCommit(own)).toBeUndefined();
      const git = (...words: string[]): string =>
        execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], {
          cwd: own,
          encoding: "utf8",
        }).trim();
      git("init", "-q", "-b", "main");
      git("add", ".");
      git("commit", "-qm", "First");
      const commit = git("rev-parse", "HEAD");
      expect(await gitCommit(join(own, "papers"))).toBe(commit);
      git("pack-refs", "--all");
      git("worktree", "add", "-q", "-b", "other", join(folder, "second"));
      expect(await gitCommit(join(folder, "second"))).toBe(commit);
      const cache = join(folder, "cache");
      const terminal = keepingTerminal();
      await libraryInstallCommand(own, options(cache), terminal);
      expect(terminal.answers.join("\n")).toContain(`commit ${commit}`);
      expect(await listInstalled(cache)).toMatchObject([{ id: "firm", commit }]);
      git("checkout", "-q", "--detach");
      expect(await gitCommit(own)).toBe(commit);
    });
  });
});

it("a library is removed whole", async () => {
  await inScratch(async (folder) => {
    const cache = join(folder, "cache");
    const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word("One.") });
    await libraryInstallCommand(own, options(cache), keepingTerminal());
    await libraryRemoveCommand("firm", { cache }, keepingTerminal());
    expect(await listInstalled(cache)).toEqual([]);
    await expect(readFile(join(cache, "firm"))).rejects.toThrow(/ENOENT/);
  });
});

it("an https server is asked with certificates checked; one that the machine does not trust is refused", async () => {
  await inScratch(async (folder) => {
    const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word("One.") });
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    execFileSync(
      "openssl",
      ["req", "-x509", "-newkey", "ed25519", "-nodes", "-days", "2", "-keyout", key, "-out", cert, ...subject],
      { stdio: "ignore" },
    );
    const server = createHttps({ key: await readFile(key), cert: await readFile(cert) }, (request, response) => {
      readFile(join(own, decodeURIComponent(request.url ?? ""))).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const source = `https://localhost:${(server.address() as AddressInfo).port}/library.json`;
    try {
      expect((await faultsOf(() => readLibrary(source)))[0]?.id).toBe("library/unreachable");
      await mkdir(join(folder, "cache"));
      await writeFile(
        join(folder, "run.ts"),
        `import { readLibrary } from ${JSON.stringify(join(__dirname, "../../src/cli/library/read-library"))};
readLibrary(${JSON.stringify(source)}).then((files) => console.log([...files.keys()].join()));`,
      );
      const root = join(__dirname, "..", "..");
      const run = spawn(process.execPath, ["-r", join(root, "test/support/swc-register.js"), join(folder, "run.ts")], {
        cwd: root,
        env: { ...process.env, NODE_EXTRA_CA_CERTS: cert },
      });
      let said = "";
      run.stdout.on("data", (text: Buffer) => (said += text.toString()));
      run.stderr.on("data", (text: Buffer) => (said += text.toString()));
      await new Promise((resolve) => run.on("close", resolve));
      expect(said.trim()).toBe("library.json,papers/one.docx");
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}, 60_000);
