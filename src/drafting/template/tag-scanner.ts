import { mostTags } from "../language/limits";

/** What the first characters of a tag say it is. */
export type TagKind = "open" | "else" | "else-if" | "close" | "value" | "partial" | "comment" | "unsupported";

/** A tag as found in a paragraph's text. */
export interface ScannedTag {
  /** Range in the paragraph's text, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly kind: TagKind;
  /** The tag with plain quotes and plain spaces, as Handlebars reads it: `{{#if client.name}}`. */
  readonly source: string;
  /** White space before and after is taken away (`~`). */
  readonly trimBefore: boolean;
  readonly trimAfter: boolean;
}

/** What a paragraph's text holds besides words. */
export interface Scan {
  readonly tags: readonly ScannedTag[];
  /** Characters to take out because they only escape a tag: a backslash, the braces around a raw block. */
  readonly dropped: readonly { readonly start: number; readonly end: number }[];
  /** Where a tag starts that the paragraph does not end. */
  readonly unclosedAt: number | undefined;
}

const doubleQuotes = '"\u201c\u201d\u201e\u201f\u2033\uff02';
const singleQuotes = "'\u2018\u2019\u201a\u201b\u2032\uff07";
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\n]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const commentEnd = /(?:--|[\u2013\u2014])~?\}\}/g;

/** Longest tag, comments aside, in UTF-16 units. */
export const longestTag = 10_000;

