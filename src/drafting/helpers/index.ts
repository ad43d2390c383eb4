import type { Helper, Helpers } from "../language/helper";
import { lookup } from "./lookup";

const all: readonly Helper[] = [lookup];

/** Every helper that templates may call, by name. */
export const lawyersHelpers: Helpers = new Map(all.map((helper) => [helper.name, helper]));
