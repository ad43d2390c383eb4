import { documentText, DocxPackage } from "../../src/docx";
import { wordTemplate } from "../cli/word-template";
import { validateDocx } from "../support/validator";
import { closeBrowser } from "../word-host/launch";
import { buildPane } from "./build";
import { addInsertFile, sampleBasis, withPane, type Pane } from "./session";

beforeAll(buildPane, 600_000);
afterAll(closeBrowser);

function linesOf(bytes: Uint8Array): string[] {
  return documentText(DocxPackage.open(bytes)).text.split("\n");
}

function xmlOf(bytes: Uint8Array): string {
  return DocxPackage.open(bytes).text("word/document.xml");
}

/** The sample's factual basis, of 40 paragraphs and more, with words that the prosecutor had highlighted in green. */
function longBasis(): Uint8Array {
  const pkg = DocxPackage.open(sampleBasis);
  const green = `<w:p><w:r><w:rPr><w:highlight w:val="green"/></w:rPr><w:t>He carried a loaded pistol in furtherance of the offense.</w:t></w:r></w:p>`;
  const others = Array.from(
    { length: 20 },
    (_, at) =>
      `<w:p><w:r><w:t>The parties have seen page ${at + 1} of the report of the traffic unit.</w:t></w:r></w:p>`,
  );
  pkg.setText("word/document.xml", xmlOf(sampleBasis).replace("<w:sectPr", `${green}${others.join("")}<w:sectPr`));
  return pkg.save();
}

/** Paragraph by paragraph, as its XML stands in the file. */
function paragraphsOf(bytes: Uint8Array): string[] {
  return xmlOf(bytes).match(/<w:p[ >].*?<\/w:p>/gsu) ?? [];
}

async function changed(pane: Pane): Promise<void> {
  await pane.frame.getByText(/^Changed as a tracked change/).waitFor();
  await pane.settled();
}

test(
  "a lawyer's session from end to end: case, what is missing, motion, a changed fact; factual basis, two rewordings, one dismissed, marks cleared, saved",
  () =>
    withPane({ docx: wordTemplate("") }, async ({ host, pane: frame, requests }, pane) => {
      await frame.evaluate(addInsertFile);
      await pane.openSample("thin");
      await pane.choosePaper("suppression-motion");
      const missing = frame.getByRole("region", { name: "Missing facts" });
      // In words, never as a path into the case file.
      const lacking = await missing.getByRole("button").allInnerTexts();
      expect(lacking.length).toBeGreaterThan(0);
      for (const label of lacking) expect(label).not.toMatch(/\w\.\w|\[/u);
      await pane.openSample();
      await missing.getByRole("heading", { name: "No fact is missing" }).waitFor({ timeout: 60_000 });
      await pane.settled();
      await pane.button("Insert into this document").click();
      await frame.getByText(/The draft is in the document/).waitFor();
      const motion = host.document.save();
      expect(await validateDocx(motion)).toEqual([]);

      // A fact is changed once, and changes wherever the motion says it, and nowhere else.
      await pane.tab("Facts").click();
      await frame.getByRole("button", { name: /^Docket/ }).click();
      await frame.getByRole("textbox", { name: "Case number", exact: true }).fill("2:26-cr-00099");
      await pane.button("Compare with the document").click();
      await pane.button("Update the document").click({ timeout: 60_000 });
      await frame.getByText(/places? in the document (is|are) changed/).waitFor();
      const amended = host.document.save();
      expect(linesOf(amended)).toEqual(
        linesOf(motion).map((line) => line.replaceAll("2:26-cr-00047", "2:26-cr-00099")),
      );
      expect(linesOf(amended)).not.toEqual(linesOf(motion));
      expect(await validateDocx(amended)).toEqual([]);

      // The prosecutor's factual basis comes in; the case is still open beside it.
      const basis = longBasis();
      expect(linesOf(basis).length).toBeGreaterThanOrEqual(40);
      host.open(basis);
      await frame.evaluate("location.reload()");
      await pane.tab("Review").click({ timeout: 60_000 });
      await frame.getByText(/^Held against the facts of: /).waitFor({ timeout: 60_000 });
      const before = host.syncs;
      const found = Number(/^\d+/.exec(await pane.review("document"))?.[0]);
      expect(found).toBeGreaterThan(20);
      expect(host.syncs - before).toBeLessThanOrEqual(5);

      await pane.button("Highlight all in the document").click();
      await frame.getByText(/^\d+ places are highlighted/).waitFor();
      await pane.settled();
      await pane.reword("in connection with the offense");
      await changed(pane);
      await pane.reword("inconsistent with personal use");
      await changed(pane);
      const dismissed = pane.finding("in Mexico");
      await dismissed.getByRole("button").first().click();
      await dismissed.getByRole("button", { name: "Comment in the document …" }).click();
      await dismissed.getByRole("button", { name: "Add the comment" }).click();
      await frame.getByText("The comment stands at these words.").waitFor();
      await pane.settled();
      await dismissed.getByRole("button", { name: "Not a risk here …" }).click();
      await dismissed.getByLabel("Not a risk here").fill("The client asked for this sentence.");
      await dismissed.getByRole("button", { name: "Set aside" }).click();
      await frame.getByRole("heading", { name: "Set aside (1)" }).waitFor();
      await pane.settled();
      await pane.button("Clear highlights").click();
      await frame.getByText(/highlights are cleared/).waitFor();

      const saved = host.document.save();
      expect(await validateDocx(saved)).toEqual([]);
      expect(paragraphsOf(saved).filter((xml) => xml.includes("<w:del "))).toHaveLength(2);
      expect(xmlOf(saved).match(/<w:commentReference /gu)).toHaveLength(1);
      // The prosecutor's own color is where it was; of ours none is left, in what was taken out as little as in what stands.
      const colored = (bytes: Uint8Array): string[] =>
        (xmlOf(bytes).match(/<w:r>.*?<\/w:r>/gsu) ?? []).flatMap((run) => {
          const color = /<w:highlight w:val="(\w+)"/u.exec(run)?.[1];
          return color === undefined ? [] : [...run.replace(/<[^>]*>/gu, "")].map((sign) => `${color} ${sign}`);
        });
      expect(colored(saved)).toEqual(colored(basis));
      // Untouched paragraphs read as before, untouched parts are the same bytes.
      const lines = linesOf(saved);
      const differing = linesOf(basis).filter((line, at) => line !== lines[at]);
      expect(differing).toHaveLength(2);
      expect(lines).toHaveLength(linesOf(basis).length);
      expect(paragraphsOf(saved)).toHaveLength(paragraphsOf(basis).length);
      const [original, now] = [DocxPackage.open(basis), DocxPackage.open(saved)];
      const touched =
        /^(?:word\/document\.xml|word\/_rels\/document\.xml\.rels|\[Content_Types\]\.xml|_rels\/\.rels)$/u;
      const untouched = original.names().filter((name) => !touched.test(name));
      expect(untouched).toEqual(expect.arrayContaining(["word/styles.xml", "word/numbering.xml", "word/footer1.xml"]));
      for (const name of untouched)
        expect({ name, same: Buffer.from(now.bytes(name)).equals(Buffer.from(original.bytes(name))) }).toEqual({
          name,
          same: true,
        });
      expect(
        requests.filter(
          (url) =>
            !url.startsWith("https://addin.live.com/") &&
            !url.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/") &&
            url !== "https://word.officeapps.live.com/host.html",
        ),
      ).toEqual([]);
    }),
  400_000,
);
