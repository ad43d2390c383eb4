import type { Helper } from "../language/helper";
import { numberArgument } from "./argument";

function operation(name: string, usage: string, result: (a: number, b: number) => number): Helper {
  return {
    name,
    usage,
    arity: [2, 2],
    result: "number",
    // Twelve figures are what a double holds without a rounding error in the last one.
    call: ([a, b]) => Number(result(numberArgument(a, name), numberArgument(b, name)).toPrecision(12)),
  };
}

/** As much arithmetic as a paper needs: `{{add @index 1}}`, `{{subtract lab.of lab.tested}}`. */
export const arithmetic: readonly Helper[] = [
  operation("add", "add A B", (a, b) => a + b),
  operation("subtract", "subtract A B", (a, b) => a - b),
];
