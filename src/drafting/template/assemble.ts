import {
  addCustomXml,
  childElements,
  contentTypeOf,
  customXmlParts,
  isElement,
  relationshipPartName,
  removeCustomXml,
  removePart,
  setContentType,
  type DocxPackage,
  type XmlElement,
  type ZipEntry,
} from "../../docx";
import type { Diagnostic } from "../../diagnostic";
import { asPath } from "../language/ast";
import { rootScope } from "../language/compiler";
import { tagsOnly } from "./check-tags";
import type { TemplateProgram } from "./compiled-template";
import { factsNamespace, factsStoreId, FactsWriter } from "./facts-part";
import { flatten } from "./flatten";
import type { Item, NoteKind } from "./item";
import { LiveNotes } from "./notes";
import { propertyItems } from "./property-items";
import { planPart, type HighestIds, type PartPlan, type Slot } from "./plan";
import { RestartLists } from "./restart-lists";
import type { Tag } from "./tag";
import type { TagCompiler } from "./tag-compiler";
import type { ReadClause, TemplateReader } from "./template-reader";
import { countValues, WordProgram, type ClauseItems, type NoteItems, type ProgramContext } from "./word-program";

const contentTypesPart = "[Content_Types].xml";
const templateType = /wordprocessingml\.template\.main\+xml$/;

/** Ids that we give out start here, far above those that Word gives. */
const firstIds: HighestIds = { drawing: 1_000_000, control: 1_600_000_000, annotation: 1_000_000 };

/** What assembling a program needs. */
export interface Assembly {
  readonly pkg: DocxPackage;
  readonly reader: TemplateReader;
  readonly compiler: TagCompiler;
  readonly maxControls: number;
  readonly file: string | undefined;
  readonly remains: readonly Diagnostic[];
}

/** Makes the program of a template whose tags are read; only reports faults where there are any. */
export function assembleProgram(assembly: Assembly): TemplateProgram | undefined {
  const { reader, compiler } = assembly;
  if (reader.faults.hasErrors) {
    checkTags(reader, compiler);
    return undefined;
  }
  return new Assembler(assembly).program();
}

/** Where blocks do not fit, the tags are still checked one by one, so that everything wrong is told at once. */
function checkTags(reader: TemplateReader, compiler: TagCompiler): void {
  const program = new WordProgram({
    compiler,
    slotKind: () => "bookmark",
    note: () => undefined,
    clause: () => undefined,
  });
  // Too deep to be walked.
  if (reader.faults.includes("template/too-deep")) return;
  for (const [story, matched] of reader.matched) {
    if (/^(body|header|footer)/.test(story.name)) program.compile(tagsOnly(story, matched), rootScope(compiler.root));
  }
}

class Assembler {
  readonly #assembly: Assembly;
  readonly #slots: Slot[] = [];
  readonly #plans = new Map<XmlElement, PartPlan>();
  readonly #live = new Map<NoteKind, LiveNotes>();
  readonly #clauseItems = new Map<string, ClauseItems | undefined>();
  readonly #tagOf: ReadonlyMap<XmlElement, Tag>;
  readonly #words: TemplateReader["words"];

  constructor(assembly: Assembly) {
    this.#assembly = assembly;
    this.#tagOf = assembly.reader.tags;
    this.#words = assembly.reader.words;
  }

