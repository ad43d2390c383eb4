import { renderText, lawyersHelpers } from "../../src/drafting";

const facts = {
  today: "2026-11-24",
  filed: "2026-03-01",
  time: "14:05:09",
  n: 4,
  name: "James Davis",
  client: { name: "Maria Soto", pronouns: "she/her" },
  they: { pronouns: "they/them" },
  own: { subject: "ze", object: "hir", possessive: "hir", reflexive: "hirself" },
  items: ["pistol", "bag", "scale"],
  evidence: [
    { kind: "drugs", description: "bag", lab: { tested: 4 } },
    { kind: "cash", description: "roll" },
    { kind: "drugs", description: "vial" },
  ],
  source: { document: "Smith report", page: "2", bates: "GOV-000123" },
  none: [],
  nulls: [null, null],
  holes: [null, "a", "", "b"],
  nested: [["a"], { b: 1 }],
  huge: 1e308,
};

/** Template, and what it gives with the facts above. */
const table: readonly [template: string, text: string][] = [
  ["{{date filed}}", "March 1, 2026"],
  ['{{date filed "short"}}', "Mar. 1, 2026"],
  ['{{date today "ordinal"}}', "24th day of November, 2026"],
  ['{{date today style="numeric"}}', "11/24/2026"],
  ['{{date today "month-year"}}', "November 2026"],
  ['{{date today "month-day"}}', "November 24"],
  ['{{date today "weekday"}}', "Tuesday"],
  ['{{date "2000-02-29" "weekday-long"}}', "Tuesday, February 29, 2000"],
  ['{{date "1999-12-31" "weekday"}}', "Friday"],
  ['{{date today "iso"}} {{date today "year"}}', "2026-11-24 2026"],
  ["{{time time}}", "2:05:09 p.m."],
  ['{{time time "short"}} {{time "00:30"}} {{time "12:00" "24"}}', "2:05 p.m. 12:30 a.m. 12:00"],
  ["{{numberWords n}} {{numberWords 21}} {{numberWords 1250}}", "four twenty-one one thousand two hundred fifty"],
  ['{{numberWords 50 "both"}} {{numberWords 100 "text"}} {{numberWords 99 "text"}}', "fifty (50) 100 ninety-nine"],
  ["{{number 1234567}}", "1,234,567"],
  ['{{money 1250}} {{money 12.5}} {{money "1,000"}} {{money 0.004}}', "$1,250 $12.50 $1,000 $0"],
  [
    '{{money 1 "words"}}; {{money 1250.05 "both"}}',
    "one dollar; one thousand two hundred fifty dollars and five cents ($1,250.05)",
  ],
  [
    "{{ordinal 1}} {{ordinal 2}} {{ordinal 3}} {{ordinal 11}} {{ordinal 12}} {{ordinal 113}} {{ordinal 22}}",
    "1st 2nd 3rd 11th 12th 113th 22nd",
  ],
  [
    '{{ordinal 1 "words"}} {{ordinal 12 "words"}} {{ordinal 20 "words"}} {{ordinal 45 "words"}}',
    "first twelfth twentieth forty-fifth",
  ],
  ["{{list items}}", "pistol, bag, and scale"],
  ['{{list items with="or" serial=false}}', "pistol, bag or scale"],
  ['{{list evidence property="description"}}', "bag, roll, and vial"],
  ["{{list (take items 2)}}|{{list (take items 1)}}|{{list none}}", "pistol and bag|pistol|"],
  ['{{join items "; "}} {{join evidence property="lab.tested"}}', "pistol; bag; scale 4"],
  ['{{list nulls}}|{{list holes}}|{{join holes "; "}}|{{count missing}}', "|a and b|a; b|0"],
  ["{{money -3.5}} {{number -1234.5}} {{take items -1}}|{{first nulls}}|{{cite nulls}}", "-$3.50 -1,234.5 |" + "|"],
  ["{{count items}} {{count none}} {{count missing}}", "3 0 0"],
  [
    '{{plural "bag" n}} {{plural "bag" 1}} {{plural "child" 2 "children"}} {{plural "box" items}} {{plural "story" 0}}',
    "bags bag children boxes stories",
  ],
  [
    '{{pronoun client}} {{pronoun client "object"}} {{pronoun client.pronouns "possessive"}} {{pronoun client "reflexive"}}',
    "she her her herself",
  ],
  [
    '{{pronoun they capital=true}} {{pronoun they "possessivePronoun"}} {{verb they "were"}} {{verb client "were"}}',
    "They theirs were was",
  ],
  [
    '{{verb client "carry"}} {{verb client "have"}} {{verb client "pass"}} {{verb they "have"}}',
    "carries has passes have",
  ],
  ['{{pronoun own}} {{pronoun own "reflexive"}} {{verb own "go"}}', "ze hirself goes"],
  [
    '{{possessive name}} {{possessive "officers" plural=true}} {{possessive "DAVIS"}}',
    "James Davis’s officers’ DAVIS’S",
  ],
  ["{{upper name}} {{lower name}}", "JAMES DAVIS james davis"],
  [
    '{{titleCase "MOTION TO SUPPRESS AND FOR A HEARING"}} {{sentenceCase "the stop of O\'Neil"}}',
    "Motion to Suppress and for a Hearing The stop of O'Neil",
  ],
  [
    '{{article "traffic stop"}}, {{article "officer"}}, {{article "hour"}}, {{article "unit"}}, {{article "FBI agent"}}',
    "a traffic stop, an officer, an hour, a unit, an FBI agent",
  ],
  ['{{elapsed "14:05:09" "14:16:28"}}', "11 minutes 19 seconds"],
  ['{{elapsed "23:50" "00:20"}} {{elapsed "14:00:00" "14:30:00" unit="minutes"}}', "about 30 minutes 30"],
  ['{{elapsed filed}} {{elapsed filed today unit="weeks"}}', "268 days 38"],
  ["{{term 60}}, {{term 63}}", "5 years, 63 months"],
  ['{{default missing "no one"}} {{default name "x"}}', "no one James Davis"],
  [
    '{{#if (eq n 4)}}y{{/if}}{{#if (eq n "4")}}y{{/if}}{{#if (ne name "x")}}y{{/if}}{{#if (eq missing null)}}y{{/if}}',
    "yyyy",
  ],
  [
    "{{#if (lt n 10)}}a{{/if}}{{#if (gt n 10)}}b{{/if}}{{#if (lte n 4)}}c{{/if}}{{#if (gte n 5)}}d{{/if}}{{#if (lt filed today)}}e{{/if}}",
    "ace",
  ],
  ["{{#if (lt missing 10)}}a{{/if}}{{#if (gte missing 0)}}b{{/if}}", ""],
  [
    "{{#if (and n name)}}a{{/if}}{{#if (and n none)}}b{{/if}}{{#if (or none name)}}c{{/if}}{{#if (not none)}}d{{/if}}",
    "acd",
  ],
  [
    '{{#if (includes items "bag")}}a{{/if}}{{#if (includes name "Dav")}}b{{/if}}{{#if (includes items "x")}}c{{/if}}',
    "ab",
  ],
  ['{{#each (where evidence "kind" "drugs")}}{{description}} {{/each}}', "bag vial "],
  ['{{#each (where evidence "lab.tested")}}{{description}}{{/each}}', "bag"],
  ["{{#with (first evidence)}}{{description}}{{/with}} {{#with (last evidence)}}{{description}}{{/with}}", "bag vial"],
  [
    "{{#each items}}{{add @index 1}}.{{this}} {{/each}}{{subtract 10 2.5}} {{add 0.1 0.2}}",
    "1.pistol 2.bag 3.scale 7.5 0.3",
  ],
  ['{{#eq n 4}}yes{{else}}no{{/eq}} {{#where evidence "kind" "cash"}}{{description}}{{/where}}', "yes roll"],
  [
    "Seen{{cite source}}. {{cite source}}{{cite missing}}",
    "Seen (Smith report at 2, GOV-000123). (Smith report at 2, GOV-000123)",
  ],
  ['{{missing "the charge"}} {{paragraphRef "stop"}}', "[the charge] [stop]"],
  ['{{lookup items 1}} {{lookup client "name"}}', "bag Maria Soto"],
];

