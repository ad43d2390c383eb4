import { cloneNode, element, escapeAttribute, serializeXml, type XmlElement } from "../../docx/xml";
import { setRunProperty } from "../../docx/run-properties";
import type { Piece, PieceSet } from "../../docx/package";
import type { StaticScope } from "../language/compiler";
import { compileCall, type CompiledExpression } from "../language/expression";
import type { Op } from "../language/run";
import type { Scope, Step } from "../language/scope";
import { isCompound } from "../language/shape";
import { CrossReference, Placeholder, Spaced } from "../language/special-value";
import { ControlWriter } from "./control-writer";
import { controlText, factLabel } from "./fact-control";
import type { ValueSite } from "./item";
import { readRichText, splitParagraphs, type RichText, type Span } from "./rich-text";
import { toDiagnostic } from "../language/faults";
import type { Tag } from "./tag";
import type { TagCompiler } from "./tag-compiler";
import { wordRun, type WordRun } from "./word-run";
import { isPlain, prepareText, runText } from "./word-text";

/**
 * Compiles a tag that writes a value into a Word file.
 * @param before the constant that stands before it, which it writes as well
 */
export function compileValue(
  tag: Tag,
  site: ValueSite,
  scope: StaticScope,
  compiler: TagCompiler,
  before: string,
): Step {
  if (tag.parsed.what !== "value") return () => undefined;
  const { mustache } = tag.parsed;
  const value = compileCall({ ...mustache, type: "MustacheStatement" }, scope, compiler, "needed");
  if (isCompound(value.shape)) {
    const isList = typeof value.shape !== "string" && value.shape.item !== undefined;
    compiler.fault({
      id: "template/not-text",
      reason: `\`${value.source}\` is a ${isList ? "list" : "group of facts"}, which cannot be printed as it stands.`,
      hint: isList
        ? `Use {{#each ${value.source}}} … {{/each}}, or {{list ${value.source}}} for a list of words.`
        : `Name one of its facts: {{${value.source}.…}}.`,
    });
  }
  const place = site.repeated ? undefined : compiler.singleControls++;
  const writer = new ValueWriter(tag, site, value, place, compiler.pieces, before);
  return (s) => {
    writer.write(s, value.evaluate(s));
  };
}

/** Starts of controls that one place keeps: filled, missing, of several lines. */
const mostStarts = 8;

/** Writes the values of one tag. */
class ValueWriter {
  readonly #tag: Tag;
  readonly #site: ValueSite;
  readonly #value: CompiledExpression;
  readonly #open: Piece;
  readonly #close: Piece;
  /** The constant before the tag, and the same up to the value's text where that is plain. */
  readonly #before: Piece | undefined;
  readonly #openPlain: Piece;
  readonly #openMissing: Piece;
  readonly #closeControl: Piece;
  readonly #pieces: PieceSet;
  readonly #looks = new Map<string, string>();
  readonly #single: number | undefined;
  readonly #starts = new Map<string, Piece>();
  #controls: ControlWriter | undefined;

  constructor(
    tag: Tag,
    site: ValueSite,
    value: CompiledExpression,
    single: number | undefined,
    pieces: PieceSet,
    before: string,
  ) {
    this.#single = single;
    this.#pieces = pieces;
    this.#tag = tag;
    this.#site = site;
    this.#value = value;
    const isCode = site.mode === "field-code";
    const [open, close] = isCode
      ? ['<w:r><w:instrText xml:space="preserve">', "</w:instrText></w:r>"]
      : [`<w:r>${site.runProperties}<w:t xml:space="preserve">`, "</w:t></w:r>"];
    this.#before = before === "" ? undefined : pieces.of(before);
    this.#open = pieces.of(open);
    this.#openPlain = pieces.of(before + open);
    this.#close = pieces.of(close);
    this.#openMissing = isCode ? this.#open : pieces.of(`<w:r>${site.missingProperties}<w:t xml:space="preserve">`);
    this.#closeControl = pieces.of(close + controlText.close);
  }

