import type { Helper } from "../language/helper";
import { own, plainText } from "../language/plain-data";

/** A property whose name is itself a value: `{{lookup evidence 0}}`, `{{lookup custom @key}}`. */
export const lookup: Helper = {
  name: "lookup",
  usage: "lookup WHERE NAME",
  arity: [2, 2],
  result: "any",
  lenient: true,
  call([where, name]) {
    return where ? own(where, String(name === undefined || name === null ? name : plainText(name))) : where;
  },
};
