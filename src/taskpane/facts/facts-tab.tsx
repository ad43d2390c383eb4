import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { DocumentHost } from "../../host/document-host";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import type { PaperWork } from "../draft/use-paper";
import type { CaseJson, EngineCalls, FormSection, PaperForm } from "../engine/calls";
import { saveFile } from "../work/save-file";
import type { CaseWork } from "../work/use-case";
import { wordsOf } from "../work/words-of";
import { factAt, withEntry, withFact, withoutEntry } from "./edit";
import { FactField } from "./fact-field";
import { UpdateDocument } from "./update-document";

interface FactsTabProps {
  readonly host: DocumentHost;
  readonly engine: EngineCalls;
  readonly work: CaseWork;
  readonly paper: PaperWork;
  /** The fact to go to. */
  readonly field: string | undefined;
}

/** The facts that the chosen paper uses, as a form. */
export function FactsTab({ host, engine, work, paper, field }: FactsTabProps): ReactElement {
  const { facts } = work;
  const { chosen } = paper;
  const [form, setForm] = useState<PaperForm>();
  const [trouble, setTrouble] = useState<string>();
  const [all, setAll] = useState(field === undefined);
  useEffect(() => {
    if (facts === undefined || chosen === undefined) return undefined;
    let left = false;
    engine.form(chosen, facts).then(
      (next) => {
        if (left) return;
        setForm(next);
        setTrouble(undefined);
      },
      (error: unknown) => {
        if (!left) setTrouble(wordsOf(error));
      },
    );
    return () => {
      left = true;
    };
  }, [engine, chosen, facts]);

  if (facts === undefined)
    return <Notice intent="info">No case is open. Open one under Draft, or begin a new one there.</Notice>;
  return (
    <>
      <Field label="Facts for">
        <Select
          value={chosen ?? ""}
          onChange={(_, { value }) => {
            if (value !== "") paper.choose(value);
          }}
        >
          <option value="">Choose a paper …</option>
          {paper.papers.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Keeping work={work} facts={facts} />
      {trouble === undefined ? null : <Notice intent="error">{trouble}</Notice>}
      {chosen === undefined ? null : form === undefined ? (
        <Busy words={trouble === undefined ? "Reading what the paper asks for …" : undefined} />
      ) : (
        <>
          <UpdateDocument host={host} engine={engine} facts={facts} paper={paper} />
          <Checkbox
            label="Missing facts only"
            checked={!all}
            onChange={(_, { checked }) => {
              setAll(checked !== true);
            }}
          />
          <Form form={form} facts={facts} work={work} all={all} field={field} />
        </>
      )}
    </>
  );
}

/** How the case is kept, and the way to have it as a file. */
function Keeping({ work, facts }: { readonly work: CaseWork; readonly facts: CaseJson }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <p className={styles.small}>
        {work.title}: what you type is kept on this computer at once{work.inDocument ? ", and in this document" : ""}.
        It is sent nowhere.
      </p>
      <Button
        className={styles.start}
        size="small"
        onClick={() => {
          const name = (work.title ?? "case").replace(/[^\p{L}\p{N} ._-]+/gu, "-");
          saveFile(`${name}.json`, `${JSON.stringify(facts, null, 2)}\n`, "application/json");
        }}
      >
        Save the case as a file
      </Button>
    </div>
  );
}

function Form({
  form,
  facts,
  work,
  all,
  field,
}: {
  readonly form: PaperForm;
  readonly facts: CaseJson;
  readonly work: CaseWork;
  readonly all: boolean;
  readonly field: string | undefined;
}): ReactElement {
  const styles = useStyles();
  const known = form.sections.flatMap(({ fields }) => fields.map(({ path }) => path));
  // A fact that was missing when the form was opened stays in sight while it is typed.
  const shown = useRef(new Set<string>());
  if (field !== undefined) shown.current.add(field);
  for (const { fields } of form.sections) for (const { path, missing } of fields) if (missing) shown.current.add(path);
  const sections = form.sections
    .map((section) => ({ ...section, fields: section.fields.filter(({ path }) => all || shown.current.has(path)) }))
    .filter(({ fields }) => fields.length > 0);
  const elsewhere = form.problems.filter((problem) => problem.field === undefined || !known.includes(problem.field));
  return (
    <>
      {elsewhere.map(({ field: at, reason, hint }) => (
        <Notice key={`${at ?? ""} ${reason}`} intent="error">
          {[at, reason, hint].filter((part) => part !== undefined).join(": ")}
        </Notice>
      ))}
      {field !== undefined && !known.includes(field) ? (
        <Notice intent="info">{`“${field}” follows from other facts of the case, or belongs to a list that is empty. Add an entry below.`}</Notice>
      ) : null}
      {sections.length === 0 ? <p className={styles.text}>No fact that this paper prints is missing.</p> : null}
      {sections.map((section) => (
        <Section key={section.path} section={section} form={form} facts={facts} work={work} field={field} />
      ))}
      {form.lists.length === 0 ? null : (
        <section className={styles.section} aria-label="Add">
          <h2 className={styles.heading}>Add</h2>
          <div className={styles.row}>
            {form.lists.map(({ path, item, entries }) => (
              <Button
                key={path}
                size="small"
                onClick={() => {
                  work.change(withEntry(facts, path));
                }}
              >
                {`${item} (${entries} so far)`}
              </Button>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function Section({
  section,
  form,
  facts,
  work,
  field,
}: {
  readonly section: FormSection;
  readonly form: PaperForm;
  readonly facts: CaseJson;
  readonly work: CaseWork;
  readonly field: string | undefined;
}): ReactElement {
  const styles = useStyles();
  const entry = /^(.*)\[(\d+)\]$/u.exec(section.path);
  return (
    <section className={styles.section} aria-label={section.title}>
      <h2 className={styles.heading}>{section.title}</h2>
      {section.fields.map((one) => (
        <FactField
          key={one.path}
          field={one}
          value={factAt(facts, one.path)}
          problems={form.problems.filter((problem) => problem.field === one.path)}
          focused={one.path === field}
          changed={(value) => {
            work.change(withFact(facts, one.path, value));
          }}
        />
      ))}
      {entry === null ? null : (
        <Button
          className={styles.start}
          size="small"
          onClick={() => {
            work.change(withoutEntry(facts, entry[1] ?? "", Number(entry[2])));
          }}
        >
          {`Remove ${section.title.charAt(0).toLowerCase()}${section.title.slice(1)}`}
        </Button>
      )}
    </section>
  );
}
