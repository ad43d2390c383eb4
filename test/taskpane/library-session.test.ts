import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { DocxPackage, documentText } from "../../src/docx";
import {
  manifestFile,
  packLibrary,
  readAudit,
  sealLibrary,
  signatureFile,
  unpackLibrary,
  writeSignature,
} from "../../src/library";
import { infoCommand } from "../../src/cli/commands/info";
import { libraryInstallCommand } from "../../src/cli/commands/library-install";
import { readLibraryFolder } from "../../src/cli/library/read-folder";
import { newKey, signBytes } from "../../src/cli/library/signing";
import { wordTemplate } from "../cli/word-template";
import { index, inScratch, keepingTerminal, makeLibrary, writeFiles } from "../library/support";
import { validateDocx } from "../support/validator";
import { closeBrowser } from "../word-host/launch";
import { buildPane } from "./build";
import { addInsertFile, withPane, type Pane } from "./session";

beforeAll(buildPane, 600_000);
afterAll(closeBrowser);

/** The firm's libraries and an attorney's, as packed files. */
interface Packed {
  readonly first: Buffer;
  readonly second: Buffer;
  readonly forged: Buffer;
  readonly changed: Buffer;
  readonly ann: Buffer;
  readonly key: string;
}

const matter = { name: "matter", title: "Matter number", kind: "text" };
const fee = { name: "feeKind", title: "Kind of fee", kind: "choice", choices: ["flat", "hourly"] };

function packFolder(folder: string, pem?: string): Promise<Buffer> {
  return readLibraryFolder(folder).then((read) => {
    const files = new Map(read);
    if (pem !== undefined) {
      const { publicKey, signature } = signBytes(files.get(manifestFile) ?? new Uint8Array(), pem, "key");
      files.set(signatureFile, strToU8(writeSignature(publicKey, signature)));
    }
    return Buffer.from(packLibrary(files));
  });
}

function packAll(): Promise<Packed> {
  return inScratch(async (folder) => {
    const [firm, other] = [newKey(), newKey()];
    const same = wordTemplate("The firm's letter to {{client.name}}");
    const papers = (opening: string): Record<string, Uint8Array> => ({
      "papers/cover-letter.docx": wordTemplate(
        `${opening} {{client.name}}`,
        "Matter {{custom.matter}}, {{custom.feeKind}}",
      ),
      "papers/client-letter.docx": same,
      "clauses/closing.docx": wordTemplate(`${opening} yours`),
    });
    const make = (version: string, opening: string, note: string): Promise<string> =>
      makeLibrary(folder, "firm", version, papers(opening), {
        ...{ facts: [matter, fee], changes: [{ version, note }] },
      });
    const old = await make("1.0.0", "Re:", "The first.");
    const recent = await make("1.1.0", "Regarding", "A better opening.");
    const forged = await make("1.2.0", "Pay", "Forged.");
    const ann = join(folder, "ann");
    await writeFiles(ann, { "papers/cover-letter.docx": wordTemplate("Ann writes to {{client.name}}") });
    await index(ann, [old]);
    const first = await packFolder(old, firm.pem);
    const names = unzipSync(first);
    const changed = zipSync({ ...names, "papers/client-letter.docx": wordTemplate("Another letter") }, { level: 0 });
    return {
      first,
      second: await packFolder(recent, firm.pem),
      forged: await packFolder(forged, other.pem),
      changed: Buffer.from(changed),
      ann: await packFolder(ann),
      key: firm.publicKey,
    };
  });
}

/** What the command line says of a draft where this version of the library is installed: its exit code, and how the template stands. */
function infoAfter(drafted: Uint8Array, library: Buffer): Promise<[number, string | undefined]> {
  return inScratch(async (folder) => {
    const [file, zip, cache] = ["draft.docx", "firm.zip", "cache"].map((name) => join(folder, name)) as [
      ...[string, string, string],
    ];
    await writeFile(file, drafted);
    await writeFile(zip, library);
    const terminal = keepingTerminal();
    await libraryInstallCommand(zip, { level: "firm", cache, force: false, json: false }, keepingTerminal());
    return [await infoCommand(file, { cache, json: false }, terminal), terminal.answers.at(-1)];
  });
}

/** The words of each cell of table rows. */
const cellsOf = (rows: { querySelectorAll(cells: string): Iterable<{ textContent: string | null }> }[]): string[][] =>
  rows.map((row) => Array.from(row.querySelectorAll("th, td"), ({ textContent }) => textContent ?? ""));