  program(): TemplateProgram | undefined {
    const { pkg, reader, compiler, file, remains } = this.#assembly;
    const parts = [reader.parts.main, ...reader.headers];
    this.#plan(parts.map((part) => part.root));
    this.#chooseLiveNotes();
    const items = parts.map(({ name, root }) => ({ name, items: this.#flatten([root], root, false) }));
    for (const { name, root } of reader.properties) items.push({ name, items: propertyItems(root, file) });
    const steps = items.map((part) => ({
      name: part.name,
      step: new WordProgram(this.#context(part.name)).compile(part.items, rootScope(compiler.root)),
    }));
    compiler.checkReferences(new Set([...this.#plans.values()].flatMap((plan) => [...plan.bookmarks])));
    if (reader.faults.hasErrors) return undefined;
    this.#warnOfTornBookmarks();
    this.#settlePackage();
    const numbering = this.#numbering();
    const notes = new Map(
      [...this.#live].map(([kind, note]) => [kind, { name: note.part, shell: note.shell() }] as const),
    );
    const written = new Set([...items.map((part) => part.name), ...[...notes.values()].map((note) => note.name)]);
    const relations = relationshipPartName(reader.parts.main.name);
    const varying = new Set([contentTypesPart, relations]);
    const names = pkg.names();
    const entries = (wanted: (name: string) => boolean): ZipEntry[] =>
      names.filter(wanted).map((name) => pkg.entry(name));
    return {
      file,
      grown: reader.clauses.length > 0,
      facts: lazily(() => compiler.uses),
      warnings: reader.faults.warnings,
      remains,
      parts: steps,
      notes,
      numbering,
      fixed: entries((name) => !written.has(name) && !varying.has(name)),
      bare: entries((name) => varying.has(name)),
      bound: lazily(() => boundEntries(pkg, varying)),
      pieces: compiler.pieces,
      factsWriter: new FactsWriter(compiler.pieces),
      drafts: { count: 0 },
      ids: this.#ids(numbering),
      slots: this.#slots,
      controls: this.#controls(items.map((part) => part.items)),
    };
  }

  #plan(roots: readonly XmlElement[]): void {
    const { reader } = this.#assembly;
    const plan = (root: XmlElement, repeated: boolean): void => {
      const context = {
        tagOf: this.#tagOf,
        blockOf: reader.blockOf,
        lists: reader.lists,
        repeated,
        slots: this.#slots,
      };
      this.#plans.set(root, planPart(root, context));
    };
    for (const root of roots) plan(root, false);
    for (const clause of reader.clauses) plan(clause.container, true);
  }

  /** Notes are written by the draft where they hold tags, or where a reference may be repeated or dropped. */
  #chooseLiveNotes(): void {
    const { reader, pkg } = this.#assembly;
    const inBlock = (kind: NoteKind): boolean => [...this.#plans.values()].some((plan) => plan.noteInBlock[kind]);
    for (const [kind, notes] of reader.notes) {
      const tagged = reader.stories.some((story) => story.name.startsWith(kind) && story.tags.length > 0);
      if (!tagged && !inBlock(kind)) continue;
      this.#live.set(kind, notes);
      for (const id of notes.ids()) {
        const note = notes.note(id);
        if (note !== undefined) this.#planNote(note);
      }
    }
    const comments = reader.parts.side("comments");
    if (comments === undefined || !inBlock("comment")) return;
    this.#live.set("comment", new LiveNotes("comment", comments, reader.parts.open(comments).root));
    for (const name of pkg.names()) if (/comments(Extended|Ids|Extensible)\.xml$/.test(name)) removePart(pkg, name);
  }

  #planNote(note: XmlElement): void {
    const { reader } = this.#assembly;
    const context = {
      tagOf: this.#tagOf,
      blockOf: reader.blockOf,
      lists: reader.lists,
      repeated: true,
      slots: this.#slots,
    };
    this.#plans.set(note, planPart(note, context));
  }

  #flatten(nodes: readonly XmlElement[], planned: XmlElement, repeated: boolean, guarded = false): Item[] {
    const { reader } = this.#assembly;
    const plan = this.#plans.get(planned);
    if (plan === undefined) return [];
    return flatten(nodes, {
      tagOf: this.#tagOf,
      words: this.#words,
      blockOf: reader.blockOf,
      plan,
      lists: reader.lists,
      faults: reader.faults,
      liveNotes: new Set(this.#live.keys()),
      repeated,
      guarded,
    });
  }

  #context(part: string): ProgramContext {
    return {
      compiler: this.#assembly.compiler,
      slotKind: (slot) => this.#slots[slot]?.kind ?? "bookmark",
      note: (kind, id) => this.#note(kind, id),
      clause: (tag, inline) => this.#clause(part, tag, inline),
    };
  }

  #note(kind: NoteKind, id: string): NoteItems | undefined {
    const live = this.#live.get(kind);
    const note = live?.note(id);
    if (live === undefined || note === undefined) return undefined;
    const { before, start, after } = live.frame(note);
    if (!this.#plans.has(note)) this.#planNote(note);
    return { before, after, items: [{ kind: "xml", xml: start }, ...this.#flatten(childElements(note), note, true)] };
  }

  #clause(part: string, tag: Tag, inline: boolean): ClauseItems | undefined {
    const { reader } = this.#assembly;
    const name = tag.parsed.what === "partial" ? asPath(tag.parsed.partial.name)?.original : undefined;
    const clause = name === undefined ? undefined : reader.clause(part, name);
    if (clause === undefined) return undefined;
    const blocks = childElements(clause.container);
    const fits = !inline || (blocks.length === 1 && isElement(blocks[0], "w:p"));
    if (!fits) {
      reader.faults.add(
        {
          id: "template/clause-place",
          reason: `${tag.source} stands within a sentence, but the clause is more than one paragraph.`,
          hint: "Put the tag in a paragraph of its own.",
        },
        tag.place,
      );
      return undefined;
    }
    const key = `${part}\n${clause.name}\n${inline}`;
    if (!this.#clauseItems.has(key)) this.#clauseItems.set(key, this.#readClause(clause, inline));
    return this.#clauseItems.get(key);
  }

  #readClause(clause: ReadClause, inline: boolean): ClauseItems {
    const blocks = childElements(clause.container);
    const nodes = inline
      ? blocks.flatMap((block) => childElements(block).filter((node) => node.name !== "w:pPr"))
      : blocks;
    const items = this.#flatten(nodes, clause.container, true, !inline);
    return { items, restarts: clause.lists, slots: this.#plans.get(clause.container)?.ownSlots ?? [] };
  }

  #warnOfTornBookmarks(): void {
    const { reader, file } = this.#assembly;
    for (const plan of this.#plans.values()) {
      for (const name of plan.tornBookmarks) {
        reader.faults.add(
          {
            id: "template/torn-bookmark",
            gravity: "warning",
            reason: `The bookmark \`${name}\` begins and ends in different blocks; drafts do not have it.`,
            hint: "Set it anew, within one block or outside of all.",
          },
          file === undefined ? {} : { file },
        );
      }
    }
  }

  /** A draft is a document, not a template, and has one facts part: its own. */
  #settlePackage(): void {
    const { pkg, reader } = this.#assembly;
    const { name } = reader.parts.main;
    const type = contentTypeOf(pkg, name) ?? "";
    if (templateType.test(type))
      setContentType(pkg, name, type.replace(templateType, "wordprocessingml.document.main+xml"));
    if (!pkg.names().some((each) => each.startsWith("customXml/"))) return;
    for (const { part, namespace } of customXmlParts(pkg)) if (namespace === factsNamespace) removeCustomXml(pkg, part);
  }

  #numbering(): RestartLists | undefined {
    const { pkg, reader } = this.#assembly;
    const restarts = [...this.#plans.values()].some((plan) => plan.restartsOfBlock.size > 0);
    const name = reader.parts.side("numbering");
    if (name === undefined || (!restarts && !reader.clauses.some((clause) => clause.lists.length > 0)))
      return undefined;
    return new RestartLists(name, reader.parts.fresh(pkg, name));
  }

  #ids(numbering: RestartLists | undefined): TemplateProgram["ids"] {
    const highest = { ...firstIds };
    for (const plan of this.#plans.values()) {
      for (const kind of ["drawing", "control", "annotation"] as const) {
        highest[kind] = Math.max(highest[kind], plan.highest[kind] + 1);
      }
    }
    const first = (kind: NoteKind): number => this.#live.get(kind)?.firstId() ?? 1;
    return {
      ...highest,
      singleControl: highest.control,
      control: highest.control + this.#assembly.compiler.singleControls,
      note: { footnote: first("footnote"), endnote: first("endnote"), comment: first("comment") },
      numId: numbering?.firstId() ?? 1,
    };
  }

  /** Facts outside of repeated blocks come first; what room they leave goes to the repeated ones. */
  #controls(parts: readonly (readonly Item[])[]): TemplateProgram["controls"] {
    const { maxControls } = this.#assembly;
    const once = Math.min(
      maxControls,
      countValues(parts.flat(), (item) => item.kind === "value" && !item.site.repeated),
    );
    return { once, repeated: maxControls - once };
  }
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Content types, relationships and properties of a draft with a facts part; the part itself is the draft's. */
function boundEntries(pkg: DocxPackage, varying: ReadonlySet<string>): ReturnType<TemplateProgram["bound"]> {
  const copy = pkg.copy();
  const xml = `<facts xmlns="${factsNamespace}"/>`;
  const factsPart = addCustomXml(copy, { xml, storeItemId: factsStoreId, namespaces: [factsNamespace] });
  const names = copy.names().filter((name) => name !== factsPart && (varying.has(name) || !pkg.has(name)));
  return { entries: names.map((name) => copy.entry(name)), factsPart };
}
