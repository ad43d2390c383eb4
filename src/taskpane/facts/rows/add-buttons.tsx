import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FactShape } from "../../engine/case-calls";
import { useFormStyles } from "../form/form-styles";
import { Icon } from "../form/icons";
import { addId, focusSoon, type ListWork } from "../form/use-list";
import type { Path } from "../path";
import { PasteRows } from "./paste-rows";

/** Over a list: its title where it has one, and the ways to add to it, one entry or rows of a spreadsheet. */
export function AddButtons({
  shape,
  path,
  list,
  title,
  item = (shape.item?.title ?? "entry").toLowerCase(),
}: {
  readonly shape: FactShape;
  readonly path: Path;
  readonly list: ListWork;
  readonly title?: string | undefined;
  /** What the button adds. */
  readonly item?: string;
}): ReactElement {
  const styles = useFormStyles();
  const [pasting, setPasting] = useState(false);
  const close = (): void => {
    setPasting(false);
  };
  return (
    <>
      <div className={styles.listHead}>
        {title === undefined ? <span className={styles.grow} /> : <span className={styles.listTitle}>{title}</span>}
        {shape.item?.fields === undefined ? null : (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={pasting}
            onClick={() => {
              setPasting(!pasting);
            }}
          >
            Paste rows …
          </Button>
        )}
        <Button
          id={addId(path)}
          size="small"
          icon={<Icon name="add" />}
          onClick={() => {
            list.add();
          }}
        >
          {`Add ${item}`}
        </Button>
      </div>
      {pasting ? (
        <PasteRows
          shape={shape}
          add={(entries) => {
            close();
            list.addAll(entries);
          }}
          close={() => {
            close();
            focusSoon(() => document.getElementById(addId(path)));
          }}
        />
      ) : null}
    </>
  );
}
