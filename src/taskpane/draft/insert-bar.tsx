import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { DocumentHost, InsertPlace } from "../../host/document-host";
import { Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import { WorkNotice } from "../app/work-notice";
import { useDoing } from "../app/use-doing";
import type { Draft, EngineCalls } from "../engine/calls";
import type { CaseWork } from "../work/use-case";
import type { PaperWork } from "./use-paper";

/** Puts the draft into the document. What stands there is replaced only after asking. */
export function InsertBar({
  host,
  engine,
  draft,
  work,
  paper,
}: {
  readonly host: DocumentHost;
  readonly engine: EngineCalls;
  readonly draft: Draft;
  readonly work: CaseWork;
  readonly paper: PaperWork;
}): ReactElement {
  const styles = useStyles();
  const doing = useDoing(() => {
    host.stop();
    engine.stop();
  });
  const busy = doing.busy !== undefined;
  const [asking, setAsking] = useState(false);
  const insert = async (place: InsertPlace, sure: boolean): Promise<string | undefined> => {
    setAsking(false);
    if (place === "replace" && !sure && !(await host.isEmpty())) {
      setAsking(true);
      return undefined;
    }
    const went = await host.insert(draft.bytes, place);
    if (paper.chosen !== undefined) paper.used(paper.chosen);
    // The insertion may have taken the place of the part that carried the case.
    if (work.inDocument && went !== "new document") work.setInDocument(true);
    if (went !== "new document") return "The draft is in the document. Undo takes it out again.";
    return place === "new document"
      ? "The draft is open as a new document."
      : "The draft is open as a new document, because this Word cannot put headers and footers into an open one. This document is as it was.";
  };
  const start = (place: InsertPlace, sure = false): void => {
    doing.run("Inserting the draft …", () => insert(place, sure));
  };
  return (
    <section className={styles.section} aria-label="Insert">
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => {
            start("replace");
          }}
        >
          Insert into this document
        </Button>
        <Button
          disabled={busy}
          onClick={() => {
            start("selection");
          }}
        >
          At the selection
        </Button>
        <Button
          disabled={busy}
          onClick={() => {
            start("new document");
          }}
        >
          New document
        </Button>
      </div>
      <p className={styles.small}>
        At the selection, only the body goes in: the page set-up, headers and footers of this document stay.
      </p>
      {asking ? (
        <Notice intent="warning">
          This document holds text. The draft would take the place of all of it.{" "}
          <span className={styles.row}>
            <Button
              size="small"
              onClick={() => {
                start("replace", true);
              }}
            >
              Replace everything
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsking(false);
              }}
            >
              Leave it
            </Button>
          </span>
        </Notice>
      ) : null}
      <WorkNotice doing={doing} />
      <Checkbox
        label="Keep the case file inside this document"
        checked={work.inDocument}
        onChange={(_, { checked }) => {
          work.setInDocument(checked === true);
        }}
      />
      {work.inDocument ? (
        <p className={styles.small}>
          Whoever gets this document can read the whole case. Untick this before it goes out.
        </p>
      ) : null}
    </section>
  );
}
