/**
 * Mechanical rewordings of a sentence whose risky words are marked: the same statement as a scanner, another clerk's
 * keyboard or a longer sentence would give it. Each is a pure function; undefined where it would change nothing.
 */

/** A sentence with its marked words; offsets in UTF-16 units. */
export interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Rewording {
  readonly name: string;
  readonly apply: (marked: Marked) => string | undefined;
}

/** Takes the first `[[…]]` of an example away; undefined where the example marks nothing. */
export function unmark(example: string): Marked | undefined {
  const match = /\[\[([\s\S]+?)\]\]/.exec(example);
  if (match?.[1] === undefined) return undefined;
  const text = example.replace(/\[\[|\]\]/g, "");
  return { text, start: match.index, end: match.index + match[1].length };
}

const changed = (before: string, after: string): string | undefined => (after === before ? undefined : after);

/** Offset of the space nearest to the middle of the marked words, else of the sentence. */
function middleSpace({ text, start, end }: Marked): number | undefined {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const inside = spaces.filter((at) => at > start && at < end);
  const middle = (start + end) / 2;
  const best = (offsets: readonly number[]): number | undefined =>
    [...offsets].sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
  return best(inside) ?? best(spaces);
}

/** A name keeps its capital: a title, a word in capitals, or a word before another capital. */
function lowerFirst(text: string): string {
  return /^(?:Mr|Ms|Mrs|Dr|[A-Z]{2}|\S+ [A-Z])/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Where a writer would put a parenthesis: before a preposition, an article or a conjunction, nearest to the marked words' middle. */
function placeForParenthesis({ text, start, end }: Marked): number | undefined {
  const middle = (start + end) / 2;
  return [...text.matchAll(/ (?=(?:in|on|at|of|to|for|from|with|by|and|or|that|the|a|an|as|within|while|during) )/g)]
    .map((match) => match.index)
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
}

const VOWELS = "aeiouy";

/** Breaks the longest word of eight or more letters between a vowel and a consonant, as a typesetter would. */
function hyphenate({ text, start, end }: Marked): string | undefined {
  const words = [...text.matchAll(/[a-z]{8,}/g)];
  const within = words.filter((word) => word.index >= start && word.index < end);
  const [word] = (within.length > 0 ? within : words).sort((one, other) => other[0].length - one[0].length);
  if (word === undefined) return undefined;
  for (let cut = Math.floor(word[0].length / 2); cut < word[0].length - 2; cut++) {
    if (VOWELS.includes(word[0].charAt(cut - 1)) && !VOWELS.includes(word[0].charAt(cut))) {
      const at = word.index + cut;
      return `${text.slice(0, at)}-\n${text.slice(at)}`;
    }
  }
  return undefined;
}

const NOUNS = new Set(
  (
    "firearm gun pistol handgun rifle weapon school playground bag sample scale customer person participant child minor " +
    "witness threat conviction felony supplier courier apartment house residence deposit account message test package " +
    "shipment count sale purchase statement offense enhancement motion buyer overdose injury"
  ).split(" "),
);

function pluralOf(noun: string): string {
  if (noun === "child") return "children";
  if (noun.endsWith("y")) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith("s") ? `${noun}es` : `${noun}s`;
}

/** Makes the first known noun that follows "a", "an" or "one" plural ("a pistol" gives "two pistols"). */
function pluralize({ text }: Marked): string | undefined {
  const match = /\b([Aa]n?|[Oo]ne) ((?:[a-z-]+ ){0,2}?)([a-z]+)\b/g;
  for (const [whole, article = "", between = "", noun = ""] of text.matchAll(match)) {
    if (!NOUNS.has(noun)) continue;
    return text.replace(whole, `${/^[AO]/.test(article) ? "Two" : "two"} ${between}${pluralOf(noun)}`);
  }
  return undefined;
}

/** Puts the first simple past after a subject into the pluperfect. */
function pluperfect({ text }: Marked): string | undefined {
  return changed(
    text,
    text.replace(
      /\b(defendant|[Hh]e|[Ss]he|[Tt]hey|agents|officers|deputies) ([a-z]+ed)\b(?! (?:to|that) )/,
      "$1 had $2",
    ),
  );
}

const PARTICIPLES: Readonly<Record<string, string>> = {
  sold: "sold",
  gave: "given",
  kept: "kept",
  held: "held",
  took: "taken",
  drove: "driven",
  sent: "sent",
  told: "told",
  knew: "known",
  hid: "hidden",
  led: "led",
  ran: "run",
  threw: "thrown",
  brought: "brought",
  bought: "bought",
  had: "had",
};

/** "The defendant sold the pills to a friend." becomes "The pills were sold by the defendant to a friend." */
function passive({ text }: Marked): string | undefined {
  const match =
    /^(The defendant|He|She|Mr\. [A-Z][a-z]+|Ms\. [A-Z][a-z]+) ([a-z]+) ((?:the|a|an|his|her|two|three|several) (?:[a-z-]+ ){0,2}?[a-z-]+)( (?:to|from|in|at|for|with|of|on|by|into|through|during)\b.*)$/s.exec(
      text,
    );
  const [, subject = "", verb = "", object = "", rest = ""] = match ?? [];
  const participle = verb.endsWith("ed") ? verb : PARTICIPLES[verb];
  if (participle === undefined || object === "") return undefined;
  const agent = subject === "He" || subject === "She" ? "the defendant" : subject.replace("The", "the");
  const were = /^(?:two|three|several)|[^s]s$/.test(object) ? "were" : "was";
  return `${object.charAt(0).toUpperCase()}${object.slice(1)} ${were} ${participle} by ${agent}${rest}`;
}

/** The rewordings, in the order of the report. */
export const REWORDINGS: readonly Rewording[] = [
  {
    name: "typographic quotes",
    apply: ({ text }) => changed(text, text.replace(/"([^"]*)"/g, "“$1”").replace(/'/g, "’")),
  },
  {
    name: "line break inside",
    apply: (marked) => {
      const at = middleSpace(marked);
      return at === undefined ? undefined : `${marked.text.slice(0, at)}\n${marked.text.slice(at + 1)}`;
    },
  },
  { name: "hyphen at line end", apply: hyphenate },
  { name: "doubled spaces", apply: ({ text }) => changed(text, text.replaceAll(" ", "  ")) },
  {
    name: "no-break spaces",
    apply: ({ text, start, end }) =>
      changed(text, text.slice(0, start) + text.slice(start, end).replaceAll(" ", "\u00a0") + text.slice(end)),
  },
  { name: "capitals", apply: ({ text }) => changed(text, text.toUpperCase()) },
  { name: "pluperfect", apply: pluperfect },
  { name: "plural", apply: pluralize },
  { name: "passive", apply: passive },
  {
    name: "clause after the subject",
    apply: ({ text }) =>
      changed(
        text,
        text.replace(/\b([Tt]he defendant)(?= (?!and\b|or\b)[a-z])/, "$1, who lived in Dayton at that time,"),
      ),
  },
  {
    name: "longer sentence before",
    apply: ({ text }) =>
      `Between on or about March 2, 2024, and on or about June 9, 2024, as the evidence at a trial would show, ${lowerFirst(text)}`,
  },
  {
    name: "longer sentence after",
    apply: ({ text }) =>
      text.replace(
        /\.?(["”’]?)\s*$/,
        "$1, as Detective Harmon and the other witnesses would testify if they were called.",
      ),
  },
  {
    name: "parenthesis inside",
    apply: (marked) => {
      const at = placeForParenthesis(marked);
      return at === undefined ? undefined : `${marked.text.slice(0, at)} (as noted)${marked.text.slice(at)}`;
    },
  },
  { name: "undisputed", apply: ({ text }) => `It is not disputed that ${lowerFirst(text)}` },
  { name: "printed ligatures", apply: ({ text }) => changed(text, text.replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ")) },
];
