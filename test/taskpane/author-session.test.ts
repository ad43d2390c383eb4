import { readFile } from "node:fs/promises";
import { DocxPackage, documentText } from "../../src/docx";
import { sealLibrary, unpackLibrary } from "../../src/library";
import { wordTemplate } from "../cli/word-template";
import { validateDocx } from "../support/validator";
import { closeBrowser } from "../word-host/launch";
import { buildPane } from "./build";
import { withPane, type Pane } from "./session";

beforeAll(buildPane, 600_000);
afterAll(closeBrowser);

function textOf(bytes: Uint8Array): string {
  return documentText(DocxPackage.open(bytes)).text;
}

async function openAuthor(pane: Pane): Promise<void> {
  await pane.openSample();
  await pane.tab("Author").click();
  await pane.frame.getByRole("heading", { name: /^(No problem|\d+ problems?)$/ }).waitFor({ timeout: 120_000 });
  await pane.settled();
}

describe("a template in Word", () => {
  test(
    "a letter becomes a template: values are replaced where ticked, the preview prints them again, the library is saved",
    () =>
      withPane(
        {
          width: 450,
          docx: wordTemplate(
            "Re: United States v. Ray Thomas Whitlock, No. 2:26-cr-00047",
            "RAY THOMAS WHITLOCK was stopped in March. Ray Thomas Whitlock’s car was searched.",
          ),
        },
        async ({ host, pane: frame, requests }, pane) => {
          await openAuthor(pane);
          await pane.button("Find the facts of the case").click();
          const found = frame.getByRole("list", { name: "Values found" });
          await found.waitFor({ timeout: 60_000 });
          expect(await found.getByRole("checkbox", { checked: true }).count()).toBe(0);
          for (const tag of ["{{client.name}}", "{{upper client.name}}", "{{docket.number}}"])
            await found.getByRole("checkbox", { name: tag }).first().check();
          await pane.button("Replace 3").click();
          await frame.getByText("3 values are tags now.").waitFor({ timeout: 60_000 });
          expect(textOf(host.document.save())).toBe(
            "Re: United States v. {{client.name}}, No. {{docket.number}}\n{{upper client.name}} was stopped in March. Ray Thomas Whitlock’s car was searched.",
          );
          expect(DocxPackage.open(host.document.save()).text("word/document.xml")).not.toContain("<w:del");
          const preview = frame.getByLabel("Text of the preview");
          await frame.getByText("The template names 2 facts.").waitFor({ timeout: 60_000 });
          expect(await preview.textContent()).toContain("RAY THOMAS WHITLOCK was stopped");
          expect(await pane.accessibilityFaults()).toEqual([]);

          await frame.getByLabel("Name of the file").fill("re-letter");
          await frame.getByLabel("Library", { exact: true }).fill("vance-forms");
          await frame.getByLabel("Publisher").fill("Vance & Hale");
          await frame.getByLabel("What changed").fill("The letter is new.");
          const download = frame.page().waitForEvent("download");
          await pane.button("Save the library").click();
          const file = await download;
          expect(file.suggestedFilename()).toBe("vance-forms-1.0.0.zip");
          const library = await sealLibrary(unpackLibrary(await readFile(await file.path()), "zip"), "zip");
          expect(library.manifest).toMatchObject({
            id: "vance-forms",
            changes: [{ version: "1.0.0", note: "The letter is new." }],
            entries: [{ id: "re-letter", kind: "paper", needs: ["client.name", "docket.number"] }],
          });
          expect(await validateDocx(library.files.get("papers/re-letter.docx") ?? new Uint8Array())).toEqual([]);
          expect(
            requests.filter(
              (url) =>
                !/^https:\/\/(addin\.live|word\.officeapps\.live|appsforoffice\.microsoft)\.com\//.test(url) &&
                !/^(blob|data):/.test(url),
            ),
          ).toEqual([]);
        },
      ),
    300_000,
  );

  test(
    "facts, loops and conditions are put in; a fault is listed and leads to its words",
    () =>
      withPane(
        { docx: wordTemplate("Dear ", "On {{date docket.trail}} we meet.", "The dog alerted.") },
        async ({ host, pane: frame }, pane) => {
          await openAuthor(pane);
          const fault = frame.getByRole("button", { name: /Error: .*docket\.trail/ });
          await fault.waitFor({ timeout: 60_000 });
          await fault.click();
          await frame.waitForTimeout(1500);
          const [selected] = host.document.selection;
          expect(selected === undefined ? "" : host.document.textOf(selected)).toBe("{{date docket.trail}}");
          await frame.getByLabel("Search facts").fill("docket.trial");
          await frame.getByRole("button", { name: "Insert docket.trial" }).click();
          await frame.getByRole("heading", { name: "No problem" }).waitFor({ timeout: 60_000 });
          const dog = host.document.paragraphs()[2];
          if (dog === undefined) throw new Error("The paragraph is gone.");
          host.document.select([host.document.range(dog, 0, "The dog alerted.".length)]);
          await frame.getByLabel("Search facts").fill("dog.name");
          await frame.getByRole("button", { name: "Only if dog.name" }).click();
          await frame.waitForTimeout(1500);
          expect(textOf(host.document.save())).toBe(
            'Dear \nOn {{date docket.trial "long"}} we meet.\n{{#if dog.name}}\nThe dog alerted.\n{{/if}}',
          );
          expect(await frame.evaluate(`document.getElementById("page").scrollWidth`)).toBeLessThanOrEqual(320);
          expect(host.copies.left).toBe(0);
        },
      ),
    300_000,
  );
});
