import type { InsertPlace } from "../document-host";
import { HostError } from "../host-error";

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
 * footers, so the draft opens as a new document instead.
 */
export async function insert(context: Word.RequestContext, draft: Uint8Array, place: InsertPlace): Promise<void> {
  if (place !== "new document" && draft.length > largestInsertion) throw new HostError("too-large");
  const file = base64(draft);
  if (place === "new document" || (place === "replace" && !keepsPageSetUp())) {
    context.application.createDocument(file).open();
  } else if (place === "replace") {
    const custom = Office.context.requirements.isSetSupported("WordApi", "1.6");
    context.document.insertFileFromBase64(file, "Replace", {
      importTheme: true,
      importStyles: true,
      importParagraphSpacing: true,
      importPageColor: true,
      importChangeTrackingMode: false,
      ...(custom ? { importCustomProperties: true, importCustomXmlParts: true } : {}),
    });
  } else {
    context.document.getSelection().insertFileFromBase64(file, "Replace");
  }
  await context.sync();
}
