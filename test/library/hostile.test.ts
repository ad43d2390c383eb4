import { mkdir, readdir, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { strToU8, zipSync, type Zippable } from "fflate";
import { libraryInstallCommand } from "../../src/cli/commands/library-install";
import { manifestFile, packLibrary, signatureFile, writeSignature } from "../../src/library";
import { newKey, signBytes } from "../../src/cli/library/signing";
import { readLibraryFolder } from "../../src/cli/library/read-folder";
import { DocxPackage } from "../../src/docx";
import { faultsOf, head, inScratch, keepingTerminal, makeLibrary, word, writeFiles } from "./support";

/** Every file and folder beneath a folder. */
async function everything(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

/** Tries to install and answers the ids of what is refused; nothing may be written but an empty cache. */
async function refused(
  folder: string,
  source: string,
  more: { sha256?: string; key?: string } = {},
): Promise<string[]> {
  const cache = join(folder, "cache");
  const before = await everything(folder);
  const options = { level: "firm" as const, cache, force: false, json: false, ...more };
  const faults = await faultsOf(() => libraryInstallCommand(source, options, keepingTerminal()));
  for (const { reason } of faults) expect(reason.length).toBeGreaterThan(10);
  expect((await everything(folder)).filter((path) => path !== "cache")).toEqual(before);
  return [...new Set(faults.map(({ id }) => id))];
}

async function refusedZip(entries: Zippable): Promise<string[]> {
  return inScratch(async (folder) => {
    await writeFile(join(folder, "library.zip"), zipSync(entries));
    return refused(folder, join(folder, "library.zip"));
  });
}

const manifest = strToU8(head("firm", "1.0.0"));

describe("a hostile archive is refused", () => {
  it.each(["../evil.docx", "papers/../../evil.docx", "/etc/evil", "C:/evil", "papers\\evil.docx", "papers/./x.docx"])(
    "with an entry named %s",
    async (name) => {
      const ids = await refusedZip({ "library.json": manifest, [name]: strToU8("x") });
      expect(ids).toHaveLength(1);
      expect(ids[0]).toMatch(/^(docx|library)\/unsafe-(name|path)$/);
    },
  );

  it("with names that Windows would take for devices or streams", async () => {
    expect(await refusedZip({ "library.json": manifest, "papers/nul.docx": strToU8("x") })).toEqual([
      "library/unsafe-path",
    ]);
    expect(await refusedZip({ "library.json": manifest, "papers/a.docx:b": strToU8("x") })).toEqual([
      "library/unsafe-path",
    ]);
  });

  it("with a symbolic link", async () => {
    const link = { os: 3, attrs: (0o120777 << 16) >>> 0 };
    expect(await refusedZip({ "library.json": manifest, "papers/x.docx": [strToU8("/etc/passwd"), link] })).toEqual([
      "library/symbolic-link",
    ]);
  });

  it("with two names that are one where letter case does not count", async () => {
    const entries = { "library.json": manifest, "papers/a.docx": strToU8("x"), "papers/A.docx": strToU8("y") };
    expect(await refusedZip(entries)).toEqual(["docx/duplicate-name"]);
  });

  it("that grows beyond measure", async () => {
    expect(await refusedZip({ "library.json": manifest, "papers/big.docx": new Uint8Array(40 * 1024 * 1024) })).toEqual(
      ["docx/too-large"],
    );
  });

  it("that is none", async () => {
    await inScratch(async (folder) => {
      await writeFile(join(folder, "library.zip"), "no archive");
      expect(await refused(folder, join(folder, "library.zip"))).toEqual(["docx/not-a-zip"]);
    });
  });
});

describe("a hostile manifest is refused", () => {
  const listing = (file: string, more = ""): Uint8Array =>
    strToU8(
      head("firm", "1.0.0").replace(
        '"entries":[]',
        `"entries":[{"id":"x","kind":"paper","file":${JSON.stringify(file)},"title":"X","sha256":"${"0".repeat(64)}"${more}}]`,
      ),
    );

  it.each(["../../evil.docx", "/etc/passwd", "C:\\evil.docx", "papers/../library.json", "papers\\x.docx"])(
    "with the path %s",
    async (file) => {
      expect(await refusedZip({ "library.json": listing(file) })).toEqual(["library/form"]);
    },
  );

  it("with keys that reach into objects", async () => {
    const ids = await refusedZip({ "library.json": listing("papers/x.docx", ',"__proto__":{"polluted":true}') });
    expect(ids).toEqual(["library/unsafe-key"]);
  });

  it("of a form that this version does not know", async () => {
    const later = head("firm", "1.0.0", { schema: "motionwright-library/2" });
    expect(await refusedZip({ "library.json": strToU8(later) })).toEqual(["library/form"]);
  });

  it("with an id that would lead out of the cache", async () => {
    expect(await refusedZip({ "library.json": strToU8(head("../firm", "1.0.0")) })).toEqual(["library/form"]);
    expect(await refusedZip({ "library.json": strToU8(head("firm", "../1.0.0")) })).toEqual(["library/form"]);
  });

  it("with the hash of another file, or a file that is not there", async () => {
    const entries = { "library.json": listing("papers/x.docx"), "papers/x.docx": word("Other.") };
    expect(await refusedZip(entries)).toEqual(["library/wrong-hash"]);
    expect(await refusedZip({ "library.json": listing("papers/x.docx") })).toEqual(["library/file-gone"]);
  });
});

describe("a hostile folder is refused", () => {
  it("with a symbolic link for a file, a folder or the manifest", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word("One.") });
      await writeFiles(folder, { "secret.docx": word("Secret.") });
      await symlink(join(folder, "secret.docx"), join(own, "papers", "two.docx"));
      await symlink(folder, join(own, "rules"));
      const faults = await faultsOf(() => readLibraryFolder(own));
      expect(faults.map(({ id, place }) => [id, place.file])).toEqual([
        ["library/symbolic-link", join(own, "rules")],
        ["library/symbolic-link", join(own, "papers", "two.docx")],
      ]);
      expect(await refused(folder, own)).toEqual(["library/symbolic-link"]);
    });
  });

  it("with a huge file", async () => {
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word("One.") });
      await writeFile(join(own, "papers", "huge.docx"), "");
      await truncate(join(own, "papers", "huge.docx"), 300 * 1024 * 1024);
      expect(await refused(folder, own)).toEqual(["library/too-large"]);
    });
  });

  it("that is none", async () => {
    await inScratch(async (folder) => {
      await mkdir(join(folder, "empty"));
      expect(await refused(folder, join(folder, "empty"))).toEqual(["library/no-manifest"]);
      expect(await refused(folder, join(folder, "nowhere"))).toEqual(["library/not-found"]);
    });
  });
});

