/** Which elements of the counts pleaded the text still says, and which a change would take away. */
import { applySuggestion } from "../rewording";
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

/**
 * Lists the elements of each count pleaded, each found in the text or not. Finding words is no finding that they suffice:
 * Fed. R. Crim. P. 11(b)(3) leaves that to the court.
 * @param counts the counts pleaded to; see `pleadedCounts`
 */
export function elementChecklist(text: string, counts: readonly PleaCount[]): CountChecklist[] {
  return counts.map((count) => {
    const { authority, elements, note } = ELEMENTS[offenseOf(count)];
    const all = chargesQuantity(count) ? [...elements, QUANTITY_ELEMENT] : elements;
    return {
      count: nameCount(count),
      authority: count.statute ?? authority,
      elements: all.map((element) => checkOne(text, element)),
      ...(note === undefined ? {} : { note }),
    };
  });
}

const DENIED = /\b(?:not|never|no|neither|nor|without|denie[sd]|disputes?)\b[^.;,]{0,40}$/i;

function checkOne(text: string, element: Element): ElementCheck {
  const pattern = new RegExp(
    element.says.source,
    element.says.flags.includes("g") ? element.says.flags : `${element.says.flags}g`,
  );
  for (const found of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    if (DENIED.test(before) && !/\bnot only\b[^.;,]*$/i.test(before)) continue;
    return {
      element: element.name,
      found: { start: found.index, end: found.index + found[0].length, quote: found[0] },
    };
  }
  return { element: element.name };
}

/** Elements that the text says now and would no longer say with a suggestion taken: names, each with its count. */
export function elementsLost(
  text: string,
  suggestion: Pick<Suggestion, "text" | "replaces">,
  counts: readonly PleaCount[],
): string[] {
  const now = elementChecklist(text, counts);
  const then = elementChecklist(applySuggestion(text, suggestion), counts);
  return now.flatMap((count, i) =>
    count.elements.flatMap((element, j) =>
      element.found !== undefined && then[i]?.elements[j]?.found === undefined
        ? [`${element.element} (${count.count})`]
        : [],
    ),
  );
}
