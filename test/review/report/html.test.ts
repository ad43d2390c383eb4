import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { htmlReport } from "../../../src/review/report";
import { STYLES } from "../../../src/review/report/styles";
import { finding } from "../support/finding";
import { reviewedSample } from "./sample";

/** Parses the body as XML (every element we write is closed), so that a stray bracket or an unclosed element fails. */
function parse(html: string): { text: string; ids: string[]; links: string[]; names: Set<string> } {
  const body = html.slice(html.indexOf("<body>"), html.indexOf("</body>") + 7).replace(/<br>/g, "<br/>");
  const out = { text: "", ids: [] as string[], links: [] as string[], names: new Set<string>() };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => (out.text += text));
  parser.on("opentag", ({ name, attributes }) => {
    out.names.add(name);
    if (attributes.id !== undefined) out.ids.push(attributes.id);
    if (attributes.href !== undefined) out.links.push(attributes.href);
  });
  parser.write(body).close();
  return out;
}

const { file, options } = reviewedSample();
const html = htmlReport([file], options);
const page = parse(html);

test("holds every finding with its words, cost, authorities and dates, evidence, questions and narrower words", () => {
  expect(file.findings.length).toBeGreaterThan(8);
  for (const each of file.findings) {
    const words = [
      each.quote,
      each.message,
      each.consequence,
      each.evidence.reason,
      ...each.ask,
      ...each.suggestions.map((one) => one.effect),
    ];
    for (const word of words) expect(page.text.replace(/\s+/g, " ")).toContain(word.replace(/\s+/g, " "));
    for (const { cite, checked } of each.authorities) expect(page.text).toContain(`${cite} (checked ${checked}`);
  }
});

test("holds the safety valve, the element checklist and what was looked for", () => {
  for (const words of [
    "3553(f)(2)",
    "Element checklist",
    "Found knowledge",
    "What was looked for",
    "Protected place; Quantity",
    "that no rule marks and no element of the plea was found in",
  ]) {
    expect(page.text.replace(/\s+/g, " ")).toContain(words);
  }
});

test("the text stands in it word for word", () => {
  const words = (text: string): string => text.replace(/\s+/g, "");
  const shown = html
    .slice(html.indexOf('class="basis"'), html.indexOf('class="findings"'))
    .replace(/<sup>.*?<\/sup>|<span class="pn".*?<\/span>/g, "");
  const text = shown
    .replace(/<[^>]*>/g, "")
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
  expect(words(text)).toContain(words(file.text));
});

test("anchors are unique and every link leads somewhere", () => {
  for (const report of [html, htmlReport([file, { ...file, file: "other.txt" }], options)]) {
    const { ids, links } = parse(report);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of links) expect(ids).toContain(link.replace(/^#/, ""));
  }
});

test("one file: no script, nothing from anywhere", () => {
  expect(page.names.has("script")).toBe(false);
  expect(html).not.toMatch(/\b(?:src|srcset|action)=|url\(|@import|https?:|javascript:|\son\w+=/i);
  expect(html).toContain("default-src 'none'");
});

test("never says that a text is safe, and says that nothing found is no assurance", () => {
  const empty = htmlReport([{ file: "a.txt", text: "He possessed cocaine.", findings: [] }], {
    lookedFor: options.lookedFor ?? { categories: [], rules: 0 },
  });
  expect(parse(empty).text).toContain("That is no assurance");
  for (const report of [html, empty]) {
    const words = parse(report).text.replace(/Safety valve|safety valve/g, "");
    expect(words).not.toMatch(/\b(?:is safe|safe to|no risks?|all clear|no problems?|looks good|risk-free)\b/i);
  }
});

test("hostile words are words", () => {
  const nasty = `<script>alert(1)</script>"'&<img src=x onerror=y>\u0000`;
  fc.assert(
    fc.property(
      fc.constantFrom(nasty, "</mark></body>", "]]>", "<!--"),
      fc.string({ unit: "grapheme", maxLength: 20 }),
      (bad, more) => {
        const text = `${bad}${more} end`;
        const each = finding({
          category: `firm-${bad}`,
          quote: bad,
          ruleId: bad,
          message: bad,
          consequence: bad,
          ask: [bad],
          authorities: [{ cite: bad, checked: bad, note: bad }],
          suggestions: [{ kind: "neutral", text: bad, replaces: { start: 0, end: 1 }, effect: bad }],
          evidence: { state: "supported", cites: [bad], reason: bad },
          beneath: [finding({ category: bad, quote: bad })],
          soft: bad,
        });
        const report = htmlReport([{ file: bad, text, findings: [each] }], {
          title: bad,
          date: bad,
          case: { title: bad },
        });
        expect(parse(report).names.has("script")).toBe(false);
        expect(parse(report).names.has("img")).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

test("overlapping findings share a mark and each has its number", () => {
  const text = "He carried a loaded pistol there.";
  const a = finding({ category: "firearm", quote: "carried a loaded pistol", start: 3, end: 26 });
  const b = finding({ category: "violence", quote: "loaded pistol there", start: 13, end: 32, severity: "critical" });
  const report = htmlReport([{ file: "a", text, findings: [a, b] }]);
  expect(report).toMatch(
    /<mark class="critical"[^>]*>carried a loaded pistol there<\/mark><sup><a[^>]*>1<\/a><a[^>]*>2<\/a><\/sup>/,
  );
});

/** Relative luminance and contrast by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const long = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join("") : hex.slice(1);
    const [r = 0, g = 0, blue = 0] = [0, 2, 4].map((at) => {
      const part = parseInt(long.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test.each(["light", "dark", "print"])("colours have contrast: %s", (scheme) => {
  const blocks = [...STYLES.matchAll(/:root\{([^}]*--paper[^}]*)\}/g)].map((found) => found[1] ?? "");
  const block = blocks[["light", "dark", "print"].indexOf(scheme)] ?? "";
  const colors = new Map(
    [...block.matchAll(/--([a-z-]+):(#[0-9a-f]{3,6})/g)].map((found) => [found[1] ?? "", found[2] ?? ""]),
  );
  const of = (name: string): string => colors.get(name) ?? "missing";
  const pairs = [
    ...["ink", "soft", "link", "critical", "high", "medium", "good"].flatMap((fore) => [
      [fore, "sheet"],
      [fore, "paper"],
    ]),
    ...["critical", "high", "medium", "good"].flatMap((name) => [
      [name, `${name}-bg`],
      ["ink", `${name}-bg`],
    ]),
  ];
  for (const [fore = "", back = ""] of pairs)
    expect([fore, back, contrast(of(fore), of(back)) >= 4.5]).toEqual([fore, back, true]);
});
