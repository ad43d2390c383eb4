import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement } from "react";
import { Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import { WorkNotice } from "../app/work-notice";
import { ChangesMade } from "./changes-made";
import { Findings } from "./findings";
import type { ReviewScope } from "./scope";
import type { ReviewWork } from "./use-review";

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
  const goThrough = ({ altKey, key }: KeyboardEvent): void => {
    if (altKey && key === "ArrowDown") work.step(1);
    if (altKey && key === "ArrowUp") work.step(-1);
  };
  return (
    <div className={styles.tab} onKeyDown={goThrough}>
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
          disabled={work.doing.busy !== undefined}
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
          <Button size="small" disabled={work.doing.busy !== undefined} onClick={work.clearMarks}>
            Clear highlights
          </Button>
        </Notice>
      )}
      <WorkNotice doing={work.doing} />
      <ChangesMade work={work} />
      {work.result === undefined ? null : <Findings work={work} result={work.result} caseTitle={caseTitle} />}
    </div>
  );
}