describe("helpers", () => {
  it.each(table)("%s", (template, text) => {
    expect(renderText(template, facts)).toBe(text);
  });

  it.each([
    ['{{date "soon"}}', /needs a date/],
    ['{{date "2026-02-30"}}', /needs a date/],
    ['{{date filed "shrt"}}', /styles are/],
    ['{{time "25:00"}}', /clock time/],
    ['{{money "much"}}', /needs a number and is given “much”\./],
    ["{{number huge}} {{money huge}}", /number takes numbers below a quadrillion[^]*money takes/],
    ['{{ordinal 1.5}} {{term "x"}}', /whole number[^]*needs a number/],
    ["{{elapsed today filed}}", /which is earlier/],
    ["{{list nested}} {{join nested}}", /list is given groups[^]*join is given groups/],
    ["{{list evidence}}", /property=/],
    ["{{upper items}}", /single value/],
    ['{{pronoun "x"}}', /pronouns/],
    ["{{elapsed time}}", /two clock times/],
    ["{{dat filed}}", /Did you mean `date`/],
    ["{{list items propery=1}}", /Did you mean `property=`/],
    ["{{date}} {{date 1 2 3}}", /takes 1 to 2 arguments/],
  ])("%s says what is wrong", (template, message) => {
    expect(() => renderText(template, facts)).toThrow(message);
  });

  it("each says how it is written, under the name it is called by", () => {
    for (const [name, helper] of lawyersHelpers) expect(helper.usage.startsWith(name)).toBe(true);
  });
});