const textOf = (bytes: Uint8Array): string => documentText(DocxPackage.open(bytes)).text;

async function draft(pane: Pane, paper: string, opening: string): Promise<void> {
  await pane.tab("Draft").click();
  await pane.frame.getByLabel("Paper to draft").selectOption(paper);
  await pane.frame.getByLabel("Text of the draft").getByText(opening).waitFor({ timeout: 120_000 });
}

describe("libraries in the pane", () => {
  test("a firm's is checked, pinned, drafted with, updated when asked; an attorney's goes before it and outlives the update", async () => {
    const { first, second, forged, changed, ann, key } = await packAll();
    const zip = (name: string, buffer: Buffer) => ({ name, mimeType: "application/zip", buffer });
    await withPane(
      { docx: wordTemplate(""), forgiven: /Failed to load resource/ },
      async ({ host, page, pane: frame, requests }, pane) => {
        const address = "https://files.vance.example/firm.zip";
        let served: Buffer | undefined = first;
        await page
          .context()
          .route(address, (route) =>
            served === undefined
              ? route.abort()
              : route.fulfill({ body: served, headers: { "access-control-allow-origin": "*" } }),
          );
        await pane.tab("Library").click();
        const input = frame.getByLabel("Library file");
        const offered = frame.getByRole("region", { name: "Offered library" });
        const entry = (title: string) => frame.getByRole("listitem").filter({ hasText: title });

        // What is not what it says is refused, and nothing is in use.
        await input.setInputFiles(zip("changed.zip", changed));
        await frame
          .getByText("papers/client-letter.docx is not the file that the manifest describes: its hash is wrong.")
          .waitFor();
        await frame.getByLabel("Expected hash").fill("0".repeat(64));
        await input.setInputFiles(zip("firm.zip", first));
        await frame.getByText(/The library's hash is [0-9a-f]{64}, not the one that was asked for/).waitFor();
        await frame.getByLabel("Expected hash").fill("");
        await frame.getByLabel("Public key").fill("ed25519:short");
        await input.setInputFiles(zip("firm.zip", first));
        await frame.getByText(/This is no public key/).waitFor();
        expect(await offered.count()).toBe(0);

        // From an address, with the firm's key.
        await frame.getByLabel("Public key").fill(key);
        await frame.getByLabel("Address", { exact: true }).fill(address);
        await pane.button("Fetch the library").click();
        await offered.getByText("Nothing is in use yet.").waitFor();
        expect(await offered.textContent()).toContain(`Signed with the pinned key ${key}`);
        await pane.button("Use this library").click();
        await frame.getByText("firm 1.0.0 is in use.").waitFor();
        expect(await frame.getByRole("region", { name: "Libraries" }).getByRole("listitem").allTextContents()).toEqual([
          expect.stringContaining("firm 1.0.0 (firm)"),
          expect.stringContaining("(built-in)"),
        ]);
        expect(await entry("papers/client-letter.docx").textContent()).toContain(
          "firm: firm 1.0.0 · replaces built-in motionwright",
        );
        expect(await pane.accessibilityFaults()).toEqual([]);
        expect(await frame.evaluate(`document.getElementById("page").scrollWidth`)).toBeLessThanOrEqual(320);

        // A draft says what it was made from.
        await frame.evaluate(addInsertFile);
        await pane.openSample();
        await draft(pane, "cover-letter", "Re: Ray Thomas Whitlock");
        await pane.button("Insert into this document").click();
        await frame.getByText(/The draft is in the document/).waitFor();
        const drafted = host.document.save();
        expect(await infoAfter(drafted, first)).toEqual([0, "the template is the current one"]);
        expect(await infoAfter(drafted, second)).toEqual([1, "a newer template exists, of version 1.1.0"]);
        expect(readAudit(drafted, "document")).toMatchObject({
          template: { id: "cover-letter", library: "firm", version: "1.0.0" },
        });

        // The paper's questions are asked in its order, the firm's own facts with their types; answers go into the case and its form.
        await pane.button("Answer what the paper asks").click();
        const questions = frame.getByRole("region", { name: "Custom facts" });
        await questions.getByRole("textbox", { name: /^Matter number/ }).fill("V-1207");
        await questions.getByRole("combobox", { name: /^Kind of fee/ }).selectOption("flat");
        await frame.getByText("The paper has everything that it prints.").waitFor();
        expect(await questions.getByRole("textbox").count()).toBe(1);
        await frame.getByRole("checkbox", { name: "As questions, in the paper's order" }).uncheck();
        await frame.getByRole("button", { name: /^Custom facts/ }).click();
        expect(await frame.getByRole("textbox", { name: /^Matter number/ }).inputValue()).toBe("V-1207");
        await draft(pane, "cover-letter", "Matter V-1207, flat");

        // An attorney's own goes before the firm's.
        await pane.tab("Library").click();
        await frame.getByLabel("Level").selectOption("attorney");
        await input.setInputFiles(zip("ann.zip", ann));
        await pane.button("Use this library").click();
        await frame.getByText("ann 0.1.0 is in use.").waitFor();
        expect(await entry("papers/cover-letter.docx").textContent()).toContain(
          "attorney: ann 0.1.0 · replaces firm firm 1.0.0",
        );

        // An update is shown with its notes, and taken only when asked; the attorney's outlives it, and the conflict is told.
        await input.setInputFiles(zip("forged.zip", forged));
        await frame.getByText(/is signed with the key .*, not with the pinned one/).waitFor();
        served = second;
        await pane.button("Look for an update of firm").click();
        await offered.getByText("1.1.0: A better opening.").waitFor();
        expect(await offered.getByRole("listitem").allTextContents()).toEqual([
          "1.1.0: A better opening.",
          "changed: paper Cover letter",
          "changed: clause Closing",
        ]);
        await pane.button("Leave it").click();
        expect(await entry("papers/client-letter.docx").textContent()).toContain("firm: firm 1.0.0");
        await pane.button("Look for an update of firm").click();
        await pane.button("Take the update").click();
        await frame.getByText("firm 1.1.0 is in use.").waitFor();
        await frame
          .getByText(
            /The paper cover-letter of ann was made from firm 1.0.0; beneath it now lies a changed one, of firm 1.1.0/,
          )
          .waitFor();
        await pane.button("Show both versions of cover-letter").click();
        const beside = frame.getByRole("table", { name: "ann 0.1.0 beside firm 1.1.0" });
        await beside.waitFor();
        expect(await beside.getByRole("row").evaluateAll(cellsOf)).toEqual([
          ["Yours, of ann 0.1.0", "Beneath, of firm 1.1.0"],
          ["== body ==", "== body =="],
          ["Ann writes to {{client.name}}", "Regarding {{client.name}}"],
          ["", "Matter {{custom.matter}}, {{custom.feeKind}}"],
        ]);
        await frame.getByText("Facts that only the one beneath names: custom.feeKind, custom.matter").waitFor();
        expect(await pane.accessibilityFaults()).toEqual([]);
        expect(await frame.evaluate(`document.getElementById("page").scrollWidth`)).toBeLessThanOrEqual(320);
        await pane.button("Hide the versions of cover-letter").click();
        await draft(pane, "cover-letter", "Ann writes to Ray Thomas Whitlock");
        await draft(pane, "client-letter", "The firm's letter to Ray Thomas Whitlock");

        // Without its server everything stays usable, also after the pane was closed.
        served = undefined;
        await pane.tab("Library").click();
        await pane.button("Look for an update of firm").click();
        await frame.getByText(/The address cannot be reached\. Libraries that are installed stay usable/).waitFor();
        const asked = requests.length;
        await frame.evaluate("location.reload()");
        await pane.tab("Draft").waitFor();
        await pane.openSample();
        await draft(pane, "cover-letter", "Ann writes to Ray Thomas Whitlock");
        expect(requests.slice(asked).filter((url) => url.includes("vance"))).toEqual([]);

        // Taken off, the firm's comes to light again.
        await pane.tab("Library").click();
        await pane.button("Remove ann").click();
        await pane.button("Yes, remove ann").click();
        await frame.getByText("ann is off this computer.").waitFor();
        await draft(pane, "cover-letter", "Regarding Ray Thomas Whitlock");
        expect(
          requests.filter(
            (url) =>
              !/^https:\/\/(addin\.live|word\.officeapps\.live|appsforoffice\.microsoft)\.com\//.test(url) &&
              url.startsWith("http"),
          ),
        ).toEqual([]);
      },
    );
  }, 500_000);
});

async function openAuthor(pane: Pane): Promise<void> {
  await pane.openSample();
  await pane.tab("Author").click();
  await pane.frame.getByRole("heading", { name: /^(No problem|\d+ problems?)$/ }).waitFor();
  await pane.settled();
}

describe("a template in Word", () => {
  test("a letter becomes a template, is saved with a version and a note, and is drafted from", async () => {
    const letter = wordTemplate(
      "Re: United States v. Ray Thomas Whitlock, No. 2:26-cr-00047",
      "RAY THOMAS WHITLOCK was stopped in March. Ray Thomas Whitlock’s car was searched.",
      "The dog alerted.",
      "On {{date docket.trail}} we meet.",
    );
    await withPane({ docx: letter }, async ({ host, pane: frame }, pane) => {
      const { document } = host;
      const selectWords = (at: number, words: string): void => {
        const paragraph = document.paragraphs()[at];
        if (paragraph === undefined) throw new Error("The paragraph is gone.");
        document.select([document.range(paragraph, 0, words.length)]);
      };
      const meeting = 'On {{date docket.trial "long"}} we meet.';
      await openAuthor(pane);

      // A fault is listed and leads to its words; a fact from the list takes their place.
      await frame.getByRole("button", { name: /Error: .*docket\.trail/ }).click();
      await frame.waitForTimeout(1500);
      const [selected] = document.selection;
      expect(selected === undefined ? "" : document.textOf(selected)).toBe("{{date docket.trail}}");
      await frame.getByLabel("Search facts").fill("docket.trial");
      await pane.button("Insert docket.trial").click();
      await frame.getByRole("heading", { name: "No problem" }).waitFor();

      // A condition and a loop go around what is selected.
      selectWords(2, "The dog alerted.");
      await frame.getByLabel("Search facts").fill("dog.name");
      await pane.button("Only if it is known: dog.name").click();
      await frame.waitForTimeout(1500);
      selectWords(3, "The dog alerted.");
      await frame.getByLabel("Search facts").fill("searches");
      await pane.button("Loop around the selection: searches").click();
      await frame.waitForTimeout(1500);
      expect(textOf(document.save()).split("\n").slice(2)).toEqual([
        "{{#if dog.name}}",
        "{{#each searches}}",
        "The dog alerted.",
        "{{/each}}",
        "{{/if}}",
        meeting,
      ]);

      // Values of the case in the letter become its facts, where they are ticked.
      await pane.button("Find the facts of the case").click();
      const found = frame.getByRole("list", { name: "Values found" });
      await found.waitFor();
      expect(await found.getByRole("checkbox", { checked: true }).count()).toBe(0);
      for (const tag of ["{{client.name}}", "{{upper client.name}}", "{{docket.number}}"])
        await found.getByRole("checkbox", { name: tag }).first().check();
      await pane.button("Replace 3").click();
      await frame.getByText("3 values are tags now.").waitFor();
      expect(textOf(document.save()).split("\n").slice(0, 2)).toEqual([
        "Re: United States v. {{client.name}}, No. {{docket.number}}",
        "{{upper client.name}} was stopped in March. Ray Thomas Whitlock’s car was searched.",
      ]);
      expect(DocxPackage.open(document.save()).text("word/document.xml")).not.toContain("<w:del");
      await frame.getByLabel("Text of the preview").getByText("RAY THOMAS WHITLOCK was stopped").waitFor();
      expect(await pane.accessibilityFaults()).toEqual([]);
      expect(await frame.evaluate(`document.getElementById("page").scrollWidth`)).toBeLessThanOrEqual(320);
      expect(host.copies.left).toBe(0);

      await frame.getByLabel("Name of the file").fill("re-letter");
      await frame.getByLabel("Title", { exact: true }).fill("Letter on the matter");
      await frame.getByLabel("Library", { exact: true }).fill("vance-forms");
      await frame.getByLabel("Publisher").fill("Vance & Hale");
      await frame.getByLabel("What changed").fill("The letter is new.");
      const download = frame.page().waitForEvent("download");
      await pane.button("Save the library").click();
      const file = await download;
      expect(file.suggestedFilename()).toBe("vance-forms-1.0.0.zip");
      const library = await sealLibrary(unpackLibrary(await readFile(await file.path()), "zip"), "zip");
      expect(library.manifest).toMatchObject({
        ...{ id: "vance-forms", changes: [{ version: "1.0.0", note: "The letter is new." }] },
        entries: [{ id: "re-letter", kind: "paper", title: "Letter on the matter" }],
      });
      expect(await validateDocx(library.files.get("papers/re-letter.docx") ?? new Uint8Array())).toEqual([]);

      await pane.button("Use it on this computer").click();
      await frame.getByText(/vance-forms 1\.0\.0 is in use/).waitFor();
      await draft(pane, "re-letter", "Re: United States v. Ray Thomas Whitlock, No. 2:26-cr-00047");
    });
  }, 400_000);
});
