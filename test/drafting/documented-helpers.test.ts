import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lawyersHelpers } from "../../src/drafting";

const guide = readFileSync(join(__dirname, "..", "..", "docs", "templates.md"), "utf8");

test.each([...lawyersHelpers.keys()])("docs/templates.md tells of the helper %s", (name) => {
  expect(guide).toMatch(new RegExp(`\`${name}[ \`]`));
});
