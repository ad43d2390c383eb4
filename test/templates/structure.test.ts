import { DocxPackage } from "../../src/docx";
import { draftCase } from "../../src/cli/drafting";
import { validateMany } from "../support/validator";
import { paper, sampleCase, today } from "./support/sample-papers";
import { brokenNames, covering, shapesOf } from "./support/structure";

/** A draft with something in its body changed. */
function changed(bytes: Uint8Array, from: RegExp, to: string): Uint8Array {
  const pkg = DocxPackage.open(bytes);
  const before = pkg.text("word/document.xml");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing matches ${from.source}.`);
  pkg.setText("word/document.xml", after);
  return pkg.save();
}

describe("which drafts a validator must see", () => {
  let whole: Uint8Array;
  beforeAll(async () => {
    whole = draftCase(await paper("letter-redline"), sampleCase("house-search"), { strict: false, final: true, today }).bytes;
  });

  test("a draft with other words alone is not sent, one with anything in another order is", () => {
    const words = changed(whole, /Fed\. R\. Evid\. 410/, "the rule");
    const swapped = changed(whole, /(<w:keepNext\/>)?(<w:pStyle w:val="TableText"\/>)/, "<w:keepNext/>$2");
    expect(shapesOf(words)).toEqual(shapesOf(whole));
    expect(covering([[whole, words]])).toEqual([[0, 0]]);
    // The other has all that the whole has and more, so that it alone is enough.
    expect(covering([[whole, swapped]])).toEqual([[0, 1]]);
  });

  test("what the SDK refuses has a shape of its own", async () => {
    const broken = [
      changed(whole, /<w:pStyle w:val="TableText"\/>/, '<w:keepNext/><w:pStyle w:val="TableText"/>'),
      changed(whole, /<w:tc>/, "<w:tc><w:tblGrid/>"),
      changed(whole, /<w:pStyle w:val="TableText"\/>/, '<w:pStyle w:val="TableText" w:value="x"/>'),
      changed(whole, /<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="wide"/>'),
    ];
    for (const complaints of await validateMany(broken)) expect(complaints).not.toEqual([]);
    const known = shapesOf(whole);
    for (const bytes of broken) expect([...shapesOf(bytes)].filter((shape) => !known.has(shape))).not.toEqual([]);
  });

  test("names that stand twice and pointers at nothing are told", () => {
    expect(brokenNames(whole)).toEqual([]);
    expect(brokenNames(changed(whole, /w:val="TableText"/, 'w:val="NoSuchStyle"'))).toEqual(["word/document.xml: w:pStyle NoSuchStyle points at nothing"]);
    expect(brokenNames(changed(whole, /<w:body>/, '<w:body><w:p><w:bookmarkStart w:id="7" w:name="a"/><w:bookmarkEnd w:id="8"/></w:p>'))).toEqual(["word/document.xml: w:bookmarkEnd 8 points at nothing"]);
    expect(brokenNames(changed(whole, /<w:body>/, '<w:body><w:p><w:bookmarkStart w:id="7" w:name="a"/><w:bookmarkStart w:id="7" w:name="b"/></w:p>'))).toEqual(["word/document.xml: w:bookmarkStart 7 stands twice"]);
    expect(brokenNames(changed(whole, /(<w:footerReference [^>]*r:id=")rId\d+/, "$1rId99"))).toEqual(["word/document.xml: w:footerReference rId99 has no relationship"]);
  });
});
