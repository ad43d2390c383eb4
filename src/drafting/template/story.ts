import type { Diagnostic, Place } from "../../diagnostic";
import { isElement, type XmlElement } from "../../docx/xml";
import type { TagFault } from "../language/compiler";
import { markParagraph, readParagraphText, type PlacedMarker } from "./paragraph-tags";
import { markerName, parseTag, type ParsedTag, type Tag } from "./tag";

/** Tags of one stretch of text that is read in one go; blocks open and close within it. */
export interface Story {
  readonly name: string;
  readonly container: XmlElement;
  readonly tags: Tag[];
}

/** Gathers what is wrong while a template is read and compiled. */
export class Faults {
  readonly all: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  /** Adds a fault; the same one at the same place is told once. */
  add(fault: TagFault, place: Place): void {
    const diagnostic = toDiagnostic(fault, place);
    const key = JSON.stringify([diagnostic.id, diagnostic.reason, place]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.all.push(diagnostic);
  }
}

/** A fault with its place. */
export function toDiagnostic(fault: TagFault, place: Place): Diagnostic {
  return {
    id: fault.id,
    gravity: fault.gravity ?? "error",
    reason: fault.reason,
    place,
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  };
}

interface Reading {
  readonly story: Story;
  readonly duplicate: boolean;
  paragraphs: number;
  /** The place of a tag that the last paragraph left open, until the next one shows whether it goes on there. */
  open: { readonly place: Place; readonly words: string } | undefined;
}

/** Reads the tags of Word stories into their trees. One reader serves all parts of a template, so that text boxes are counted through. */
export class StoryReader {
  readonly stories: Story[] = [];
  /** Parents of markers and of whatever holds one. */
  readonly parents = new Map<XmlElement, XmlElement>();
  readonly tagOf = new Map<XmlElement, Tag>();
  readonly #faults: Faults;
  readonly #file: string | undefined;
  readonly #cache = new Map<string, ParsedTag | TagFault>();
  #boxes = 0;

  constructor(faults: Faults, file: string | undefined) {
    this.#faults = faults;
    this.#file = file;
  }

  /** Reads one container of paragraphs, and the text boxes in it, each as a story. */
  read(name: string, container: XmlElement, duplicate = false): void {
    const story: Story = { name, container, tags: [] };
    const reading: Reading = { story, duplicate, paragraphs: 0, open: undefined };
    this.stories.push(story);
    this.#visit(container, reading, [container]);
    this.#closeOpen(reading, undefined);
  }

  #visit(parent: XmlElement, reading: Reading, path: XmlElement[]): void {
    // Markers are added while a paragraph is visited, so the children are taken as they are now.
    for (const node of [...parent.children]) {
      if (node.kind !== "element") continue;
      if (node.name === "w:p") {
        path.push(node);
        this.#paragraph(node, reading, path);
        path.pop();
      } else if (node.children.length > 0 && node.name !== "w:pPr" && node.name !== "w:tblPr") {
        path.push(node);
        this.#visit(node, reading, path);
        path.pop();
      }
    }
  }

