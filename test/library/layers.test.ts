import { factTree, findFact } from "../../src/case";
import {
  resolveLayers,
  withOwnFacts,
  type Layer,
  type Level,
  type Manifest,
  type ManifestEntry,
} from "../../src/library";

const hashes = (letter: string): string => letter.repeat(64);

function entry(id: string, hash: string, more: Partial<ManifestEntry> = {}): ManifestEntry {
  const about = { title: id, description: "", jurisdiction: [], needs: [], changes: [] };
  return { id, kind: "paper", file: `papers/${id}.docx`, ...about, sha256: hashes(hash), over: "replace", ...more };
}

function layer(
  level: Level,
  id: string,
  version: string,
  entries: ManifestEntry[],
  facts: Manifest["facts"] = [],
): Layer {
  const head = { title: id, publisher: "p", licence: "l", description: "", changes: [] };
  return {
    level,
    origin: `/${id}`,
    manifest: { schema: "motionwright-library/1", id, version, ...head, facts, entries },
  };
}

const builtIn = layer("built-in", "motionwright", "1.0.0", [entry("letter", "a"), entry("motion", "b")]);
const base = { library: "firm", version: "1.0.0", sha256: hashes("c") };

describe("layers", () => {
  it("go attorney over office over firm over built-in, in whatever order they are named", () => {
    const layers = [
      layer("attorney", "ann", "1.0.0", [entry("letter", "e")]),
      layer("firm", "firm", "1.0.0", [entry("letter", "c"), entry("memo", "d")]),
      builtIn,
      layer("office", "east", "1.0.0", [entry("memo", "f")]),
    ];
    const { entries, conflicts } = resolveLayers(layers);
    expect(
      entries.map(({ entry: { id }, library, beneath }) => [id, library, ...beneath.map((below) => below.library)]),
    ).toEqual([
      ["letter", "ann", "firm", "motionwright"],
      ["memo", "east", "firm"],
      ["motion", "motionwright"],
    ]);
    expect(conflicts).toEqual([]);
  });

  it("keep an attorney's edited template through a firm's update, and tell the conflict", () => {
    const own = layer("attorney", "ann", "1.0.0", [entry("letter", "e", { base })]);
    const before = resolveLayers([builtIn, layer("firm", "firm", "1.0.0", [entry("letter", "c")]), own]);
    expect(before.conflicts).toEqual([]);
    const after = resolveLayers([builtIn, layer("firm", "firm", "1.1.0", [entry("letter", "9")]), own]);
    const letter = after.entries.find(({ entry: { id } }) => id === "letter");
    expect(letter).toMatchObject({ library: "ann", entry: { sha256: hashes("e") } });
    expect(after.conflicts).toEqual([
      expect.objectContaining({ id: "library/base-changed", place: { file: "/ann", field: "paper letter" } }),
    ]);
    expect(after.conflicts[0]?.reason).toContain("of firm 1.1.0");
  });

  it("tell where what an entry stands on is gone", () => {
    const own = layer("attorney", "ann", "1.0.0", [entry("gone", "e", { base })]);
    expect(resolveLayers([builtIn, own]).conflicts.map(({ id }) => id)).toEqual(["library/base-gone"]);
  });

  it("keep in force what rules extend, down to the first that replaces", () => {
    const rules = (hash: string, over: "replace" | "extend"): ManifestEntry =>
      entry("firearm", hash, { kind: "rules", file: "rules/firearm.yaml", over });
    const { entries } = resolveLayers([
      layer("built-in", "motionwright", "1.0.0", [rules("a", "replace")]),
      layer("firm", "firm", "1.0.0", [rules("b", "replace")]),
      layer("attorney", "ann", "1.0.0", [rules("c", "extend")]),
    ]);
    expect(entries[0]?.inForce.map(({ library }) => library)).toEqual(["firm", "ann"]);
  });

  it("tell two definitions of one fact", () => {
    const fact = (kind: "text" | "money"): Manifest["facts"] => [
      { name: "fee", title: "Fee", description: "", kind, list: false },
    ];
    const { facts, conflicts } = resolveLayers([
      layer("firm", "firm", "1.0.0", [], fact("text")),
      layer("attorney", "ann", "1.0.0", [], fact("money")),
    ]);
    expect(facts).toEqual(fact("money"));
    expect(conflicts.map(({ id }) => id)).toEqual(["library/fact-changed"]);
  });
});

describe("a firm's own facts", () => {
  it("make a mistyped name unknown, and stay open where none is declared", () => {
    const own = withOwnFacts(factTree(), [
      { name: "matter", title: "Matter number", description: "", kind: "text", list: false },
    ]);
    expect(findFact(["custom", "matter"], own)?.title).toBe("Matter number");
    expect(findFact(["custom", "mater"], own)).toBeUndefined();
    expect(findFact(["custom", "anything"], withOwnFacts(factTree(), []))).toBeDefined();
  });

  it("may be lists of objects, or open", () => {
    const text = { description: "", kind: "text" as const, list: false };
    const own = withOwnFacts(factTree(), [
      {
        name: "redlines",
        title: "Redlines",
        description: "",
        kind: "object",
        list: true,
        fields: [{ ...text, name: "original", title: "Original words" }],
      },
      { name: "answers", title: "Answers", description: "", kind: "any", list: false },
    ]);
    expect(findFact(["custom", "redlines", "0", "original"], own)?.path).toBe("custom.redlines[].original");
    expect(findFact(["custom", "redlines", "0", "orignal"], own)).toBeUndefined();
    expect(findFact(["custom", "answers", "plea", "text"], own)).toBeDefined();
  });
});
