import { escapeAttribute, escapeText, xmlDeclaration } from "../../docx";
import { controlTag, factsNamespace } from "./fact-control";
import type { BoundFact } from "./word-run";

export { factsNamespace };

/** Id of the facts part; bindings do not rely on it. */
export const factsStoreId = "{6D6F7469-6F6E-4772-8967-687466616374}";

/** The custom XML part that a draft's controls are bound to: every fact that the text shows, once. */
export function factsXml(facts: ReadonlyMap<string, BoundFact>, audit: object | undefined): string {
  let xml = `${xmlDeclaration}<facts xmlns="${factsNamespace}" version="1">`;
  for (const [path, fact] of facts) {
    const tag = controlTag(path);
    const long = tag === `mw:${path}` ? "" : ` tag="${escapeAttribute(tag)}"`;
    const missing = fact.missing ? ' missing="true"' : "";
    xml += `<fact path="${escapeAttribute(path)}" label="${escapeAttribute(fact.label)}"${long}${missing}>${escapeText(fact.text)}</fact>`;
  }
  if (audit !== undefined) xml += `<audit>${escapeText(JSON.stringify(audit))}</audit>`;
  return `${xml}</facts>`;
}
