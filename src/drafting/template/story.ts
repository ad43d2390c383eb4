import type { Place } from "../../diagnostic";
import { isElement, type XmlElement } from "../../docx/xml";
import type { TagFault } from "../language/compiler";
import type { Faults } from "../language/faults";
import { mostTags, tooManyTags } from "../language/limits";
import { markParagraph, type PlacedMarker } from "./paragraph-tags";
import { readParagraphText } from "./paragraph-text";
import { markerName, parseTag, type ParsedTag, type Tag } from "./tag";
import { longestTag } from "./tag-scanner";
import { wordAttributes, type Words } from "./words";

/** Tags of one stretch of text that is read in one go; blocks open and close within it. */
export interface Story {
  readonly name: string;
  readonly container: XmlElement;
  readonly tags: Tag[];
}

/**
 * A tag that works its place out when somebody asks. A class, since a getter in an object literal would give each tag a
 * shape of its own in the JavaScript engine, which then keeps the whole template until its next full collection.
 */
class PlacedTag implements Tag {
  readonly kind: Tag["kind"];
  readonly source: string;
  readonly marker: XmlElement;
  readonly runProperties: XmlElement | undefined;
  readonly attached: boolean;

  constructor(
    placed: PlacedMarker,
    readonly parsed: ParsedTag,
    readonly duplicate: boolean,
    private readonly findPlace: () => Place,
  ) {
    this.kind = placed.scanned.kind;
    this.source = placed.scanned.source;
    this.marker = placed.marker;
    this.runProperties = placed.runProperties;
    this.attached = placed.attached;
  }

  get place(): Place {
    return this.findPlace();
  }
}

interface Reading {
  readonly story: Story;
  readonly duplicate: boolean;
  paragraphs: number;
  /** The place of a tag that the last paragraph left open, until the next one shows whether it goes on there. */
  open: { readonly place: Place; readonly words: string; readonly long: boolean } | undefined;
}

/** Reads the tags of Word stories into their trees. One reader serves all parts of a template, so that text boxes are counted through. */
export class StoryReader {
  readonly stories: Story[] = [];
  /** Parents of markers and of whatever holds one. */
  readonly parents = new Map<XmlElement, XmlElement>();
  readonly tagOf = new Map<XmlElement, Tag>();
  /** Attributes with tags, by their element. */
  readonly words = new Map<XmlElement, Map<string, Words>>();
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
      } else if (node.name === "w:tblPr") {
        for (const property of node.children) {
          if (property.kind === "element") this.#wordsOf(property, reading, reading.paragraphs + 1);
        }
      } else if (node.children.length > 0 && node.name !== "w:pPr") {
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
      if (this.tagOf.size + marked.markers.length > mostTags) {
        throw tooManyTags({
          ...(this.#file === undefined ? {} : { file: this.#file }),
          story: reading.story.name,
          paragraph: number,
        });
      }
      if (marked.markers.length > 0) this.#adopt(path);
      for (const placed of marked.markers) {
        this.#adoptInline(placed.parent, scan.parents);
        this.#tag(placed, scan.text, number, reading);
      }
      if (marked.unclosedAt !== undefined) {
        const at = marked.unclosedAt;
        reading.open = {
          place: this.#place(reading, number, scan.text, at, at + 20),
          words: scan.text.slice(at, at + 40),
          long: scan.text.length - at > longestTag,
        };
      }
    }
    if (scan.text.includes("\ufffc")) this.#textBoxes(paragraph, reading, path);
  }

  #tag(placed: PlacedMarker, text: string, paragraph: number, reading: Reading): void {
    const { scanned, marker } = placed;
    let known: Place | undefined;
    const place = (): Place => (known ??= this.#place(reading, paragraph, text, scanned.start, scanned.end));
    this.parents.set(marker, placed.parent);
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
    const tag = new PlacedTag(placed, parsed, reading.duplicate, place);
    this.tagOf.set(marker, tag);
    reading.story.tags.push(tag);
  }

  /** Notes the parents of a paragraph up to the story's own container. */
  #adopt(path: readonly XmlElement[]): void {
    for (let i = path.length - 1; i > 0; i--) {
      const [child, parent] = [path[i], path[i - 1]];
      if (child === undefined || parent === undefined || this.parents.get(child) === parent) break;
      this.parents.set(child, parent);
    }
  }

  /** Notes the parents of an inline container up to its paragraph. */
  #adoptInline(inline: XmlElement, parents: ReadonlyMap<XmlElement, XmlElement>): void {
    for (let child = inline, parent = parents.get(child); parent !== undefined; parent = parents.get(child)) {
      if (this.parents.get(child) === parent) break;
      this.parents.set(child, parent);
      child = parent;
    }
  }

  #textBoxes(parent: XmlElement, reading: Reading, path: XmlElement[]): void {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      this.#wordsOf(node, reading, reading.paragraphs);
      if (node.name === "w:txbxContent") this.#textBox(node, reading);
      else if (node.name === "mc:AlternateContent") this.#alternates(node, reading, path);
      else this.#textBoxes(node, reading, path);
    }
  }

  /** Notes attributes that hold tags, such as a picture's alternative text. */
  #wordsOf(node: XmlElement, reading: Reading, paragraph: number): void {
    for (const name of wordAttributes[node.name] ?? []) {
      const text = node.attributes[name];
      if (text?.includes("{{") !== true) continue;
      const place = this.#place(reading, paragraph, text, 0, text.length);
      const words = this.words.get(node) ?? new Map<string, Words>();
      this.words.set(node, words.set(name, { text, place, duplicate: reading.duplicate }));
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
            reason: open.long
              ? `The tag ${open.words} has no closing braces within ${longestTag} characters.`
              : `The tag ${open.words} has no closing braces.`,
            hint: "Close it with }}.",
          },
      open.place,
    );
  }
}
