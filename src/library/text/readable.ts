import type { WordFiles } from "../word/word-files";

/**
 * The text of a Word file to be read and compared: each story under its name, a paragraph a line, empty paragraphs at the end of a
 * story left out.
 * @throws DiagnosticError where the file is not sound
 */
export function readableText(bytes: Uint8Array, file: string, word: WordFiles): string {
  const stories = new Map<string, string[]>();
  for (const { story, text } of word.paragraphs(bytes, file)) {
    const lines = stories.get(story);
    const line = text.replace(/\n/g, "\n    ").replace(/[ \t]+$/gm, "");
    if (lines === undefined) stories.set(story, [line]);
    else lines.push(line);
  }
  const parts = [...stories].flatMap(([story, lines]) => {
    const body = lines.join("\n").trimEnd();
    return body.trim() === "" ? [] : [`== ${story} ==\n${body}\n`];
  });
  return parts.join("\n");
}
