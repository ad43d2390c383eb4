import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStyles } from "../app/styles";
import type { ReviewWork } from "./use-review";

/** Rewordings that were made from the pane since it was opened, each with a way back. */
export function ChangesMade({ work }: { readonly work: ReviewWork }): ReactElement | null {
  const styles = useStyles();
  if (work.changes.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Changed">
      <h2 className={styles.heading}>Changed as tracked changes ({work.changes.length})</h2>
      <ul className={styles.list}>
        {work.changes.map((change) => (
          <li key={change.id} className={styles.suggestion}>
            <p className={styles.text}>
              <del>{change.range.quote}</del> <ins>{change.to}</ins>
            </p>
            <Button
              className={styles.start}
              size="small"
              disabled={work.doing.busy !== undefined}
              onClick={() => {
                work.undo(change);
              }}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
