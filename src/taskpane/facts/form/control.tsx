import { Input, Select, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FieldKind } from "../../../case/read/read-fact";
import type { Choice } from "./references";
import { useFormStyles } from "./form-styles";

/** Marks a control whose own text the browser's undo takes back before the form's does. */
export const editedMark = "data-edited";

const units: Readonly<Partial<Record<FieldKind, string>>> = { grams: "g", feet: "ft", months: "mo", percent: "%" };
const numeric = new Set<FieldKind>(["number", "integer", "money", "grams", "feet", "months", "percent"]);
const examples: Readonly<Partial<Record<FieldKind, string>>> = { date: "m/d/yy", time: "2:15 pm", numbers: "1, 3" };

/** What a control is told. */
export interface ControlProps {
  readonly id: string;
  readonly kind: FieldKind;
  readonly typed: string;
  readonly choices: readonly Choice[] | undefined;
  readonly long: boolean;
  readonly edited: boolean;
  readonly wrong: boolean;
  readonly describedBy: string;
  /** Id of a list of words to choose from while typing. */
  readonly suggestions?: string;
  readonly type: (text: string) => void;
  readonly entered: () => void;
  readonly left: () => void;
}

/** The control that suits a kind of fact. */
export function Control(props: ControlProps): ReactElement {
  const styles = useFormStyles();
  const { id, kind, typed, choices, long, edited, wrong, describedBy, suggestions, type, entered, left } = props;
  const given = {
    id,
    "aria-describedby": describedBy,
    "aria-invalid": wrong,
    onFocus: entered,
    onBlur: left,
    ...(edited ? { [editedMark]: "" } : {}),
  };
  if (choices !== undefined)
    return (
      <Select
        {...given}
        className={styles.control}
        value={typed}
        onChange={(_, { value }) => {
          type(value);
        }}
      >
        <option value=""> </option>
        {(typed === "" || choices.some((choice) => choice.id === typed)
          ? choices
          : [...choices, { id: typed, words: typed }]
        ).map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.words}
          </option>
        ))}
      </Select>
    );
  if (long)
    return (
      <Textarea
        {...given}
        className={styles.control}
        value={typed}
        rows={kind === "lines" ? Math.min(8, Math.max(2, typed.split("\n").length)) : 1}
        onChange={(_, { value }) => {
          type(value);
        }}
      />
    );
  const unit = units[kind];
  const example = examples[kind];
  return (
    <Input
      {...given}
      className={styles.control}
      input={{ size: 1, autoComplete: "off", spellCheck: kind === "text" }}
      value={typed}
      {...(suggestions === undefined ? {} : { list: suggestions })}
      {...(numeric.has(kind) ? { inputMode: "text" as const } : {})}
      {...(example === undefined ? {} : { placeholder: example })}
      {...(kind === "money" ? { contentBefore: "$" } : {})}
      {...(unit === undefined ? {} : { contentAfter: unit })}
      onChange={(_, { value }) => {
        type(value);
      }}
    />
  );
}
