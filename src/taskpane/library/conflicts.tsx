import type { ReactElement } from "react";
import type { Diagnostic } from "../../diagnostic";
import { Notice } from "../app/notice";

/** What a person has to look at: an entry that changed beneath one's own, two definitions of one fact. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Diagnostic[] }): ReactElement | null {
  if (conflicts.length === 0) return null;
  return (
    <>
      {conflicts.map(({ id, reason }) => (
        <Notice key={reason} intent="warning">
          {id === "library/base-changed"
            ? `${reason} Yours stays in use. Read the new one beside yours; when you save yours again under Author, it counts as compared.`
            : reason}
        </Notice>
      ))}
    </>
  );
}
