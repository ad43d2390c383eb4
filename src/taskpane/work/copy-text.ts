/** Puts a text on the clipboard. Where the frame around the pane does not allow it, the words say what to do instead. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    throw new Error("Word does not let the pane copy. Click into the report, press Ctrl+A and then Ctrl+C.");
  }
}
