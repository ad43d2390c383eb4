import { useCallback, useRef, useState, type RefObject } from "react";
import { documentOfText } from "../../docx";
import { WorkDocument } from "../../host/workspace/work-document";
import { wordsOf } from "../work/words-of";
import { newWork, type KeptWork } from "./kept-work";
import { workOfFile } from "./opened-file";

/** The document that is open, and ways to open another. */
export interface OpenWork {
  readonly document: WorkDocument;
  /** Of the document, as it was opened; a new one begins with a pane of its own. */
  readonly id: string;
  readonly name: string;
  /** The kept work that the document belongs to at the moment. */
  readonly work: RefObject<KeptWork>;
  show(work: KeptWork): void;
  openText(name: string, text: string): void;
  openFile(file: File): void;
}

interface Open {
  readonly work: KeptWork;
  readonly document: WorkDocument;
}

function opened(work: KeptWork): Open {
  return { work, document: WorkDocument.open(work.bytes, work.name) };
}

/**
 * Opens documents, one at a time. One that cannot be opened leaves the one before where it is.
 * @param first the work that is open first
 * @param say tells the person; no words take earlier ones away
 * @param turned called when another document is open
 */
export function useOpenWork(first: KeptWork, say: (words: string) => void, turned: () => void): OpenWork {
  const [open, setOpen] = useState<Open>(() => opened(first));
  const work = useRef(open.work);
  const tells = useRef({ say, turned });
  tells.current = { say, turned };

  const show = useCallback((next: KeptWork): void => {
    try {
      const state = opened(next);
      work.current = next;
      setOpen(state);
      tells.current.say("");
      tells.current.turned();
    } catch (error) {
      tells.current.say(`${next.name} could not be opened. ${wordsOf(error)}`);
    }
  }, []);

  return {
    document: open.document,
    id: open.work.id,
    name: open.work.name,
    work,
    show,
    openText: (name, text) => {
      show(newWork(name, documentOfText(text)));
    },
    openFile: (file) => {
      file.arrayBuffer().then(
        (buffer) => {
          show(workOfFile(file.name, new Uint8Array(buffer)));
        },
        (error: unknown) => {
          say(wordsOf(error));
        },
      );
    },
  };
}
