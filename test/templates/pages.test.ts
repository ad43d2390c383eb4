import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paperPages } from "../../templates/workshop/pages";
import { papers } from "./support/sample-papers";

const docs = join(__dirname, "..", "..", "docs", "papers");

describe("the pages on the papers", () => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = await paperPages();
  });

  test("there is one for every paper of the library, with a picture of its first page", () => {
    expect([...pages.keys()].sort()).toEqual(["README.md", ...papers.map((name) => `${name}.md`)].sort());
    for (const name of papers) expect([name, existsSync(join(docs, `${name}.png`))]).toEqual([name, true]);
  });

  // Not the pixels of the pictures: those differ from one renderer to the next.
  test.each(["README", ...papers])("%s says what the template now is for and which facts it needs and uses", (name) => {
    const written = existsSync(join(docs, `${name}.md`)) ? readFileSync(join(docs, `${name}.md`), "utf8") : "absent";
    // When this fails: node -r ./test/support/swc-register.js templates/workshop/pages.ts
    expect(written).toBe(pages.get(`${name}.md`));
  });
});
