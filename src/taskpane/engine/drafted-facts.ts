import { attribute, descendants, findCustomXml, parseXml, textContent, type DocxPackage } from "../../docx";
import { factsNamespace } from "../../drafting";
import type { DraftedFact } from "./calls";

/** The facts that a draft shows in content controls, from the custom XML part that the controls are bound to. */
export function draftedFacts(pkg: DocxPackage): DraftedFact[] {
  const part = findCustomXml(pkg, factsNamespace)?.part;
  if (part === undefined) return [];
  return [...descendants(parseXml(pkg.text(part), { file: part }), "fact")].map((fact) => ({
    // A long path is cut in the control's tag; the part says how.
    name: attribute(fact, "tag")?.replace(/^mw:/, "") ?? attribute(fact, "path") ?? "",
    label: attribute(fact, "label") ?? "",
    text: textContent(fact),
    missing: attribute(fact, "missing") === "true",
  }));
}
