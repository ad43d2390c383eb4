import fc from "fast-check";
import Handlebars from "handlebars";
import { SaxesParser } from "saxes";
import { compileTemplate, renderText } from "../../src/drafting";
import { DocxPackage } from "../../src/docx";
import { facts, paper } from "./support/random-paper";
import { bodyOf, valuesOf, xmlOf } from "./support/read-draft";
import { readPart } from "./support/read-part";
import { twoLists, wordFile } from "./support/word-file";

/** Throws where a text is not well-formed XML. */
function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

test("a random template of loops, conditions, tables, lists and split runs is a Word file with the text of the plain language", () => {
  fc.assert(
    fc.property(paper, facts, ({ word, text }, data) => {
      const expected = Handlebars.compile(text, { noEscape: true })(data);
      expect(renderText(text, data)).toBe(expected);
      const compiled = compileTemplate(wordFile({ body: word, numbering: twoLists }));
      for (const final of [false, true]) {
        const { bytes, missing } = compiled.draft(data, { final });
        expect(missing).toEqual([]);
        expect(bodyOf(bytes)).toEqual(expected.split("\n").slice(0, -1));
        for (const name of DocxPackage.open(bytes).names()) wellFormed(readPart(bytes, name));
        const xml = xmlOf(bytes);
        expect(repeated(valuesOf(xml, "w:bookmarkStart", "w:id"))).toEqual([]);
        expect(repeated(valuesOf(xml, "w:bookmarkStart", "w:name"))).toEqual([]);
        expect(valuesOf(xml, "w:bookmarkEnd", "w:id")).toEqual(valuesOf(xml, "w:bookmarkStart", "w:id"));
        expect(repeated([...xml.matchAll(/<w:sdtPr>.*?<w:id w:val="(\d+)"/g)].map(([, id]) => id ?? ""))).toEqual([]);
        const lists = valuesOf(readPart(bytes, "word/numbering.xml"), "w:num", "w:numId");
        expect(repeated(lists)).toEqual([]);
        expect(lists).toEqual(expect.arrayContaining(valuesOf(xml, "w:numId", "w:val")));
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 100) },
  );
});
