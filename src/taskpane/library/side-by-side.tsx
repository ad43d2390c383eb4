import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SideRow } from "../../library";
import { useStyles } from "../app/styles";
import type { EntryComparison } from "./calls";

const useSideStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: "4px 6px",
      textAlign: "left",
      verticalAlign: "top",
      overflowWrap: "anywhere",
      whiteSpace: "pre-wrap",
    },
  },
  own: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorNeutralForeground1 },
  below: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorNeutralForeground1 },
  changed: { backgroundColor: "transparent", color: "inherit" },
  gap: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
});

/** Two versions of an entry, one's own left; equal lines far from a change are left out. */
export function SideBySide({
  compared: { own, below, rows, added, removed },
}: {
  readonly compared: EntryComparison;
}): ReactElement {
  const styles = useStyles();
  const side = useSideStyles();
  const named = (what: string, facts: readonly string[]): ReactElement | null =>
    facts.length === 0 ? null : <p className={styles.small}>{`${what}: ${facts.join(", ")}`}</p>;
  return (
    <>
      <table className={side.table} aria-label={`${own} beside ${below}`}>
        <thead>
          <tr>
            <th scope="col">{`Yours, of ${own}`}</th>
            <th scope="col">{`Beneath, of ${below}`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </tbody>
      </table>
      {named("Facts that only the one beneath names", added)}
      {named("Facts that only yours names", removed)}
    </>
  );
}

function Row({ row }: { readonly row: SideRow }): ReactElement {
  const side = useSideStyles();
  if (row.kind === "gap")
    return (
      <tr>
        <td colSpan={2} className={side.gap}>
          {row.lines === 1 ? "1 equal line" : `${row.lines} equal lines`}
        </td>
      </tr>
    );
  if (row.kind === "same")
    return (
      <tr>
        <td>{row.text}</td>
        <td>{row.text}</td>
      </tr>
    );
  return (
    <tr>
      <td className={row.left === undefined ? undefined : side.own}>
        {row.left === undefined ? null : <mark className={side.changed}>{row.left}</mark>}
      </td>
      <td className={row.right === undefined ? undefined : side.below}>
        {row.right === undefined ? null : <mark className={side.changed}>{row.right}</mark>}
      </td>
    </tr>
  );
}
