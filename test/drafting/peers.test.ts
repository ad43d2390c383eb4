import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const guide = readFileSync(join(root, "docs", "peers.md"), "utf8");
const rows = guide.split("\n").filter((line) => /^\| (?!---|pain|tried)/.test(line));
/** Last cell of each row: what shows it, piece by piece. */
const shown = rows.map((row) => [row.split("|")[1]?.trim() ?? "", (row.split("|").at(-2) ?? "").split(";")] as const);

describe("docs/peers.md", () => {
  it("has a row for every pain and every failure, each shown by something", () => {
    expect(rows.length).toBeGreaterThanOrEqual(22);
    for (const [pain, proofs] of shown) expect([pain, proofs.length > 0]).toEqual([pain, true]);
  });

  it.each(shown)("%s: the tests it names are there", (_, proofs) => {
    for (const proof of proofs) {
      const fixture = /^\s*fixture `([\w-]+)`\s*$/.exec(proof)?.[1];
      const [, file, name] = /^\s*`(test\/[\w/.-]+\.test\.ts)`: (.+?)\s*$/.exec(proof) ?? [];
      if (fixture !== undefined) {
        expect(readdirSync(join(root, "test", "fixtures", "drafting", fixture))).toEqual(
          expect.arrayContaining(["expected.json", "facts.json", "template.docx"]),
        );
      } else {
        expect([proof, file !== undefined && existsSync(join(root, file))]).toEqual([proof, true]);
        expect(readFileSync(join(root, file ?? ""), "utf8")).toContain(name ?? "a name");
      }
    }
  });
});
