import { mergeClasses } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { FactShape } from "../../engine/case-calls";
import { EvidenceWarnings } from "./evidence-warnings";
import { EntryList, type EntryBody } from "./entry-list";
import { FactField } from "./fact-field";
import { filledGroup, isFilled, isSource } from "./filled";
import { fieldKind } from "./find";
import { useFormTools, useFormView } from "./form-context";
import { useFormStyles } from "./form-styles";
import { Icon } from "./icons";
import { isLong, isWhole } from "./looks";
import { choicesFor, isNumberReference, type Choice } from "./references";
import { openKey } from "./sections";
import { SourceRow } from "./source-row";
import { groupSource, sourcePath } from "./source-of-fact";
import { pathText, valueAt, type groupOf, type Path } from "../path";

/** The client's pronouns are one of three sets; a case file may also hold each form of others. */
const pronouns: readonly Choice[] = ["he/him", "she/her", "they/them"].map((id) => ({ id, words: id }));
const yesOrNo: readonly Choice[] = [
  { id: "yes", words: "Yes" },
  { id: "no", words: "No" },
];

/** The facts of a list's entry. */
export const entryBody: EntryBody = (fields, path, title) => <GroupFields fields={fields} path={path} title={title} />;

/** Every fact of a group: single facts in a grid, then groups and lists within it, then the source of the whole. */
export function GroupFields({
  fields,
  path,
  title,
}: {
  readonly fields: readonly FactShape[];
  readonly path: Path;
  readonly title: string;
}): ReactElement {
  const styles = useFormStyles();
  const { facts, shown } = useFormView();
  const asked = fields.filter(({ name }) => shown?.([...path, name]) !== false);
  const single = asked.filter((field) => fieldKind(field) !== undefined);
  const inner = asked.filter((field) => fieldKind(field) === undefined && !isSource(field));
  const source = groupSource(fields);
  return (
    <>
      {single.length === 0 ? null : (
        <div className={styles.fields}>
          {single.map((field) => (
            <OneField key={field.name} field={field} fields={fields} path={path} />
          ))}
        </div>
      )}
      {inner.map((field) => (
        <Fragment key={field.name}>
          {field.fields === undefined ? (
            <EntryList shape={field} path={[...path, field.name]} body={entryBody} headed />
          ) : (
            <InnerGroup field={field} path={[...path, field.name]} />
          )}
        </Fragment>
      ))}
      {path.at(-2) === "evidence" ? <EvidenceWarnings entry={Number(path.at(-1))} /> : null}
      {source === undefined || (shown !== undefined && !isFilled(valueAt(facts, [...path, source.name]))) ? null : (
        <SourceRow path={[...path, source.name]} of={title} />
      )}
    </>
  );
}

/** One fact of a group, with the control that fits it. */
export function OneField({
  field,
  fields,
  path,
}: {
  readonly field: FactShape;
  readonly fields: readonly FactShape[];
  readonly path: Path;
}): ReactElement {
  const { facts, problems, missing } = useFormView();
  const whole = [...path, field.name];
  const at = pathText(whole);
  const value = valueAt(facts, whole);
  const kind = fieldKind(field) ?? "text";
  const choices =
    field.kind === "yes-no"
      ? yesOrNo
      : at === "client.pronouns"
        ? pronouns
        : (field.choices?.map((id) => ({ id, words: id })) ?? choicesFor(facts, whole));
  // A source of its own is kept beside the fact; a short name by which others refer to it needs none.
  const sourced = field.name !== "id" && path.length > 0 ? sourcePath(field, fields, path) : undefined;
  return (
    <FactField
      at={at}
      path={whole}
      kind={at === "client.pronouns" ? "text" : kind}
      title={field.title}
      description={kind === "lines" ? `${field.description} One a line.` : field.description}
      value={value}
      choices={choices}
      numbers={isNumberReference(whole)}
      long={choices === undefined && isLong(field.name, kind, value)}
      whole={isWhole(field.name, kind, choices !== undefined)}
      problem={problems.get(at)}
      missing={missing.has(at)}
      sourceAt={sourced}
      source={sourced === undefined ? undefined : asSource(valueAt(facts, sourced))}
    />
  );
}

function asSource(value: unknown): ReturnType<typeof groupOf> | undefined {
  return isFilled(value) ? (value as ReturnType<typeof groupOf>) : undefined;
}

/** A group within another: folded while it is empty, so that what is seldom needed takes one line. */
function InnerGroup({ field, path }: { readonly field: FactShape; readonly path: Path }): ReactElement {
  const styles = useFormStyles();
  const tools = useFormTools();
  const { facts, open } = useFormView();
  const key = openKey(path);
  const value = valueAt(facts, path);
  const folded = `${key} folded`;
  const shown = open.has(key) || (isFilled(value) && !open.has(folded));
  const fields = field.fields ?? [];
  return (
    <div role="group" aria-label={field.title} className={styles.group}>
      <button
        type="button"
        className={styles.groupHead}
        aria-expanded={shown}
        title={field.description}
        onClick={() => {
          tools.setOpen(key, !shown);
          tools.setOpen(folded, shown);
        }}
      >
        <Icon name="chevron" turned={shown} />
        <span className={styles.grow}>{field.title}</span>
        <span className={mergeClasses(styles.figure)}>{filledGroup(fields, value).words}</span>
      </button>
      {shown ? <GroupFields fields={fields} path={path} title={field.title} /> : null}
    </div>
  );
}
