import type { ReactElement } from "react";
import { DOUBTED_NOTE, doubtedTitle, UNMARKED_NOTE, unmarkedTitle } from "../../review/report/labels";
import { useStyles } from "../app/styles";
import type { WholeText } from "../engine/calls";

/** What the text says as a whole: the elements of the counts pleaded to, and the conditions of the safety valve that its words may close. */
export function WholeTextPanels({ whole }: { readonly whole: WholeText }): ReactElement {
  return (
    <>
      <Elements whole={whole} />
      <SafetyValve whole={whole} />
      <Unmarked whole={whole} />
      <Aside whole={whole} />
    </>
  );
}

function Elements({ whole: { checklist } }: { readonly whole: WholeText }): ReactElement | null {
  const styles = useStyles();
  if (checklist.length === 0) return null;
  const missing = checklist.flatMap(({ elements }) => elements.filter(({ found }) => found === undefined)).length;
  return (
    <details className={styles.panel}>
      <summary>{`Elements of the plea: ${missing === 0 ? "all found" : `${missing} not found`}`}</summary>
      <p className={styles.small}>
        What a basis must still say (Fed. R. Crim. P. 11(b)(3)). Found words may still not suffice.
      </p>
      {checklist.map(({ count, elements, note }) => (
        <div key={count}>
          <h3 className={styles.label}>{count}</h3>
          <ul className={styles.bullets}>
            {elements.map(({ element, found }) => (
              <li key={element}>
                <strong>{found === undefined ? "Not found: " : "Found: "}</strong>
                {found === undefined ? element : `${element}: “${found.quote}”`}
              </li>
            ))}
          </ul>
          {note === undefined ? null : <p className={styles.small}>{note}</p>}
        </div>
      ))}
    </details>
  );
}

function SafetyValve({ whole: { valve } }: { readonly whole: WholeText }): ReactElement {
  const styles = useStyles();
  const closed = valve.doors.filter(({ closedBy }) => closedBy.length > 0).length;
  return (
    <details className={styles.panel}>
      <summary>
        {`Safety valve, 18 U.S.C. § 3553(f): ${closed === 0 ? "no finding closes a condition" : `${closed} of ${valve.doors.length} conditions at risk`}`}
      </summary>
      <ul className={styles.bullets}>
        {valve.doors.map(({ id, condition, closedBy }) => (
          <li key={id}>
            <strong>{id}</strong> {condition}
            <p className={styles.small}>
              {closedBy.length === 0
                ? "No finding here; not thereby met."
                : `May be closed by: ${closedBy.map((quote) => `“${quote}”`).join("; ")}`}
            </p>
          </li>
        ))}
      </ul>
      {valve.notes.map((note) => (
        <p key={note} className={styles.small}>
          {note}
        </p>
      ))}
    </details>
  );
}

function Aside({ whole: { doubted } }: { readonly whole: WholeText }): ReactElement | null {
  const styles = useStyles();
  if (doubted.length === 0) return null;
  return (
    <details className={styles.panel}>
      <summary>{doubtedTitle(doubted.length)}</summary>
      <p className={styles.small}>{DOUBTED_NOTE}</p>
      <ul className={styles.bullets}>
        {doubted.slice(0, mostUnmarked).map(({ start, quote, paragraph, title }) => (
          <li key={start}>{`“${quote}” (${title}; paragraph ${paragraph} of what was read)`}</li>
        ))}
      </ul>
    </details>
  );
}

/** So many of those sentences are listed; a document that has more is read on its pages. */
const mostUnmarked = 100;

function Unmarked({ whole: { unmarked, checklist } }: { readonly whole: WholeText }): ReactElement | null {
  const styles = useStyles();
  if (unmarked.length === 0) return null;
  return (
    <details className={styles.panel}>
      <summary>{`To read yourself: ${unmarkedTitle(unmarked.length, checklist.length > 0)}`}</summary>
      <p className={styles.small}>{UNMARKED_NOTE}</p>
      <ul className={styles.bullets}>
        {unmarked.slice(0, mostUnmarked).map(({ start, quote, paragraph }) => (
          <li key={start}>{`${quote} (paragraph ${paragraph} of what was read)`}</li>
        ))}
      </ul>
      {unmarked.length > mostUnmarked ? (
        <p className={styles.small}>{`${unmarked.length - mostUnmarked} more stand in the document.`}</p>
      ) : null}
    </details>
  );
}
