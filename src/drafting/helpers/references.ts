import type { Helper } from "../language/helper";
import { CrossReference } from "../language/special-value";
import { textArgument } from "./argument";

function reference(name: string, shows: CrossReference["shows"]): Helper {
  return {
    name,
    usage: `${name} "bookmark"`,
    arity: [1, 1],
    result: "text",
    refersToBookmark: true,
    call: ([bookmark]) => new CrossReference(textArgument(bookmark, name), shows),
  };
}

/** Cross-references to a bookmark set in Word; Word brings them up to date when the draft is opened. */
export const references: readonly Helper[] = [
  reference("paragraphRef", "number"),
  reference("sectionRef", "number"),
  reference("textRef", "text"),
  reference("pageRef", "page"),
];
