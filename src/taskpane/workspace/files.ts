/** The part of the File System Access API that is used; browsers without it give downloads. */
interface SavePicker {
  showSaveFilePicker?(options: object): Promise<{
    createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
  }>;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Hands the document to the person: into a file that they choose where the browser can, else as a download.
 * @returns false where the person chose none after all
 */
export async function saveDocument(name: string, bytes: Uint8Array): Promise<boolean> {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: wordType });
  const { showSaveFilePicker } = globalThis as SavePicker;
  if (showSaveFilePicker !== undefined) {
    try {
      const file = await showSaveFilePicker({
        suggestedName: name,
        types: [{ description: "Word document", accept: { [wordType]: [".docx"] } }],
      });
      const writing = await file.createWritable();
      await writing.write(blob);
      await writing.close();
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return false;
      throw error;
    }
  }
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
  return true;
}
