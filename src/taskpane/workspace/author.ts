import type { Keep } from "../work/keep";

/** Who is named as author where nobody has set a name. */
export const defaultAuthor = "Defense counsel";

const name = "setting/author";

/** The author of tracked changes and comments, as it was set on this computer. */
export async function readAuthor(keep: Keep): Promise<string> {
  const kept = await keep.read(name);
  return typeof kept === "string" && kept.trim() !== "" ? kept : defaultAuthor;
}

/** Keeps the author; a name without letters brings the default back. */
export async function writeAuthor(keep: Keep, author: string): Promise<void> {
  const trimmed = author.trim();
  if (trimmed === "" || trimmed === defaultAuthor) await keep.forget(name);
  else await keep.write(name, trimmed);
}
