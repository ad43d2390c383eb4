import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import type { CaseConflict, ConflictChoice } from "./case-state";

function when(changed: number | undefined): string {
  return changed === undefined
    ? "on a day that it does not say"
    : new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" }).format(changed);
}

/** Tells that there are two versions of a case, with their dates, and lets the person choose. Neither is thrown away unasked. */
export function ConflictNotice({
  conflict,
  resolve,
}: {
  readonly conflict: CaseConflict;
  readonly resolve: (choice: ConflictChoice) => void;
}): ReactElement {
  const styles = useStyles();
  const document = conflict.between === "document";
  const choices: readonly (readonly [ConflictChoice, string])[] = [
    ["here", document ? "Use this computer’s" : "Use this pane’s"],
    ["there", document ? "Use the document’s" : "Use the other pane’s"],
    ["both", "Keep both"],
  ];
  return (
    <Notice intent="warning">
      {document
        ? `The document and this computer have different versions of “${conflict.title}”. This computer’s was last changed ${when(conflict.hereChanged)}, the document’s ${when(conflict.thereChanged)}.`
        : `Another pane changed “${conflict.title}” at the same time (${when(conflict.thereChanged)}). What you typed here is kept beside it (${when(conflict.hereChanged)}).`}{" "}
      <span className={styles.row}>
        {choices.map(([choice, words]) => (
          <Button
            key={choice}
            size="small"
            onClick={() => {
              resolve(choice);
            }}
          >
            {words}
          </Button>
        ))}
      </span>
    </Notice>
  );
}
