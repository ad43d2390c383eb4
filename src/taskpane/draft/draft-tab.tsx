import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DocumentHost } from "../../host/document-host";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import type { EngineCalls } from "../engine/calls";
import type { ReadLibraryFile } from "../engine/library-files";
import type { CaseWork } from "../work/use-case";
import { CaseChoice } from "./case-choice";
import { Grounds } from "./grounds";
import { InsertBar } from "./insert-bar";
import { Missing } from "./missing";
import { PaperChoice } from "./paper-choice";
import { Preview } from "./preview";
import { useDraft } from "./use-draft";
import type { PaperWork } from "./use-paper";

interface DraftTabProps {
  readonly host: DocumentHost;
  readonly engine: EngineCalls;
  readonly readLibrary: ReadLibraryFile;
  readonly work: CaseWork;
  readonly paper: PaperWork;
  /** Opens the form at a fact. */
  readonly openField: (path: string | undefined) => void;
  /** Opens what the chosen paper asks, in its order; of an empty case where none is open. */
  readonly answerQuestions: () => void;
}

/** Choose a case and a paper, see what is missing, decide on grounds, look at the draft, put it into the document. */
export function DraftTab({
  host,
  engine,
  readLibrary,
  work,
  paper,
  openField,
  answerQuestions,
}: DraftTabProps): ReactElement {
  const styles = useStyles();
  const { draft, busy, trouble } = useDraft(engine, paper.chosen, work.facts, paper.leftOut);
  return (
    <>
      {paper.trouble === undefined ? null : <Notice intent="error">{paper.trouble}</Notice>}
      <CaseChoice work={work} samples={paper.library?.cases ?? []} readLibrary={readLibrary} />
      <PaperChoice paper={paper} />
      {paper.chosen === undefined ? null : (
        <Button size="small" className={styles.start} disabled={!work.ready} onClick={answerQuestions}>
          Answer what the paper asks
        </Button>
      )}
      {paper.chosen !== undefined && work.facts === undefined ? (
        <Notice intent="info">Open a case, or begin an empty one, and the paper is drafted from it.</Notice>
      ) : null}
      <Busy words={busy ? "Drafting …" : undefined} stop={engine.stop} />
      {trouble === undefined ? null : <Notice intent="error">{trouble}</Notice>}
      {draft === undefined || paper.chosen === undefined ? null : (
        <>
          <Missing draft={draft} needs={paper.needs} openField={openField} />
          <Grounds grounds={draft.grounds} paper={paper} openField={openField} />
          <Preview draft={draft} />
          <InsertBar host={host} engine={engine} draft={draft} work={work} paper={paper} />
        </>
      )}
    </>
  );
}
