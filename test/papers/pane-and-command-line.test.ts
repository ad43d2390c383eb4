import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCase } from "../../src/case";
import { draftCase, loadTemplate } from "../../src/cli/drafting";
import { documentText, DocxPackage } from "../../src/docx";
import { Drafting } from "../../src/taskpane/engine/drafting";
import { namesIn, library, sampleJson, today } from "../templates/support/sample-papers";

/** Reads the library as the pane does: an index of its names, and its files beside it. */
const drafting = new Drafting((path) => {
  const index = {
    papers: [],
    facts: [],
    clauses: namesIn("clauses", ".docx"),
    courts: namesIn("courts", ".yaml"),
  };
  const bytes =
    path === "index.json" ? new TextEncoder().encode(JSON.stringify(index)) : readFileSync(join(library, path));
  return Promise.resolve(new Uint8Array(bytes));
});

const courts: Record<string, object> = {
  "federal-district": {},
  "ohio-common-pleas": { level: "state", state: "Ohio", plaintiff: undefined },
  "texas-district": { level: "state", state: "Texas", plaintiff: undefined },
};

describe.each(Object.keys(courts))("in the court %s", (profile) => {
  const json = sampleJson("rural-traffic-stop");
  const facts = { ...json, court: { ...(json.court as object), ...courts[profile], profile } };

  test.each(["suppression-motion", "factual-basis-844"])("pane and command line draft the same %s", async (paper) => {
    const inPane = await drafting.draft(paper, facts, [], today);
    const options = { strict: false, final: false, today };
    const onLine = draftCase(await loadTemplate(paper, []), parseCase(facts), options);
    const [pane, line] = [inPane.bytes, onLine.bytes].map((bytes) => DocxPackage.open(bytes));
    expect(documentText(pane as DocxPackage).text).toBe(documentText(line as DocxPackage).text);
    for (const part of ["word/styles.xml", "word/document.xml"]) expect(pane?.text(part)).toBe(line?.text(part));
    expect(inPane.missing.map(({ path }) => path)).toEqual(onLine.missing.map(({ path }) => path));
  });

  test("the form asks for what the draft misses", async () => {
    const fewer = { ...facts, counsel: undefined };
    const { sections } = await drafting.form("suppression-motion", fewer);
    const asked = sections.flatMap(({ fields }) => fields.filter(({ missing }) => missing).map(({ path }) => path));
    expect(asked).toEqual(["counsel.name", "counsel.phone", "counsel.email"]);
    const { missing } = await drafting.draft("suppression-motion", fewer, [], today);
    expect(missing.map(({ path }) => path)).toEqual(expect.arrayContaining(asked));
  });
});

test("a ground that the attorney leaves out is not argued, and others stay", async () => {
  const textOf = async (leftOut: string[]): Promise<string> => {
    const { bytes } = await drafting.draft("suppression-motion", sampleJson("rural-traffic-stop"), leftOut, today);
    return documentText(DocxPackage.open(bytes)).text;
  };
  const heading = "The officers prolonged the stop beyond its purpose.";
  expect(await textOf([])).toContain(heading);
  const without = await textOf(["stop-prolonged"]);
  expect(without).not.toContain(heading);
  expect(without).toContain("The recording contradicts the reason given for the stop.");
});
