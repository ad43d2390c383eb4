import { Label, mergeClasses } from "@fluentui/react-components";
import { memo, useId, useState, type ReactElement } from "react";
import { citeText, type Source } from "../../case-words";
import { withFact } from "../edit";
import { pathText, type Path } from "../path";
import { notUnderstood, type FieldKind } from "../../../case/read/read-fact";
import { Control } from "./control";
import { useFormTools } from "./form-context";
import { useFormStyles } from "./form-styles";
import { Icon } from "./icons";
import type { Choice } from "./references";
import { SourceEditor } from "./source-editor";
import { useTyped } from "./use-typed";

/** What a field is told; only plain values and objects that stay the same while nothing changed. */
export interface FactFieldProps {
  /** Path of the fact, as text. */
  readonly at: string;
  readonly path: Path;
  readonly kind: FieldKind;
  readonly title: string;
  readonly description: string;
  readonly value: unknown;
  readonly choices: readonly Choice[] | undefined;
  /** Facts are numbers, which the choices name as text. */
  readonly numbers: boolean;
  readonly long: boolean;
  readonly whole: boolean;
  readonly problem: string | undefined;
  readonly missing: boolean;
  /** Where the source of the fact is kept; undefined where it has none of its own. */
  readonly sourceAt: Path | undefined;
  readonly source: Source | undefined;
  /** What stands in the case while the field is empty; nothing where it is left out. */
  readonly kept?: string;
}

/** One fact: label, control, how it was understood or what is wrong with it, and the record that shows it. */
export const FactField = memo(
  function FactField(props: FactFieldProps): ReactElement {
    const { at, path, kind, title, description, value, choices, long, whole, problem, missing, sourceAt, source } =
      props;
    const styles = useFormStyles();
    const tools = useFormTools();
    const note = useId();
    const [sourceOpen, setSourceOpen] = useState(false);
    const words = choices?.map(({ id }) => id);
    const field = useTyped(kind, value, tools.today, kind === "choice" ? words : undefined, (next, stay) => {
      const fact = props.numbers && typeof next === "string" ? Number(next) : next;
      tools.edit((facts) => withFact(facts, path, fact ?? props.kept), { label: title, at, together: `${stay} ${at}` });
    });
    // While a person types, half a date is no fault.
    const fault =
      field.within && field.edited ? undefined : (notUnderstood(kind, value, tools.today, words) ?? problem);
    const shown = fault ?? field.words;
    const cite = citeText(source);
    return (
      <>
        <div className={mergeClasses(styles.field, whole && styles.whole)}>
          <div className={styles.labelRow}>
            <Label htmlFor={`fact-${at}`} className={styles.label}>
              {title}
              {missing ? (
                <>
                  {" "}
                  <span className={mergeClasses(styles.badge, styles.lacking)}>missing</span>
                </>
              ) : null}
            </Label>
            {sourceAt === undefined ? null : (
              <button
                type="button"
                className={mergeClasses(styles.iconButton, cite !== undefined && styles.iconOn)}
                aria-expanded={sourceOpen}
                aria-label={`Source of ${title}`}
                title={cite === undefined ? "Name the record that shows this" : cite}
                onClick={() => {
                  setSourceOpen(!sourceOpen);
                }}
              >
                <Icon name="source" />
              </button>
            )}
          </div>
          <Control
            id={`fact-${at}`}
            kind={kind}
            typed={field.typed}
            choices={choices}
            long={long}
            edited={field.edited}
            wrong={fault !== undefined}
            describedBy={`${note} ${note}-means`}
            type={field.type}
            entered={field.entered}
            left={field.left}
          />
          {shown === undefined ? null : (
            <p id={note} className={mergeClasses(styles.note, fault === undefined ? styles.understood : styles.error)}>
              {shown}
            </p>
          )}
          <p id={`${note}-means`} className={shown === undefined && field.typed === "" ? styles.note : styles.hidden}>
            {description}
          </p>
          {cite === undefined || sourceOpen ? null : (
            <button
              type="button"
              className={styles.citeButton}
              aria-label={`${cite}: source of ${title}`}
              onClick={() => {
                setSourceOpen(true);
              }}
            >
              {cite}
            </button>
          )}
        </div>
        {sourceAt === undefined || !sourceOpen ? null : (
          <SourceEditor
            path={sourceAt}
            source={source}
            of={title}
            entered
            close={() => {
              setSourceOpen(false);
              document.getElementById(`fact-${at}`)?.focus();
            }}
          />
        )}
      </>
    );
  },
  (before, after) =>
    before.at === after.at &&
    before.value === after.value &&
    before.problem === after.problem &&
    before.missing === after.missing &&
    before.source === after.source &&
    JSON.stringify(before.choices) === JSON.stringify(after.choices),
);

/** Id of the control of a fact. */
export function controlId(path: Path): string {
  return `fact-${pathText(path)}`;
}
