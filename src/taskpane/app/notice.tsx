import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useStyles } from "./styles";

export type NoticeIntent = "info" | "warning" | "error" | "success";

/** Says something in the pane; failures are read aloud at once. */
export function Notice({
  intent,
  children,
}: {
  readonly intent: NoticeIntent;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

/** Says what is under way, in words, with a way to stop it where there is one. */
export function Busy({
  words,
  stop,
}: {
  readonly words: string | undefined;
  readonly stop?: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" className={styles.busy}>
      {words === undefined ? null : (
        <>
          <Spinner size="tiny" labelPosition="after" label={words} />
          {stop === undefined ? null : (
            <Button size="small" onClick={stop}>
              Cancel
            </Button>
          )}
        </>
      )}
    </div>
  );
}
