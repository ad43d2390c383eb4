import { join, resolve, sep } from "node:path";
import fc from "fast-check";
import { compareVersions, isVersion, pathFault, readManifest, writeManifest, type Manifest } from "../../src/library";
import { faultsOf } from "./support";

const hash = "0".repeat(64);
const manifest: Manifest = {
  schema: "motionwright-library/1",
  id: "okafor",
  version: "1.2.0",
  title: "Okafor",
  publisher: "Okafor Law",
  licence: "for the firm only",
  description: "",
  changes: [{ version: "1.2.0", date: "2026-11-01", note: "New closing." }],
  facts: [{ name: "matter", title: "Matter number", description: "", kind: "text", list: false }],
  entries: [
    {
      id: "letter",
      kind: "paper",
      file: "papers/letter.docx",
      title: "Letter",
      description: "",
      jurisdiction: ["federal"],
      needs: ["client.name", "counts[].statute"],
      changes: [],
      over: "replace",
      base: { library: "motionwright", version: "0.1.0", sha256: hash },
      sha256: hash,
    },
    {
      id: "terms",
      kind: "rules",
      file: "rules/terms.yaml",
      title: "Terms",
      description: "",
      jurisdiction: [],
      needs: [],
      changes: [],
      over: "extend",
      sha256: hash,
    },
  ],
};

describe("a manifest", () => {
  it("is read as it was written", () => {
    expect(readManifest(writeManifest(manifest), "library.json")).toEqual(manifest);
  });

  it("tells every fault at once, each with its line", async () => {
    const text = writeManifest(manifest)
      .replace('"1.2.0",\n  "title"', '"one",\n  "title"')
      .replace('"kind": "text"', '"kind": "colour"')
      .replace('"papers/letter.docx"', '"../letter.docx"')
      .replace('"sha256": "0000', '"checksum": "0000');
    const faults = await faultsOf(() => readManifest(text, "library.json"));
    const lines = text.split("\n");
    expect(faults.map(({ place }) => lines[(place.line ?? 0) - 1]?.trim()).sort()).toEqual([
      '"base": {',
      `"checksum": "${hash}"`,
      '"file": "../letter.docx",',
      '"kind": "colour"',
      '"version": "one",',
    ]);
    expect(faults.find(({ reason }) => reason.includes("leads out of the library"))).toBeDefined();
  });

  it.each(["__proto__", "constructor", "prototype"])("refuses the key %s wherever it stands", async (key) => {
    const text = writeManifest(manifest).replace(
      '"title": "Letter"',
      `"title": "Letter",\n      "${key}": { "polluted": true }`,
    );
    const [fault] = await faultsOf(() => readManifest(text, "library.json"));
    expect(fault).toMatchObject({ id: "library/unsafe-key", place: { field: `entries[1].${key}` } });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("refuses an entry or a file that is listed twice, letter case apart", async () => {
    const twice = { ...manifest.entries[0], id: "LETTER", file: "papers/LETTER.docx" };
    const text = JSON.stringify({ ...manifest, entries: [...manifest.entries, twice] });
    const faults = await faultsOf(() => readManifest(text, "library.json"));
    expect(faults.map(({ id, reason }) => [id, reason])).toEqual([
      ["library/twice", "The paper LETTER is listed twice."],
      ["library/twice", "The file papers/LETTER.docx is listed twice."],
    ]);
  });

  it("says where the JSON breaks off", async () => {
    const [fault] = await faultsOf(() =>
      readManifest('{\n  "schema": "motionwright-library/1",\n  oops\n}', "library.json"),
    );
    expect(fault).toMatchObject({ id: "library/json", place: { line: 3 } });
  });

  it("gives fields to objects and choices to choices, and to nothing else", async () => {
    const fact = (more: object): object => ({ name: "x", title: "X", ...more });
    const field = { name: "y", title: "Y", kind: "text" };
    const read = (...facts: object[]): Manifest => readManifest(JSON.stringify({ ...manifest, facts }), "library.json");
    expect(read(fact({ kind: "object", fields: [field] }))).toBeDefined();
    const wrong = [
      { kind: "object" },
      { kind: "text", fields: [field] },
      { kind: "choice" },
      { kind: "object", fields: [field, field] },
    ];
    for (const more of wrong) {
      const ids = (await faultsOf(() => read(fact(more)))).map(({ id }) => id);
      expect(ids).toHaveLength(1);
      expect(ids[0]).toMatch(/^library\/(form|twice)$/);
    }
  });

  it("lets only rules and authorities extend", async () => {
    const entries = [{ ...manifest.entries[0], over: "extend" }];
    const [fault] = await faultsOf(() => readManifest(JSON.stringify({ ...manifest, entries }), "library.json"));
    expect(fault?.reason).toContain("only rules and authorities can extend");
  });
});

describe("paths", () => {
  const part = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("..", ".", "", "a", "CON", "c:", "\\", "/", "..\\..", "papers"),
  );
  it("that are accepted stay in their folder, on Windows too", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const path = parts.join("/");
        if (pathFault(path) !== undefined) return;
        const folder = resolve(sep, "library");
        expect(join(folder, path).startsWith(folder + sep)).toBe(true);
        expect(path).not.toMatch(/\\|^[a-z]:|[<>:"|?*]/i);
        expect(path.split("/")).not.toContain("..");
      }),
    );
  });

  it.each([
    ["../x", "leads out of the library"],
    ["papers/../../x", "leads out of the library"],
    ["/etc/passwd", "is absolute"],
    ["C:/x", "is absolute"],
    ["a\\b", "holds a backslash"],
    ["papers/nul.docx", "names a device of Windows"],
    ["papers/x.", "has a part that ends in a dot or a space"],
    ["papers/\u0000", "holds a control character"],
    ["papers//x", "has an empty part"],
  ])("%j is refused, because it %s", (path, reason) => {
    expect(pathFault(path)).toBe(reason);
  });
});

describe("versions", () => {
  it("are ordered as semver.org says", () => {
    const ordered = [
      "1.0.0-alpha",
      "1.0.0-alpha.1",
      "1.0.0-alpha.beta",
      "1.0.0-beta.2",
      "1.0.0-beta.11",
      "1.0.0-rc.1",
      "1.0.0",
      "1.9.0",
      "1.10.0",
      "2.0.0",
    ];
    ordered.forEach((a, i) => {
      ordered.forEach((b, j) => {
        expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(i - j));
      });
    });
  });

  it.each(["1", "1.0", "01.0.0", "1.0.0-", "v1.0.0", "1.0.0 "])("%j is none", (text) => {
    expect(isVersion(text)).toBe(false);
  });
});
