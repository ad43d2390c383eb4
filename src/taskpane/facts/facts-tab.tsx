import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { DocumentHost } from "../../host/document-host";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import type { PaperWork } from "../draft/use-paper";
import type { CaseJson, EngineCalls } from "../engine/calls";
import type { CaseWork } from "../work/use-case";
import { CaseBar } from "./case-bar";
import { CaseForm } from "./case-form";
import { UpdateDocument } from "./update-document";
import { useCheck } from "./use-check";

interface FactsTabProps {
  readonly host: DocumentHost;
  readonly engine: EngineCalls;
  readonly work: CaseWork;
  readonly paper: PaperWork;
  /** The fact to go to. */
  readonly field: string | undefined;
  /** Begins with what the chosen paper asks, in its order. */
  readonly questions: boolean;
}

/** The facts of the open case, as a form. */
export function FactsTab(props: FactsTabProps): ReactElement {
  const { work } = props;
  if (work.facts !== undefined) return <OpenCase {...props} facts={work.facts} />;
  return (
    <Notice intent="info">
      No case is open. Open one under Draft, or begin a new one here.{" "}
      <Button
        size="small"
        disabled={!work.ready}
        onClick={() => {
          work.open({ schema: "motionwright-case/1" }, "new case");
        }}
      >
        New case
      </Button>
    </Notice>
  );
}

function OpenCase({
  host,
  engine,
  work,
  paper,
  field,
  questions,
  facts,
}: FactsTabProps & { readonly facts: CaseJson }): ReactElement {
  const styles = useStyles();
  const { chosen } = paper;
  const { shape, check, asked, trouble } = useCheck(engine, facts, chosen);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [asQuestions, setAsQuestions] = useState(questions);
  return (
    <>
      <CaseBar work={work} facts={facts} />
      <Field label="Facts for">
        <Select
          value={chosen ?? ""}
          onChange={(_, { value }) => {
            if (value !== "") paper.choose(value);
          }}
        >
          <option value="">Every paper</option>
          {paper.papers.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {chosen === undefined ? null : (
        <>
          <Checkbox
            label="As questions, in the paper's order"
            checked={asQuestions}
            onChange={(_, { checked }) => {
              setAsQuestions(checked === true);
            }}
          />
          <Checkbox
            label="Missing facts only"
            disabled={asQuestions}
            checked={onlyMissing}
            onChange={(_, { checked }) => {
              setOnlyMissing(checked === true);
            }}
          />
          <UpdateDocument host={host} engine={engine} facts={facts} paper={paper} />
        </>
      )}
      {trouble === undefined ? null : <Notice intent="error">{trouble}</Notice>}
      {shape === undefined ? (
        <div className={styles.stack}>
          <Busy words={trouble === undefined ? "Reading what a case holds …" : undefined} />
        </div>
      ) : (
        <CaseForm
          key={work.key}
          shape={shape}
          work={work}
          facts={facts}
          check={check}
          missing={asked}
          onlyMissing={onlyMissing}
          asQuestions={asQuestions && chosen !== undefined}
          field={field}
        />
      )}
    </>
  );
}
