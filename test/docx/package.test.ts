import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { DiagnosticError } from "../../src/diagnostic";
import { DocxPackage, portableCodec, setCodec, type Codec } from "../../src/docx";
import { fixture } from "./fixtures";
import { rawZip, types, type RawEnd, type RawEntry } from "./raw-zip";

/** Node's zlib in the place of the portable codec, as the command line uses it. */
const nodeCodec: Codec = {
  deflateRaw: (bytes) => deflateRawSync(bytes),
  inflateRaw: (bytes, size) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) }),
  crc32: (bytes, seed) => crc32(bytes, seed),
};

/** The ids of what is wrong, or "sound": opens the file and unpacks every part. */
function verdict(bytes: Uint8Array, limits = {}): string {
  try {
    const pkg = DocxPackage.open(bytes, { file: "x.docx", limits });
    for (const name of pkg.names()) pkg.bytes(name);
    return "sound";
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    for (const { place, reason } of error.diagnostics) {
      expect(place.file).toBe("x.docx");
      expect(reason).toMatch(/[.!]$/);
    }
    return error.diagnostics.map(({ id }) => id).join(" ");
  }
}

function named(name: string | Uint8Array, more: Partial<RawEntry> = {}): RawEntry {
  return { name, data: "x", ...more };
}

const zip64 = (size: number, compressed: number): Uint8Array => {
  const out = Buffer.alloc(20);
  out.writeUInt16LE(1, 0);
  out.writeUInt16LE(16, 2);
  out.writeBigUInt64LE(BigInt(size), 4);
  out.writeBigUInt64LE(BigInt(compressed), 12);
  return out;
};

/** The records of a large archive, which some programs write for small ones too. */
const zip64End =
  (entries: number) =>
  (directory: number, size: number): Uint8Array => {
    const record = Buffer.alloc(76);
    record.writeUInt32LE(0x06064b50, 0);
    record.writeBigUInt64LE(44n, 4);
    record.writeBigUInt64LE(BigInt(entries), 24);
    record.writeBigUInt64LE(BigInt(entries), 32);
    record.writeBigUInt64LE(BigInt(size), 40);
    record.writeBigUInt64LE(BigInt(directory), 48);
    record.writeUInt32LE(0x07064b50, 56);
    record.writeBigUInt64LE(BigInt(directory + size), 64);
    record.writeUInt32LE(1, 72);
    return record;
  };

