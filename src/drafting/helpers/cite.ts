import type { CaseFile, Source } from "../../case";
import { citeSource } from "../../case/cite";
import { sourceOf } from "../../case/facts/source-of";
import type { Helper } from "../language/helper";
import { own } from "../language/plain-data";
import { Spaced } from "../language/special-value";

/**
 * A record cite in parentheses, set off by a space from the word before it: `{{description}}{{cite source}}`. Takes a source, a fact that
 * has one, or a fact's path in quotes. Nothing where there is no source.
 */
export const cite: Helper = {
  name: "cite",
  usage: "cite SOURCE",
  arity: [1, 1],
  result: "text",
  lenient: true,
  call([value], { run, paths }) {
    const text = citeSource(findSource(value, run.root, paths[0]));
    return text === undefined ? undefined : new Spaced(text);
  },
};

const fields = ["document", "page", "paragraph", "bates", "video", "at", "transcript", "lines", "note"];

/** The source that a value is or has, or that the case file gives for a path. */
export function findSource(value: unknown, root: unknown, path: string | undefined): Source | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const inner = own(value, "source");
    const source = typeof inner === "object" && inner !== null ? inner : value;
    return fields.some((field) => own(source, field) !== undefined) ? (source as Source) : undefined;
  }
  const named = path === undefined && typeof value === "string" ? value : path;
  return named === undefined || typeof root !== "object" || root === null
    ? undefined
    : sourceOf(root as CaseFile, named);
}
