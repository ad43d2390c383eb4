import { useState, type ReactElement } from "react";
import { citeText } from "../../case-words";
import { withFact } from "../edit";
import { groupOf, lastEntry, valueAt, type Path } from "../path";
import { isFilled } from "./filled";
import { useFormTools, useFormView } from "./form-context";
import { useFormStyles } from "./form-styles";
import { Icon } from "./icons";
import { SourceEditor } from "./source-editor";

/** The same path in the entry before, where there is one. */
function before(path: Path): Path | undefined {
  const place = lastEntry(path);
  const entry = path[place];
  return typeof entry === "number" && entry > 0
    ? [...path.slice(0, place), entry - 1, ...path.slice(place + 1)]
    : undefined;
}

/** The source of a whole group or entry, as it will be cited; opens to be edited, and takes over that of the entry before. */
export function SourceRow({ path, of }: { readonly path: Path; readonly of: string }): ReactElement {
  const styles = useFormStyles();
  const tools = useFormTools();
  const { facts } = useFormView();
  const [open, setOpen] = useState(false);
  const value = valueAt(facts, path);
  const source = isFilled(value) ? groupOf(value) : undefined;
  const cite = citeText(source);
  const earlier = before(path);
  const same = earlier === undefined ? undefined : valueAt(facts, earlier);
  if (open)
    return (
      <SourceEditor
        path={path}
        source={source}
        of={of}
        entered
        close={() => {
          setOpen(false);
        }}
      />
    );
  return (
    <div className={styles.labelRow}>
      <button
        type="button"
        className={styles.citeButton}
        aria-expanded={false}
        onClick={() => {
          setOpen(true);
        }}
      >
        {cite === undefined ? "+ Source" : `Source: ${cite}`}
      </button>
      <span className={styles.grow} />
      {source === undefined && isFilled(same) ? (
        <button
          type="button"
          className={styles.citeButton}
          title={citeText(groupOf(same)) ?? ""}
          onClick={() => {
            tools.edit((now) => withFact(now, path, same), { label: `Source of ${of}` });
            tools.say("Source taken over from the entry before.");
          }}
        >
          Same as before
        </button>
      ) : null}
      {source === undefined ? null : <Icon name="source" />}
    </div>
  );
}
