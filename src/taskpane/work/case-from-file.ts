import type { CaseJson } from "../engine/calls";

/** A file of 20 million characters is no case: the three sample cases have about 30 thousand each. */
const most = 20_000_000;

/** What a case file holds, and its name without the ending; rejects with words for the person where it holds no case. */
export async function caseFromFile(file: File): Promise<{ readonly facts: CaseJson; readonly name: string }> {
  if (file.size > most) throw new Error("The file is too large to be a case file.");
  const text = await file.text();
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new Error(`It is not a case file (.json). ${error instanceof Error ? error.message : ""}`.trim(), {
      cause: error,
    });
  }
  return { facts: asCase(read), name: file.name.replace(/\.json$/iu, "") };
}

/** A value as a case; throws where it is no JSON object. */
export function asCase(read: unknown): CaseJson {
  if (typeof read !== "object" || read === null || Array.isArray(read))
    throw new Error("The file holds no case: a case file is a JSON object.");
  return read as CaseJson;
}
