import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { FileButton } from "../app/file-button";
import type { Keep } from "../work/keep";
import { saveFile } from "../work/save-file";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";
import { defaultAuthor, writeAuthor } from "./author";
import { bringBack, copyAll, wipeAll, type Copied } from "./local-copy";

/** What is kept on this computer: the author's name, everything as one file, everything gone. */
export function ComputerPanel({
  keep,
  author,
  setAuthor,
  broughtBack,
  wiped,
}: {
  readonly keep: Keep;
  readonly author: string;
  readonly setAuthor: (author: string) => void;
  /** Called when documents or cases have come back from a file. */
  readonly broughtBack: () => void;
  /** Called when nothing is kept any more. */
  readonly wiped: () => void;
}): ReactElement {
  const [said, setSaid] = useState("");
  const tell = (work: Promise<string>): void => {
    work.then(setSaid, (error: unknown) => {
      setSaid(wordsOf(error));
    });
  };
  return (
    <section className="ws-computer" aria-label="This computer">
      <Field label="Author of tracked changes and comments" hint="Stands in every file that you save.">
        <Input
          size="small"
          defaultValue={author}
          placeholder={defaultAuthor}
          onChange={(_, { value }) => {
            setAuthor(value.trim() === "" ? defaultAuthor : value.trim());
            writeAuthor(keep, value).catch((error: unknown) => {
              setSaid(wordsOf(error));
            });
          }}
        />
      </Field>
      <div className="cmp-row">
        <Button
          size="small"
          onClick={() => {
            tell(
              copyAll(keep).then(({ bytes, copied }) => {
                saveFile(`Motionwright ${today()}.zip`, bytes, "application/zip");
                return `${counted(copied)} in one file: Word files and JSON in a zip. It is not encrypted.`;
              }),
            );
          }}
        >
          Export everything
        </Button>
        <FileButton
          title="Import …"
          accept=".zip"
          label="File written with Export everything"
          chosen={(file) => {
            tell(
              file
                .arrayBuffer()
                .then((buffer) => bringBack(keep, new Uint8Array(buffer)))
                .then((copied) => {
                  broughtBack();
                  return `${counted(copied)} brought back; what was there already was left as it is.`;
                }),
            );
          }}
        />
        <Button
          size="small"
          onClick={() => {
            if (
              !confirm(
                "Take every document, every case and every setting off this computer for good? Export everything first if you want a copy.",
              )
            )
              return;
            tell(
              wipeAll(keep).then(() => {
                wiped();
                return "Nothing is kept any more.";
              }),
            );
          }}
        >
          Wipe everything …
        </Button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

function counted({ documents, cases }: Copied): string {
  return `${documents} ${documents === 1 ? "document" : "documents"} and ${cases} ${cases === 1 ? "case" : "cases"}`;
}
