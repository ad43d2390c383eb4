import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

/** Says something in the pane; failures are read aloud at once. */
export function Notice({
  intent,
  children,
}: {
  readonly intent: "info" | "warning" | "error" | "success";
  readonly children: ReactNode;
}): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

/** Says what is under way, in words. */
export function Busy({ words }: { readonly words: string | undefined }): ReactElement {
  return (
    <div role="status">{words === undefined ? null : <Spinner size="tiny" labelPosition="after" label={words} />}</div>
  );
}
