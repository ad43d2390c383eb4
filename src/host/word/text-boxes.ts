import { unescapeXml } from "./xml-text";

/**
 * Text boxes stand in no collection of paragraphs that Word gives below the desktop sets, but in the body's own XML they do. That is enough to tell
 * whoever reviews that there are words which the review has not seen.
 */

/** One paragraph of a text box; the deletions in it are told apart by their element's name, `w:delText`. */
const paragraphs = /<w:p[ >][\s\S]*?<\/w:p>/gu;
const words = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/gu;

/** What stands between two marks, from each first mark to the next second one. */
function between(text: string, first: string, second: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at)) {
    const end = text.indexOf(second, at);
    if (end < 0) break;
    found.push(text.slice(at + first.length, end));
    at = end + second.length;
  }
  return found;
}

/**
 * Words of the text boxes in a document, empty ones left out.
 * @param ooxml what `Body.getOoxml` gives: the document's parts as one XML text
 */
export function textBoxesIn(ooxml: string): string[] {
  const [main = ""] = between(ooxml, 'pkg:name="/word/document.xml"', "</pkg:part>");
  // Word writes each text box twice: as a drawing, and for older versions as a fallback.
  const once = main.replace(/<mc:Fallback[ >][\s\S]*?<\/mc:Fallback>/gu, "");
  return between(once, "<w:txbxContent>", "</w:txbxContent>")
    .map((box) =>
      [...box.matchAll(paragraphs)]
        .map(([paragraph]) => [...paragraph.matchAll(words)].map(([, text]) => unescapeXml(text ?? " ")).join(""))
        .join("\n")
        .trim(),
    )
    .filter((text) => text !== "");
}
