import type { InsertPlace } from "../document-host";
import { HostError } from "../host-error";
import { hostError } from "./in-word";

/** Word on the web takes no larger file in one insertion. */
const largestInsertion = 4 * 1024 * 1024;

/** Base64 of bytes, in slices that a call can take as arguments. */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** Can Word bring headers, styles and page set-up of an inserted file along? Before set 1.5 it cannot. */
export function keepsPageSetUp(): boolean {
  return (
    Office.context.requirements.isSetSupported("WordApi", "1.5") &&
    typeof Word.Document.prototype.insertFileFromBase64 === "function"
  );
}

/**
 * Puts a drafted file into the document, at the selection, or opens it as a new document. Before set 1.5 a replacement would lose headers and
 * footers, so the draft opens as a new document instead. Where Word fails in the middle, the error says whether the document has changed.
 * @returns where the draft went
 */
export async function insert(
  context: Word.RequestContext,
  draft: Uint8Array,
  place: InsertPlace,
): Promise<InsertPlace> {
  if (place === "new document" || (place === "replace" && !keepsPageSetUp())) {
    context.application.createDocument(base64(draft)).open();
    await context.sync();
    return "new document";
  }
  if (draft.length > largestInsertion) throw new HostError("too-large");
  const before = await bodyText(context);
  const file = base64(draft);
  if (place === "replace") {
    const custom = Office.context.requirements.isSetSupported("WordApi", "1.6");
    context.document.insertFileFromBase64(file, "Replace", {
      importTheme: true,
      importStyles: true,
      importParagraphSpacing: true,
      importPageColor: true,
      importChangeTrackingMode: false,
      ...(custom ? { importCustomProperties: true, importCustomXmlParts: true } : {}),
    });
  } else context.document.getSelection().insertFileFromBase64(file, "Replace");
  try {
    await context.sync();
  } catch (error) {
    throw await aftermath(before, error);
  }
  return place;
}

async function bodyText(context: Word.RequestContext): Promise<string> {
  const { body } = context.document;
  body.load("text");
  await context.sync();
  return body.text;
}

/** After a failed insertion: what became of the document, undone where this Word can undo from code. */
async function aftermath(before: string, error: unknown): Promise<HostError> {
  const failed = hostError(error);
  if (failed.fault === "stopped") return failed;
  const said = (detail: string): HostError => new HostError(failed.fault, detail, { cause: error });
  try {
    return await Word.run(async (context) => {
      if ((await bodyText(context)) === before) return said("The document is as it was.");
      if (Office.context.requirements.isSetSupported("WordApiDesktop", "1.4")) {
        context.document.undo(1);
        await context.sync();
        if ((await bodyText(context)) === before)
          return said("What had gone in was undone: the document is as it was.");
      }
      return said(
        "Part of the draft has gone in. Press Undo in Word until your text is as it was, then try again, or open the draft as a new document.",
      );
    });
  } catch {
    return said(
      "Word does not say what became of the document. Look at it, and press Undo if part of the draft has gone in.",
    );
  }
}
