import { generateKeyPairSync, sign, verify } from "node:crypto";
import { execFileSync } from "node:child_process";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { libraryCheckCommand } from "../../src/cli/commands/library-check";
import { libraryInstallCommand, libraryUpdateCommand } from "../../src/cli/commands/library-install";
import { libraryPackCommand } from "../../src/cli/commands/library-pack";
import { libraryKeygenCommand, librarySignCommand, libraryVerifyCommand } from "../../src/cli/commands/library-sign";
import { listInstalled } from "../../src/cli/library/cache";
import { newKey, signBytes } from "../../src/cli/library/signing";
import { publicKeyText, signs } from "../../src/library";
import { faultsOf, inScratch, index, keepingTerminal, makeLibrary, word, writeFiles } from "./support";

async function keyIn(folder: string, name: string): Promise<{ file: string; publicKey: string }> {
  const terminal = keepingTerminal();
  const file = join(folder, name);
  await libraryKeygenCommand({ output: file, json: true }, terminal);
  return { file, publicKey: (JSON.parse(terminal.answers.join("")) as { publicKey: string }).publicKey };
}

const pack = (own: string, output: string): Promise<number> =>
  libraryPackCommand(own, { output, library: [], force: true, json: false }, keepingTerminal());
const install = (source: string, cache: string, key?: string): Promise<number> =>
  libraryInstallCommand(
    source,
    { level: "firm", cache, force: false, json: false, ...(key === undefined ? {} : { key }) },
    keepingTerminal(),
  );
const idsOf = async (work: () => unknown): Promise<string[]> => (await faultsOf(work)).map(({ id }) => id);

describe("a signed library", () => {
  it("is installed with the pinned key, and only what that key signed is ever taken", async () => {
    await inScratch(async (folder) => {
      const [firm, other] = [await keyIn(folder, "firm.key"), await keyIn(folder, "other.key")];
      expect((await stat(firm.file)).mode & 0o077).toBe(0);
      const [cache, source] = [join(folder, "cache"), join(folder, "firm.zip")];
      const make = async (version: string, key?: { file: string }): Promise<void> => {
        const own = await makeLibrary(folder, "firm", version, { "papers/letter.docx": word(`Version ${version}.`) });
        if (key !== undefined) await librarySignCommand(own, { key: key.file, json: false }, keepingTerminal());
        await pack(own, source);
      };
      await make("1.0.0");
      expect(await idsOf(() => install(source, cache, firm.publicKey))).toEqual(["library/not-signed"]);
      await make("1.0.0", other);
      expect(await idsOf(() => install(source, cache, firm.publicKey))).toEqual(["library/wrong-key"]);
      expect(await listInstalled(cache)).toEqual([]);
      await make("1.0.0", firm);
      expect(await install(source, cache, firm.publicKey)).toBe(0);
      expect(await listInstalled(cache)).toMatchObject([{ version: "1.0.0", key: firm.publicKey }]);

      const update = (): Promise<number> =>
        libraryUpdateCommand([], { apply: true, cache, json: false }, keepingTerminal());
      await make("1.1.0");
      expect(await idsOf(update)).toEqual(["library/not-signed"]);
      // Installing again does not take the pin away either.
      expect(await idsOf(() => install(source, cache))).toEqual(["library/not-signed"]);
      await make("1.1.0", other);
      expect(await idsOf(update)).toEqual(["library/wrong-key"]);
      expect(await listInstalled(cache)).toMatchObject([{ version: "1.0.0" }]);
      await make("1.1.0", firm);
      expect(await update()).toBe(0);
      expect(await listInstalled(cache)).toMatchObject([{ version: "1.1.0", key: firm.publicKey }]);
    });
  });

  it("whose manifest changed after signing is told by check, not packed, and refused", async () => {
    await inScratch(async (folder) => {
      const { file, publicKey } = await keyIn(folder, "firm.key");
      const own = await makeLibrary(folder, "firm", "1.0.0", { "papers/letter.docx": word("Text.") });
      await librarySignCommand(own, { key: file, json: false }, keepingTerminal());
      expect(await libraryVerifyCommand(own, { key: publicKey, json: false }, keepingTerminal())).toBe(0);
      await writeFiles(own, { "papers/letter.docx": word("Other text.") });
      await index(own);
      const check = keepingTerminal();
      const options = { library: [], annotate: false, force: false, json: false };
      expect(await libraryCheckCommand(own, options, check)).toBe(1);
      expect(check.answers.join("\n")).toContain("library/stale-signature");
      expect(await idsOf(() => pack(own, join(folder, "x.zip")))).toEqual(["library/stale-signature"]);
      expect(await idsOf(() => install(own, join(folder, "cache"), publicKey))).toEqual(["library/bad-signature"]);
      await writeFile(join(own, "library.sig"), "{}");
      expect(await idsOf(() => install(own, join(folder, "cache"), publicKey))).toEqual(["library/bad-signature"]);
      await rm(join(own, "library.sig"));
      expect(await idsOf(() => install(own, join(folder, "cache"), "ed25519:no"))).toEqual(["library/key"]);
    });
  });
});

