import type { HostParagraph, HostRange } from "../../host/document-host";

/** Quotation marks, hyphens and spaces of every kind are one, letter by letter, so that offsets stay. */
function folded(text: string): string {
  return text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010-\u2014]/gu, "-")
    .replace(/[\u00a0\u2007\u202f]/gu, " ")
    .replace(/./gsu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));
}

/** Where words stand in a document, without regard to letter case; none for no words. */
export function findWords(paragraphs: readonly HostParagraph[], words: string): HostRange[] {
  const wanted = folded(words);
  if (wanted === "") return [];
  return paragraphs.flatMap(({ index, text }) => {
    const found: HostRange[] = [];
    const among = folded(text);
    for (let at = among.indexOf(wanted); at >= 0; at = among.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      found.push({ paragraph: index, start: at, end, quote: text.slice(at, end) });
    }
    return found;
  });
}
