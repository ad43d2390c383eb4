/** Amounts that the text denies or only reports as somebody's claim. */
import type { TextSpan } from "../types";
import { wordsOf } from "./words";

const DENYING = /^(?:not|never|no|neither|nor|cannot|denies|denied|disputes|disputed|without|rather)$/;
const CONTRAST = /^(?:but|however|although|though|except|;|:)$/;

/**
 * A plain test for texts reviewed without the matcher's guards: a denial stands before the amount in its own clause.
 * "Not only", and bounds such as "no less than", deny nothing.
 */
export function deniedIn(text: string): (span: TextSpan) => boolean {
  const words = wordsOf(text);
  return ({ start }) => {
    let at = words.findIndex((word) => word.start >= start);
    const sentence = words[at]?.sentence;
    for (at -= 1; at >= 0 && words[at]?.sentence === sentence; at -= 1) {
      const folded = words[at]?.folded ?? "";
      if (CONTRAST.test(folded)) return false;
      if (DENYING.test(folded) || folded.endsWith("n't")) {
        const next = words[at + 1]?.folded ?? "";
        if (next !== "only" && !(/^(?:less|fewer|more|greater)$/.test(next) && words[at + 2]?.folded === "than"))
          return true;
      }
    }
    return false;
  };
}
