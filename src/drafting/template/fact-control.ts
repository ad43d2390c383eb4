import { escapeAttribute } from "../../docx/xml";

/** Namespace of the custom XML part that holds the facts of a draft. */
export const factsNamespace = "urn:motionwright:facts";

/** What `w:tag` of our controls begins with. */
export const tagPrefix = "mw:";

/** Word's dialogs take at most so many characters in a control's tag and title. */
const longestTag = 64;

/** The tag of the control for a fact: `mw:client.name`; a long path is cut and told apart by a number made from the whole of it. */
export function controlTag(path: string): string {
  const tag = `${tagPrefix}${path}`;
  if (tag.length <= longestTag) return tag;
  const sum = hash(path);
  return `${tag.slice(0, longestTag - sum.length - 1)}~${sum}`;
}

/** Words for a fact's path: `docket.motionDeadline` gives "docket motion deadline", `evidence[2].lab` "evidence 3 lab". */
export function factLabel(path: string): string {
  return path
    .replace(/\[(\d+)\]/g, (_, index: string) => ` ${Number(index) + 1}`)
    .replace(/[[\]]/g, "")
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replace(/[.\s]+/g, " ")
    .trim();
}

/** XPath of a fact in the custom XML part; undefined for a path that no XPath string can hold. */
export function factXPath(path: string): string | undefined {
  const quote = !path.includes("'") ? "'" : !path.includes('"') ? '"' : undefined;
  return quote === undefined ? undefined : `/f:facts/f:fact[@path=${quote}${path}${quote}]`;
}

/** What a control needs to be written. */
export interface ControlParts {
  readonly path: string;
  readonly label: string;
  readonly runProperties: string;
  readonly placeholder: boolean;
  readonly multiLine: boolean;
}

/**
 * Writes the start of a control up to its content, in two halves around its id. It is bound by namespace and XPath only: Word may give the part
 * another id when a document is inserted, and looks through all parts where none is named.
 */
export function controlStart(parts: ControlParts): readonly [before: string, after: string] {
  const xpath = factXPath(parts.path);
  const binding =
    xpath === undefined
      ? ""
      : `<w:dataBinding w:prefixMappings="xmlns:f='${factsNamespace}'" w:xpath="${escapeAttribute(xpath)}" w:storeItemID=""/>`;
  const title = parts.label.slice(0, 1).toUpperCase() + parts.label.slice(1, longestTag);
  return [
    `<w:sdt><w:sdtPr>${parts.runProperties}<w:alias w:val="${escapeAttribute(title)}"/><w:tag w:val="${escapeAttribute(controlTag(parts.path))}"/><w:id w:val="`,
    `"/>${parts.placeholder ? "<w:showingPlcHdr/>" : ""}${binding}<w:text${parts.multiLine ? ' w:multiLine="1"' : ""}/></w:sdtPr><w:sdtContent>`,
  ];
}

/** What follows the content of a control. */
export const controlEnd = "</w:sdtContent></w:sdt>";

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
