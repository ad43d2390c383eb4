import { Button, ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import { FindingList } from "./finding-list";
import { severities, shownFindings } from "./place-findings";
import { SetAside } from "./set-aside";
import { Unread } from "./unread";
import type { ReviewResult } from "./review-result";
import type { ReviewWork } from "./use-review";
import { WholeTextPanels } from "./whole-text";

/** What a review found: counts, the text as a whole, and the list by severity. */
export function Findings({
  work,
  result,
  caseTitle,
}: {
  readonly work: ReviewWork;
  readonly result: ReviewResult;
  readonly caseTitle: string | undefined;
}): ReactElement {
  const styles = useStyles();
  const open = result.findings.filter(({ dismissal }) => dismissal === undefined);
  const shown = shownFindings(result.findings, work.hidden);
  const many = open.length === 1 ? "1 finding" : `${open.length} findings`;
  return (
    <>
      <p className={styles.text} role="status">
        <strong>{many}</strong> in {result.read} {`read with ${result.rules} rules.`}{" "}
        {open.length === 0
          ? "That no rule matched does not mean that the words are safe. Headers and text boxes are not read in Word."
          : ""}
      </p>
      {result.caseProblems.length === 0 ? null : (
        <Notice intent="warning">
          The case is not in order, so the words were read without it: {result.caseProblems[0]?.reason}
        </Notice>
      )}
      <Unread texts={result.unread} />
      <WholeTextPanels whole={result.whole} />
      {open.length === 0 ? null : (
        <div className={styles.row} role="group" aria-label="Severities shown">
          {severities.map(({ name, title, meaning }) => (
            <ToggleButton
              key={name}
              size="small"
              checked={!work.hidden.has(name)}
              title={meaning}
              onClick={() => {
                work.toggle(name);
              }}
            >
              {`${title} ${open.filter(({ finding }) => finding.severity === name).length}`}
            </ToggleButton>
          ))}
        </div>
      )}
      <Steps work={work} shown={shown.map(({ key }) => key)} />
      <Tools work={work} caseTitle={caseTitle} some={shown.length > 0} />
      {severities.map(({ name, title, meaning }) => {
        const these = shown.filter(({ finding }) => finding.severity === name);
        return these.length === 0 ? null : (
          <section key={name} className={styles.stack} aria-label={title}>
            <h2 className={styles.heading}>{`${title}: ${meaning}`}</h2>
            <FindingList findings={these} work={work} joined={result.joined} />
          </section>
        );
      })}
      <SetAside work={work} result={result} />
    </>
  );
}

/** From one finding to the next; the same by Alt and an arrow anywhere in the tab. */
function Steps({ work, shown }: { readonly work: ReviewWork; readonly shown: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  if (shown.length === 0) return null;
  const at = work.current === undefined ? -1 : shown.indexOf(work.current);
  return (
    <div className={styles.row} role="group" aria-label="Go through the findings">
      <Button
        size="small"
        title="Alt+Up"
        onClick={() => {
          work.step(-1);
        }}
      >
        Previous
      </Button>
      <Button
        size="small"
        title="Alt+Down"
        onClick={() => {
          work.step(1);
        }}
      >
        Next
      </Button>
      <span className={styles.small} role="status">
        {at < 0 ? `${shown.length} shown` : `${at + 1} of ${shown.length}`}
      </span>
    </div>
  );
}

function Tools({
  work,
  caseTitle,
  some,
}: {
  readonly work: ReviewWork;
  readonly caseTitle: string | undefined;
  readonly some: boolean;
}): ReactElement {
  const styles = useStyles();
  const busy = work.doing.busy !== undefined;
  return (
    <div className={styles.row}>
      {some ? (
        <Button size="small" disabled={busy} onClick={work.markAll}>
          Highlight all in the document
        </Button>
      ) : null}
      {some && work.underlines !== undefined ? (
        <Button size="small" disabled={busy} onClick={work.underlineAll}>
          Underline all
        </Button>
      ) : null}
      {(work.underlines ?? 0) > 0 ? (
        <Button size="small" disabled={busy} onClick={work.clearUnderlines}>
          Remove underlines
        </Button>
      ) : null}
      <Button
        size="small"
        disabled={busy}
        onClick={() => {
          work.report(caseTitle);
        }}
      >
        Report as a new document
      </Button>
    </div>
  );
}