describe("words that rules of thumb get wrong", () => {
  const articles: [string, string][] = [
    [
      "a",
      "house, university, unit, union, unanimous verdict, used needle, usual stop, utility bill, one-page letter, European",
    ],
    [
      "an",
      "hour, hourly log, honest man, honor, heir, uninsured car, unidentified man, umbrella, ounce, onerous term, O\u2019Brien",
    ],
    ["an", "FBI agent, SUV, LSD tab, ATF agent, X-ray, M-30 pill, 8, 11, 18, 80-gram bag, 800, 18,000, \u00c9mile"],
    ["a", "DEA agent, HOUSE, UNIT, RIFLE, U-turn, 1, 10, 110, 1,100, 100"],
  ];
  it.each(articles)("article: %s before %s", (word, nouns) => {
    for (const noun of nouns.split(/, (?!\d00)/))
      expect(renderText("{{article x}}", { x: noun })).toBe(`${word} ${noun}`);
  });

  it.each([
    ["27 of 61", "27 of 61", "27 of 61"],
    ["the stop", "The stop", "The Stop"],
    ["\u201cthe stop\u201d", "\u201cThe stop\u201d", "\u201cThe Stop\u201d"],
    ["McDonald and the FBI", "McDonald and the FBI", "McDonald and the FBI"],
    ["o'brien", "O'brien", "O'Brien"],
    ["STATE V. O'BRIEN", "STATE V. O'BRIEN", "State V. O'Brien"],
    ["the 27th day", "The 27th day", "The 27th Day"],
    ["\u00e9lan", "\u00c9lan", "\u00c9lan"],
    ["", "", ""],
  ])("letters of %s", (text, sentence, title) => {
    expect([renderText("{{sentenceCase x}}", { x: text }), renderText("{{titleCase x}}", { x: text })]).toEqual([
      sentence,
      title,
    ]);
  });
});
