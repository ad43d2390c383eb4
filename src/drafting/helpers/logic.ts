import type { Helper } from "../language/helper";
import { isEmpty } from "../language/plain-data";

function isTrue(value: unknown): boolean {
  return Boolean(value) && !isEmpty(value);
}

function connective(
  name: string,
  arity: readonly [number, number],
  holds: (values: readonly unknown[]) => boolean,
): Helper {
  return { name, usage: `${name} A …`, arity, result: "yes-no", lenient: true, call: (values) => holds(values) };
}

export const connectives: readonly Helper[] = [
  connective("and", [1, Infinity], (values) => values.every(isTrue)),
  connective("or", [1, Infinity], (values) => values.some(isTrue)),
  connective("not", [1, 1], (values) => !values.some(isTrue)),
];
