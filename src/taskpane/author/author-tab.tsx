import { useEffect, useState, type ReactElement } from "react";
import type { DocumentHost } from "../../host/document-host";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import type { CaseJson } from "../engine/calls";
import type { Keep } from "../work/keep";
import { wordsOf } from "../work/words-of";
import { startAuthorEngine, type AuthorEngine } from "./client";
import { FromLetter } from "./from-letter";
import { InsertFacts } from "./insert-facts";
import { Problems } from "./problems";
import { SaveTemplate } from "./save-template";
import { useLook } from "./use-look";

/** What the tab stands on. */
export interface AuthorTabProps {
  readonly host: DocumentHost;
  /** The open case, for the preview and for the values that a letter holds. */
  readonly facts: CaseJson | undefined;
  readonly caseTitle: string | undefined;
  readonly keep: Keep;
  /** Told once another library is in use. */
  readonly changed: () => void;
}

/** Works on the open document as a template. */
export function AuthorTab(props: AuthorTabProps): ReactElement {
  const [engine, setEngine] = useState<AuthorEngine>();
  useEffect(() => {
    const started = startAuthorEngine();
    setEngine(started);
    return () => {
      started.end();
    };
  }, []);
  return engine === undefined ? <Busy words="Opening …" /> : <Author {...props} engine={engine} />;
}

function Author({
  host,
  facts,
  caseTitle,
  keep,
  changed,
  engine,
}: AuthorTabProps & { readonly engine: AuthorEngine }): ReactElement {
  const styles = useStyles();
  const [trouble, setTrouble] = useState<string>();
  const { look, busy, failed, again } = useLook(host, engine, facts);
  const doing = (work: () => Promise<unknown>): void => {
    setTrouble(undefined);
    work().then(again, (error: unknown) => {
      setTrouble(wordsOf(error));
    });
  };
  return (
    <>
      <p className={styles.small}>
        The open document is worked on as a template. Tags are typed into it like words; problems are found while you
        type.
      </p>
      {trouble === undefined ? null : <Notice intent="error">{trouble}</Notice>}
      {failed === undefined ? null : <Notice intent="error">{failed}</Notice>}
      <Problems host={host} look={look} busy={busy} doing={doing} />
      <InsertFacts host={host} engine={engine} doing={doing} />
      <FromLetter host={host} engine={engine} facts={facts} caseTitle={caseTitle} changed={again} />
      <section className={styles.section} aria-label="Preview">
        <h2 className={styles.heading}>{caseTitle === undefined ? "Preview" : `Preview for ${caseTitle}`}</h2>
        {facts === undefined ? <p className={styles.text}>Open a case under Draft, and it is shown here.</p> : null}
        {look?.caseProblem === undefined ? null : (
          <Notice intent="warning">{`The case is not in order: ${look.caseProblem}`}</Notice>
        )}
        {look?.preview === undefined ? null : (
          <>
            {look.missing.length === 0 ? null : (
              <p className={styles.small}>{`Missing in this case: ${look.missing.join(", ")}.`}</p>
            )}
            <pre className={styles.preview} tabIndex={0} aria-label="Text of the preview">
              {look.preview}
            </pre>
          </>
        )}
      </section>
      <SaveTemplate host={host} engine={engine} keep={keep} changed={changed} />
    </>
  );
}