describe("the signature", () => {
  it("is the one that node:crypto and OpenSSL make, and verifies there", () => {
    const { pem, publicKey } = newKey();
    const bytes = new TextEncoder().encode("a manifest");
    const made = signBytes(bytes, pem, "key");
    expect(made.publicKey).toBe(publicKey);
    const signature = Buffer.from(made.signature).toString("base64");
    expect(signs({ schema: "motionwright-signature/1", key: publicKey, signature }, bytes)).toBe(true);
    const pair = generateKeyPairSync("ed25519");
    expect(verify(null, bytes, pair.publicKey, sign(null, bytes, pair.privateKey))).toBe(true);
  });

  it("fits no other text, no other key, and no changed signature", () => {
    const { pem, publicKey } = newKey();
    const bytes = new TextEncoder().encode("a manifest of a library");
    const signature = signBytes(bytes, pem, "key").signature;
    const text = (changed: Uint8Array): string => Buffer.from(changed).toString("base64");
    const flipped = (original: Uint8Array, bit: number): Uint8Array =>
      original.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    const schema = "motionwright-signature/1" as const;
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), fc.nat(511), fc.nat(255), (a, b, c) => {
        expect(signs({ schema, key: publicKey, signature: text(signature) }, flipped(bytes, a))).toBe(false);
        expect(signs({ schema, key: publicKey, signature: text(flipped(signature, b)) }, bytes)).toBe(false);
        const key = Buffer.from(publicKey.slice(8), "base64");
        expect(signs({ schema, key: publicKeyText(flipped(key, c)), signature: text(signature) }, bytes)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("of another program is refused where it is no Ed25519 key", async () => {
    await inScratch(async (folder) => {
      const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
      expect(await idsOf(() => signBytes(new Uint8Array(), pem, "key"))).toEqual(["library/key"]);
      expect(await idsOf(() => signBytes(new Uint8Array(), "no key", "key"))).toEqual(["library/key"]);
      const { file, publicKey } = await keyIn(folder, "firm.key");
      await writeFile(join(folder, "text"), "a manifest");
      execFileSync("openssl", [
        "pkeyutl",
        "-sign",
        "-inkey",
        file,
        "-rawin",
        "-in",
        join(folder, "text"),
        "-out",
        join(folder, "sig"),
      ]);
      const signature = (await readFile(join(folder, "sig"))).toString("base64");
      const bytes = await readFile(join(folder, "text"));
      expect(signs({ schema: "motionwright-signature/1", key: publicKey, signature }, bytes)).toBe(true);
      expect(await idsOf(() => libraryKeygenCommand({ output: file, json: false }, keepingTerminal()))).toEqual([
        "file/exists",
      ]);
    });
  });
});
