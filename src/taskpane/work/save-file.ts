/** Hands a text to the person as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file's content when the click returns; the address is only let go a moment later to be sure.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}
