import {
  childElement,
  element,
  findPages,
  FreeIds,
  ListLabels,
  mainDocumentPart,
  Numbering,
  readStories,
  savePart,
  splitRuns,
  Styles,
  attribute,
  type DocxPackage,
  type Pages,
  type ParagraphText,
  type Story,
  type XmlElement,
} from "../../docx";
import { extentOf } from "../extent";
import { categories, findCited, type CitedAt, type CitedAuthority } from "./cited";
import {
  citationMark,
  contentsEntry,
  instruction,
  mark,
  paragraph,
  runsOf,
  slotRun,
  tab,
  type Slot,
  type Words,
} from "./entries";
import { blockFields, replaceField, type BlockField } from "./fields";
import { addTableStyles, tableStyles } from "./styles";

/** A place whose page an entry names, by the paragraph's index before the tables were filled. */
interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

/** An entry that waits for its pages. */
interface Waiting {
  readonly slot: Slot;
  readonly places: readonly Place[];
}

/** So many pages and more are called passim, as Word does with `\p`. */
const passim = 5;

/**
 * Fills the tables of contents and of authorities of a paper, which are Word's own fields: headings get bookmarks, citations get marks, and what
 * the fields show is right as the file is opened, without Word having to be asked. The pages are those of our own layout.
 * @param named citations that no pattern knows, such as those of a state
 * @returns whether there was a table
 */
export function fillTables(pkg: DocxPackage, named: readonly string[]): boolean {
  const body = bodyOf(pkg);
  const root = body === undefined ? undefined : childElement(body.root, "w:body");
  if (body === undefined || root === undefined) return false;
  const fields = blockFields(root, ["TOC", "TOA"]);
  if (fields.length === 0) return false;
  const { first, end } = extentOf(pkg, body);
  addTableStyles(pkg);
  const waiting: Waiting[] = [];
  const cited = findCited(body.paragraphs.slice(first, end), named).map((place) => ({
    ...place,
    paragraph: place.paragraph + first,
  }));
  for (const field of fields.filter(({ instruction: words }) => words.startsWith("TOC")))
    waiting.push(...fillContents(pkg, body, field, first, end));
  const tables = fields.filter(({ instruction: words }) => words.startsWith("TOA"));
  for (const field of tables) waiting.push(...fillAuthorities(field, cited));
  if (tables.length > 0) markCitations(body, cited);
  const save = (): void => {
    savePart(pkg, { name: mainDocumentPart(pkg), root: body.root });
  };
  save();
  const after = bodyOf(pkg);
  if (after === undefined) return false;
  // The tables stand before the text, whose paragraphs moved on by as many as the tables grew.
  const grown = after.paragraphs.length - body.paragraphs.length;
  const pages = findPages(pkg, after);
  for (const { slot, places } of waiting) slot.set(pagesOf(pages, after, places, grown));
  save();
  return true;
}

function bodyOf(pkg: DocxPackage): Story | undefined {
  return readStories(pkg).find(({ kind }) => kind === "body");
}

function pagesOf(pages: Pages, body: Story, places: readonly Place[], grown: number): string {
  const numbers = places.map(({ paragraph: index, offset }) => {
    const at = body.paragraphs[index + grown];
    return at === undefined ? undefined : pages.pageAt(at, Math.max(0, offset - 1))?.number;
  });
  const known = [...new Set(numbers.filter((number) => number !== undefined))].sort((a, b) => a - b);
  return known.length >= passim ? "passim" : known.join(", ");
}

