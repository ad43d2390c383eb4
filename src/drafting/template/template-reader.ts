import {
  attribute,
  childElements,
  descendants,
  DocxPackage,
  FreeIds,
  importBody,
  parseXml,
  unwrapControls,
  type XmlElement,
} from "../../docx";
import type { TagFault } from "../language/compiler";
import { asPath } from "../language/ast";
import { listStyles, type ListStyles } from "./list-styles";
import { matchBlocks, type Matched, type TagBlock } from "./match-blocks";
import { LiveNotes } from "./notes";
import { namingFile } from "./naming-file";
import { placeBlocks } from "./place-blocks";
import { SourceParts, type SourcePart } from "./source-parts";
import { Faults } from "../language/faults";
import { StoryReader, type Story } from "./story";
import type { Tag } from "./tag";
import { fieldsForTaggedLinks } from "./tagged-links";
import { MarkerTree } from "./tree";
import type { Words } from "./words";

/** Gives the bytes of a clause by its name. */
export type FindClause = (name: string) => Uint8Array | undefined;

/** A clause whose tags are read and placed. */
export interface ReadClause {
  readonly name: string;
  /** Holds the blocks of the clause. */
  readonly container: XmlElement;
  readonly stories: readonly Story[];
  /** Lists that the clause brought with it. */
  readonly lists: readonly string[];
}

/** Reads everything of a template that may hold tags: stories, clauses, notes. */
export class TemplateReader {
  readonly faults = new Faults();
  readonly parts: SourceParts;
  readonly headers: SourcePart[] = [];
  /** Parts of document properties that hold tags. */
  readonly properties: readonly SourcePart[];
  readonly notes = new Map<"footnote" | "endnote", LiveNotes>();
  readonly lists: ListStyles;
  readonly blockOf = new Map<Tag, TagBlock>();
  readonly matched = new Map<Story, Matched>();
  readonly #pkg: DocxPackage;
  readonly #file: string | undefined;
  readonly #find: FindClause;
  readonly #final: boolean;
  readonly #readers: StoryReader[] = [];
  readonly #clauses = new Map<string, ReadClause | undefined>();
  readonly #main: StoryReader;
  #ids: FreeIds | undefined;

