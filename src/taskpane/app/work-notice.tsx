import type { ReactElement } from "react";
import { Busy, Notice } from "./notice";
import type { Doing } from "./use-doing";

/** What a work says of itself: how far it has come, and what came of it. */
export function WorkNotice({ doing }: { readonly doing: Doing }): ReactElement {
  return (
    <>
      <Busy words={doing.busy} stop={doing.stop} />
      {doing.said === undefined ? null : <Notice intent={doing.said.intent}>{doing.said.words}</Notice>}
    </>
  );
}
