import { Button, Checkbox, Field, Select, Textarea } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { FileButton } from "../../app/file-button";
import { Notice } from "../../app/notice";
import { useStyles } from "../../app/styles";
import type { FactShape } from "../../engine/case-calls";
import { useFormTools } from "../form/form-context";
import { shownFact } from "../../../case/read/read-fact";
import { columnsOf, rowFields } from "./columns";
import { cellsOf, entriesOf, MOST_ROWS } from "./entries";

/** Takes rows of a spreadsheet, pasted or from a .csv file, as entries of a list; shows how they are understood before anything is added. */
export function PasteRows({
  shape,
  add,
  close,
}: {
  readonly shape: FactShape;
  readonly add: (entries: readonly Readonly<Record<string, unknown>>[]) => void;
  readonly close: () => void;
}): ReactElement {
  const styles = useStyles();
  const { today } = useFormTools();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<ReadonlyMap<number, number | undefined>>(new Map());
  const [headed, setHeaded] = useState<boolean>();
  const fields = useMemo(() => rowFields(shape.item ?? shape), [shape]);
  const rows = useMemo(() => cellsOf(text), [text]);
  const guess = useMemo(() => columnsOf(rows, fields, today), [rows, fields, today]);
  const withHeadings = headed ?? guess.headed;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    chosen.has(column) ? chosen.get(column) : guess.fields[column],
  );
  const data = withHeadings ? rows.slice(1) : rows;
  const { entries, unread } = entriesOf(data, columns, fields, withHeadings ? 2 : 1, today);
  const item = (shape.item?.title ?? "entry").toLowerCase();
  const take = (next: string): void => {
    setText(next);
    setChosen(new Map());
    setHeaded(undefined);
  };
  return (
    <section className={styles.section} aria-label={`Rows for ${shape.title}`}>
      <Field label="Rows copied from a spreadsheet" hint="One a row; a first row of headings is recognized.">
        <Textarea
          value={text}
          resize="vertical"
          rows={4}
          autoFocus
          onChange={(_, { value }) => {
            take(value);
          }}
        />
      </Field>
      {rows.length === 0 ? null : (
        <>
          <Checkbox
            label="The first row holds headings"
            checked={withHeadings}
            onChange={(_, { checked }) => {
              setHeaded(checked === true);
            }}
          />
          {columns.map((place, column) => (
            <Field key={column} label={`Column ${column + 1}: ${sampleOf(rows, column)}`}>
              <Select
                size="small"
                value={place === undefined ? "" : String(place)}
                onChange={(_, { value }) => {
                  setChosen(new Map(chosen).set(column, value === "" ? undefined : Number(value)));
                }}
              >
                <option value="">Leave out</option>
                {fields.map(({ title }, at) => (
                  <option key={title} value={String(at)}>
                    {title}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
          <p className={styles.small} aria-live="polite">
            {entries[0] === undefined
              ? "Say which fact at least one column holds."
              : `The first is understood as: ${wordsOfEntry(entries[0], fields)}`}
          </p>
        </>
      )}
      {unread.length === 0 ? null : (
        <Notice intent="warning">
          {unread.slice(0, 5).map(({ row, title, text: cell, reason }) => (
            <span key={`${row} ${title}`}>
              {`Row ${row}, ${title}: “${cell}”. ${reason} `}
              <br />
            </span>
          ))}
          {unread.length > 5 ? `${unread.length - 5} more. ` : ""}
          These are kept as they stand, to be put right in the form.
        </Notice>
      )}
      {entries.length > MOST_ROWS ? (
        <Notice intent="error">{`${entries.length} rows are more than ${MOST_ROWS}. Paste them in parts.`}</Notice>
      ) : null}
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={entries.length === 0 || entries.length > MOST_ROWS}
          onClick={() => {
            add(entries);
          }}
        >
          {`Add ${entries.length === 1 ? `1 ${item}` : `${entries.length} rows`}`}
        </Button>
        <FileButton
          title="Open a .csv file …"
          accept=".csv,.tsv,.txt,text/csv"
          label={`File with rows for ${shape.title}`}
          chosen={(file) => {
            void file.text().then(take);
          }}
        />
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

/** What stands in a column, so that a person knows which it is. */
function sampleOf(rows: readonly (readonly string[])[], column: number): string {
  const sample = rows.map((row) => row[column] ?? "").find((cell) => cell !== "") ?? "empty";
  return sample.length > 40 ? `${sample.slice(0, 39)}…` : sample;
}

function wordsOfEntry(entry: Readonly<Record<string, unknown>>, fields: ReturnType<typeof rowFields>): string {
  return fields
    .flatMap(({ path, title, kind }) => {
      const value = path.reduce<unknown>(
        (at, name) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined),
        entry,
      );
      return value === undefined ? [] : [`${title} ${shownFact(kind, value)}`];
    })
    .join("; ");
}
