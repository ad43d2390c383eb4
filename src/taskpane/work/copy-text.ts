/** Puts a text on the clipboard. Where the frame around the pane does not allow it, the words say what to do instead. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    throw new Error("The pane may not copy here. Click into the report, press Ctrl+A and then Ctrl+C.");
  }
}
