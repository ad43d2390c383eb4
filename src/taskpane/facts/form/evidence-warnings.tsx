import type { ReactElement } from "react";
import { figures } from "../../case-words";
import { useFormView } from "./form-context";
import { useFormStyles } from "./form-styles";

/** What the record leaves open about an item: units that nobody tested, weight that no test supports, breaks in the chain of custody. */
export function EvidenceWarnings({ entry }: { readonly entry: number }): ReactElement | null {
  const styles = useFormStyles();
  const notes = useFormView().check?.evidence[entry];
  if (notes === undefined) return null;
  const untested =
    notes.untested === undefined
      ? []
      : [
          `Tested: ${notes.tested ?? ""}. Not tested: ${notes.untested}${
            notes.untestedGrams === undefined ? "" : `, ${figures(notes.untestedGrams)} grams by inference only`
          }.`,
        ];
  return (
    <>
      {[...untested, ...notes.gaps].map((words) => (
        <p key={words} className={styles.warn}>
          {words}
        </p>
      ))}
    </>
  );
}
