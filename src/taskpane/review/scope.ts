import type { HostParagraph } from "../../host/document-host";

/** What a review reads. */
export type ReviewScope = "document" | "factual basis" | "selection";

const names =
  /\b(?:factual (?:basis|stipulations?|statement|proffer)|(?:stipulated|stipulation of|statement of|agreed) facts?|facts? supporting (?:the )?plea|offense conduct)\b/iu;

/** Longer than this, a paragraph is no heading. */
const longestHeading = 100;

/** A line that its writer set as a heading by hand: capitals, no full stop. */
function looksLikeHeading({ text, heading }: HostParagraph): boolean {
  if (heading !== undefined) return true;
  const words = text.trim();
  return words.length > 3 && words.length <= longestHeading && /\p{Lu}/u.test(words) && !/\p{Ll}|[.;,]$/u.test(words);
}

/**
 * The paragraphs of the section that gives the factual basis, its heading first: up to the next heading of the same level or a higher one, or,
 * where headings are only set in capitals, up to the next such line.
 * @returns undefined where no heading names such a section
 */
export function factualBasis(paragraphs: readonly HostParagraph[]): readonly HostParagraph[] | undefined {
  const isNamed = (paragraph: HostParagraph): boolean => {
    const text = paragraph.text.trim();
    return text.length <= longestHeading && names.test(text) && (looksLikeHeading(paragraph) || !/[.;,]$/u.test(text));
  };
  const at = paragraphs.findIndex(isNamed);
  const first = paragraphs[at];
  if (first === undefined) return undefined;
  const level = first.heading;
  const behind = paragraphs.findIndex(
    (paragraph, index) =>
      index > at &&
      (level === undefined
        ? looksLikeHeading(paragraph)
        : paragraph.heading !== undefined && paragraph.heading <= level),
  );
  return paragraphs.slice(at, behind < 0 ? undefined : behind);
}
