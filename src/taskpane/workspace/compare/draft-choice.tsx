import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { FileButton } from "../../app/file-button";
import { wordsOf } from "../../work/words-of";
import { PasteText } from "../paste-text";
import { draftOfFile, type DraftText } from "./draft-text";

/** Lets the person choose one of the two drafts: a file, the open document, or pasted words. */
export function DraftChoice({
  title,
  chosen,
  open,
  choose,
}: {
  /** "Earlier draft". */
  readonly title: string;
  readonly chosen: DraftText | undefined;
  /** Gives the open document. */
  readonly open: () => DraftText;
  readonly choose: (draft: DraftText) => void;
}): ReactElement {
  const row = useRef<HTMLDivElement>(null);
  const [pasting, setPasting] = useState(false);
  const [trouble, setTrouble] = useState("");
  const read = (given: File | undefined): void => {
    given
      ?.arrayBuffer()
      .then((buffer) => {
        choose(draftOfFile(given.name, new Uint8Array(buffer)));
        setTrouble("");
      })
      .catch((error: unknown) => {
        setTrouble(`${given.name} could not be read. ${wordsOf(error)}`);
      });
  };
  return (
    <section
      className="cmp-choice"
      aria-label={title}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        read(event.dataTransfer.files[0]);
      }}
    >
      <h2>{title}</h2>
      <p className="cmp-name">{chosen?.name ?? "None yet: choose a file, drop one here, or paste."}</p>
      <div ref={row} className="cmp-row">
        <FileButton title="File …" accept=".docx,.txt" label={`File of the ${title.toLowerCase()}`} chosen={read} />
        <Button
          size="small"
          onClick={() => {
            choose(open());
            setTrouble("");
          }}
        >
          The open document
        </Button>
        <Button
          size="small"
          aria-expanded={pasting}
          onClick={() => {
            setPasting(!pasting);
          }}
        >
          Paste
        </Button>
      </div>
      {pasting ? (
        <PasteText
          label={`Words of the ${title.toLowerCase()}`}
          button="Take these words"
          done={(text) => {
            setPasting(false);
            row.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
            choose({ name: "Pasted text", text: text.replace(/\r\n?/gu, "\n") });
          }}
        />
      ) : null}
      {trouble === "" ? null : <p role="alert">{trouble}</p>}
    </section>
  );
}