/** Finds the tags in a paragraph's text. Word's quotes, spaces and invisible characters are undone within tags only. */
export function scanTags(text: string): Scan {
  const tags: ScannedTag[] = [];
  const dropped: { start: number; end: number }[] = [];
  const quoted = new QuotedTexts(text);
  let at = text.indexOf("{{");
  while (at >= 0) {
    const slashes = text[at - 1] === "\\" ? (text[at - 2] === "\\" ? 2 : 1) : 0;
    if (slashes > 0) dropped.push({ start: at - 1, end: at });
    if (slashes === 1) {
      at = text.indexOf("{{", at + 2);
      continue;
    }
    if (text.startsWith("{{{{", at)) {
      const raw = rawBlock(text, at);
      if (raw === undefined) return { tags, dropped, unclosedAt: at };
      dropped.push(raw.open, raw.close);
      at = text.indexOf("{{", raw.close.end);
      continue;
    }
    const tag = readTag(text, at, quoted);
    if (tag === undefined) return { tags, dropped, unclosedAt: at };
    tags.push(tag);
    // The reader refuses a template with so many; there is no use in finding the rest.
    if (tags.length > mostTags) break;
    at = text.indexOf("{{", tag.end);
  }
  return { tags, dropped, unclosedAt: undefined };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** `{{{{raw}}}} … {{{{/raw}}}}`: what stands between is text, tags included. */
function rawBlock(text: string, at: number): { open: Range; close: Range } | undefined {
  const open = /^\{\{\{\{\s*raw\s*\}\}\}\}/.exec(text.slice(at, at + 64).replace(spaces, " "));
  const close = /\{\{\{\{\s*\/\s*raw\s*\}\}\}\}/g;
  close.lastIndex = at;
  const end = close.exec(text);
  if (open === null || end === null) return undefined;
  return { open: { start: at, end: at + open[0].length }, close: { start: end.index, end: close.lastIndex } };
}

function readTag(text: string, start: number, quoted: QuotedTexts): ScannedTag | undefined {
  const head = /^\{\{\{?~?\s*/.exec(text.slice(start, start + 16).replace(spaces, " "))?.[0] ?? "{{";
  if (text[start + head.length] === "!" && !head.startsWith("{{{"))
    return readComment(text, start, start + head.length);
  const triple = text.startsWith("{{{", start);
  let at = start + (triple ? 3 : 2);
  let source = triple ? "{{{" : "{{";
  const closer = triple ? "}}}" : "}}";
  const last = Math.min(text.length, start + longestTag);
  while (at < last) {
    if (text.startsWith(closer, at)) {
      return describe(text, start, at + closer.length, source + closer);
    }
    const char = text[at] ?? "";
    const string = quoted.read(at);
    if (string !== undefined) {
      source += string.source;
      at = string.end;
    } else if (char === "[") {
      const end = text.indexOf("]", at);
      if (end < 0) return undefined;
      source += text
        .slice(at, end + 1)
        .replace(spaces, " ")
        .replace(invisible, "");
      at = end + 1;
    } else if (char === "{" && text[at + 1] === "{") {
      return undefined;
    } else {
      source += char.replace(spaces, " ").replace(invisible, "").replace(dashes, "-");
      at++;
    }
  }
  return undefined;
}

/** Quoted texts within the tags of a paragraph, whichever quotes Word made of them. */
class QuotedTexts {
  readonly #text: string;
  /** Quotes of a kind that has no closing one further on; looked for once. */
  readonly #unclosed = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The text that a quote at a place opens; undefined where there is no quote or nothing closes it. */
  read(start: number): { source: string; end: number } | undefined {
    const char = this.#text[start] ?? "";
    const quotes = doubleQuotes.includes(char) ? doubleQuotes : singleQuotes.includes(char) ? singleQuotes : undefined;
    if (quotes === undefined || this.#unclosed.has(quotes)) return undefined;
    const end = this.#closing(start, quotes);
    if (end < 0) {
      this.#unclosed.add(quotes);
      return undefined;
    }
    const content = this.#text
      .slice(start + 1, end)
      .replace(invisible, "")
      .replace(/\\(["'])/g, "$1");
    const quote = content.includes('"') ? "'" : '"';
    return { source: quote + content.split(quote).join(`\\${quote}`) + quote, end: end + 1 };
  }

  /** A closing single quote is one that no letter follows, if there is such a one before the tag ends. */
  #closing(start: number, quotes: string): number {
    const text = this.#text;
    let end = -1;
    for (let at = start + 1; at < text.length; at++) {
      const char = text[at] ?? "";
      if (end >= 0 && text.startsWith("}}", at)) break;
      if (!quotes.includes(char) || text[at - 1] === "\\") continue;
      end = at;
      if (/[\s)|}=~\u00a0]/.test(text[at + 1] ?? " ")) break;
    }
    return end;
  }
}

/** A comment; Word makes one long dash of the two hyphens that may open and close it. */
function readComment(text: string, start: number, bang: number): ScannedTag | undefined {
  const long = /^!(?:--|[\u2013\u2014])/.test(text.slice(bang, bang + 3));
  let end: number;
  if (long) {
    commentEnd.lastIndex = bang + 1;
    const found = commentEnd.exec(text);
    if (found === null) return undefined;
    end = commentEnd.lastIndex;
  } else {
    const found = text.indexOf("}}", bang);
    if (found < 0) return undefined;
    end = found + 2;
  }
  const written = text.slice(start, end);
  return {
    start,
    end,
    kind: "comment",
    source: "{{!}}",
    trimBefore: written.startsWith("{{~"),
    trimAfter: written.endsWith("~}}"),
  };
}

function describe(text: string, start: number, end: number, source: string): ScannedTag {
  const inner = insideOf(source);
  return {
    start,
    end,
    kind: kindOf(inner, source),
    source,
    trimBefore: /^\{\{\{?~/.test(source),
    trimAfter: /~\}?\}\}$/.test(source),
  };
}

/** What a tag holds between its braces, without `~` and the white space at the edges. */
export function insideOf(source: string): string {
  const braces = source.startsWith("{{{") ? 3 : 2;
  const from = source[braces] === "~" ? braces + 1 : braces;
  const end = source.length - braces;
  return source.slice(from, source[end - 1] === "~" ? end - 1 : end).trim();
}

function kindOf(inner: string, source: string): TagKind {
  if (source.startsWith("{{{")) return "value";
  switch (inner[0]) {
    case "#":
      return /^#\s*[>*]/.test(inner) ? "unsupported" : "open";
    case "^":
      return inner.length === 1 ? "else" : "open";
    case "/":
      return "close";
    case ">":
      return "partial";
    case "*":
      return "unsupported";
  }
  if (/^else$/.test(inner)) return "else";
  return /^else\s/.test(inner) ? "else-if" : "value";
}
