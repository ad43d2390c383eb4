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

const labels = new Map<string, string>();
const mostLabels = 10_000;

/** Words for a fact's path: `docket.motionDeadline` gives "docket motion deadline", `evidence[2].lab.report` "evidence lab report". */
export function factLabel(path: string): string {
  const known = labels.get(path);
  if (known !== undefined) return known;
  const general = path.replace(/\[\d+\]/g, "");
  const label = general === path ? wordsOf(path) : factLabel(general);
  if (labels.size >= mostLabels) labels.clear();
  if (general === path) labels.set(path, label);
  return label;
}

function wordsOf(path: string): string {
  return path
    .replace(/^=\w+ /, "")
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

/** Title of a control: what Word shows on its handle. */
export function controlTitle(label: string): string {
  return escapeAttribute(label.slice(0, 1).toUpperCase() + label.slice(1, longestTag));
}

/**
 * What stands between a control's tag, id and path, in order. The binding goes by namespace and XPath alone: Word may give the part another id when
 * a document is inserted, and looks through all parts where none is named.
 */
export const controlText = {
  open: "<w:sdt><w:sdtPr>",
  alias: '<w:alias w:val="',
  tag: '"/><w:tag w:val="',
  id: '"/><w:id w:val="',
  placeholder: '"/><w:showingPlcHdr/>',
  filled: '"/>',
  binding: `<w:dataBinding w:prefixMappings="xmlns:f='${factsNamespace}'" w:xpath="`,
  endBinding: '" w:storeItemID=""/>',
  content: "</w:sdtPr><w:sdtContent>",
  close: "</w:sdtContent></w:sdt>",
} as const;

const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

/**
 * The kind of a control: plain text, of one line or more, which is what Word can bind. LibreOffice makes an input field of such a control and
 * forgets how its text looks, so that one with a look of its own is offered to it as rich text (ISO/IEC 29500-3, 7.5: alternate content may
 * stand anywhere; Word takes the choice, LibreOffice the fallback).
 */
export function controlKind(lines: boolean, hasLook: boolean): string {
  const plain = lines ? '<w:text w:multiLine="1"/>' : "<w:text/>";
  if (!hasLook) return plain;
  return (
    `<mc:AlternateContent xmlns:mc="${compatibility}"><mc:Choice xmlns:w15="${word2012}" Requires="w15">${plain}</mc:Choice>` +
    "<mc:Fallback><w:richText/></mc:Fallback></mc:AlternateContent>"
  );
}

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
