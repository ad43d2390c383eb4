import { childElement, type ParagraphText } from "../../../src/docx";

/** Abbreviations whose full stop ends no sentence, so that a comma may follow: "J.L., 529", "at 9:15 p.m., he". */
const abbreviation = String.raw`\b(?:[ap]\.m|Inc|Jr|Sr|Co|Corp|Mfg|Ltd|al|etc|[A-Z])`;

/** What no paper that a lawyer would sign may hold, whatever facts it was given. */
const flaws: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["an unfilled tag", /\{\{|\}\}/],
  ["a program's word", /\b(?:undefined|null|NaN)\b|\[object|\bN\/A\b/],
  ["a doubled space", /[^\s.?!:] {2,}\S|[.?!:] {3,}\S/],
  ["a space before punctuation", / [,;.:?!](?:\s|$)/],
  ["doubled punctuation", /,,|;;|::|,\.(?!\d)|;\.|:\.|,;|;,|:,|:;|\.\.(?!\.)|\?\.|!\./],
  ["a full stop within a sentence", new RegExp(`(?<!${abbreviation})\\.[,;](?!\\d)`, "u")],
  ["an empty pair", /\(\s*\)|“\s*”|\[\s*\]|\(, |\(; /],
  ["a space inside a pair", /\( | \)|“ | ”/],
  ["a dangling word", /(?<![(\w])(?:the|a|an)\s*(?:[.,;:)\]](?!\w)|$)|\b(?:and|or)\s*[.;:)\]]|[^;,] (?:and|or)$/],
  ["a list with a hole", /\b(?:and|or),? (?:and|or)\b|, and[,;]|(?:^|[(“])(?:and|or) (?:and|or)\b|: (?:and|or)\b/],
  ["a word said twice", /\b(?!had\b|that\b)([a-z]+) \1\b(?!-)/i],
  ["a wrong article", /\b[aA] (?=[aeioAEIO][a-z])(?!one\b|once\b|one-)|\b[aA]n (?=[bcdfgjklmnpqrtvwyz][a-z])/],
  ["brackets that do not pair", /^[^()]*\)|\([^()]*$/],
];

/** Words at the end of a clause that are right in "the lane that he drove in" and wrong where a fact should have followed. */
const hanging =
  /\S+ (?:on|by|at|to|with|from|in|for|of|under|between|before|after|about|is|was|are|were|that|which)(?=[.,;:)\]]|$)/g;

/** The words with which clauses of a text end, where they are words that often want a fact behind them. */
export function clauseEnds(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(new RegExp(hanging, "gm")), ([words]) => words));
}

/** Everything wrong with one paragraph's text. */
function flawsIn(text: string, known: ReadonlySet<string> | undefined): string[] {
  const found = flaws.flatMap(([name, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`${name}: …${text.slice(Math.max(0, match.index - 70), match.index + 70)}…`];
  });
  if (known !== undefined) {
    for (const words of clauseEnds(text)) {
      if (!known.has(words)) found.push(`a clause cut short: …${words}… in ${text.slice(0, 200)}`);
    }
  }
  return found;
}

/** Id of a paragraph's style. */
export function styleOf(paragraph: ParagraphText): string {
  return childElement(childElement(paragraph.element, "w:pPr"), "w:pStyle")?.attributes["w:val"] ?? "";
}

/** Styles whose paragraphs are sentences, so that they begin with a capital and end with a stop. */
const sentences = /^(?:BodyText|Request)$/;
/** Styles whose paragraphs are never empty; signature blocks and captions of a court may leave a line free. */
const filled = /^(?:BodyText|Request|Relief|Heading\d|PartTitle|Title|BlockText|Caption|TableHead)$/;

/**
 * Everything wrong with a paper's paragraphs, in the order of the text.
 * @param known clause ends of the complete papers, which were read; a further one is a clause whose fact has gone. Left out, none is judged.
 */
export function flawsOf(paragraphs: readonly ParagraphText[], known?: ReadonlySet<string>): string[] {
  return paragraphs.flatMap((paragraph, index) => {
    const { text } = paragraph;
    const style = styleOf(paragraph);
    const found = text.split("\n").flatMap((line) => flawsIn(line, known));
    if (filled.test(style) && text.trim() === "") found.push(`an empty ${style} after “${paragraphs[index - 1]?.text ?? ""}”`);
    if (sentences.test(style)) {
      if (/^\p{Ll}/u.test(text)) found.push(`a sentence without a capital: ${text.slice(0, 80)}`);
      if (!/[.?!:;”)\]]$/.test(text.trim()) && text.trim() !== "" && !/^Sincerely,$|^Dear /.test(text)) found.push(`a sentence without an end: …${text.slice(-80)}`);
    }
    const next = paragraphs[index + 1];
    const below = next === undefined ? "end" : styleOf(next);
    if (style === "Heading1" && /^(?:Heading1|PartTitle|end)$/.test(below)) found.push(`a heading over nothing: ${text}`);
    if (style === "Heading2" && /^(?:Heading\d|PartTitle|end)$/.test(below)) found.push(`a heading over nothing: ${text}`);
    return found;
  });
}
