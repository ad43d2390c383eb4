import { attribute, childElement, childElements, parseXml, type XmlElement } from "../xml";
import type { DocxPackage } from "../package";
import { mainDocumentPart } from "../parts";
import type { FreeIds } from "../ids";
import { Numbering } from "../numbering";
import { Styles } from "../styles";
import { bookmarkNames, leaveBehind, renameBookmarks, renewIds } from "./adopt";
import { mergeNamespaces } from "./merge-namespaces";
import { mergeNotes } from "./merge-notes";
import { mergeNumbering, numberingStyleOf } from "./merge-numbering";
import { mergeRelationships, type CopiedParts } from "./merge-parts";
import { mergeStyles } from "./merge-styles";
import {
  isStyleReference,
  listsNamed,
  relationshipsNamed,
  renameRelationships,
  renameValues,
  stylesNamed,
} from "./names-used";

/** Where a document's body goes. */
export interface ImportTarget {
  readonly pkg: DocxPackage;
  /** Part into which the blocks will be put, such as `word/document.xml`. */
  readonly part: string;
  /** Root of that part's tree; its namespace declarations are added to. Writing it back is the caller's. */
  readonly root: XmlElement;
  /** Ids in use in the target. */
  readonly ids: FreeIds;
}

class Import {
  private readonly copied: CopiedParts = new Map();
  private readonly bookmarks: Set<string>;

  constructor(
    private readonly target: ImportTarget,
    private readonly source: DocxPackage,
  ) {
    this.bookmarks = bookmarkNames(target.root);
  }

  run(): XmlElement[] {
    const main = mainDocumentPart(this.source);
    const root = parseXml(this.source.text(main), { file: main });
    const body = childElement(root, "w:body");
    if (body === undefined) return [];
    mergeNamespaces(this.target.root, root);
    leaveBehind(body);
    const blocks = childElements(body);
    this.adoptLinks(blocks, main, this.target.part);
    this.adoptLooks(blocks);
    renameBookmarks(blocks, this.bookmarks);
    renewIds(blocks, this.target.ids);
    for (const kind of ["footnote", "endnote"] as const) {
      mergeNotes(kind, this.target.pkg, this.source, blocks, this.target.ids, (note, from, to) => {
        leaveBehind(note);
        this.adoptLinks([note], from, to);
        this.adoptLooks([note]);
        renameBookmarks([note], this.bookmarks);
        renewIds([note], this.target.ids);
      });
    }
    return blocks;
  }

  private adoptLinks(blocks: readonly XmlElement[], from: string, to: string): void {
    const wanted = relationshipsNamed(blocks);
    if (wanted.size === 0) return;
    const names = mergeRelationships(this.target.pkg, to, this.source, from, wanted, this.copied);
    for (const block of blocks) renameRelationships(block, names);
  }

  /** Brings styles and lists over: styles name lists, lists name styles, so that both are gathered first. */
  private adoptLooks(blocks: readonly XmlElement[]): void {
    const styles = Styles.read(this.source);
    const lists = Numbering.read(this.source);
    const usedStyles = stylesNamed(blocks);
    for (const id of listsNamed(blocks)) {
      const style = numberingStyleOf(lists?.abstractOf(Number(id)));
      if (style !== undefined) usedStyles.add(style);
    }
    const target = Styles.open(this.target.pkg);
    const merged = mergeStyles(target, styles, usedStyles);
    const usedLists = listsNamed([...blocks, ...merged.added]);
    if (lists !== undefined && usedLists.size > 0) {
      const added = new Set(merged.added.map((style) => attribute(style, "w:styleId") ?? ""));
      const numbering = Numbering.open(this.target.pkg);
      const names = mergeNumbering(numbering, lists, usedLists, merged.names, added);
      numbering.save();
      for (const node of [...blocks, ...merged.added]) renameValues(node, ({ name }) => name === "w:numId", names);
    }
    for (const block of blocks) renameValues(block, isStyleReference, merged.names);
    if (merged.added.length > 0) target.save();
  }
}

/**
 * Brings the body of one document, such as a clause, over into another: its styles where the target has none of the
 * name, its lists, notes, pictures, links and embedded files; ids that must not repeat are renewed, bookmarks whose
 * names are taken are renamed. Comments and section breaks stay behind, and so do headers and footers.
 * @param target where the blocks will go; its package is changed
 * @param source is read only
 * @returns paragraphs, tables and controls to be put into the target's tree
 * @throws DiagnosticError where a part of either is broken
 */
export function importBody(target: ImportTarget, source: DocxPackage): XmlElement[] {
  return new Import(target, source).run();
}
