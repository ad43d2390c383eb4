import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStyles } from "../app/styles";
import type { ReviewResult } from "./review-result";
import type { ReviewWork } from "./use-review";

/** Findings that the attorney holds to be no risk, with the reasons. */
export function SetAside({
  work,
  result,
}: {
  readonly work: ReviewWork;
  readonly result: ReviewResult;
}): ReactElement | null {
  const styles = useStyles();
  const aside = result.findings.filter(({ dismissal }) => dismissal !== undefined);
  if (aside.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Set aside">
      <h2 className={styles.heading}>Set aside ({aside.length})</h2>
      <ul className={styles.list}>
        {aside.map((placed) => (
          <li key={placed.key} className={styles.suggestion}>
            <p className={styles.text}>“{placed.finding.quote}”</p>
            <p className={styles.small}>
              {placed.dismissal?.reason} ({placed.dismissal?.date})
            </p>
            <Button
              className={styles.start}
              size="small"
              disabled={work.doing.busy !== undefined}
              onClick={() => {
                work.showAgain(placed);
              }}
            >
              Show again
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
