import type { CaseView } from "./view";

type Statement = NonNullable<CaseView["c"]["statements"]>[number];

/** Whether a statement is the client's: the speaker is the client by name, or is not stated. */
export function byClient({ c, derived }: CaseView, statement: Statement): boolean {
  const speaker = statement.speaker?.toLowerCase();
  if (speaker === undefined) return true;
  const last = derived.client?.lastName?.toLowerCase();
  return (
    speaker === "client" ||
    speaker === "defendant" ||
    speaker === c.client?.name?.toLowerCase() ||
    (last !== undefined && speaker.endsWith(last))
  );
}
