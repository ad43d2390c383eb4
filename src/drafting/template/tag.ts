import { parse } from "handlebars/dist/cjs/handlebars/compiler/base";
import type { Place } from "../../diagnostic";
import type { XmlElement } from "../../docx/xml";
import type { Block, Mustache, Partial, Program } from "../language/ast";
import type { BlockHead } from "../language/block";
import type { TagFault } from "../language/compiler";
import { insideOf, type ScannedTag, type TagKind } from "./tag-scanner";

/** Name of the element that stands in the tree where a tag stood; no file can hold it. */
export const markerName = "\u0000tag";

/** A tag of a Word template: what it says, and where it stands. */
export interface Tag {
  readonly kind: TagKind;
  readonly source: string;
  readonly place: Place;
  /** Stands in the tree in place of the tag's text. */
  readonly marker: XmlElement;
  /** Formatting of the run that the tag starts in. */
  readonly runProperties: XmlElement | undefined;
  /** True in the copy of a text box that old Word versions read: its faults are those of the first copy. */
  readonly duplicate: boolean;
  /** Tag text directly before it in the paragraph ends in a letter or a tag, not in white space. */
  readonly attached: boolean;
  readonly parsed: ParsedTag;
}

/** What Handlebars makes of one tag. */
export type ParsedTag =
  | { readonly what: "block"; readonly name: string; readonly head: BlockHead; readonly inverted: boolean }
  | { readonly what: "else"; readonly head: BlockHead | undefined }
  | { readonly what: "close"; readonly name: string }
  | { readonly what: "value"; readonly mustache: Mustache }
  | { readonly what: "partial"; readonly partial: Partial }
  | { readonly what: "nothing" };

const nothing: ParsedTag = { what: "nothing" };

/** Reads one tag with Handlebars' own parser. */
export function parseTag(tag: Pick<ScannedTag, "kind" | "source">): ParsedTag | TagFault {
  const inner = insideOf(tag.source);
  switch (tag.kind) {
    case "comment":
      return nothing;
    case "close":
      return { what: "close", name: inner.slice(1).trim() };
    case "else":
      return { what: "else", head: undefined };
    case "unsupported":
      return {
        id: "template/unsupported",
        reason: `${tag.source}: blocks around clauses and inline clauses are not supported.`,
        hint: "Put the clause into a Word file of its own and insert it with {{> name}}.",
      };
    case "open":
    case "else-if":
      return parseBlock(tag.source, inner, tag.kind);
    case "value":
    case "partial":
      return parseOne(tag.source);
  }
}

function parseBlock(source: string, inner: string, kind: "open" | "else-if"): ParsedTag | TagFault {
  const written = kind === "open" ? inner.slice(1).trim() : inner.replace(/^else\s+/, "");
  const inverted = kind === "open" && inner.startsWith("^");
  const name = blockName(written);
  const statement = firstStatement(`{{${inverted ? "^" : "#"}${written}}}{{/${name}}}`, source);
  if ("id" in statement) return statement;
  const block = statement.node as Block;
  const program = block.program as Program | undefined;
  const head: BlockHead = { block, params: program?.blockParams ?? [] };
  return kind === "open" ? { what: "block", name, head, inverted } : { what: "else", head };
}

/** The name that must close a block: the first word, or the first segment in brackets or quotes. */
function blockName(written: string): string {
  return /^(?:"[^"]*"|'[^']*'|(?:\[[^\]]*\]|[^\s~()|[])+)/.exec(written)?.[0] ?? "";
}

function parseOne(source: string): ParsedTag | TagFault {
  const simple = simpleFact(source);
  if (simple !== undefined) return { what: "value", mustache: simple };
  const statement = firstStatement(source, source);
  if ("id" in statement) return statement;
  const { node } = statement;
  if (node.type === "MustacheStatement") return { what: "value", mustache: node as Mustache };
  if (node.type === "PartialStatement") return { what: "partial", partial: node as Partial };
  return { id: "template/unsupported", reason: `${source} is not supported.` };
}

const dotted = /^\{\{([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)\}\}$/;
const reserved: ReadonlySet<string> = new Set(["this", "else", "as", "true", "false", "null", "undefined"]);

/** Most tags are a plain path; what Handlebars makes of one is known without asking. A test compares the two. */
export function simpleFact(source: string): Mustache | undefined {
  const original = dotted.exec(source)?.[1];
  if (original === undefined) return undefined;
  const parts = original.split(".");
  if (parts.some((part) => reserved.has(part))) return undefined;
  const place = (column: number): { line: number; column: number } => ({ line: 1, column });
  const loc = { source: "", start: place(2), end: place(source.length - 2) };
  return {
    type: "MustacheStatement",
    path: { type: "PathExpression", data: false, depth: 0, parts, original, loc },
    params: [],
    hash: noHash,
    escaped: true,
    strip: { open: false, close: false },
    loc: { source: "", start: place(0), end: place(source.length) },
  };
}

/** Handlebars leaves the hash of a tag without options undefined, whatever its types say. */
const noHash = undefined as unknown as hbs.AST.Hash;

function firstStatement(text: string, source: string): { node: hbs.AST.Statement } | TagFault {
  try {
    const node = parse(text).body[0];
    if (node !== undefined) return { node };
  } catch (error) {
    return { id: "template/syntax", reason: `${source} cannot be read.`, hint: syntaxHint(source, error) };
  }
  return { id: "template/syntax", reason: `${source} is empty.`, hint: "Name a fact: {{client.name}}." };
}

function syntaxHint(source: string, error: unknown): string {
  const inner = source.replace(/^\{+[#^/>&~]*\s*/, "").replace(/[~}]+$/, "");
  if (inner.trim() === "") return "The tag names nothing: write for example {{client.name}} or {{#if client.name}}.";
  if (/[A-Za-z] +[A-Za-z].*\.[A-Za-z]* /.test(inner) || /^[\w ]+$/.test(inner)) {
    return "Names hold no spaces; a name with one is put in brackets: {{custom.[first name]}}.";
  }
  const message = error instanceof Error ? error.message : "";
  if (message.includes("Invalid path")) return "`..` and `this` stand only at the start of a name: {{../client.name}}.";
  if ((source.match(/"/g)?.length ?? 0) % 2 === 1) return "A quotation mark is missing.";
  if (source.split("(").length !== source.split(")").length) return "A parenthesis is missing.";
  return 'Compare it with {{client.name}}, {{date docket.filed}} or {{#if (eq court.level "federal")}}.';
}
