/** Which elements of the counts pleaded the text still says, and which a change would take away. */
import type { Suggestion, TextSpan } from "../types";
import { chargesQuantity, nameCount, offenseOf, type PleaCount } from "./counts";
import { ELEMENTS, QUANTITY_ELEMENT, type Element } from "./elements";

/** One element of one count: what must stay, and where the text says it. */
export interface ElementCheck {
  readonly element: string;
  /** Where the text says it first; absent where it was not found. */
  readonly found?: TextSpan & { readonly quote: string };
}

/** The elements of one count. */
export interface CountChecklist {
  readonly count: string;
  readonly authority: string;
  readonly elements: readonly ElementCheck[];
  readonly note?: string;
}

/** A text read for elements: the checklist, and what a change would take from it. */
export interface ElementReading {
  readonly checklist: readonly CountChecklist[];
  /** Elements that the text would no longer say with a suggestion taken, each with its count. */
  readonly lost: (suggestion: Pick<Suggestion, "text" | "replaces">) => string[];
}

/**
 * Reads a text for the elements of the counts pleaded. Finding words is no finding that they suffice:
 * Fed. R. Crim. P. 11(b)(3) leaves that to the court.
 * @param counts the counts pleaded to; see `pleadedCounts`
 */
export function readElements(text: string, counts: readonly PleaCount[]): ElementReading {
  const read = counts.map((count) => {
    const { authority, elements, note } = ELEMENTS[offenseOf(count)];
    const all = chargesQuantity(count) ? [...elements, QUANTITY_ELEMENT] : elements;
    const places = all.map((element) => ({ element, found: placesOf(text, element) }));
    return { name: nameCount(count), authority: count.statute ?? authority, note, places };
  });
  return {
    checklist: read.map(({ name, authority, note, places }) => ({
      count: name,
      authority,
      elements: places.map(({ element, found }) => ({ element: element.name, ...quoteOf(text, found[0]) })),
      ...(note === undefined ? {} : { note }),
    })),
    lost: ({ text: words, replaces }) =>
      read.flatMap(({ name, places }) =>
        places
          .filter(
            ({ element, found }) =>
              found.length > 0 &&
              found.every((span) => touches(span, replaces)) &&
              placesOf(words, element).length === 0,
          )
          .map(({ element }) => `${element.name} (${name})`),
      ),
  };
}

/** The checklist alone. */
export function elementChecklist(text: string, counts: readonly PleaCount[]): CountChecklist[] {
  return [...readElements(text, counts).checklist];
}

function quoteOf(text: string, span: TextSpan | undefined): Pick<ElementCheck, "found"> {
  return span === undefined ? {} : { found: { ...span, quote: text.slice(span.start, span.end) } };
}

function touches(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

const DENIED = /\b(?:not|never|no|neither|nor|without|denie[sd]|disputes?)\b[^.;,]{0,40}$/i;

/** Places at which a text says an element and does not deny it. */
function placesOf(text: string, { says }: Element): TextSpan[] {
  const out: TextSpan[] = [];
  for (const found of text.matchAll(new RegExp(says.source, `${says.flags.replace("g", "")}g`))) {
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    if (DENIED.test(before) && !/\bnot only\b[^.;,]*$/i.test(before)) continue;
    out.push({ start: found.index, end: found.index + found[0].length });
  }
  return out;
}
