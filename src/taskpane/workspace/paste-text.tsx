import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

/** Takes a text that the person pastes or types. */
export function PasteText({
  label,
  button,
  done,
}: {
  readonly label: string;
  readonly button: string;
  readonly done: (text: string) => void;
}): ReactElement {
  const [text, setText] = useState("");
  return (
    <form
      className="ws-paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") done(text);
      }}
    >
      <textarea
        aria-label={label}
        rows={5}
        autoFocus
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <Button size="small" type="submit">
        {button}
      </Button>
    </form>
  );
}
