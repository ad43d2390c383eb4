import { Button, Field, Select, ToggleButton } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Severity } from "../../review";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import { ChangesMade } from "./changes-made";
import { FindingCard } from "./finding-card";
import { severities } from "./place-findings";
import type { ReviewScope } from "./scope";
import { SetAside } from "./set-aside";
import type { ReviewResult, ReviewWork } from "./use-review";

const scopes: readonly { readonly name: ReviewScope; readonly title: string }[] = [
  { name: "factual basis", title: "The section “Factual basis”" },
  { name: "document", title: "The whole document" },
  { name: "selection", title: "The selected paragraphs" },
];

/** The words in the document that cost, and what can be done about each. */
export function ReviewTab({
  work,
  caseTitle,
}: {
  readonly work: ReviewWork;
  readonly caseTitle: string | undefined;
}): ReactElement {
  const styles = useStyles();
  const [scope, setScope] = useState<ReviewScope>("factual basis");
  return (
    <>
      <Field label="Read">
        <Select
          value={scope}
          onChange={(_, { value }) => {
            setScope(value as ReviewScope);
          }}
        >
          {scopes.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={work.busy !== undefined}
          onClick={() => {
            work.review(scope);
          }}
        >
          Review
        </Button>
      </div>
      <p className={styles.small}>
        {caseTitle === undefined
          ? "No case is open: words are not held against the record. Open one under Draft."
          : `Held against the facts of: ${caseTitle}`}
      </p>
      {work.marks === 0 ? null : (
        <Notice intent="warning">
          {`Highlights of this review are in the document (${work.marks}). Clear them before it is filed or sent.`}{" "}
          <Button size="small" disabled={work.busy !== undefined} onClick={work.clearMarks}>
            Clear highlights
          </Button>
        </Notice>
      )}
      <Busy words={work.busy} />
      {work.said === undefined ? null : (
        <Notice intent={work.said.failed ? "error" : "success"}>{work.said.words}</Notice>
      )}
      <ChangesMade work={work} />
      {work.result === undefined ? null : <Findings work={work} result={work.result} />}
    </>
  );
}

function Findings({ work, result }: { readonly work: ReviewWork; readonly result: ReviewResult }): ReactElement {
  const styles = useStyles();
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const open = result.findings.filter(({ dismissal }) => dismissal === undefined);
  const many = open.length === 1 ? "1 finding" : `${open.length} findings`;
  const toggle = (name: Severity): void => {
    const next = new Set(hidden);
    if (!next.delete(name)) next.add(name);
    setHidden(next);
  };
  return (
    <>
      <p className={styles.text} role="status">
        <strong>{many}</strong> in {result.read} {`read with ${result.rules} rules.`}{" "}
        {open.length === 0
          ? "That no rule matched does not mean that the words are safe. Footnotes, headers and text boxes are not read in Word."
          : ""}
      </p>
      {result.caseProblems.length === 0 ? null : (
        <Notice intent="warning">
          The case is not in order, so the words were read without it: {result.caseProblems[0]?.reason}
        </Notice>
      )}
      {open.length === 0 ? null : (
        <>
          <div className={styles.row} role="group" aria-label="Severities shown">
            {severities.map(({ name, title, meaning }) => (
              <ToggleButton
                key={name}
                size="small"
                checked={!hidden.has(name)}
                title={meaning}
                onClick={() => {
                  toggle(name);
                }}
              >
                {`${title} ${open.filter(({ finding }) => finding.severity === name).length}`}
              </ToggleButton>
            ))}
          </div>
          <div className={styles.row}>
            <Button size="small" disabled={work.busy !== undefined} onClick={work.markAll}>
              Highlight all in the document
            </Button>
          </div>
        </>
      )}
      {severities.map(({ name, title, meaning }) => {
        const shown = hidden.has(name) ? [] : open.filter(({ finding }) => finding.severity === name);
        return shown.length === 0 ? null : (
          <section key={name} className={styles.stack} aria-label={title}>
            <h2 className={styles.heading}>{`${title}: ${meaning}`}</h2>
            <ul className={styles.list}>
              {shown.map((placed) => (
                <FindingCard key={placed.key} placed={placed} work={work} joined={result.joined} />
              ))}
            </ul>
          </section>
        );
      })}
      <SetAside work={work} result={result} />
    </>
  );
}