describe.each([
  ["the portable codec", portableCodec],
  ["Node's zlib", nodeCodec],
])("with %s", (_name, codec) => {
  beforeAll(() => {
    setCodec(codec);
  });
  afterAll(() => {
    setCodec(undefined);
  });

  test.each<[string, Uint8Array, string]>([
    ["empty file", new Uint8Array(), "docx/not-a-zip"],
    ["text", new TextEncoder().encode("Just some text, no zip at all, and long enough."), "docx/not-a-zip"],
    [
      "Word 97 or encrypted",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      "docx/old-or-encrypted",
    ],
    ["zip, but no Word file", rawZip([named("a.txt")]), "docx/not-a-docx"],
    ["cut off", fixture("plain").slice(0, -30), "docx/not-a-zip"],
    ["several volumes", rawZip([types], { disk: 1 }), "docx/unsupported"],
    ["count that lies high", rawZip([types], { count: 2 }), "docx/not-a-zip"],
    ["directory out of the file", rawZip([types], { start: 0x7fffffff }), "docx/not-a-zip"],
    ["directory into the data", rawZip([types], { start: 4 }), "docx/not-a-zip"],
    ["same name twice", rawZip([types, named("a"), named("a")]), "docx/duplicate-name"],
    ["same name in other case", rawZip([types, named("word/A.xml"), named("word/a.xml")]), "docx/duplicate-name"],
    ["escaping name", rawZip([types, named("word/../../evil")]), "docx/unsafe-name"],
    ["absolute name", rawZip([types, named("/etc/passwd")]), "docx/unsafe-name"],
    ["drive letter", rawZip([types, named("C:evil")]), "docx/unsafe-name"],
    ["backslash", rawZip([types, named("word\\document.xml")]), "docx/unsafe-name"],
    ["null in a name", rawZip([types, named("a\0.xml")]), "docx/unsafe-name"],
    ["empty name", rawZip([types, named("")]), "docx/unsafe-name"],
    ["name that is not UTF-8", rawZip([types, named(Uint8Array.of(0xff, 0xfe))]), "docx/unsafe-name"],
    ["encrypted entry", rawZip([types, named("a", { flags: 1 })]), "docx/encrypted"],
    ["unknown method", rawZip([types, named("a", { method: 12 })]), "docx/unsupported"],
    ["wrong checksum", rawZip([types, named("a", { says: { crc: 1 } })]), "docx/broken-entry"],
    [
      "says less than it holds",
      rawZip([types, { name: "a", data: "x".repeat(5000), says: { size: 10 } }]),
      "docx/lying-size",
    ],
    [
      "says more than it holds",
      rawZip([types, { name: "a", data: "x".repeat(50), says: { size: 100 } }]),
      "docx/lying-size",
    ],
    ["stored, sizes differ", rawZip([types, named("a", { method: 0, says: { size: 100 } })]), "docx/lying-size"],
    [
      "deflate data that is none",
      rawZip([types, named("a", { packed: Uint8Array.of(0xff, 0xff, 0xff, 0xff) })]),
      "docx/broken-entry",
    ],
    ["data past the end", rawZip([types, named("a", { says: { compressed: 100000 } })]), "docx/broken-entry"],
    ["header elsewhere", rawZip([types, named("a", { says: { offset: 3 } })]), "docx/broken-entry"],
    ["header past the end", rawZip([types, named("a", { says: { offset: 0x7fffffff } })]), "docx/broken-entry"],
    ["header with another name", rawZip([types, named("a", { local: { name: "b" } })]), "docx/broken-entry"],
    ["header with another method", rawZip([types, named("a", { local: { method: 0 } })]), "docx/broken-entry"],
    ["two entries on one header", rawZip([types, named("a", { says: { offset: 0 } })]), "docx/broken-entry"],
    ["all ones, no 64-bit sizes", rawZip([types, named("a", { says: { size: 0xffffffff } })]), "docx/broken-entry"],
    [
      "64-bit size that is huge",
      rawZip([
        types,
        named("a", { says: { size: 0xffffffff, compressed: 0xffffffff }, centralExtra: zip64(2 ** 53, 3) }),
      ]),
      "docx/too-large",
    ],
    [
      "extra field cut off",
      rawZip([types, named("a", { says: { size: 0xffffffff }, centralExtra: Uint8Array.of(1, 0, 16) })]),
      "docx/broken-entry",
    ],
  ])("%s is refused", (_what, bytes, id) => {
    expect(verdict(bytes)).toBe(id);
  });

  test.each<[string, readonly RawEntry[], RawEnd]>([
    ["plain", [types, named("a")], {}],
    ["stored", [types, named("a", { method: 0 })], {}],
    ["empty part", [types, named("a", { data: "" }), named("b", { data: "", method: 0 })], {}],
    ["sizes behind the data", [types, named("a", { descriptor: true })], {}],
    [
      "64-bit sizes in the extra field",
      [types, named("a", { method: 0, says: { size: 0xffffffff, compressed: 0xffffffff }, centralExtra: zip64(1, 1) })],
      {},
    ],
    ["64-bit end of the archive", [types, named("a")], { count: 0xffff, start: 0xffffffff, between: zip64End(2) }],
    ["a comment at the end", [types], { comment: "made by hand PK\u0005\u0006" }],
    ["folders", [types, { name: "word/", data: "", method: 0 }, named("word/a.xml")], {}],
    [
      "extra fields",
      [types, named("a", { localExtra: Uint8Array.of(9, 9, 0, 0), centralExtra: Uint8Array.of(9, 9, 0, 0) })],
      {},
    ],
    ["names beyond ASCII", [types, named("word/Anhang-ä-附.xml")], {}],
  ])("%s is read", (_what, entries, end) => {
    const bytes = rawZip(entries, end);
    expect(verdict(bytes)).toBe("sound");
    const pkg = DocxPackage.open(bytes);
    const files = entries.filter(({ name }) => !String(name).endsWith("/"));
    expect(pkg.names()).toEqual(files.map(({ name }) => name));
    for (const { name, data } of files) expect(pkg.text(String(name))).toBe(data);
    expect(Object.keys(unzipSync(pkg.save()))).toEqual(files.map(({ name }) => name));
  });

  test("a bomb is refused before it is unpacked, and one that hides its size while it is", () => {
    const zeros = new Uint8Array(64 * 1024 * 1024);
    const began = process.cpuUsage();
    expect(verdict(rawZip([types, { name: "a", data: zeros }]))).toBe("docx/too-large");
    expect(verdict(rawZip([types, { name: "a", data: zeros, says: { size: 1000 } }]))).toBe("docx/lying-size");
    // Processor time: a busy machine is slow, not wrong.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
  });

  test("entries that share their data are refused", () => {
    const packed = deflateRawSync(new Uint8Array(1_000_000));
    const whole = rawZip([types, { name: "a", data: new Uint8Array(1_000_000) }]);
    const offset = Buffer.from(whole).indexOf("a", 40) - 30;
    const bytes = rawZip([
      types,
      { name: "a", data: new Uint8Array(1_000_000) },
      { name: "a", data: new Uint8Array(1_000_000), packed, says: { offset } },
    ]);
    expect(verdict(bytes)).toMatch(/docx\/(duplicate-name|broken-entry)/);
  });

  test("limits on entries, one entry and all together", () => {
    const many = rawZip([types, named("a"), named("b")]);
    expect(verdict(many, { entries: 2 })).toBe("docx/too-large");
    expect(verdict(many, { entryBytes: 7 })).toBe("docx/too-large");
    expect(verdict(many, { totalBytes: 9 })).toBe("docx/too-large");
    expect(verdict(many, { entries: 3, entryBytes: 8, totalBytes: 10 })).toBe("sound");
  });

  test("a file with any bytes changed is read or refused, never anything else", () => {
    const whole = fixture("plain");
    const parts = unzipSync(whole);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          if (verdict(bytes) !== "sound") return;
          const pkg = DocxPackage.open(bytes);
          for (const name of pkg.names())
            if (name in parts) expect(Buffer.compare(pkg.bytes(name), parts[name] ?? new Uint8Array())).toBe(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("any bytes at all are refused with a reason", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => verdict(bytes) !== "sound"));
  });

  test("what was written is read, by us and by another reader", () => {
    const files = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.xml$/),
      fc.uint8Array({ maxLength: 3000 }),
      { maxKeys: 6 },
    );
    fc.assert(
      fc.property(files, (contents) => {
        const pkg = DocxPackage.open(rawZip([types]));
        for (const [name, bytes] of Object.entries(contents)) pkg.setBytes(name, bytes);
        const saved = pkg.save();
        const again = DocxPackage.open(saved);
        const other = unzipSync(saved);
        for (const [name, bytes] of Object.entries(contents)) {
          expect(Buffer.compare(again.bytes(name), bytes)).toBe(0);
          expect(Buffer.compare(other[name] ?? new Uint8Array(), bytes)).toBe(0);
        }
      }),
    );
  });
});