  /** @param final the draft is for filing: controls of clauses become plain text */
  constructor(pkg: DocxPackage, file: string | undefined, find: FindClause, final: boolean) {
    this.#final = final;
    this.#pkg = pkg;
    this.#file = file;
    this.#find = find;
    this.parts = new SourceParts(pkg);
    this.properties = this.parts.properties();
    this.lists = lazyLists(() => this.#listStyles());
    this.#main = this.#reader(file);
    this.#read();
  }

  get stories(): Story[] {
    return this.#readers.flatMap((reader) => reader.stories);
  }

  /** All tags by their marker. */
  get tags(): Map<XmlElement, Tag> {
    const [only] = this.#readers;
    if (only !== undefined && this.#readers.length === 1) return only.tagOf;
    return new Map(this.#readers.flatMap((reader) => [...reader.tagOf]));
  }

  /** Attributes with tags, by their element. */
  get words(): Map<XmlElement, Map<string, Words>> {
    return new Map(this.#readers.flatMap((reader) => [...reader.words]));
  }

  /** All clauses that were found, one for each part that they are inserted into. */
  get clauses(): ReadClause[] {
    return [...this.#clauses.values()].filter((clause) => clause !== undefined);
  }

  /** The clause of a tag, if it was found. */
  clause(part: string, name: string): ReadClause | undefined {
    return this.#clauses.get(`${part}\n${name}`);
  }

  #reader(file: string | undefined): StoryReader {
    const reader = new StoryReader(this.faults, file);
    this.#readers.push(reader);
    return reader;
  }

  #read(): void {
    const reader = this.#main;
    reader.read("body", this.parts.body);
    this.#loadClauses(this.parts.main, reader.stories, []);
    for (const kind of ["header", "footer"] as const) {
      for (const { part, number } of this.parts.headers(kind)) {
        const tags = reader.tagOf.size + reader.words.size;
        const stories = reader.stories.length;
        reader.read(`${kind} ${number}`, part.root);
        if (reader.tagOf.size + reader.words.size === tags) continue;
        this.headers.push(part);
        this.#loadClauses(part, reader.stories.slice(stories), []);
      }
    }
    for (const kind of ["footnote", "endnote"] as const) this.#readNotes(kind);
    this.#place(reader);
  }

  /** Reads the notes in the order of their references. */
  #readNotes(kind: "footnote" | "endnote"): void {
    const name = this.parts.side(`${kind}s`);
    if (name === undefined) return;
    const notes = new LiveNotes(kind, name, parseXml(this.#pkg.text(name), { file: name }));
    this.notes.set(kind, notes);
    const seen = new Set<string>();
    for (const reference of descendants(this.parts.main.root, `w:${kind}Reference`)) {
      const id = attribute(reference, "w:id") ?? "";
      const note = notes.note(id);
      if (note === undefined || seen.has(id)) continue;
      seen.add(id);
      this.#main.read(`${kind} ${seen.size}`, note);
    }
    this.#refuseClauses(kind);
    for (const id of notes.ids()) {
      const note = notes.note(id);
      if (note !== undefined && !seen.has(id)) this.#main.read(`${kind} of a clause`, note);
    }
  }

  #refuseClauses(kind: string): void {
    for (const story of this.#main.stories) {
      if (!story.name.startsWith(kind)) continue;
      for (const tag of story.tags) {
        if (tag.parsed.what !== "partial") continue;
        const reason = `${tag.source} stands in a ${kind}, where no clause can be inserted.`;
        this.faults.add({ id: "template/clause-place", reason }, tag.place);
      }
    }
  }

  #place(reader: StoryReader): void {
    const tree = new MarkerTree(reader.parents);
    for (const story of reader.stories) {
      const matched = matchBlocks(story, this.faults);
      this.matched.set(story, matched);
      for (const [tag, block] of matched.blockOf) this.blockOf.set(tag, block);
    }
    if (this.faults.hasErrors) return;
    for (const story of reader.stories) {
      const { blocks = [] } = this.matched.get(story) ?? {};
      placeBlocks({ story, blocks, tree, tagOf: reader.tagOf, faults: this.faults });
    }
  }

  #loadClauses(part: SourcePart, stories: readonly Story[], within: readonly string[]): void {
    for (const tag of stories.flatMap((story) => story.tags)) {
      if (tag.parsed.what !== "partial") continue;
      const path = asPath(tag.parsed.partial.name);
      if (path === undefined) {
        const reason = `${tag.source}: the name of a clause cannot be computed.`;
        this.faults.add({ id: "template/unsupported", reason }, tag.place);
        continue;
      }
      this.#loadClause(path.original, part, tag, within);
    }
  }

  #loadClause(name: string, part: SourcePart, tag: Tag, within: readonly string[]): void {
    const key = `${part.name}\n${name}`;
    if (within.includes(name)) {
      const reason = `The clause \`${name}\` inserts itself.`;
      this.faults.add({ id: "template/clause-recursion", reason }, tag.place);
      return;
    }
    if (this.#clauses.has(key)) return;
    const bytes = this.#find(name);
    if (bytes === undefined) {
      this.faults.add(unknownClause(name), tag.place);
      this.#clauses.set(key, undefined);
      return;
    }
    this.#ids ??= FreeIds.of(this.#pkg);
    const source = DocxPackage.open(bytes, { file: name });
    namingFile(name, source, () => fieldsForTaggedLinks(source));
    this.parts.grown = true;
    const before = this.#numbers();
    const into = { pkg: this.#pkg, part: part.name, root: part.root, ids: this.#ids };
    const blocks = namingFile(name, source, () => importBody(into, source));
    const lists = this.#numbers().filter((numId) => !before.includes(numId));
    if (this.#final) blocks.forEach(unwrapControls);
    const container: XmlElement = { kind: "element", name: "w:body", attributes: {}, children: blocks };
    const reader = this.#reader(name);
    reader.read("body", container);
    this.#clauses.set(key, { name, container, stories: reader.stories, lists });
    this.#loadClauses(part, reader.stories, [...within, name]);
    this.#place(reader);
  }

  /** Styles are read only where there are lists, and some style belongs to one. */
  #listStyles(): XmlElement | undefined {
    const styles = this.parts.side("numbering") === undefined ? undefined : this.parts.side("styles");
    return styles !== undefined && this.#pkg.text(styles).includes("<w:numPr>")
      ? this.parts.open(styles).root
      : undefined;
  }

  #numbers(): string[] {
    const name = this.parts.side("numbering");
    if (name === undefined) return [];
    const root = parseXml(this.#pkg.text(name), { file: name });
    return childElements(root, "w:num").map((num) => attribute(num, "w:numId") ?? "");
  }
}

function unknownClause(name: string): TagFault {
  return {
    id: "template/unknown-clause",
    reason: `There is no clause \`${name}\`.`,
    hint: "Clauses are Word files in the clauses folder of a library, named without .docx.",
  };
}

function lazyLists(root: () => XmlElement | undefined): ListStyles {
  let made: ListStyles | undefined;
  const lists = (): ListStyles => (made ??= listStyles(root()));
  return { numIdOf: (paragraph) => lists().numIdOf(paragraph), byStyle: (paragraph) => lists().byStyle(paragraph) };
}