describe("hostile contents are refused", () => {
  const install = (files: Record<string, Uint8Array | string>): Promise<string[]> =>
    inScratch(async (folder) => refused(folder, await makeLibrary(folder, "firm", "1.0.0", files)));

  it("a template of 100,000 tags, also where every tag is split over runs", async () => {
    const many = word(...Array.from({ length: 1000 }, () => "{{client.name}} ".repeat(100)));
    const split = DocxPackage.open(many);
    const apart = "{</w:t></w:r><w:r><w:t>{";
    split.setText("word/document.xml", split.text("word/document.xml").replaceAll("{{", apart));
    const started = Date.now();
    const reasons = [
      ["papers/many.docx", many],
      ["clauses/split.docx", split.save()],
    ] as const;
    for (const [path, bytes] of reasons) expect(await install({ [path]: bytes })).toEqual(["library/too-many-tags"]);
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it("clauses that insert one another", async () => {
    const files = {
      "clauses/a.docx": word("{{> b}}"),
      "clauses/b.docx": word("{{> c}}"),
      "clauses/c.docx": word("{{> a}}"),
    };
    expect(await install(files)).toEqual(["template/clause-recursion"]);
  });

  it("what is no Word file", async () => {
    expect(await install({ "papers/one.docx": "not a Word file" })).toEqual(["docx/not-a-zip"]);
    expect(await install({ "papers/one.docx": zipSync({ "a.txt": strToU8("x") }) })).toEqual(["docx/not-a-docx"]);
  });

  const rule = (pattern: string, sets = ""): string => `category: firm-x
${sets}rules:
  - id: firm-x
    title: X
    severity: high
    jurisdictions: [federal]
    patterns: [${JSON.stringify(pattern)}]
    why: w
    consequence: c
    authorities: [{ cite: "U.S.S.G. § 5K1.1", checked: 2026-11-24 }]
    narrower: [{ kind: delete, replaces: sentence, text: "", effect: e }]
    examples: { flag: ["[[a]]"], pass: ["b"] }
`;
  it.each([
    ["gaps in a row", Array.from({ length: 40 }, () => "<0-60> a").join(" "), ""],
    ["deep nesting", `${"(".repeat(200)}a${")".repeat(200)}`, ""],
    ["nothing but optional words", `${"[".repeat(20)}a${"]".repeat(20)}`, ""],
    [
      "sets that double",
      "@s0",
      `sets:\n${Array.from({ length: 30 }, (_, i) => `  s${i}: ["@s${i + 1} @s${i + 1}"]\n`).join("")}  s30: [a]\n`,
    ],
    ["a set within itself", "@s", 'sets:\n  s: ["@s a"]\n'],
  ])("a rule whose pattern has %s", async (_, pattern, sets) => {
    expect(await install({ "rules/firm-x.yaml": rule(pattern, sets) })).toEqual(["rules/pattern"]);
  });

  it("a rule file that grows through aliases", async () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? "a" : `b${i - 1}`}, *${i === 0 ? "a" : `b${i - 1}`}]\n`).join("")}`;
    const ids = await install({ "rules/firm-x.yaml": bomb });
    expect(ids).toEqual(["rules/yaml"]);
  });
});