  #paragraph(paragraph: XmlElement, reading: Reading, path: XmlElement[]): void {
    reading.paragraphs++;
    const scan = readParagraphText(paragraph);
    const number = reading.paragraphs;
    if (reading.open !== undefined) this.#closeOpen(reading, scan.text);
    if (scan.text.includes("{{")) {
      const marked = markParagraph(paragraph, scan, markerName);
      for (const placed of marked.markers) this.#tag(placed, scan.text, number, reading, path);
      if (marked.unclosedAt !== undefined) {
        const at = marked.unclosedAt;
        reading.open = {
          place: this.#place(reading, number, scan.text, at, at + 20),
          words: scan.text.slice(at, at + 40),
        };
      }
    }
    if (scan.text.includes("\ufffc")) this.#textBoxes(paragraph, reading, path);
  }

  #tag(placed: PlacedMarker, text: string, paragraph: number, reading: Reading, path: readonly XmlElement[]): void {
    const { scanned, marker } = placed;
    let known: Place | undefined;
    const place = (): Place => (known ??= this.#place(reading, paragraph, text, scanned.start, scanned.end));
    this.parents.set(marker, placed.parent);
    this.#adopt(placed.parent, path);
    if (placed.broken) {
      this.#faults.add(
        {
          id: "template/broken-tag",
          reason: `The tag ${scanned.source.slice(0, 60)} has a picture, a break or a field in it.`,
          hint: "Type the tag anew, in one go.",
        },
        place(),
      );
    }
    let parsed = this.#cache.get(scanned.source);
    if (parsed === undefined) {
      parsed = parseTag(scanned);
      this.#cache.set(scanned.source, parsed);
    }
    if ("id" in parsed) {
      this.#faults.add(parsed, place());
      parsed = { what: "nothing" };
    }
    const tag: Tag = {
      kind: scanned.kind,
      source: scanned.source,
      get place() {
        return place();
      },
      marker,
      runProperties: placed.runProperties,
      duplicate: reading.duplicate,
      attached: placed.attached,
      parsed,
    };
    this.tagOf.set(marker, tag);
    reading.story.tags.push(tag);
  }

  /** Notes the parents from an inline container up to the story's own. */
  #adopt(inline: XmlElement, path: readonly XmlElement[]): void {
    const paragraph = path[path.length - 1];
    if (paragraph !== undefined && inline !== paragraph) {
      const chain: XmlElement[] = [];
      findPath(paragraph, inline, chain);
      chain.reduce((parent, child) => (this.parents.set(child, parent), child), paragraph);
    }
    for (let i = path.length - 1; i > 0; i--) {
      const [child, parent] = [path[i], path[i - 1]];
      if (child === undefined || parent === undefined || this.parents.get(child) === parent) break;
      this.parents.set(child, parent);
    }
  }

  #textBoxes(parent: XmlElement, reading: Reading, path: XmlElement[]): void {
    for (const node of parent.children) {
      if (!isElement(node) || node.children.length === 0) continue;
      if (node.name === "w:txbxContent") this.#textBox(node, reading);
      else if (node.name === "mc:AlternateContent") this.#alternates(node, reading, path);
      else this.#textBoxes(node, reading, path);
    }
  }

  /** The choice is what Word shows; the fallback repeats it for older readers. */
  #alternates(node: XmlElement, reading: Reading, path: XmlElement[]): void {
    const boxes = this.#boxes;
    let first = true;
    for (const option of node.children) {
      if (!isElement(option)) continue;
      const last = this.#boxes;
      if (!first) this.#boxes = boxes;
      this.#textBoxes(option, first ? reading : { ...reading, duplicate: true }, path);
      if (!first) this.#boxes = Math.max(last, this.#boxes);
      first = false;
    }
  }

  #textBox(content: XmlElement, reading: Reading): void {
    this.#boxes++;
    this.read(`text box ${this.#boxes}`, content, reading.duplicate);
  }

  #place(reading: Reading, paragraph: number, text: string, start: number, end: number): Place {
    const around = text.slice(Math.max(0, start - 25), Math.min(text.length, Math.max(end, start + 30) + 20));
    return {
      ...(this.#file === undefined ? {} : { file: this.#file }),
      story: reading.story.name,
      paragraph,
      around: around
        .replace(/\ufffc/g, "")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, 80),
    };
  }

  #closeOpen(reading: Reading, next: string | undefined): void {
    const { open } = reading;
    if (open === undefined) return;
    reading.open = undefined;
    const closes = next?.indexOf("}}") ?? -1;
    const opens = next?.indexOf("{{") ?? -1;
    const runsOver = closes >= 0 && (opens < 0 || closes < opens);
    this.#faults.add(
      runsOver
        ? {
            id: "template/tag-across-paragraphs",
            reason: `The tag ${open.words} runs over the end of its paragraph.`,
            hint: "Put the whole tag into one paragraph.",
          }
        : {
            id: "template/unclosed-tag",
            reason: `The tag ${open.words} has no closing braces.`,
            hint: "Close it with }}.",
          },
      open.place,
    );
  }
}

function findPath(from: XmlElement, to: XmlElement, chain: XmlElement[]): boolean {
  for (const node of from.children) {
    if (!isElement(node)) continue;
    chain.push(node);
    if (node === to || findPath(node, to, chain)) return true;
    chain.pop();
  }
  return false;
}
