import type { DocumentHost, HostParagraph, HostRange } from "./document-host";

/** One thing that a host must do, tried on an open document that holds the words of {@link conformanceText}. */
export interface Check {
  readonly name: string;
  run(host: DocumentHost): Promise<void>;
}

/** What came of a check. */
export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
  /** What was wrong, in the host's words. */
  readonly reason?: string;
  readonly milliseconds: number;
}

/** Paragraphs that the document must begin with; the same words occur twice, so that places matter. */
export const conformanceText = [
  "Factual Basis",
  "The defendant had a gun. A gun was in the trunk.",
  "He admits “a gun” under 21 U.S.C. § 841(b)(1)(A)(viii) and (b)(1)(C).",
] as const;

function assert(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new Error(reason);
}

async function paragraphWith(host: DocumentHost, words: string): Promise<HostParagraph> {
  const found = (await host.read("document")).find(({ text }) => text.includes(words));
  assert(found !== undefined, `No paragraph holds "${words}".`);
  return found;
}

function rangeOf({ index, text }: HostParagraph, quote: string, from = 0): HostRange {
  const start = text.indexOf(quote, from);
  return { paragraph: index, start, end: start + quote.length, quote };
}

function check(name: string, run: Check["run"]): Check {
  return { name, run };
}

/** Everything that the pane asks of a host, each put back afterwards. */
export const checks: readonly Check[] = [
  check("reads paragraphs in order", async (host) => {
    const texts = (await host.read("document")).map(({ text }) => text);
    const at = texts.indexOf(conformanceText[0]);
    assert(at >= 0, "The first paragraph is missing.");
    assert(
      conformanceText.every((text, index) => texts[at + index] === text),
      `Paragraphs read: ${JSON.stringify(texts.slice(at, at + 3))}`,
    );
    assert(!(await host.isEmpty()), "The document is said to be empty.");
  }),
  check("selects the second of two equal phrases", async (host) => {
    const paragraph = await paragraphWith(host, "A gun");
    const range = rangeOf(paragraph, "gun", paragraph.text.indexOf("A gun"));
    const { notFound } = await host.select(range);
    assert(notFound.length === 0, "The phrase was not found.");
    const selected = await host.selection();
    assert(
      selected?.paragraph === range.paragraph && selected.start === range.start,
      `Selected: ${JSON.stringify(selected)}`,
    );
  }),
  check("finds a statute's citation, which Word's search does not", async (host) => {
    const range = rangeOf(await paragraphWith(host, "841"), "21 U.S.C. § 841(b)(1)(A)(viii) and (b)(1)(C)");
    assert((await host.select(range)).done.length === 1, "The citation was not found.");
  }),
  check("marks, counts and clears", async (host) => {
    const paragraph = await paragraphWith(host, "A gun");
    const first = { ...rangeOf(paragraph, "a gun"), kind: "critical" as const };
    const second = { ...rangeOf(paragraph, "in the trunk"), kind: "high" as const };
    const { done } = await host.mark([first, second]);
    assert(done.length === 2, `${done.length} of 2 were marked.`);
    assert((await host.marksLeft()) === 2, "The marks are not remembered.");
    assert((await host.clearMarks()) === 2, "Not all marks were cleared.");
    assert((await host.marksLeft()) === 0, "Marks are left.");
  }),
  check("says that words are gone instead of marking others", async (host) => {
    const paragraph = await paragraphWith(host, "A gun");
    const { done, notFound } = await host.select({
      paragraph: paragraph.index,
      start: 0,
      end: 9,
      quote: "no such w",
    });
    assert(done.length === 0 && notFound.length === 1, "Other words were taken for them.");
  }),
  check("replaces words for good, and gives the document as a file", async (host) => {
    const paragraph = await paragraphWith(host, "A gun");
    await host.replace(rangeOf(paragraph, "in the trunk"), "{{evidence.[0].location}}");
    assert((await paragraphWith(host, "A gun was {{")).text.endsWith("{{evidence.[0].location}}."), "It is not there.");
    const replaced = await paragraphWith(host, "A gun was {{");
    await host.replace(rangeOf(replaced, "{{evidence.[0].location}}"), "in the trunk");
    assert((await paragraphWith(host, "A gun")).text === paragraph.text, "The earlier words did not come back.");
    const bytes = await host.file();
    assert(bytes[0] === 0x50 && bytes[1] === 0x4b && bytes.length > 500, "The file is no Word file.");
  }),
  check("types at the selection, in the place of what is selected", async (host) => {
    const paragraph = await paragraphWith(host, "A gun");
    await host.select(rangeOf(paragraph, "trunk"));
    await host.type("{{custom.place}}");
    const typed = await paragraphWith(host, "A gun");
    assert(typed.text.includes("in the {{custom.place}}."), `Typed: ${typed.text}`);
    await host.replace(rangeOf(typed, "{{custom.place}}"), "trunk");
    assert((await paragraphWith(host, "A gun")).text === paragraph.text, "The earlier words did not come back.");
  }),
  check("encloses words within their paragraph, whole paragraphs in paragraphs of their own", async (host) => {
    const paragraph = await paragraphWith(host, "A gun");
    await host.select(rangeOf(paragraph, "A gun was in the trunk."));
    assert((await host.enclose("{{#if dog}}", "{{/if}}")) === "words", "Words were taken for a paragraph.");
    const within = await paragraphWith(host, "A gun");
    assert(within.text.includes("{{#if dog}}A gun was in the trunk.{{/if}}"), `Enclosed: ${within.text}`);
    for (const tag of ["{{#if dog}}", "{{/if}}"])
      await host.replace(rangeOf(await paragraphWith(host, "A gun"), tag), "");
    const again = await paragraphWith(host, "A gun");
    assert(again.text === paragraph.text, "The earlier words did not come back.");
    await host.select(rangeOf(again, again.text));
    assert((await host.enclose("{{#each counts}}", "{{/each}}")) === "paragraphs", "A paragraph was taken for words.");
    const texts = (await host.read("document")).map(({ text }) => text);
    const at = texts.indexOf(paragraph.text);
    assert(
      texts[at - 1] === "{{#each counts}}" && texts[at + 1] === "{{/each}}",
      `Around it: ${JSON.stringify(texts.slice(at - 1, at + 2))}`,
    );
    for (const tag of ["{{#each counts}}", "{{/each}}"])
      await host.replace(rangeOf(await paragraphWith(host, tag), tag), "");
  }),
  check("rewords and puts back", async (host) => {
    const paragraph = await paragraphWith(host, "A gun");
    const range = rangeOf(paragraph, "in the trunk");
    await host.reword(range, "elsewhere");
    assert((await paragraphWith(host, "A gun")).text.includes("A gun was elsewhere."), "The new words are not there.");
    await host.putBack(range, "elsewhere");
    assert((await paragraphWith(host, "A gun")).text === paragraph.text, "The earlier words did not come back.");
  }),
  check("remembers and forgets a text of ours", async (host) => {
    const text = 'quotes " and <brackets> & \u201ctypographic\u201d ones\nand lines';
    await host.remember("conformance", text);
    assert((await host.recall("conformance")) === text, "The text came back changed.");
    await host.remember("conformance", undefined);
    assert((await host.recall("conformance")) === undefined, "The text is still there.");
  }),
];

/** Runs every check in turn; one that fails stops none. */
export async function checkHost(
  host: DocumentHost,
  told: (result: CheckResult) => void = () => undefined,
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const { name, run } of checks) {
    const started = performance.now();
    const reason = await run(host).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const result = {
      name,
      passed: reason === undefined,
      milliseconds: performance.now() - started,
      ...(reason === undefined ? {} : { reason }),
    };
    results.push(result);
    told(result);
  }
  return results;
}