  write(s: Scope, value: unknown): void {
    const run = wordRun(s);
    if (typeof value === "string") this.#text(s, run, value);
    else if (typeof value === "number" || typeof value === "boolean") this.#text(s, run, String(value));
    else {
      this.#lead(run);
      if (value === undefined || value === null) this.#nothing(s, run);
      else this.#object(s, run, value);
    }
    run.wanted = undefined;
  }

  /** Writes the constant before the tag. */
  #lead(run: WordRun): void {
    if (this.#before !== undefined) run.ops.push(this.#before);
  }

  #object(s: Scope, run: WordRun, value: unknown): void {
    if (value instanceof Spaced) {
      if (value.text === "") return;
      run.ink++;
      this.#written(s, run, this.#tag.attached ? ` ${value.text}` : value.text);
    } else if (value instanceof Placeholder) this.#missing(run, value.label, value.label, false);
    else if (value instanceof CrossReference) this.#reference(run, value);
    else {
      const rich = readRichText(value);
      if (rich !== undefined) return this.#rich(run, rich);
      const reason = `{{${this.#value.source}}} is ${Array.isArray(value) ? "a list" : "a group of facts"}, which cannot be printed as it stands.`;
      const hint = Array.isArray(value)
        ? `Use {{#each}}, or {{list ${this.#value.source}}}.`
        : "Name one of its facts.";
      run.faults.add({ id: "template/not-text", reason, hint }, this.#tag.place);
    }
  }

