/**
 * The table from which the folders of test/fixtures/drafting are made: template, facts, clauses, and what is expected, which is written by hand
 * here. The tests read the folders. After a change here: `MAKE_FIXTURES=1 npx jest test/drafting/fixtures`.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { li, link, p, picture, r, table, textBox, twoLists, wordFile, type WordFileParts } from "./word-file";

interface Fixture {
  readonly template: WordFileParts | string;
  readonly clauses?: Readonly<Record<string, WordFileParts | string>>;
  readonly facts: object;
  /** Text of each story of the draft. */
  readonly text?: Readonly<Record<string, readonly string[]>>;
  /** Paths of the facts that are missing. */
  readonly missing?: readonly string[];
  /** Faults of the template: id, place and hint. */
  readonly faults?: readonly { id: string; story: string; paragraph: number; hint?: string }[];
}

const broken = (...pieces: readonly string[]): string =>
  pieces
    .map(
      (piece) =>
        `<w:r>${/[A-Z]$/.test(piece) ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${piece}</w:t></w:r>`,
    )
    .join('<w:proofErr w:type="spellStart"/>');
const pageSize = '<w:pgSz w:w="12240" w:h="15840"/>';
const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
const ref = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const noteText = (text: string): string => p(`<w:r><w:footnoteRef/></w:r>${r(` ${text}`)}`);
const ins = (content: string): string =>
  `<w:ins w:id="90" w:author="Editor" w:date="2026-01-05T00:00:00Z">${content}</w:ins>`;
