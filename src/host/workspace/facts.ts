import { fillControls, textControls } from "../../docx";
import type { ShownFact } from "../document-host";
import type { WorkDocument } from "./work-document";

/** Tags of controls that show facts begin so; the path of the fact follows. */
const tagPrefix = "mw:";

/** Facts that the document shows in content controls. */
export function shownFacts({ pkg }: WorkDocument): readonly ShownFact[] {
  return textControls(pkg)
    .filter(({ tag }) => tag.startsWith(tagPrefix))
    .map(({ tag, text, placeholder }) => ({ path: tag.slice(tagPrefix.length), text, missing: placeholder }));
}

/** Puts new texts into the controls of facts, as one change; none where all show them already. Returns how many controls changed. */
export function setFacts(document: WorkDocument, facts: ReadonlyMap<string, string>): number {
  const texts = new Map([...facts].map(([path, text]) => [tagPrefix + path, text]));
  const differs = textControls(document.pkg).some(
    ({ tag, text, placeholder }) => texts.has(tag) && (texts.get(tag) !== text || placeholder),
  );
  return differs ? document.change("Update facts", (pkg) => fillControls(pkg, texts)) : 0;
}
