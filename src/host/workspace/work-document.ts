import { DocxPackage, readStories, Styles, type Story } from "../../docx";
import { readMemory, writeMemory } from "./memory";
import { placeParagraphs, type PlacedParagraph } from "./paragraphs";

/** A state of the document that can be gone back to; parts that a change did not touch are shared with the next state. */
interface Step {
  readonly pkg: DocxPackage;
  /** What the change was, in words: "Reword". */
  readonly what: string;
}

/** States that are kept to go back to. */
const mostSteps = 200;

/** What a document holds, read once for each of its states. */
export interface Reading {
  readonly stories: readonly Story[];
  readonly styles: Styles;
  readonly paragraphs: readonly PlacedParagraph[];
}

/**
 * A .docx that is worked on in the browser: its parts, its history, and the texts of ours that it carries. Undo goes through changes of the text;
 * what is remembered beside it (the case, reasons for setting findings aside) stays as it is, as in Word.
 */
export class WorkDocument {
  #pkg: DocxPackage;
  #past: Step[] = [];
  #future: Step[] = [];
  #reading: Reading | undefined;
  #revision = 0;
  readonly #memory = new Map<string, string | undefined>();
  readonly #listeners = new Set<() => void>();

  private constructor(pkg: DocxPackage) {
    this.#pkg = pkg;
  }

  /**
   * Opens a file.
   * @throws DiagnosticError where it is no sound Word file
   */
  static open(bytes: Uint8Array, file?: string): WorkDocument {
    const document = new WorkDocument(DocxPackage.open(bytes, file === undefined ? {} : { file }));
    // A file that cannot be read is refused now and not at the first look at it.
    document.read();
    return document;
  }

  /** The parts as they are now; whoever changes them does so through {@link change}. */
  get pkg(): DocxPackage {
    return this.#pkg;
  }

  /** Grows with every change, memory included. */
  get revision(): number {
    return this.#revision;
  }

  /** What Undo would take back, in words. */
  get undoable(): string | undefined {
    return this.#past.at(-1)?.what;
  }

  /** What Redo would do again, in words. */
  get redoable(): string | undefined {
    return this.#future.at(-1)?.what;
  }

  /** Stories, styles and paragraphs of the present state. */
  read(): Reading {
    if (this.#reading === undefined) {
      const stories = readStories(this.#pkg);
      const styles = Styles.read(this.#pkg);
      this.#reading = { stories, styles, paragraphs: placeParagraphs(stories, styles) };
    }
    return this.#reading;
  }

  /**
   * Makes a change on a copy; where it throws, the document stays as it was.
   * @param what the change in words, for Undo
   * @param work changes the parts; what it answers is answered
   */
  change<Result>(what: string, work: (pkg: DocxPackage) => Result): Result {
    const next = this.#pkg.copy();
    const result = work(next);
    this.#past = [...this.#past, { pkg: this.#pkg, what }].slice(-mostSteps);
    this.#future = [];
    this.#turnTo(next);
    return result;
  }

  /** Puts another file in the place of the document, as a change that can be undone. */
  replace(what: string, bytes: Uint8Array): void {
    const next = DocxPackage.open(bytes);
    readStories(next);
    this.#past = [...this.#past, { pkg: this.#pkg, what }].slice(-mostSteps);
    this.#future = [];
    this.#turnTo(next);
  }

  /** Takes the last change back. Does nothing where there is none. */
  undo(): void {
    const step = this.#past.pop();
    if (step === undefined) return;
    this.#future.push({ pkg: this.#pkg, what: step.what });
    this.#turnTo(step.pkg);
  }

  /** Does again what was taken back last. */
  redo(): void {
    const step = this.#future.pop();
    if (step === undefined) return;
    this.#past.push({ pkg: this.#pkg, what: step.what });
    this.#turnTo(step.pkg);
  }

  recall(name: string): string | undefined {
    return this.#memory.has(name) ? this.#memory.get(name) : readMemory(this.#pkg, name);
  }

  remember(name: string, text: string | undefined): void {
    if (this.recall(name) === text) return;
    this.#memory.set(name, text);
    this.#revision += 1;
    this.#tell();
  }

  /** The file as it would be saved now. */
  bytes(): Uint8Array {
    if (this.#memory.size === 0) return this.#pkg.save();
    const copy = this.#pkg.copy();
    for (const [name, text] of this.#memory) writeMemory(copy, name, text);
    return copy.save();
  }

  /** Calls back after every change, until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #turnTo(pkg: DocxPackage): void {
    this.#pkg = pkg;
    this.#reading = undefined;
    this.#revision += 1;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
