import fc from "fast-check";
import Handlebars from "handlebars";
import { renderText } from "../../src/drafting";

const name = fc.constantFrom("a", "b", "c", "list", "people", "flag", "zero", "none", "item");
const path = fc.oneof(
  { weight: 6, arbitrary: name },
  fc.tuple(name, name).map(([x, y]) => `${x}.${y}`),
  fc.constantFrom(
    "this",
    "@index",
    "@key",
    "@first",
    "@last",
    "@root.a",
    "@root.list.length",
    "@../index",
    "list.[0]",
    "a.[b c]",
    "this.a",
    "./b",
  ),
  name.map((x) => `../${x}`),
  name.map((x) => `../../${x}`),
);
const literal = fc.constantFrom('"text"', "'it is'", "12", "0", "true", "false", "null", "undefined", '""');
const value = fc.oneof({ weight: 5, arbitrary: path }, { weight: 1, arbitrary: literal });
const argument = fc.oneof(
  { weight: 5, arbitrary: value },
  fc.tuple(path, value).map(([x, y]) => `(lookup ${x} ${y})`),
);
const space = fc.constantFrom("", "", " ", "\n", "  ", "\n\n", "\t", " \n ", "\r\n");
const words = fc.constantFrom("", "x", "The dog", "}} ", "{ ", "a b", "“quoted”", "<&>");
const text = fc.tuple(space, words, space).map((parts) => parts.join(""));
const tilde = fc.constantFrom("", "", "", "~");
const tag = (open: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(tilde, open, tilde).map(([left, body, right]) => `{{${left}${body}${right}}}`);
const close = (what: string): fc.Arbitrary<string> => tag(fc.constant(`/${what}`));
const otherwise = (body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant("") },
    fc.tuple(tag(fc.constantFrom("else", "^", " else ")), body).map((parts) => parts.join("")),
  );
const chain = (body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        tag(fc.tuple(fc.constantFrom("if", "unless", "with", "each"), argument).map(([h, x]) => `else ${h} ${x}`)),
        body,
      ),
      {
        maxLength: 2,
      },
    )
    .map((parts) => parts.flat().join(""));

const template = (raw: boolean): fc.Arbitrary<string> =>
  fc.letrec<{ body: string; block: string }>((tie) => {
    const body = tie("body");
    const block = (what: string, options: fc.Arbitrary<string>, open = "#"): fc.Arbitrary<string> =>
      fc
        .tuple(
          tag(fc.tuple(argument, options).map(([x, o]) => `${open}${what} ${x}${o}`)),
          body,
          chain(body),
          otherwise(body),
          close(what),
        )
        .map((parts) => parts.join(""));
    return {
      block: fc.oneof(
        { depthSize: "small" },
        block("if", fc.constantFrom("", "", " includeZero=true")),
        block("unless", fc.constant("")),
        block("each", fc.constantFrom("", " as |item|", " as |item i|", " as |a b|")),
        block("with", fc.constantFrom("", " as |item|", " as |c|")),
        block("if", fc.constant(""), "^"),
        fc
          .tuple(
            fc.constantFrom("#", "^"),
            path.filter((p) => !p.startsWith("@")),
            body,
            otherwise(body),
          )
          .chain(([open, p, inner, other]) =>
            fc.tuple(tag(fc.constant(open + p)), close(p)).map(([o, c]) => `${o}${inner}${other}${c}`),
          ),
      ),
      body: fc
        .array(
          fc.oneof(
            { depthSize: "small", withCrossShrink: true },
            { weight: 4, arbitrary: text },
            {
              weight: 4,
              arbitrary: tag(
                (raw ? argument.filter((x) => !/@(index|first|last|\.)|length/.test(x)) : argument).map((x) =>
                  x.startsWith("(") ? x.slice(1, -1) : x,
                ),
              ),
            },
            {
              weight: raw ? 2 : 0,
              arbitrary: path.filter((p) => !/@(index|first|last|\.)|length/.test(p)).map((p) => `{{{${p}}}}`),
            },
            {
              weight: raw ? 2 : 0,
              arbitrary: path.filter((p) => !/@(index|first|last|\.)|length/.test(p)).map((p) => `{{&${p}}}`),
            },
            { weight: 1, arbitrary: fc.constantFrom("{{! note }}", "{{!-- a {{b}} --}}", "{{~! x ~}}", "{{!}}") },
            { weight: 1, arbitrary: fc.constantFrom("\\{{a}} ", "\\\\{{a}}", "\\{{#if a}} x ") },
            {
              weight: 1,
              arbitrary: fc.constantFrom(
                "{{> one}}",
                "{{> two a}}",
                "{{> one c=b}}",
                '{{> "two" list a=1}}',
                "\n  {{> one}}\n",
                "{{>two @root}}",
              ),
            },
            { weight: 3, arbitrary: tie("block") },
          ),
          { maxLength: 5 },
        )
        .map((parts) => parts.join("")),
    };
  }).body;

