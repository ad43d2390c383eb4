import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useStyles } from "../app/styles";
import type { FormField, Problem } from "../engine/calls";
import { isNumeric, shownFact, typedFact, units } from "./typed";

/** Texts longer than this get several lines. */
const oneLine = 60;

/** One fact: label, what it means, a control that suits its kind, and what is wrong with it in words. */
export function FactField({
  field,
  value,
  problems,
  focused,
  changed,
}: {
  readonly field: FormField;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly focused: boolean;
  readonly changed: (value: unknown) => void;
}): ReactElement {
  const styles = useStyles();
  const { kind } = field;
  const [typed, setTyped] = useState(() => shownFact(kind, value));
  const place = useRef<HTMLDivElement>(null);
  // Another case, or a list that lost an entry, puts another fact into this field; what is being typed means the same fact and stays.
  useEffect(() => {
    setTyped((now) => (JSON.stringify(typedFact(kind, now)) === JSON.stringify(value) ? now : shownFact(kind, value)));
  }, [kind, value]);
  useEffect(() => {
    if (focused) place.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [focused]);
  const type = (text: string): void => {
    setTyped(text);
    changed(typedFact(kind, text));
  };
  const unit = units[kind];
  const words = problems.map(({ reason, hint }) => (hint === undefined ? reason : `${reason} ${hint}`)).join(" ");
  const hint = kind === "lines" ? `${field.description} One entry a line.` : field.description;
  return (
    <div ref={place}>
      <Field
        label={unit === undefined ? field.title : `${field.title} (${unit})`}
        hint={hint}
        {...(words === ""
          ? field.missing
            ? { validationState: "warning" as const, validationMessage: "Missing: the paper prints it." }
            : {}
          : { validationMessage: words })}
      >
        <Control field={field} typed={typed} type={type} wide={styles.wide} />
      </Field>
    </div>
  );
}

function Control({
  field,
  typed,
  type,
  wide,
  ...given
}: {
  readonly field: FormField;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly wide: string;
}): ReactElement {
  const choices = field.kind === "yes-no" ? ["yes", "no"] : field.choices;
  if (choices !== undefined) {
    const options = typed === "" || choices.includes(typed) ? choices : [...choices, typed];
    return (
      <Select
        {...given}
        value={typed}
        onChange={(_, { value }) => {
          type(value);
        }}
      >
        <option value="">not known</option>
        {options.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    );
  }
  if (field.kind === "lines" || (field.kind === "text" && typed.length > oneLine)) {
    return (
      <Textarea
        {...given}
        value={typed}
        rows={Math.min(8, Math.max(3, typed.split("\n").length))}
        onChange={(_, { value }) => {
          type(value);
        }}
      />
    );
  }
  const kind = field.kind === "date" && /^(?:\d{4}-\d{2}-\d{2})?$/u.test(typed) ? "date" : "text";
  return (
    <Input
      {...given}
      className={wide}
      type={kind}
      {...(isNumeric(field.kind) ? { inputMode: "decimal" as const } : {})}
      {...(field.kind === "time" ? { placeholder: "23:41 or 23:41:07" } : {})}
      value={typed}
      onChange={(_, { value }) => {
        type(value);
      }}
    />
  );
}
