import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStyles } from "../app/styles";
import type { Offer } from "./calls";

/** What a library is and what it would change, before it is taken. */
export function Offered({
  offer: { manifest, hash, key, signedWith, changes },
  take,
  leave,
}: {
  readonly offer: Offer;
  readonly take: () => void;
  readonly leave: () => void;
}): ReactElement {
  const styles = useStyles();
  const signature =
    key !== undefined
      ? `Signed with the pinned key ${key}.`
      : signedWith === undefined
        ? "It is not signed."
        : `It is signed with ${signedWith}, which is not pinned.`;
  return (
    <section className={styles.section} aria-label="Offered library">
      <h2 className={styles.heading}>
        {changes === undefined
          ? `${manifest.title} ${manifest.version}`
          : `${manifest.title}: ${changes.from} to ${changes.to}`}
      </h2>
      <p className={styles.text}>Nothing is in use yet.</p>
      <p className={styles.small}>{`By ${manifest.publisher}. Hash ${hash}`}</p>
      <p className={styles.small}>{signature}</p>
      {changes === undefined ? (
        <p className={styles.small}>{`It holds ${manifest.entries.length} entries.`}</p>
      ) : (
        <ul className={styles.bullets} aria-label="What changes">
          {changes.notes.map(({ version, note }) => (
            <li key={version}>{`${version}: ${note}`}</li>
          ))}
          {changes.entries.map(({ what, kind, id, title, notes }) => (
            <li key={`${kind} ${id}`}>{[`${what}: ${kind} ${title}`, ...notes.map(({ note }) => note)].join(". ")}</li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Button size="small" appearance="primary" onClick={take}>
          {changes === undefined ? "Use this library" : "Take the update"}
        </Button>
        <Button size="small" onClick={leave}>
          Leave it
        </Button>
      </div>
    </section>
  );
}