it("a library whose hash is not the one that was named is refused", async () => {
  await inScratch(async (folder) => {
    const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word("One.") });
    await writeFile(join(folder, "firm.zip"), packLibrary(await readLibraryFolder(own)));
    expect(await refused(folder, join(folder, "firm.zip"), { sha256: "f".repeat(64) })).toEqual(["library/wrong-hash"]);
  });
});

describe("a library that is not whose it should be is refused", () => {
  it("without a signature, with another key's, and with one that was made over another manifest", async () => {
    const [firm, other] = [newKey(), newKey()];
    await inScratch(async (folder) => {
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/one.docx": word("One.") });
      const files = await readLibraryFolder(own);
      const manifestBytes = files.get(manifestFile) ?? new Uint8Array();
      const signed = (bytes: Uint8Array, pem: string): Uint8Array => {
        const { publicKey, signature } = signBytes(bytes, pem, "key");
        return packLibrary(new Map([...files, [signatureFile, strToU8(writeSignature(publicKey, signature))]]));
      };
      const zips = {
        "unsigned.zip": packLibrary(files),
        "other.zip": signed(manifestBytes, other.pem),
        "forged.zip": signed(strToU8("{}"), firm.pem),
        "broken.zip": packLibrary(new Map([...files, [signatureFile, strToU8("{}")]])),
      };
      await writeFiles(folder, zips);
      for (const name of Object.keys(zips)) {
        const ids = await refused(folder, join(folder, name), { key: firm.publicKey });
        expect([name, ids]).toEqual([name, [expect.stringMatching(/^library\/.*(?:sign|key)/)]]);
      }
    });
  });

  it("from an address that leads on to another host", async () => {
    const server = createServer((_, response) =>
      response.writeHead(302, { location: "https://other.example/firm.zip" }).end(),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      await inScratch(async (folder) => {
        const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/firm.zip`;
        expect(await refused(folder, address)).toEqual(["library/redirect"]);
      });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
