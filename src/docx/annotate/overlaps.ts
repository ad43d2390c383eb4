import type { Comment, TrackedReplacement } from "./annotations";

function overlap(a: TrackedReplacement, b: TrackedReplacement): boolean {
  if (a.story !== b.story || a.paragraph !== b.paragraph) return false;
  const empty = a.start === a.end || b.start === b.end;
  // An insertion collides within a stretch, and with another insertion at the same place, but not at a stretch's edge.
  if (empty)
    return (
      (a.start > b.start && a.end < b.end) ||
      (b.start > a.start && b.end < a.end) ||
      (a.start === b.start && a.end === b.end)
    );
  return a.start < b.end && b.start < a.end;
}

/**
 * Of replacements that overlap, keeps the one listed first; the others become comments that state what they would put.
 */
export function withoutOverlaps(replacements: readonly TrackedReplacement[]): {
  kept: TrackedReplacement[];
  asComments: Comment[];
} {
  const kept: TrackedReplacement[] = [];
  const asComments: Comment[] = [];
  for (const item of replacements) {
    if (!kept.some((other) => overlap(other, item))) kept.push(item);
    else {
      const text = item.text === "" ? "Also proposed here: delete these words." : `Also proposed here: ${item.text}`;
      asComments.push({ ...item, text });
    }
  }
  return { kept, asComments };
}