describe("a package", () => {
  test("copies what was not changed as it was compressed, however it was", () => {
    const bytes = zipSync({
      "[Content_Types].xml": [new TextEncoder().encode("<Types/>"), { level: 0 }],
      "a.xml": [new Uint8Array(5000), { level: 9 }],
      "b.xml": new Uint8Array(10),
    });
    const pkg = DocxPackage.open(bytes);
    const before = new Map(pkg.names().map((name) => [name, pkg.entry(name)]));
    pkg.setText("b.xml", "<b/>");
    const after = DocxPackage.open(pkg.save());
    for (const name of ["[Content_Types].xml", "a.xml"]) {
      expect(after.entry(name).method).toBe(before.get(name)?.method);
      expect(Buffer.compare(after.entry(name).compressed, before.get(name)?.compressed ?? new Uint8Array())).toBe(0);
    }
    expect(after.text("b.xml")).toBe("<b/>");
  });

  test("gives equal files for equal input", () => {
    const write = (): Uint8Array => {
      const pkg = DocxPackage.open(fixture("plain"));
      pkg.setText("word/document.xml", "<a/>");
      return pkg.save();
    };
    const first = DocxPackage.open(write()).entry("word/document.xml");
    expect(DocxPackage.open(write()).entry("word/document.xml")).toEqual(first);
  });

  test("says which part is missing, and forgets removed ones", () => {
    const pkg = DocxPackage.open(fixture("plain"), { file: "x.docx" });
    pkg.remove("word/styles.xml");
    expect(pkg.has("word/styles.xml")).toBe(false);
    expect(() => pkg.bytes("word/styles.xml")).toThrow(/no part word\/styles\.xml.*docx\/missing-part/s);
    expect(Object.keys(unzipSync(pkg.save()))).not.toContain("word/styles.xml");
  });

  test.each<[string, number[], string]>([
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0x3c, 0x61, 0x2f, 0x3e], "<a/>"],
    ["UTF-16, little end first", [0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0], "<a/>"],
    ["UTF-16, big end first", [0xfe, 0xff, 0, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e], "<a/>"],
  ])("reads text in %s", (_what, bytes, text) => {
    const pkg = DocxPackage.open(rawZip([types, { name: "a.xml", data: Uint8Array.from(bytes) }]));
    expect(pkg.text("a.xml")).toBe(text);
  });

  test("refuses text that is in no encoding it could be in", () => {
    const pkg = DocxPackage.open(rawZip([types, { name: "a.xml", data: Uint8Array.of(0x3c, 0xe9, 0x3e) }]));
    expect(() => pkg.text("a.xml")).toThrow(/docx\/xml/);
  });
});
