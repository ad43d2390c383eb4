/** What may go wrong with a document, as the person is told. */
export type HostFault =
  "read-only" | "too-old" | "gone" | "too-large" | "changed" | "refused" | "stopped" | "unexpected";

const words: Readonly<Record<HostFault, string>> = {
  "read-only":
    "The document is protected or opened for reading only. Save a copy under another name, or stop the protection, and try again.",
  "too-old": "This version of Word cannot do that.",
  gone: "The document, or the part of it that this was about, is not there any more. Read it again.",
  "too-large":
    "The draft is larger than this Word takes in one piece (4 MB). Open the draft as a new document instead.",
  changed: "The words have changed since they were read. Review again.",
  refused: "The change was refused.",
  stopped: "Stopped before anything was changed.",
  unexpected: "That could not be done.",
};

/** An error of the host whose message is for the person. */
export class HostError extends Error {
  /**
   * @param fault what kind it is, for the program
   * @param detail what exactly, a sentence; left out, the kind's own words stand
   */
  constructor(
    readonly fault: HostFault,
    detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail === undefined ? words[fault] : `${words[fault]} ${detail}`, options);
    this.name = "HostError";
  }
}
