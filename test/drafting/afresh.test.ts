import { factTree } from "../../src/case";
import { compileTemplate } from "../../src/drafting";
import { textOf, valuesOf, xmlOf } from "./support/read-draft";
import { li, p, r, table, twoLists, wordFile } from "./support/word-file";

/** A motion as a lawyer would type it into Word, with what Word makes of it. */
const template = wordFile({
  body:
    p(
      `${r("Defendant ")}${r("{{", "<w:b/>")}<w:proofErr w:type="spellStart"/>${r("client", "<w:b/>")}${r(".name}}", "<w:b/>")} ${r(" moves to suppress.")}`,
    ) +
    table([
      ["Time", "Who", "What"],
      [
        "{{#each encounter.timeline}}{{time time}}",
        "{{actor}}",
        "{{event}}{{#if source}}{{cite source}}{{/if}}{{/each}}",
      ],
    ]) +
    p("{{#if encounter.statedReason}}") +
    p("Officers gave this reason: {{encounter.statedReason}}.") +
    p("{{#if (eq court.level “federal”)}}") +
    p("The Fourth Amendment applies.") +
    p("{{else}}") +
    p("The state constitution applies.") +
    p("{{/if}}") +
    p("{{/if}}") +
    li("{{#each evidence}}") +
    li("{{description}}, found in the {{location}}") +
    li("{{/each}}") +
    p("{{> respectfully}}"),
  headers: [p("Case No. {{docket.number}}")],
  numbering: twoLists,
});
const clause = wordFile(p("Respectfully submitted on {{date today}},") + p("{{counsel.name}}"));

describe("a template written afresh in Word", () => {
  it("works the first time", () => {
    const compiled = compileTemplate(template, {
      file: "afresh.docx",
      knownFacts: factTree(),
      partials: (name) => (name === "respectfully" ? clause : undefined),
    });
    const { bytes, missing } = compiled.draft({
      client: { name: "Ray Whitlock" },
      court: { level: "federal" },
      docket: { number: "2:26-cr-47" },
      encounter: {
        statedReason: "a lane violation",
        timeline: [
          { time: "23:40:05", actor: "Trooper", event: "Stop", source: { video: "Dash video", at: "00:12" } },
          { time: "23:51", actor: "Dog", event: "Arrival" },
        ],
      },
      evidence: [
        { description: "Pistol", location: "trunk" },
        { description: "Cash", location: "wallet" },
      ],
      counsel: { name: "Elena Castellan" },
      today: "2026-11-24",
    });
    expect(missing).toEqual([]);
    expect(textOf(bytes)).toEqual({
      body: [
        "Defendant Ray Whitlock moves to suppress.",
        "Time",
        "Who",
        "What",
        "11:40:05 p.m.",
        "Trooper",
        "Stop (Dash video at 00:12)",
        "11:51 p.m.",
        "Dog",
        "Arrival",
        "Officers gave this reason: a lane violation.",
        "The Fourth Amendment applies.",
        "Pistol, found in the trunk",
        "Cash, found in the wallet",
        "Respectfully submitted on November 24, 2026,",
        "Elena Castellan",
      ],
      "header 1": ["Case No. 2:26-cr-47"],
    });
    expect(valuesOf(xmlOf(bytes), "w:numId", "w:val")).toEqual(["1", "1"]);
    expect(xmlOf(bytes)).toMatch(/<w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">Ray Whitlock/);
  });
});
