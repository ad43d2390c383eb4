import { Label, mergeClasses } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { Control } from "./control";
import { useFormTools } from "./form-context";
import { useFormStyles } from "./form-styles";
import { useTyped } from "./use-typed";

/** One field of a source. */
export function SourceLine({
  place: { label, example, whole, records, tidy },
  value,
  set,
}: {
  readonly place: {
    readonly label: string;
    readonly example: string;
    readonly whole?: true;
    readonly records?: string;
    readonly tidy?: (text: string) => string;
  };
  readonly value: unknown;
  readonly set: (value: unknown, stay: string) => void;
}): ReactElement {
  const styles = useFormStyles();
  const { today } = useFormTools();
  const id = useId();
  const field = useTyped("text", value, today, undefined, set);
  return (
    <div className={mergeClasses(styles.field, whole && styles.whole)}>
      <Label htmlFor={id} className={styles.label}>
        {label}
      </Label>
      <Control
        id={id}
        kind="text"
        typed={field.typed}
        choices={undefined}
        long={false}
        edited={field.edited}
        wrong={false}
        describedBy={`${id}-example`}
        {...(records === undefined ? {} : { suggestions: records })}
        type={field.type}
        entered={field.entered}
        left={() => {
          const tidied = tidy === undefined ? field.typed : tidy(field.typed);
          if (tidied !== field.typed) field.type(tidied);
          else field.left();
        }}
      />
      <span id={`${id}-example`} className={field.typed === "" && example !== "" ? styles.note : styles.hidden}>
        {example === "" ? label : `such as ${example}`}
      </span>
    </div>
  );
}
