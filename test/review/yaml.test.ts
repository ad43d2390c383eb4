import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { RulesDocument } from "../../src/review/rules/document";

const folder = join(__dirname, "../../templates/rules");
const read = (text: string): unknown => new RulesDocument({ name: "file.yaml", text }).value();

describe("the quick reader and the careful one read the same", () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith(".yaml")))("%s", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(read(text)).toEqual(parse(text));
  });

  test("whatever a file may hold", () => {
    const leaf = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        "yes",
        "no",
        "null",
        "~",
        "0x1f",
        "1e3",
        "0o17",
        "12",
        "2026-11-24",
        "@gun <0-5> {x}",
        "a: b",
        "# c",
      ),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie("value"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, (made) => {
        const text = stringify({ made });
        expect(read(text)).toEqual(parse(text));
      }),
      { numRuns: 300 },
    );
  });
});
