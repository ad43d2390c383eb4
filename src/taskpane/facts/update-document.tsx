import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { DocumentHost } from "../../host/document-host";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import type { PaperWork } from "../draft/use-paper";
import type { CaseJson, EngineCalls } from "../engine/calls";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";
import { factChanges, type FactChange } from "./fact-changes";

/** Shows which facts in the document differ from the case, and changes them everywhere on request. */
export function UpdateDocument({
  host,
  engine,
  facts,
  paper,
}: {
  readonly host: DocumentHost;
  readonly engine: EngineCalls;
  readonly facts: CaseJson;
  readonly paper: PaperWork;
}): ReactElement {
  const styles = useStyles();
  const [busy, setBusy] = useState<string>();
  const [changes, setChanges] = useState<readonly FactChange[]>();
  const [said, setSaid] = useState<{ readonly words: string; readonly failed: boolean }>();
  const doing = (words: string, work: () => Promise<string | undefined>): void => {
    setBusy(words);
    setSaid(undefined);
    work()
      .then(
        (done) => {
          setSaid(done === undefined ? undefined : { words: done, failed: false });
        },
        (error: unknown) => {
          setSaid({ words: wordsOf(error), failed: true });
        },
      )
      .finally(() => {
        setBusy(undefined);
      });
  };
  const compare = async (): Promise<string | undefined> => {
    if (paper.chosen === undefined) return undefined;
    const shown = await host.shownFacts();
    if (shown.length === 0) return "This document shows no facts of a draft: there is nothing to update.";
    const draft = await engine.draft(paper.chosen, facts, paper.leftOut, today());
    const found = factChanges(shown, draft.facts);
    setChanges(found);
    return found.length === 0 ? "The document shows the facts as they are in the case." : undefined;
  };
  const update = async (): Promise<string> => {
    const changed = await host.setFacts(new Map((changes ?? []).map(({ name, to }) => [name, to])));
    setChanges(undefined);
    return changed === 1 ? "1 place in the document is changed." : `${changed} places in the document are changed.`;
  };
  return (
    <section className={styles.section} aria-label="Facts in the document">
      <div className={styles.row}>
        <Button
          size="small"
          disabled={busy !== undefined}
          onClick={() => {
            doing("Comparing the document with the case …", compare);
          }}
        >
          Compare with the document
        </Button>
      </div>
      {changes === undefined || changes.length === 0 ? null : (
        <>
          <ul className={styles.bullets}>
            {changes.map(({ name, label, from, to }) => (
              <li key={name}>
                {label}: <del>{from}</del> <ins>{to}</ins>
              </li>
            ))}
          </ul>
          <Button
            className={styles.start}
            size="small"
            appearance="primary"
            disabled={busy !== undefined}
            onClick={() => {
              doing("Changing the facts in the document …", update);
            }}
          >
            Update the document
          </Button>
          <p className={styles.small}>
            Only facts that stand in the document are changed. Grounds and whole paragraphs come with a new draft.
          </p>
        </>
      )}
      <Busy words={busy} />
      {said === undefined ? null : <Notice intent={said.failed ? "error" : "success"}>{said.words}</Notice>}
    </section>
  );
}
