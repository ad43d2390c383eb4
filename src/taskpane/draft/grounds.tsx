import { Checkbox, Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStyles } from "../app/styles";
import type { Draft } from "../engine/calls";
import type { PaperWork } from "./use-paper";

type Ground = Draft["grounds"][number];

/** The grounds that the facts support, ticked, with the reason; and those that hang on facts that are not known. */
export function Grounds({
  grounds,
  paper,
  openField,
}: {
  readonly grounds: readonly Ground[];
  readonly paper: PaperWork;
  readonly openField: (path: string | undefined) => void;
}): ReactElement | null {
  const styles = useStyles();
  const supported = grounds.filter(({ applies }) => applies);
  const undecided = grounds.filter(({ applies }) => !applies);
  if (grounds.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Grounds">
      <h2 className={styles.heading}>Grounds that the facts support</h2>
      {supported.length === 0 ? <p className={styles.text}>None of the known facts supports one yet.</p> : null}
      <ul className={styles.list}>
        {supported.map((ground) => (
          <li key={ground.id}>
            <Checkbox
              checked={!paper.leftOut.includes(ground.id)}
              label={`${ground.title} (${ground.strength})`}
              onChange={(_, { checked }) => {
                paper.setGround(ground.id, checked === true);
              }}
            />
            <details>
              <summary>Why</summary>
              <p className={styles.text}>{ground.says}</p>
              <ul className={styles.bullets}>
                {ground.facts.map(({ path, text, cite }) => (
                  <li key={path}>{[text, cite].filter((part) => part !== undefined).join(" ")}</li>
                ))}
              </ul>
              {ground.weakens.map((against) => (
                <p key={against} className={styles.small}>
                  Against it: {against}
                </p>
              ))}
            </details>
          </li>
        ))}
      </ul>
      {undecided.length === 0 ? null : (
        <details>
          <summary>{`Undecided for want of facts (${undecided.length})`}</summary>
          <ul className={styles.bullets}>
            {undecided.map(({ id, title, wanted }) => (
              <li key={id}>
                {title}
                {wanted.map(({ path, question }) => (
                  <p key={path} className={styles.small}>
                    <Link
                      as="button"
                      onClick={() => {
                        openField(path);
                      }}
                    >
                      {question}
                    </Link>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