const texts = fc.constantFrom<unknown>("", "Davis", "O'Neil & <Sons>", "12", null, undefined);
const mixed = fc.constantFrom<unknown>("", "Davis", "O'Neil & <Sons>", 0, 7, -1.5, true, false, null, undefined, "0");
const context = (scalar: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.letrec<{ context: unknown; node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      { weight: 3, arbitrary: scalar },
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "c", "b c", "item", "list", "flag", "0"), tie("node"), { maxKeys: 4 }),
    ),
    context: fc.record(
      {
        a: tie("node"),
        b: tie("node"),
        c: tie("node"),
        list: tie("node"),
        people: tie("node"),
        flag: tie("node"),
        zero: scalar,
        none: fc.constant(null),
      },
      { requiredKeys: [] },
    ),
  })).context;

const partials = {
  one: "1:{{a}}{{#each list}}\n- {{this}}{{@index}}\n{{/each}}\n[{{c}}]\n",
  two: "2 {{#if a}}\n  y\n{{else}} n{{/if}} {{@root.b}}{{../a}}",
};

/** Undoes Handlebars' HTML escapes; the generated texts hold none of their own. */
function unescapeHtml(html: string): string {
  const table: Record<string, string> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#x27;": "'",
    "&#x60;": "`",
    "&#x3D;": "=",
  };
  return html.replace(/&(amp|lt|gt|quot|#x27|#x60|#x3D);/g, (entity) => table[entity] ?? entity);
}

function theirs(source: string, data: unknown, noEscape: boolean): string {
  const hb = Handlebars.create();
  hb.log = () => undefined;
  hb.registerPartial(partials);
  const text = hb.compile(source, { noEscape })(data);
  return noEscape ? text : unescapeHtml(text);
}

const runs = Number(process.env["RUNS"] ?? 3000);

/** Compares wherever Handlebars accepts the template; returns how many it did. */
function compare(noEscape: boolean, data: fc.Arbitrary<unknown>): number {
  let compared = 0;
  fc.assert(
    fc.property(template(noEscape), data, (source, facts) => {
      let expected: string;
      try {
        expected = theirs(source, facts, noEscape);
      } catch {
        return;
      }
      compared++;
      expect(renderText(source, facts, { partials })).toBe(expected);
    }),
    { numRuns: runs },
  );
  return compared;
}

describe("plain text is what Handlebars itself makes", () => {
  // With noEscape Handlebars adds neighbouring numbers ({{a}}{{b}} of 1 and 2 gives 3), so numbers are compared through its escaping mode.
  it("over generated templates and data of every kind", () => {
    expect(compare(false, context(mixed))).toBeGreaterThan(runs / 2);
  });

  it("over generated templates with noEscape, on text", () => {
    expect(compare(true, context(texts))).toBeGreaterThan(runs / 2);
  });
});
