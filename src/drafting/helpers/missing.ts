import type { Helper } from "../language/helper";
import { isEmpty } from "../language/plain-data";
import { Placeholder } from "../language/special-value";
import { textArgument } from "./argument";

/** A place to fill in by hand, listed with the missing facts: `{{missing "the offense charged"}}`. */
export const missing: Helper = {
  name: "missing",
  usage: 'missing "what is missing"',
  arity: [1, 1],
  result: "text",
  call: ([label]) => new Placeholder(textArgument(label, "missing")),
};

/** A fact, or another text where it is missing: `{{default prosecutor.name "the United States"}}`. */
export const standard: Helper = {
  name: "default",
  usage: 'default FACT "text"',
  arity: [2, 2],
  result: "any",
  lenient: true,
  call: ([value, other]) => (isEmpty(value) ? other : value),
};
