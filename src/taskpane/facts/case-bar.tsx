import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStyles } from "../app/styles";
import type { CaseJson } from "../engine/calls";
import { saveFile } from "../work/save-file";
import type { CaseWork } from "../work/use-case";
import { Icon } from "./form/icons";

/** The open case: where it is kept, undo and redo, and the way to have it as a file. */
export function CaseBar({ work, facts }: { readonly work: CaseWork; readonly facts: CaseJson }): ReactElement {
  const styles = useStyles();
  const { undoable, redoable } = work;
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{work.title}</h2>
      <p className={styles.small}>
        What you type is kept on this computer at once{work.inDocument ? ", and in this document" : ""}. It is sent
        nowhere.
      </p>
      <div className={styles.row}>
        <Button
          size="small"
          icon={<Icon name="undo" />}
          disabled={undoable === undefined}
          aria-label={undoable === undefined ? "Undo" : `Undo: ${undoable.label}`}
          title={undoable === undefined ? "Nothing to undo" : `Undo: ${undoable.label} (Ctrl+Z)`}
          onClick={work.undo}
        >
          Undo
        </Button>
        <Button
          size="small"
          icon={<Icon name="redo" />}
          disabled={redoable === undefined}
          aria-label={redoable === undefined ? "Redo" : `Redo: ${redoable.label}`}
          title={redoable === undefined ? "Nothing to do again" : `Redo: ${redoable.label} (Ctrl+Y)`}
          onClick={work.redo}
        >
          Redo
        </Button>
        <Button
          size="small"
          onClick={() => {
            const name = (work.title ?? "case").replace(/[^\p{L}\p{N} ._-]+/gu, "-");
            saveFile(`${name}.json`, `${JSON.stringify(facts, null, 2)}\n`, "application/json");
          }}
        >
          Save the case as a file
        </Button>
      </div>
    </div>
  );
}
