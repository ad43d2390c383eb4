import { Field, Input, Link, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { DocumentHost } from "../../host/document-host";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import type { Draft, EngineCalls } from "../engine/calls";
import type { ReadLibraryFile } from "../engine/library-files";
import type { CaseWork } from "../work/use-case";
import { CaseChoice } from "./case-choice";
import { Grounds } from "./grounds";
import { InsertBar } from "./insert-bar";
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
}

/** Choose a case and a paper, see what is missing, decide on grounds, look at the draft, put it into the document. */
export function DraftTab({ host, engine, readLibrary, work, paper, openField }: DraftTabProps): ReactElement {
  const { draft, busy, trouble } = useDraft(engine, paper.chosen, work.facts, paper.leftOut);
  return (
    <>
      {paper.trouble === undefined ? null : <Notice intent="error">{paper.trouble}</Notice>}
      <CaseChoice work={work} samples={paper.library?.cases ?? []} readLibrary={readLibrary} />
      <PaperChoice paper={paper} />
      {paper.chosen !== undefined && work.facts === undefined ? (
        <Notice intent="info">Open a case, or begin an empty one, and the paper is drafted from it.</Notice>
      ) : null}
      <Busy words={busy ? "Drafting …" : undefined} />
      {trouble === undefined ? null : <Notice intent="error">{trouble}</Notice>}
      {draft === undefined || paper.chosen === undefined ? null : (
        <>
          <Missing draft={draft} openField={openField} />
          <Grounds grounds={draft.grounds} paper={paper} openField={openField} />
          <Preview draft={draft} />
          <InsertBar host={host} draft={draft} work={work} paper={paper} />
        </>
      )}
    </>
  );
}

function PaperChoice({ paper }: { readonly paper: PaperWork }): ReactElement {
  const styles = useStyles();
  const [sought, setSought] = useState("");
  const words = sought.toLowerCase().split(/\s+/u);
  const shown = paper.papers.filter(({ name, title }) =>
    words.every((word) => `${title} ${name}`.toLowerCase().includes(word)),
  );
  return (
    <section className={styles.section} aria-label="Paper">
      <h2 className={styles.heading}>Paper</h2>
      <Field label="Search papers">
        <Input
          type="search"
          value={sought}
          onChange={(_, { value }) => {
            setSought(value);
          }}
        />
      </Field>
      <Field
        label="Paper to draft"
        {...(shown.length === 0 ? { validationMessage: "No paper has these words in its title." } : {})}
      >
        <Select
          value={shown.some(({ name }) => name === paper.chosen) ? paper.chosen : ""}
          onChange={(_, { value }) => {
            if (value !== "") paper.choose(value);
          }}
        >
          <option value="">Choose a paper …</option>
          {shown.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}

/** What the draft shows placeholders for, each leading to its field. */
function Missing({
  draft,
  openField,
}: {
  readonly draft: Draft;
  readonly openField: (path: string | undefined) => void;
}): ReactElement {
  const styles = useStyles();
  const many = draft.missing.length === 1 ? "1 fact is missing" : `${draft.missing.length} facts are missing`;
  return (
    <section className={styles.section} aria-label="Missing facts">
      <h2 className={styles.heading}>{draft.missing.length === 0 ? "No fact is missing" : many}</h2>
      {draft.missing.length === 0 ? null : (
        <>
          <p className={styles.small}>The draft shows a placeholder for each.</p>
          <ul className={styles.bullets}>
            {draft.missing.map(({ path, label }) => (
              <li key={path}>
                <Link
                  as="button"
                  onClick={() => {
                    openField(path);
                  }}
                >
                  {label.charAt(0).toUpperCase() + label.slice(1)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {draft.notes.map((note) => (
        <Notice key={note} intent="info">
          {note}
        </Notice>
      ))}
    </section>
  );
}

function Preview({ draft }: { readonly draft: Draft }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label="Preview">
      <h2 className={styles.heading}>Preview of the words</h2>
      <pre className={styles.preview} tabIndex={0} aria-label="Text of the draft">
        {draft.text}
      </pre>
    </section>
  );
}