  #nothing(s: Scope, run: WordRun): void {
    const path = this.#value.kind === "fact" ? (this.#value.path(s) ?? this.#value.source) : run.wanted;
    if (path === undefined) return;
    this.#missing(run, path, factLabel(path), this.#value.kind === "fact");
  }

  #text(s: Scope, run: WordRun, raw: string): void {
    if (raw === "") return this.#lead(run);
    run.ink++;
    if (run.plain && this.#site.mode !== "field-code" && isPlain(raw)) {
      if (this.#site.mode === "control") run.uncontrolled++;
      run.ops.push(this.#openPlain, raw, this.#close);
      return;
    }
    this.#lead(run);
    this.#written(s, run, raw);
  }

  /** Writes a text, the constant before it being written. */
  #written(s: Scope, run: WordRun, raw: string): void {
    const text = prepareText(raw, () => this.#tellDropped(run));
    if (this.#site.mode === "field-code") {
      run.ops.push(this.#open, runText(text.replace(/"/g, "'"), true), this.#close);
      return;
    }
    if (text.includes("\n") && this.#site.paragraphProperties !== undefined && /\n[ \t]*\n/.test(text)) {
      return this.#paragraphs(run, splitParagraphs(text));
    }
    const path = this.#site.mode === "control" ? this.#controlPath(s) : undefined;
    if (path !== undefined && run.takeControl(this.#site.repeated)) this.#control(run, path, text);
    else run.ops.push(this.#open, runText(text), this.#close);
  }

  /** Path that a control shows: the fact's own, or the helper's call with the concrete paths of its arguments. */
  #controlPath(s: Scope): string | undefined {
    const { kind } = this.#value;
    if (kind === "fact") return this.#value.path(s);
    const call = kind === "helper" ? this.#value.concrete?.(s) : undefined;
    return call === undefined ? undefined : `=${call}`;
  }

  #control(run: WordRun, path: string, text: string): void {
    const label = factLabel(path);
    run.facts.set(path, { text, label, missing: false, single: this.#single !== undefined });
    this.#startControl(run, path, label, false, text.includes("\n"));
    run.ops.push(this.#open, runText(text), this.#closeControl);
  }

  /** Writes the start of a control; a place that writes one at most has it as a single piece from the first draft on. */
  #startControl(run: WordRun, path: string, label: string, placeholder: boolean, lines: boolean): void {
    this.#controls ??= new ControlWriter(this.#pieces, this.#site.runProperties);
    const control = { path, label, placeholder, lines };
    if (this.#single === undefined) {
      this.#controls.start(run.ops, { ...control, id: run.fresh("control") });
      return;
    }
    const key = `${path}${placeholder ? " ?" : ""}${lines ? " +" : ""}`;
    let start = this.#starts.get(key);
    if (start === undefined) {
      const ops: Op[] = [];
      this.#controls.start(ops, { ...control, id: run.singleControl(this.#single) });
      start = this.#pieces.of(ops.map((op) => (typeof op === "string" ? op : op.text)).join(""));
      if (this.#starts.size < mostStarts) this.#starts.set(key, start);
    }
    run.ops.push(start);
  }

  #missing(run: WordRun, path: string, label: string, bound: boolean): void {
    run.ink++;
    run.addMissing(path, this.#tag.place);
    const text = runText(`[${label}]`);
    if (this.#site.mode !== "control" || !bound || !run.takeControl(this.#site.repeated)) {
      run.ops.push(this.#openMissing, text, this.#close);
      return;
    }
    run.facts.set(path, { text: "", label, missing: true, single: this.#single !== undefined });
    this.#startControl(run, path, label, true, false);
    run.ops.push(this.#openMissing, text, this.#closeControl);
  }

  /** A REF or PAGEREF field that Word brings up to date when the draft is opened. */
  #reference(run: WordRun, reference: CrossReference): void {
    run.ink++;
    const { runProperties } = this.#site;
    const bookmark = this.#site.repeated ? run.bookmark(reference.bookmark) : reference.bookmark;
    const code = reference.shows === "page" ? "PAGEREF" : "REF";
    const switches = reference.shows === "number" ? "\\r \\h" : "\\h";
    const part = (content: string): string => `<w:r>${runProperties}${content}</w:r>`;
    run.ops.push(
      part('<w:fldChar w:fldCharType="begin" w:dirty="true"/>') +
        part(`<w:instrText xml:space="preserve"> ${code} ${escapeAttribute(bookmark)} ${switches} </w:instrText>`) +
        part('<w:fldChar w:fldCharType="separate"/>') +
        part("<w:t>__</w:t>") +
        part('<w:fldChar w:fldCharType="end"/>'),
    );
  }

  #rich(run: WordRun, rich: RichText): void {
    this.#paragraphs(run, rich);
  }

  /** Paragraphs clone that of the tag where it has one to itself; elsewhere they become lines. */
  #paragraphs(run: WordRun, rich: RichText): void {
    const properties = this.#site.paragraphProperties;
    const between =
      properties === undefined ? `<w:r>${this.#site.runProperties}<w:br/></w:r>` : `</w:p><w:p>${properties}`;
    rich.forEach((spans, i) => {
      if (i > 0) run.ops.push(between);
      for (const span of spans) {
        if (span.text === "") continue;
        run.ink++;
        const text = prepareText(span.text, () => this.#tellDropped(run));
        run.ops.push(`<w:r>${this.#look(span)}<w:t xml:space="preserve">`, runText(text), this.#close);
      }
    });
  }

  #look(span: Span): string {
    if (!span.bold && !span.italic) return this.#site.runProperties;
    const key = `${span.bold ? "b" : ""}${span.italic ? "i" : ""}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const base: XmlElement =
      this.#tag.runProperties === undefined ? element("w:rPr") : cloneNode(this.#tag.runProperties);
    if (span.bold) setRunProperty(base, element("w:b"));
    if (span.italic) setRunProperty(base, element("w:i"));
    const look = serializeXml(base);
    this.#looks.set(key, look);
    return look;
  }

  #tellDropped(run: WordRun): void {
    const fault = {
      id: "draft/forbidden-characters",
      gravity: "warning" as const,
      reason: `{{${this.#value.source}}} holds control characters that a Word file cannot; they were left out.`,
    };
    run.tell(`forbidden ${this.#value.source}`, toDiagnostic(fault, this.#tag.place));
  }
}
