import fc from "fast-check";
import { li, p, table } from "./word-file";

/** The same paper twice: as the body of a Word file, and as plain text for Handlebars, a paragraph a line. */
export interface Paper {
  readonly word: string;
  readonly text: string;
}

/** Facts of one level; each item of its list is such a level again. */
export interface Level {
  readonly a: string;
  readonly b: string;
  readonly flag: boolean;
  readonly list: readonly Level[];
}

const words = fc.constantFrom(" of ", " & ", " <sic> ", " “said” ", ", ", " ", " v. ", "; § 841 ");
const value = (inLoop: boolean): fc.Arbitrary<string> =>
  fc.constantFrom(
    "{{a}}",
    "{{ b }}",
    "{{this.a}}",
    "{{{b}}}",
    ...(inLoop ? ["{{@index}}", "{{../a}}", "{{@root.b}}"] : []),
  );

/** What stands in one paragraph: words, values, and blocks within the line. */
const inline = (inLoop: boolean, depth: number): fc.Arbitrary<string> => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(words, value(inLoop)).map((parts) => parts.join("")) },
    ...(depth > 0
      ? [
          {
            weight: 1,
            arbitrary: fc
              .tuple(fc.constantFrom("#if flag", "#unless flag", "#if list"), inline(inLoop, 0), inline(inLoop, 0))
              .map(([open, yes, no]) => `{{${open}}}${yes}{{else}}${no}{{/${open.slice(1).split(" ")[0] ?? ""}}}`),
          },
          { weight: 1, arbitrary: inline(true, 0).map((each) => `{{#each list}}${each}{{/each}}`) },
        ]
      : []),
  );
  return fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(""));
};

/** A text in runs as Word splits it: anywhere, with spelling marks and bookmarks between. */
const runs = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.nat({ max: text.length }), { maxLength: 6 }),
      fc.infiniteStream(fc.constantFrom("", "<w:b/>", "<w:i/>")),
      fc.infiniteStream(fc.constantFrom("", '<w:proofErr w:type="spellStart"/>', "<w:bookmark/>")),
    )
    .map(([cuts, looks, marks]) => {
      const at = [...new Set([0, ...cuts, text.length])].sort((x, y) => x - y);
      return at
        .slice(1)
        .map((end, i) => run(text.slice(at[i], end), looks.next().value ?? "") + (marks.next().value ?? ""))
        .join("");
    });

function run(text: string, look: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A paragraph or an item of a list; it begins with a word, so that it is never empty. */
const paragraph = (inLoop: boolean): fc.Arbitrary<Paper> =>
  fc
    .tuple(inline(inLoop, 1), fc.constantFrom(0, 1, 2))
    .chain(([content, list]) =>
      runs(`P${content}`).map((word) => ({ word: list === 0 ? p(word) : li(word, list), text: `P${content}\n` })),
    );

const joined = (papers: readonly Paper[]): Paper => ({
  word: papers.map((each) => each.word).join(""),
  text: papers.map((each) => each.text).join(""),
});

/** A block around paragraphs and tables, its tags in paragraphs of their own. */
const block = (inLoop: boolean, depth: number): fc.Arbitrary<Paper> =>
  fc.constantFrom("if", "unless", "each").chain((kind) => {
    const open = `{{#${kind} ${kind === "each" ? "list" : "flag"}}}`;
    const body = papers(inLoop || kind === "each", depth - 1);
    return fc.tuple(body, fc.option(papers(inLoop, 0))).map(([main, other]) => ({
      word: p(open) + main.word + (other === null ? "" : p("{{else}}") + other.word) + p(`{{/${kind}}}`),
      text: `${open}\n${main.text}${other === null ? "" : `{{else}}\n${other.text}`}{{/${kind}}}\n`,
    }));
  });

/** A table with a heading, a row for each item and a last row. */
const rows = (inLoop: boolean): fc.Arbitrary<Paper> =>
  fc.tuple(inline(true, 1), inline(true, 0), inline(inLoop, 0)).map(([first, second, last]) => ({
    word: table([
      ["PWhat", "PWhere"],
      [`{{#each list}}P${first}`, `P${second}{{/each}}`],
      [`P${last}`, "PEnd"],
    ]),
    text: `PWhat\nPWhere\n{{#each list}}\nP${first}\nP${second}\n{{/each}}\nP${last}\nPEnd\n`,
  }));

function papers(inLoop: boolean, depth: number): fc.Arbitrary<Paper> {
  const one = paragraph(inLoop);
  const more =
    depth > 0
      ? [block(inLoop, depth), rows(inLoop).map((table) => joined([table, { word: p("P"), text: "P\n" }]))]
      : [];
  return fc
    .array(fc.oneof({ weight: 2, arbitrary: one }, ...more.map((arbitrary) => ({ weight: 1, arbitrary }))), {
      minLength: 1,
      maxLength: 3,
    })
    .map(joined);
}

/** Papers of nested blocks, tables, lists and split runs. */
export const paper: fc.Arbitrary<Paper> = papers(false, 3).map(({ word, text }) => {
  let id = 0;
  const bookmark = (): string => `<w:bookmarkStart w:id="${++id}" w:name="b${id}"/><w:bookmarkEnd w:id="${id}"/>`;
  // Some paragraph stays whatever the facts are: a body without one gets an empty one.
  return { word: word.replace(/<w:bookmark\/>/g, bookmark) + p("PEnd"), text: `${text}PEnd\n` };
});

const strings = fc.constantFrom("Davis", "O'Neil & <Sons>", "12", "“x”", " spaced ", "{{not}}", "0");
const level = (depth: number): fc.Arbitrary<Level> =>
  fc.record({
    a: strings,
    b: strings,
    flag: fc.boolean(),
    list: depth === 0 ? fc.constant([]) : fc.array(level(depth - 1), { maxLength: 3 }),
  });

/** Facts for such papers. */
export const facts: fc.Arbitrary<Level> = level(3);
