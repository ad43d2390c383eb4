import { useState, type DragEvent } from "react";
import { caseFromFile } from "./case-from-file";
import type { CaseWork } from "./use-case";
import { wordsOf } from "./words-of";

/** Opens a case file that is dropped; what is dropped elsewhere, or is no file, goes its own way. */
export function useDroppedCase(work: CaseWork): {
  readonly trouble: string | undefined;
  readonly dragOver: (event: DragEvent) => void;
  readonly drop: (event: DragEvent) => void;
} {
  const [trouble, setTrouble] = useState<string>();
  return {
    trouble,
    dragOver: (event) => {
      if (event.dataTransfer.types.includes("Files")) event.preventDefault();
    },
    drop: (event) => {
      const file = event.dataTransfer.files[0];
      if (file === undefined) return;
      event.preventDefault();
      setTrouble(undefined);
      caseFromFile(file)
        .then(({ facts, name }) => {
          work.open(facts, name);
        })
        .catch((error: unknown) => {
          setTrouble(`${file.name} could not be opened. ${wordsOf(error)}`);
        });
    },
  };
}
