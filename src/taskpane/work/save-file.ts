/** Hands a text or bytes to the person as a file. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file's content when the click returns; the address is only let go a moment later to be sure.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}
