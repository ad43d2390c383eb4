import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { WorkDocument } from "../../host/workspace/work-document";
import { FileButton } from "../app/file-button";

/** What can be opened under the bar, one at a time. */
export type BarPanel = "paste" | "timelines" | "computer";

/** The bar above the pages. */
export function Bar({
  name,
  document,
  panel,
  finding,
  comparing,
  kept,
  toggle,
  toggleFinding,
  toggleComparing,
  open,
  create,
  save,
  children,
}: {
  /** Of the open document. */
  readonly name: string;
  readonly document: WorkDocument;
  readonly panel: BarPanel | undefined;
  readonly finding: boolean;
  readonly comparing: boolean;
  /** What stands on the page is kept on this computer. */
  readonly kept: boolean;
  readonly toggle: (panel: BarPanel) => void;
  readonly toggleFinding: () => void;
  readonly toggleComparing: () => void;
  readonly open: (file: File) => void;
  readonly create: () => void;
  readonly save: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const opener = (title: string, expanded: boolean, press: () => void): ReactElement => (
    <Button size="small" aria-expanded={expanded} onClick={press}>
      {title}
    </Button>
  );
  const panelOpener = (title: string, which: BarPanel): ReactElement =>
    opener(title, panel === which, () => {
      toggle(which);
    });
  return (
    <header className="ws-bar">
      <strong>Motionwright</strong>
      <span className="ws-name">{name}</span>
      <span className="ws-kept">{kept ? "Kept on this computer" : "Not kept yet"}</span>
      <FileButton title="Open …" accept=".docx,.txt" label="Word document" chosen={open} />
      <Button size="small" onClick={create}>
        New
      </Button>
      {panelOpener("Paste text", "paste")}
      <Button size="small" appearance="primary" onClick={save}>
        Save
      </Button>
      <Button
        size="small"
        disabled={document.undoable === undefined}
        title={document.undoable ?? "Nothing to undo"}
        onClick={() => {
          document.undo();
        }}
      >
        Undo
      </Button>
      <Button
        size="small"
        disabled={document.redoable === undefined}
        title={document.redoable ?? "Nothing to redo"}
        onClick={() => {
          document.redo();
        }}
      >
        Redo
      </Button>
      {opener("Find", finding, toggleFinding)}
      {panelOpener("Timelines", "timelines")}
      {opener("Compare drafts", comparing, toggleComparing)}
      {panelOpener("This computer", "computer")}
      {children}
    </header>
  );
}