const del = (text: string): string =>
  `<w:del w:id="91" w:author="Editor" w:date="2026-01-05T00:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const evidence = [
  { description: "pistol", location: "glove compartment" },
  { description: "bag", location: "trunk" },
];

const fixtures: Readonly<Record<string, Fixture>> = {
  "split-runs": {
    template:
      p(broken("Mr. {", "{cli", "ent.na", "me}", "} moves")) +
      p(broken("{{#i", "f client.cit", "izen}", "}citizen{{el", "se}}alien{{/i", "f}}")) +
      p(
        `${r("{{cli")}<w:bookmarkStart w:id="1" w:name="mid"/>${r("ent.last")}<w:bookmarkEnd w:id="1"/>${r("Name}}")}<w:r><w:tab/><w:t>end</w:t></w:r>`,
      ),
    facts: { client: { name: "Ray Whitlock", lastName: "Whitlock", citizen: true } },
    text: { body: ["Mr. Ray Whitlock moves", "citizen", "Whitlock\tend"] },
  },
  "errors-with-place": {
    template: {
      body:
        p("First paragraph.") +
        p("The client, {{client.nmae}}, moves.") +
        table([["{{#each evidence}}{{descripton}}", "{{/each}}"]]) +
        p('{{dat docket.filed}} {{date}} {{date docket.filed "shrt"}}') +
        p(r("Note") + ref(2)) +
        p(textBox(p("{{court.jugde.name}}"))),
      headers: [p("{{docket.numbr}}")],
      footnotes: { 2: noteText("{{counsel.nam}}") },
    },
    facts: {},
    faults: [
      { id: "template/unknown-fact", story: "body", paragraph: 2, hint: "client.name" },
      { id: "template/unknown-fact", story: "body", paragraph: 3, hint: "description" },
      { id: "template/unknown-helper", story: "body", paragraph: 5, hint: "date" },
      { id: "template/unknown-fact", story: "body", paragraph: 5 },
      { id: "template/unknown-fact", story: "header 1", paragraph: 1, hint: "docket.number" },
      { id: "template/unknown-fact", story: "footnote 1", paragraph: 1, hint: "counsel.name" },
      { id: "template/unknown-fact", story: "text box 1", paragraph: 1, hint: "court.judge.name" },
    ],
  },
  "unclosed-block": {
    template:
      p("{{#if client.name}}") +
      p("in") +
      p("{{#each evidence}}") +
      p("x") +
      p("{{/if}}") +
      p("{{client.name") +
      p("goes on}} {{/with}}") +
      p("{{else}}"),
    facts: {},
    faults: [
      { id: "template/unclosed-block", story: "body", paragraph: 3, hint: "{{/each}}" },
      { id: "template/tag-across-paragraphs", story: "body", paragraph: 6 },
      { id: "template/stray-close", story: "body", paragraph: 7 },
      { id: "template/stray-else", story: "body", paragraph: 8 },
    ],
  },
  "wrong-close": {
    template: p("{{#if client.name}}a{{/fi}}") + p("{{#each evidence}}") + p("{{/evidence}}") + p("{{/each}}"),
    facts: {},
    faults: [
      { id: "template/wrong-close", story: "body", paragraph: 1, hint: "{{/if}}" },
      { id: "template/stray-close", story: "body", paragraph: 3 },
    ],
  },
  "across-table": {
    template:
      p("{{#if client.name}}") + table([["a{{/if}}", "b"]]) + table([["{{#each evidence}}x", "y"]]) + p("{{/each}}"),
    facts: {},
    faults: [
      { id: "template/block-across-table", story: "body", paragraph: 1 },
      { id: "template/block-across-table", story: "body", paragraph: 4 },
    ],
  },
  "blank-paragraphs": {
    template:
      p("Before.") +
      p("{{#if client.citizen}}") +
      p("Never.") +
      p("{{else}}") +
      p("Alien.") +
      p("{{/if}}") +
      p("{{#each evidence}}") +
      p("{{description}}") +
      p("{{#if lab}}") +
      p("Lab.") +
      p("{{/if}}") +
      p("{{/each}}") +
      p("{{#if client.citizen}}Inline never.{{/if}}") +
      p("{{! a note to the editor }}") +
      p("Items:{{#each evidence}}") +
      p("- {{description}}") +
      p("{{/each}}") +
      p("{{#each evidence}}{{description}} found") +
      p("in the {{location}}{{/each}}") +
      p("After."),
    facts: { client: { citizen: false }, evidence },
    text: {
      body: [
        "Before.",
        "Alien.",
        "pistol",
        "bag",
        "Items:",
        "- pistol",
        "- bag",
        "pistol found",
        "in the glove compartment",
        "bag found",
        "in the trunk",
        "After.",
      ],
    },
  },
  "page-break-in-loop": {
    template: p("{{#each evidence}}") + p("Page of {{description}}") + p(pageBreak) + p("{{/each}}"),
    facts: { evidence },
    text: { body: ["Page of pistol", "\n", "Page of bag"] },
  },
  "numbering-restart": {
    template: {
      body:
        li("Numbered before.", 2) +
        p("{{#each evidence}}") +
        p("{{description}}") +
        li("seen in {{location}}", 1) +
        li("seized", 1) +
        p("{{/each}}") +
        p("{{#each evidence}}") +
        li("numbering goes on: {{description}}", 2) +
        p("{{/each}}"),
      numbering: twoLists,
    },
    facts: { evidence },
    text: {
      body: [
        "Numbered before.",
        "pistol",
        "seen in glove compartment",
        "seized",
        "bag",
        "seen in trunk",
        "seized",
        "numbering goes on: pistol",
        "numbering goes on: bag",
      ],
    },
  },
  "duplicate-ids": {
    template: {
      body:
        p("{{#each evidence}}") +
        p(
          `<w:bookmarkStart w:id="7" w:name="item"/>${r("{{description}}")}<w:bookmarkEnd w:id="7"/><w:commentRangeStart w:id="0"/>${r(" seen")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${textBox(p("{{location}}"), 5)}`,
        ) +
        p(
          `<w:sdt><w:sdtPr><w:alias w:val="Own"/><w:id w:val="777"/></w:sdtPr><w:sdtContent>${r("See ")}</w:sdtContent></w:sdt><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF item \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("item")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ) +
        p("{{/each}}"),
      comments: { 0: p("Check this.") },
    },
    facts: { evidence },
    text: {
      body: ["pistol seen", "See item", "bag seen", "See item"],
      "text box 1": ["glove compartment"],
      "text box 2": ["trunk"],
    },
  },
  "smart-quotes": {
    template:
      p("{{#if (eq court.level “federal”)}}federal{{else}}state{{/if}}") +
      p("{{date\u00a0docket.filed ‘short’}}") +
      p("{{default client.firstName “O’Neil’s client”}}") +
      p("{{!— Word made a dash of two hyphens —}}kept") +
      p("“{{client.name}}” said ‘{{client.lastName}}’"),
    facts: {
      court: { level: "federal" },
      docket: { filed: "2026-03-13" },
      client: { name: "Ray", lastName: "Whitlock" },
    },
    text: { body: ["federal", "Mar. 13, 2026", "O’Neil’s client", "kept", "“Ray” said ‘Whitlock’"] },
  },
  footnotes: {
    template: {
      body:
        p(r("Charged.") + ref(2)) +
        p("{{#each evidence}}") +
        p(r("Found {{description}}.") + ref(3)) +
        p("{{/each}}") +
        p("{{#if client.citizen}}") +
        p(r("Gone.") + ref(4)) +
        p("{{/if}}") +
        p(r("Last.") + '<w:r><w:endnoteReference w:id="2"/></w:r>'),
      footnotes: {
        2: noteText("No. {{docket.number}}"),
        3: noteText("In the {{location}}."),
        4: noteText("Gone as well."),
      },
      endnotes: { 2: p("{{client.name}} rests.") },
    },
    facts: { client: { name: "Ray", citizen: false }, docket: { number: "26-47" }, evidence },
    text: {
      body: ["Charged.", "Found pistol.", "Found bag.", "Last."],
      "footnote 1": [" No. 26-47"],
      "footnote 2": [" In the glove compartment."],
      "footnote 3": [" In the trunk."],
      "endnote 1": ["Ray rests."],
    },
  },
  "missing-facts": {
    template: {
      body:
        p("{{client.name}}, {{docket.number}}, filed {{date docket.filed}}") +
        p("{{#each evidence}}{{description}} at {{location}}; {{/each}}") +
        p("{{#if counsel.firm}}{{counsel.firm}}{{/if}}") +
        p('{{missing "the offense charged"}} {{custom.not.there}}'),
    },
    facts: { client: { name: "Ray" }, evidence: [{ description: "pistol" }] },
    missing: ["docket.number", "docket.filed", "evidence[0].location", "the offense charged", "custom.not.there"],
    text: {
      body: [
        "Ray, [docket number], filed [docket filed]",
        "pistol at [evidence location]; ",
        "[the offense charged] [custom not there]",
      ],
    },
  },
  "later-sections": {
    template: {
      body:
        p(
          "One",
          '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId4"/></w:sectPr>',
        ) + p("Two"),
      headers: [p("First: {{client.name}}"), p("Second: {{docket.number}}")],
      footers: [p("Foot {{client.name}}"), p("{{#if client.citizen}}gone{{/if}}")],
    },
    facts: { client: { name: "Ray", citizen: false }, docket: { number: "26-47" } },
    text: {
      body: ["One", "Two"],
      "header 1": ["First: Ray"],
      "header 2": ["Second: 26-47"],
      "footer 1": ["Foot Ray"],
      "footer 2": [""],
    },
  },
  "tracked-changes": {
    template:
      p(ins(r("{{cli")) + r("ent.name}} moves")) +
      p(r("{{client.") + del("first") + ins(r("last")) + r("Name}}")) +
      p(ins(r("{{#if client.citizen}}new")) + r(" text{{/if}}")) +
      p(ins(r("Quoted {{#each evidence}}{{description}} {{/each}}end"))),
    facts: { client: { name: "Ray", lastName: "Whitlock", citizen: true }, evidence },
    text: { body: ["Ray moves", "Whitlock", "new text", "Quoted pistol bag end"] },
  },
  "fact-changes-everywhere": {
    template: {
      body: p("{{client.name}} and again {{client.name}}; {{upper client.name}}"),
      headers: [p("{{client.name}}")],
    },
    facts: { client: { name: "Ray" } },
    text: { body: ["Ray and again Ray; RAY"], "header 1": ["Ray"] },
  },
  "forbidden-characters": {
    template: p("{{client.name}}|{{custom.lines}}"),
    facts: { client: { name: "Ra\u0000y\u000b <&> \ud800x" }, custom: { lines: "one\r\ntwo\tthree" } },
    text: { body: ["Ray\n <&> x|one\ntwo\tthree"] },
  },
  "prototype-names": {
    template: p('[{{custom.constructor}}][{{custom.__proto__}}][{{custom.toString}}][{{lookup custom "constructor"}}]'),
    facts: { custom: {} },
    missing: ["custom.constructor", "custom.__proto__", "custom.toString"],
    text: { body: ["[[custom constructor]][[custom __proto__]][[custom to string]][]"] },
  },
  tables: {
    template:
      table([
        ["What", "Where"],
        ["{{#each evidence}}{{description}}", "{{location}}{{/each}}"],
        ["Total", "{{count evidence}}"],
      ]) +
      p("") +
      table([
        ["{{#each evidence}}", ""],
        ["{{description}}", '{{#if (eq location "trunk")}}in back{{else}}in front{{/if}}'],
        ["{{/each}}", ""],
      ]) +
      p("") +
      table([
        ["{{#if client.citizen}}", ""],
        ["yes", "1"],
        ["{{else}}", ""],
        ["no", "2"],
        ["{{/if}}", ""],
      ]) +
      p("gone:") +
      table(
        [["{{#each charges}}{{this}}", "{{/each}}"]].map((row) =>
          row.map((cell) => cell.replace("charges", "custom.none")),
        ),
      ) +
      p("cell:") +
      table([
        [
          p("{{#each custom.none}}") + p("{{this}}") + p("{{/each}}"),
          p("{{#each evidence}}") + p("{{description}}") + p("{{/each}}"),
        ],
      ]),
    facts: { client: { citizen: false }, evidence, custom: { none: [] } },
    text: {
      body: [
        "What",
        "Where",
        "pistol",
        "glove compartment",
        "bag",
        "trunk",
        "Total",
        "2",
        "",
        "pistol",
        "in front",
        "bag",
        "in back",
        "",
        "no",
        "2",
        "gone:",
        "cell:",
        "",
        "pistol",
        "bag",
      ],
    },
  },
  "text-boxes": {
    template: p(r("Anchor ") + textBox(p("{{#each evidence}}") + p("{{description}}") + p("{{/each}}"))),
    facts: { evidence },
    text: { body: ["Anchor "], "text box 1": ["pistol", "bag"] },
  },
  "beside-the-text": {
    template: {
      body:
        p(r("Write to ") + link("rIdMail", "{{counsel.name}}", "Mail to {{counsel.firm}}") + r(".")) +
        p("{{#each evidence}}") +
        p(
          r("See ") +
            link("rIdItem", "{{description}}") +
            picture("Photograph of the {{description}}{{#if location}}, in the {{location}}{{/if}}", 7),
        ) +
        p("{{/each}}") +
        table([["Item", "{{count evidence}}"]]).replace(
          "</w:tblPr>",
          '<w:tblCaption w:val="What was seized on {{date docket.filed}}"/></w:tblPr>',
        ) +
        p("End."),
      links: {
        rIdMail: "mailto:%7B%7Bcounsel.email%7D%7D?subject=Case%20%7b%7bdocket.number%7d%7d",
        rIdItem: "https://files.example/{{@index}}/%7B%7Bdescription%7D%7D",
      },
      properties: {
        core: "<dc:title>Motion, {{docket.number}}</dc:title><dc:subject>{{#each evidence}}{{description}}{{#unless @last}}, {{/unless}}{{/each}}</dc:subject>",
        extended: "<Company>{{counsel.firm}} &amp; Co.</Company>",
      },
    },
    facts: {
      counsel: { name: "A. Lang", email: "a@lang.example" },
      docket: { number: "26-47", filed: "2026-03-13" },
      evidence: [{ description: "pistol", location: "glove compartment" }, { description: '"bag" & scale' }],
    },
    missing: ["counsel.firm"],
    text: { body: ["Write to A. Lang.", "See pistol", 'See "bag" & scale', "Item", "2", "End."] },
  },
  "facts-with-a-look": {
    template:
      p(
        `${r("Now comes ")}${r("{{client.name}}", "<w:b/>")}${r(", and the paper is ")}${r("{{docket.number}}", "<w:i/>")}`,
      ) + p(r("{{client.name}}", "<w:b/>"), '<w:jc w:val="center"/>'),
    facts: { client: { name: "Ray Whitlock" } },
    missing: ["docket.number"],
    text: { body: ["Now comes Ray Whitlock, and the paper is [docket number]", "Ray Whitlock"] },
  },
  "sections-in-loop": {
    template: {
      body:
        p("{{#each evidence}}") +
        p("Exhibit: {{description}}") +
        p(
          "{{location}}",
          `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:type w:val="nextPage"/>${pageSize}</w:sectPr>`,
        ) +
        p("{{/each}}") +
        p("Last section."),
      headers: [p("{{docket.number}}")],
    },
    facts: { docket: { number: "26-47" }, evidence },
    text: {
      body: ["Exhibit: pistol", "glove compartment", "Exhibit: bag", "trunk", "Last section."],
      "header 1": ["26-47"],
    },
  },
  "content-controls": {
    template:
      `<w:sdt><w:sdtPr><w:alias w:val="Block"/><w:id w:val="11"/></w:sdtPr><w:sdtContent>${p("{{#if client.name}}")}${p("In {{client.name}}")}${p("{{/if}}")}</w:sdtContent></w:sdt>` +
      p(
        `${r("Plain: ")}<w:sdt><w:sdtPr><w:id w:val="12"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${r("{{client.name}}")}</w:sdtContent></w:sdt>`,
      ),
    facts: { client: { name: "Ray" } },
    text: { body: ["In Ray", "Plain: Ray"] },
  },
  clauses: {
    template: {
      body:
        p("Before.") +
        p('{{> ground title="First"}}') +
        p("{{#each evidence}}") +
        p("{{> item}}") +
        p("{{/each}}") +
        p("In a sentence: {{> phrase}}, and on.") +
        p('{{> ground title="Second"}}') +
        li("Own list", 1) +
        p(r("End") + ref(2)),
      numbering: twoLists,
      footnotes: { 2: noteText("Own note.") },
    },
    clauses: {
      ground: {
        body:
          p("{{title}} ground of {{client.name}}", '<w:pStyle w:val="Ground"/>') +
          li("one", 2) +
          li("two", 2) +
          p(r("Noted.") + ref(2)),
        styles:
          '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Ground"><w:name w:val="Ground"/><w:rPr><w:b/></w:rPr></w:style>',
        numbering: twoLists,
        footnotes: { 2: noteText("Note of {{title}}.") },
      },
      item: p("{{description}} in the {{location}}"),
      phrase: p("known to {{client.name}}"),
    },
    facts: { client: { name: "Ray" }, evidence },
    text: {
      body: [
        "Before.",
        "First ground of Ray",
        "one",
        "two",
        "Noted.",
        "pistol in the glove compartment",
        "bag in the trunk",
        "In a sentence: known to Ray, and on.",
        "Second ground of Ray",
        "one",
        "two",
        "Noted.",
        "Own list",
        "End",
      ],
      "footnote 1": [" Note of First."],
      "footnote 2": [" Note of Second."],
      "footnote 3": [" Own note."],
    },
  },
  "rich-values": {
    template:
      p("{{custom.statement}}", '<w:ind w:left="720"/>') +
      p("Said: {{custom.statement}} once.") +
      p("{{custom.long}}") +
      p("{{custom.stars}}"),
    facts: {
      custom: {
        statement: { paragraphs: ["I saw *nothing*.", "**Never** did."] },
        long: "First part.\n\nSecond part.",
        stars: "not *italic* here",
      },
    },
    text: {
      body: [
        "I saw nothing.",
        "Never did.",
        "Said: I saw nothing.\nNever did. once.",
        "First part.",
        "Second part.",
        "not *italic* here",
      ],
    },
  },
  "raw-text": {
    template:
      p("\\{{client.name}} stays; {{{{raw}}}}{{#if x}}{{{{/raw}}}} too; {{{client.name}}} goes") +
      p("a {{~client.name~}} b") +
      p(
        "{{#with client}}{{name}}{{../client.name}}{{@root.client.name}}{{/with}}{{#each evidence as |it i|}}{{i}}{{it.description}}{{#unless @last}}, {{/unless}}{{/each}}",
      ) +
      p("{{^client.citizen}}none{{/client.citizen}} {{evidence.[0].description}} {{#client}}{{name}}{{/client}}"),
    facts: { client: { name: "Ray" }, evidence },
    text: {
      body: ["{{client.name}} stays; {{#if x}} too; Ray goes", "aRayb", "RayRayRay0pistol, 1bag", "none pistol Ray"],
    },
  },
};

/** Writes all folders. */
export function makeFixtures(root: string): void {
  for (const [name, fixture] of Object.entries(fixtures)) {
    const folder = join(root, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "template.docx"), wordFile(fixture.template));
    writeFileSync(join(folder, "facts.json"), `${JSON.stringify(fixture.facts, null, 2)}\n`);
    for (const [clause, parts] of Object.entries(fixture.clauses ?? {})) {
      mkdirSync(join(folder, "clauses"), { recursive: true });
      writeFileSync(join(folder, "clauses", `${clause}.docx`), wordFile(parts));
    }
    const { text, missing, faults } = fixture;
    writeFileSync(join(folder, "expected.json"), `${JSON.stringify({ text, missing, faults }, null, 2)}\n`);
  }
}
