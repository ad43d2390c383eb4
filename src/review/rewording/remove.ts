/** Finds the least part of a sentence that holds the words and can go, so that what stays is a whole sentence. */
import { cutBracket, cutConjunct, cutListItem, cutModifier, cutOpening, type Material } from "./cuts";
import { boundariesOf, endOf, piecesOf, type Boundary } from "./sentence";
import { isWhole } from "./whole";

/** A sentence without the words. */
export interface Removal {
  readonly sentence: string;
}

interface Cut {
  readonly left: Boundary;
  readonly right: Boundary;
}

const LABEL = /^\s*(?:(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[-•*])\s+)*/i;

/** Length of the number or bullet that a sentence begins with. */
export function labelEndOf(sentence: string): number {
  return LABEL.exec(sentence)?.[0].length ?? 0;
}

/**
 * Removes the smallest unit (phrase, conjunct, clause) that holds `start` to `end`.
 * @returns undefined where nothing less than the whole sentence can go
 */
export function removeUnit(sentence: string, start: number, end: number): Removal | undefined {
  const labelEnd = labelEndOf(sentence);
  const pieces = piecesOf(sentence);
  const material: Material = { sentence, pieces, boundaries: boundariesOf(sentence, pieces, labelEnd), labelEnd };
  const cuts: Cut[] = [];
  for (const left of material.boundaries) {
    if (left.kind === "end" || left.at > start) continue;
    for (const right of material.boundaries) {
      if (right.piece > left.piece && right.at >= Math.min(end, endOf(sentence))) cuts.push({ left, right });
    }
  }
  cuts.sort((a, b) => a.right.at - a.left.at - (b.right.at - b.left.at));
  for (const cut of cuts) {
    const removed = attempt(material, cut, { start, end });
    if (removed !== undefined && isWhole(removed.slice(labelEnd))) return { sentence: removed };
  }
  return undefined;
}

function attempt(
  material: Material,
  { left, right }: Cut,
  { start, end }: { start: number; end: number },
): string | undefined {
  switch (left.kind) {
    case "start":
      return cutOpening(material, right, start);
    case "bracket":
      return cutBracket(material, left, right);
    case "modifier":
      return cutModifier(material, left, right);
    case "coordinate":
      return cutConjunct(material, left, right, end);
    case "comma":
    case "semicolon":
      return cutListItem(material, left, right);
    case "end":
      return undefined;
  }
}
