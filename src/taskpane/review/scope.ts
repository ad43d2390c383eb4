import type { DocumentHost, HostParagraph } from "../../host/document-host";

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

/** A stretch of the document that a review keeps to, while paragraphs come and go before it. */
export interface Window {
  readonly first: number;
  readonly count: number;
  readonly of: number;
}

/** The paragraphs that a review reads, and what they are, in words. */
export async function paragraphsOf(
  host: DocumentHost,
  scope: ReviewScope,
  selected: { current: Window | undefined },
  anew: boolean,
): Promise<{ paragraphs: readonly HostParagraph[]; words: string }> {
  const all = await host.read("document");
  if (scope === "factual basis") {
    const section = factualBasis(all.filter(({ note }) => note === undefined));
    if (section !== undefined) return { paragraphs: section, words: `the section “${section[0]?.text.trim() ?? ""}”` };
    return { paragraphs: all, words: "the whole document, because no heading names a factual basis," };
  }
  if (scope === "document") return { paragraphs: all, words: "the whole document" };
  if (anew || selected.current === undefined) {
    const chosen = await host.read("selection");
    selected.current = { first: chosen[0]?.index ?? 0, count: chosen.length, of: all.length };
  }
  const { first, count, of } = selected.current;
  return { paragraphs: all.slice(first, first + count + all.length - of), words: "the selected paragraphs" };
}