/** Levels that a table of contents lists: `TOC \o "1-2"`. */
function levelsOf(words: string): number {
  return Number(/\\o\s+"?\d-(\d)/.exec(words)?.[1] ?? 3);
}

function fillContents(pkg: DocxPackage, body: Story, field: BlockField, first: number, end: number): Waiting[] {
  const styles = Styles.read(pkg);
  const labels = new ListLabels(Numbering.read(pkg), styles);
  const ids = FreeIds.of(pkg);
  const levels = new Map(
    [1, 2, 3]
      .slice(0, levelsOf(field.instruction))
      .map((level) => [styles.idOf("paragraph", `heading ${level}`), level]),
  );
  const waiting: Waiting[] = [];
  const entries: XmlElement[] = [];
  body.paragraphs.forEach((heading, index) => {
    const label = labels.next(heading.element);
    const style = childElement(childElement(heading.element, "w:pPr"), "w:pStyle");
    const level = style === undefined ? undefined : levels.get(attribute(style, "w:val"));
    if (level === undefined || index < first || index >= end || heading.text.trim() === "") return;
    const id = ids.take("annotation");
    const bookmark = `_Toc${String(260_000_000 + id)}`;
    const { children } = heading.element;
    const start = children.findIndex((child) => child.kind === "element" && child.name !== "w:pPr");
    children.splice(start, 0, element("w:bookmarkStart", { "w:id": String(id), "w:name": bookmark }));
    children.push(element("w:bookmarkEnd", { "w:id": String(id) }));
    const entry = contentsEntry(tableStyles.contents(level), label?.text, wordsOf(heading), bookmark);
    entries.push(entry.paragraph);
    waiting.push({ slot: entry.slot, places: [{ paragraph: index, offset: 0 }] });
  });
  replaceField(field, asField(field.instruction, entries));
  return waiting;
}

/** A heading's words; italics within it stay. */
function wordsOf({ pieces, text }: ParagraphText): Words[] {
  return pieces.map(({ start, end, run }) => ({
    text: text.slice(start, end).replace(/\s+/g, " "),
    italic: childElement(childElement(run, "w:rPr"), "w:i") !== undefined,
  }));
}

/** Paragraphs with the marks of a field around them; a field without a result goes. */
function asField(words: string, entries: readonly XmlElement[]): XmlElement[] {
  const [head, tail] = [entries[0], entries.at(-1)];
  if (head === undefined || tail === undefined) return [];
  head.children.splice(1, 0, mark("begin"), ...instruction([{ text: ` ${words} `, italic: false }]), mark("separate"));
  tail.children.push(mark("end"));
  return [...entries];
}

function fillAuthorities(field: BlockField, cited: readonly CitedAt[]): Waiting[] {
  const category = Number(/\\c\s+"?(\d+)/.exec(field.instruction)?.[1] ?? 1);
  const own = cited.filter(({ authority }) => authority.category === category);
  const listed = [...new Set(own.map(({ authority }) => authority))].sort((a, b) => compare(nameOf(a), nameOf(b)));
  const waiting: Waiting[] = [];
  const entries = listed.map((authority) => {
    const { run, slot } = slotRun();
    waiting.push({ slot, places: own.filter((place) => place.authority === authority) });
    return paragraph(tableStyles.authorities, [...runsOf(wordsOfAuthority(authority)), tab(), run]);
  });
  // The heading belongs to the field's result, as `\h` has it.
  const heading = paragraph(tableStyles.category, runsOf([{ text: categories.get(category) ?? "", italic: false }]));
  replaceField(field, entries.length === 0 ? [] : asField(field.instruction, [heading, ...entries]));
  return waiting;
}

const nameOf = ({ name, rest }: CitedAuthority): string => `${name}${rest}`;
/** By letter, and figures by their value, so that § 841 stands before § 3500. */
const compare = new Intl.Collator("en", { numeric: true }).compare;

function wordsOfAuthority({ name, rest }: CitedAuthority): Words[] {
  return [...(name === "" ? [] : [{ text: name, italic: true }]), { text: rest, italic: false }];
}

/** Marks each place at which an authority is cited, so that Word itself can make the table anew. */
function markCitations(body: Story, cited: readonly CitedAt[]): void {
  for (const index of new Set(cited.map(({ paragraph: at }) => at))) {
    const whole = body.paragraphs[index];
    if (whole === undefined) continue;
    const places = cited.filter(({ paragraph: at }) => at === index);
    const { pieces } = splitRuns(
      whole,
      places.map(({ offset }) => offset),
      false,
    );
    for (const { authority, offset } of places) {
      const piece = pieces.find(({ end }) => end === offset);
      const parent = piece?.path.at(-1);
      if (piece === undefined || parent === undefined) continue;
      const { name, rest, category } = authority;
      parent.children.splice(parent.children.indexOf(piece.run) + 1, 0, ...citationMark(name, rest, category));
    }
  }
}
