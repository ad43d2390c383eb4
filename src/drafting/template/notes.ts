import { attribute, childElements, isElement, openTag, serializePart, type XmlElement } from "../../docx";
import type { NoteKind } from "./item";

/** The notes of a template whose text is written anew for every reference. */
export class LiveNotes {
  readonly kind: NoteKind;
  readonly part: string;
  readonly #root: XmlElement;
  readonly #byId = new Map<string, XmlElement>();

  constructor(kind: NoteKind, part: string, root: XmlElement) {
    this.kind = kind;
    this.part = part;
    this.#root = root;
    for (const note of childElements(root, `w:${kind}`)) {
      if (!isSeparator(note)) this.#byId.set(attribute(note, "w:id") ?? "", note);
    }
  }

  note(id: string): XmlElement | undefined {
    return this.#byId.get(id);
  }

  ids(): string[] {
    return [...this.#byId.keys()];
  }

  /** The lowest id that new notes may have: above the separators' for notes, above all for comments. */
  firstId(): number {
    const notes = childElements(this.#root).filter((note) => this.kind === "comment" || isSeparator(note));
    return notes.reduce((highest, note) => Math.max(highest, Number(attribute(note, "w:id")) || 0), 0) + 1;
  }

  /** Start and end tag of a note around its text, cut at its id. */
  frame(note: XmlElement): { readonly before: string; readonly after: string; readonly start: string } {
    const others = { ...note.attributes };
    delete others["w:id"];
    const head = openTag({ kind: "element", name: note.name, attributes: others, children: [] });
    return { before: `${head} w:id="`, start: '">', after: `</${note.name}>` };
  }

  /** The part around the notes that a draft writes: up to the separators, and from the end of the notes on. */
  shell(): readonly [before: string, after: string] {
    const kept = this.#root.children.filter((node) => isElement(node) && isSeparator(node));
    const mark = "\u0000notes";
    const whole = serializePart({ ...this.#root, children: [...kept, { kind: "raw", xml: mark }] });
    const [before = "", after = ""] = whole.split(mark);
    return [before, after];
  }
}

function isSeparator(note: XmlElement): boolean {
  return (attribute(note, "w:type") ?? "normal") !== "normal";
}
