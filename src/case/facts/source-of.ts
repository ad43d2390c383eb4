import type { CaseFile } from "../schema/case-file";
import type { Source } from "../schema/source";
import { pathParts, valueAtPath } from "./path";

/** Fields that hold the source of the group they stand in, in order of preference. */
const SOURCE_FIELDS = ["source", "document"];

function asSource(value: unknown): Source | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}

/**
 * The source of a fact: the one stated for its path under `sources`, else a field of its own (`statedReasonSource` for
 * `statedReason`), else that of the nearest group around it.
 * @param path as in messages and templates: `evidence[1].lab.tested`
 */
export function sourceOf(c: CaseFile, path: string): Source | undefined {
  const parts = pathParts(path);
  const wanted = parts.join(".");
  for (const [stated, source] of Object.entries(c.sources ?? {})) {
    if (pathParts(stated).join(".") === wanted) return source;
  }
  const last = parts.at(-1);
  if (last !== undefined) {
    const holder = parts.slice(0, -1);
    const beside =
      asSource(valueAtPath(c, [...holder, `${last}Source`])) ??
      (last.startsWith("video") ? asSource(valueAtPath(c, [...holder, "videoSource"])) : undefined);
    if (beside !== undefined) return beside;
  }
  for (let depth = parts.length; depth > 0; depth -= 1) {
    for (const field of SOURCE_FIELDS) {
      const source = asSource(valueAtPath(c, [...parts.slice(0, depth), field]));
      if (source !== undefined) return source;
    }
  }
  return undefined;
}
