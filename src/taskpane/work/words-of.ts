/** Words for whatever was thrown; errors of ours have messages for the person. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
