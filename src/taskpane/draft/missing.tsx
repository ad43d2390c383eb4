import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import type { Draft } from "../engine/calls";
import { missingGroups } from "./missing-order";

/** What the draft shows placeholders for, the weightiest first, each leading to its field. */
export function Missing({
  draft,
  needs,
  openField,
}: {
  readonly draft: Draft;
  readonly needs: readonly string[];
  readonly openField: (path: string | undefined) => void;
}): ReactElement {
  const styles = useStyles();
  const many = draft.missing.length === 1 ? "1 fact is missing" : `${draft.missing.length} facts are missing`;
  return (
    <section className={styles.section} aria-label="Missing facts">
      <h2 className={styles.heading}>{draft.missing.length === 0 ? "No fact is missing" : many}</h2>
      {draft.missing.length === 0 ? null : <p className={styles.small}>The draft shows a placeholder for each.</p>}
      {missingGroups(draft.missing, needs).map(({ title, missing }) => (
        <div key={title}>
          <h3 className={styles.label}>{title}</h3>
          <ul className={styles.bullets}>
            {missing.map(({ path, label }) => (
              <li key={path}>
                <Link
                  as="button"
                  onClick={() => {
                    openField(path);
                  }}
                >
                  {label.charAt(0).toUpperCase() + label.slice(1)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {draft.notes.map((note) => (
        <Notice key={note} intent="info">
          {note}
        </Notice>
      ))}
    </section>
  );
}
