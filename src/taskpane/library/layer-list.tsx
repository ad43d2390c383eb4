import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useStyles } from "../app/styles";
import type { ListedLibrary } from "./calls";

/** The libraries in their order: what stands above goes before what stands below. */
export function LayerList({
  libraries,
  busy,
  update,
  remove,
}: {
  readonly libraries: readonly ListedLibrary[];
  readonly busy: boolean;
  readonly update: (library: ListedLibrary) => void;
  readonly remove: (id: string) => void;
}): ReactElement {
  const styles = useStyles();
  const [asking, setAsking] = useState<string>();
  return (
    <section className={styles.stack} aria-label="Libraries">
      <h1 className={styles.heading}>Libraries in use</h1>
      <p className={styles.small}>What stands above goes before what stands below.</p>
      <ol className={styles.list}>
        {libraries.map((library) => {
          const { manifest, level, installed } = library;
          const { id, title, version, publisher, licence, description } = manifest;
          return (
            <li key={id} className={styles.suggestion}>
              <p className={styles.text}>{`${title} ${version} (${level})`}</p>
              <p className={styles.small}>{`${id}, by ${publisher}. License: ${licence}.`}</p>
              {description === "" ? null : <p className={styles.small}>{description}</p>}
              {installed === undefined ? null : (
                <>
                  <p className={styles.small}>{`From ${installed.source}. Hash ${installed.hash}`}</p>
                  {installed.key === undefined ? null : (
                    <p className={styles.small}>{`Pinned to the key ${installed.key}`}</p>
                  )}
                  <div className={styles.row}>
                    {/^https?:/.test(installed.source) ? (
                      <Button
                        size="small"
                        disabled={busy}
                        aria-label={`Look for an update of ${id}`}
                        onClick={() => {
                          update(library);
                        }}
                      >
                        Look for an update
                      </Button>
                    ) : null}
                    <Button
                      size="small"
                      disabled={busy}
                      aria-label={asking === id ? `Yes, remove ${id}` : `Remove ${id}`}
                      onClick={() => {
                        setAsking(asking === id ? undefined : id);
                        if (asking === id) remove(id);
                      }}
                    >
                      {asking === id ? `Yes, remove ${id}` : "Remove …"}
                    </Button>
                  </div>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
