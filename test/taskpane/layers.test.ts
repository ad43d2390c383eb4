import { manifestSchema, type Manifest } from "../../src/library";
import type { LibraryIndex } from "../../src/taskpane/engine/library-files";
import type { InstalledLibrary } from "../../src/taskpane/library/installed-library";
import { layOver } from "../../src/taskpane/library/lay-over";

const builtIn = { level: "built-in", library: "motionwright", version: "0.1.0", sha256: "0".repeat(64) } as const;
const index: LibraryIndex = {
  papers: [{ name: "letter", title: "Letter", needs: [], from: builtIn }],
  ...{ clauses: ["closing"], courts: ["ohio"], rules: ["firearm", "sets"] },
  cases: [{ name: "sample", title: "Sample" }],
  facts: [{ name: "fee", title: "Fee", description: "", kind: "text", list: false }],
};

type Entry = Partial<Manifest["entries"][number]> & Pick<Manifest["entries"][number], "id" | "kind" | "file">;

function library(
  id: string,
  level: InstalledLibrary["level"],
  entries: readonly Entry[],
  facts: object[] = [],
): InstalledLibrary {
  const manifest = manifestSchema.parse({
    ...{ schema: "motionwright-library/1", id, version: "1.0.0", title: id, publisher: "p", licence: "l", facts },
    entries: entries.map((entry) => ({ title: `${id}'s ${entry.id}`, sha256: "1".repeat(64), ...entry })),
  });
  const files = new Map(entries.map(({ file }) => [file, new TextEncoder().encode(`${id} ${file}`)]));
  return { manifest, hash: "", files, level, source: "", since: 0 };
}

const textAt = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path));

describe("libraries laid over the built-in one in the pane", () => {
  const rules = { id: "firearm", kind: "rules", file: "rules/firearm.yml" } as const;
  const firm = library(
    "firm",
    "firm",
    [
      { id: "letter", kind: "paper", file: "papers/letter.docx", needs: ["client.name"] },
      { id: "ohio", kind: "court", file: "courts/ohio.yml" },
      { ...rules, over: "extend" },
    ],
    [{ name: "fee", title: "Fee agreed", kind: "money" }],
  );
  const ann = library("ann", "attorney", [{ id: "letter", kind: "paper", file: "papers/letter.docx" }, rules]);

  test("the highest layer's file is read, and the index says whose it is", () => {
    const { index: found, files } = layOver(index, [firm, ann]);
    expect(found.papers).toMatchObject([{ title: "ann's letter", from: { level: "attorney", library: "ann" } }]);
    expect(textAt(files, "papers/letter.docx")).toBe("ann papers/letter.docx");
    expect(found.courts).toEqual(["ohio"]);
    expect(textAt(files, "courts/ohio.yaml")).toBe("firm courts/ohio.yml");
    expect(found.clauses).toEqual(["closing"]);
    expect(found.facts.map(({ name, title }) => [name, title])).toEqual([["fee", "Fee agreed"]]);
  });

  test("rules that extend stand beside those beneath, higher; rules that replace take their place", () => {
    const extended = layOver(index, [firm]);
    expect(extended.index.rules).toEqual(["firearm", "sets", "firearm@firm"]);
    expect(extended.index.ruleLayers).toEqual({ "firearm@firm": 1 });
    expect(extended.files.has("rules/firearm.yaml")).toBe(false);
    const replaced = layOver(index, [firm, ann]);
    expect(replaced.index.rules).toEqual(["firearm", "sets"]);
    expect(replaced.index.ruleLayers).toEqual({ firearm: 3 });
    expect(textAt(replaced.files, "rules/firearm.yaml")).toBe("ann rules/firearm.yml");
  });
});
