import { documentOfText, documentText, DocxPackage } from "../../../src/docx";
import { checkHost, checks, conformanceText } from "../../../src/host/conformance";
import { Unseen } from "../../../src/host/workspace/showing";
import { WorkDocument } from "../../../src/host/workspace/work-document";
import { WorkspaceHost } from "../../../src/host/workspace/workspace-host";
import { validateDocx } from "../../support/validator";

function hostOf(document: WorkDocument): WorkspaceHost {
  return new WorkspaceHost({
    document,
    showing: new Unseen(),
    version: "0",
    author: () => "Ruth A. Okafor",
    now: () => "2026-11-24T09:00:00Z",
    openNew: () => undefined,
  });
}

test("does everything that the pane asks of a host, and leaves a valid file", async () => {
  const document = WorkDocument.open(documentOfText(conformanceText.join("\n")));
  const results = await checkHost(hostOf(document));
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  expect(results).toHaveLength(checks.length);
  const saved = document.bytes();
  const texts = documentText(DocxPackage.open(saved)).text.split("\n");
  // The paragraphs that the suite puts around others are emptied by it, not taken out.
  expect(texts.filter((text) => text !== "")).toEqual([...conformanceText]);
  expect(await validateDocx(saved)).toEqual([]);
});
