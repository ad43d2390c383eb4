import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

/** A button that opens the browser's own choice of a file. The same file can be chosen twice. */
export function FileButton({
  title,
  accept,
  label,
  chosen,
  disabled = false,
}: {
  /** Words on the button: "Open …" */
  readonly title: string;
  /** Endings and types: ".docx,.txt" */
  readonly accept: string;
  /** What is chosen: "Case file" */
  readonly label: string;
  readonly chosen: (file: File) => void;
  readonly disabled?: boolean;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabled={disabled} onClick={() => input.current?.click()}>
        {title}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) chosen(file);
          target.value = "";
        }}
      />
    </>
  );
}
