import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { LayerConflict } from "../../library";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import { wordsOf } from "../work/words-of";
import type { EntryComparison, LibraryCalls } from "./calls";
import { SideBySide } from "./side-by-side";

/** What a person has to look at: an entry that changed beneath one's own, two definitions of one fact. */
export function Conflicts({
  conflicts,
  compare,
}: {
  readonly conflicts: readonly LayerConflict[];
  readonly compare: LibraryCalls["compare"];
}): ReactElement | null {
  if (conflicts.length === 0) return null;
  return (
    <>
      {conflicts.map((conflict) => (
        <Conflict key={conflict.reason} conflict={conflict} compare={compare} />
      ))}
    </>
  );
}

function Conflict({
  conflict: { reason, entry },
  compare,
}: {
  readonly conflict: LayerConflict;
  readonly compare: LibraryCalls["compare"];
}): ReactElement {
  const styles = useStyles();
  const [compared, setCompared] = useState<EntryComparison>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  if (entry === undefined) return <Notice intent="warning">{reason}</Notice>;
  const show = (): void => {
    setBusy(true);
    setFailed(undefined);
    compare(entry)
      .then(setCompared, (error: unknown) => {
        setFailed(wordsOf(error));
      })
      .finally(() => {
        setBusy(false);
      });
  };
  return (
    <section className={styles.stack} aria-label={`Conflict of the ${entry.kind} ${entry.id}`}>
      <Notice intent="warning">
        {`${reason} Yours stays in use. Read the new one beside yours; when you save yours again under Author, it counts as compared.`}
      </Notice>
      <Button
        className={styles.start}
        size="small"
        disabled={busy}
        aria-expanded={compared !== undefined}
        onClick={() => {
          if (compared === undefined) show();
          else setCompared(undefined);
        }}
      >
        {compared === undefined ? `Show both versions of ${entry.id}` : `Hide the versions of ${entry.id}`}
      </Button>
      <Busy words={busy ? "Comparing …" : undefined} />
      {failed === undefined ? null : <Notice intent="error">{failed}</Notice>}
      {compared === undefined ? null : <SideBySide compared={compared} />}
    </section>
  );
}
