import type { ReactElement } from "react";
import type { DraftChange } from "../../../review";
import { categoryName, severityName } from "../../../review/report";

/** What became of each risk, as a list that leads to the words. */
export function DifferenceList({
  changes,
  shown,
  current,
  choose,
}: {
  readonly changes: readonly DraftChange[];
  /** Places among the changes of those that are listed. */
  readonly shown: readonly number[];
  readonly current: number | undefined;
  readonly choose: (change: number) => void;
}): ReactElement {
  return (
    <ol className="cmp-list">
      {shown.map((at) => {
        const change = changes[at];
        const finding = change?.new ?? change?.old;
        if (change === undefined || finding === undefined) return null;
        return (
          <li key={at}>
            <button
              type="button"
              aria-current={at === current ? "true" : undefined}
              onClick={() => {
                choose(at);
              }}
            >
              <span>
                <strong className={`cmp-kind cmp-${change.kind}`}>{change.kind}</strong>{" "}
                {`${categoryName(finding.category)}, ${severityName(finding.severity).toLowerCase()}`}
              </span>
              <span>“{finding.quote}”</span>
              <span>{change.note}</span>
              {change.kind === "added" || change.kind === "reworded" ? <span>{finding.consequence}</span> : null}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
