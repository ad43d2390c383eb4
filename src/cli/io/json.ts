import { DiagnosticError } from "../../diagnostic";

/** Line and column (from 1) of an offset in a text. */
function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - (before.lastIndexOf("\n") + 1) + 1 };
}

/**
 * Parses JSON, saying line and column where it is wrong.
 * @throws DiagnosticError `json/invalid`
 */
export function parseJson(text: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const offset = position === undefined ? text.length : Number(position);
    throw new DiagnosticError(
      [
        {
          id: "json/invalid",
          gravity: "error",
          reason: text.trim() === "" ? "The file is empty." : "This is not valid JSON.",
          place: {
            file,
            ...placeAt(text, offset),
            around: text.slice(Math.max(0, offset - 30), offset + 30).replace(/\s+/g, " "),
          },
          hint: "Look just before this place for a missing comma, quotation mark or bracket.",
        },
      ],
      { cause: error },
    );
  }
}
