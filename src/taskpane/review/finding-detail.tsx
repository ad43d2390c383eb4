import { Button, Textarea, Field } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Authority, Finding, Suggestion } from "../../review";
import { useStyles } from "../app/styles";
import type { JoinedText } from "./joined-text";
import type { PlacedFinding } from "./place-findings";
import type { ReviewWork } from "./use-review";

const kinds: Readonly<Record<Suggestion["kind"], string>> = {
  delete: "Take the words out",
  neutral: "Neutral words",
  reserve: "Reserve the point",
  narrow: "Narrower words",
  move: "Say it elsewhere",
};

interface DetailProps {
  readonly placed: PlacedFinding;
  readonly work: ReviewWork;
  readonly joined: JoinedText;
}

/** Why the words matter, what they cost, what the record says, what to ask, and narrower words. */
export function FindingDetail({ placed, work, joined }: DetailProps): ReactElement {
  const styles = useStyles();
  const { finding } = placed;
  return (
    <div className={styles.findingBody}>
      <p className={styles.text}>{finding.message}</p>
      {finding.soft === undefined ? null : <p className={styles.small}>{finding.soft}</p>}
      <Part title="What it can cost">
        <p className={styles.text}>{finding.consequence}</p>
        {finding.doors === undefined ? null : (
          <p className={styles.text}>May close the safety valve: {finding.doors.join(", ")}.</p>
        )}
      </Part>
      <Part title="Authority">
        <ul className={styles.bullets}>
          {finding.authorities.map((authority) => (
            <li key={authority.cite}>{citation(authority)}</li>
          ))}
        </ul>
      </Part>
      <Part title="The record">
        <p className={styles.text}>{evidence(finding)}</p>
        {finding.surplus === true ? (
          <p className={styles.text}>No element of the counts pleaded to needs these words.</p>
        ) : null}
      </Part>
      {finding.ask.length === 0 ? null : (
        <Part title="Ask">
          <ul className={styles.bullets}>
            {finding.ask.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Part>
      )}
      {finding.suggestions.map((suggestion) => (
        <div className={styles.suggestion} key={`${suggestion.kind} ${suggestion.text}`}>
          <p className={styles.label}>{kinds[suggestion.kind]}</p>
          <p className={styles.text}>
            <del>{joined.text.slice(suggestion.replaces.start, suggestion.replaces.end)}</del>
            {suggestion.text === "" ? null : (
              <>
                {" "}
                <ins>{suggestion.text}</ins>
              </>
            )}
          </p>
          <p className={styles.small}>{suggestion.effect}</p>
          <Button
            className={styles.start}
            size="small"
            disabled={work.doing.busy !== undefined}
            onClick={() => {
              work.use(placed, suggestion);
            }}
          >
            {suggestion.text === "" ? "Take these words out" : "Use this wording"}
          </Button>
        </div>
      ))}
      {(finding.beneath ?? []).map((other) => (
        <Part key={other.ruleId} title={`Also on these words: ${other.category.replaceAll("-", " ")}`}>
          <p className={styles.text}>{other.message}</p>
          <p className={styles.small}>{other.consequence}</p>
        </Part>
      ))}
      <Said
        title="Comment in the document"
        note="Whoever gets the file reads it."
        button="Add the comment"
        initial={`${finding.message} ${finding.consequence}`}
        disabled={work.doing.busy !== undefined}
        done={(text) => {
          work.comment(placed, text);
        }}
      />
      <Said
        title="Not a risk here"
        note="Your reason is kept in the document. The finding is shown again if its sentence changes."
        button="Set aside"
        initial=""
        disabled={work.doing.busy !== undefined}
        done={(text) => {
          work.dismiss(placed, text);
        }}
      />
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.label}>{title}</h3>
      {children}
    </div>
  );
}

/** A text that the attorney writes before something is done, behind a button that opens it. */
function Said({
  title,
  note,
  button,
  initial,
  disabled,
  done,
}: {
  readonly title: string;
  readonly note: string;
  readonly button: string;
  readonly initial: string;
  readonly disabled: boolean;
  readonly done: (text: string) => void;
}): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(initial);
  const [lacking, setLacking] = useState(false);
  if (!open)
    return (
      <Button
        size="small"
        className={styles.start}
        aria-expanded={false}
        onClick={() => {
          setOpen(true);
        }}
      >
        {title} …
      </Button>
    );
  return (
    <div className={styles.stack}>
      <Field label={title} hint={note} {...(lacking ? { validationMessage: "Write a few words first." } : {})}>
        <Textarea
          value={text}
          rows={4}
          autoFocus
          onChange={(_, { value }) => {
            setText(value);
            setLacking(false);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={disabled}
          onClick={() => {
            if (text.trim() === "") setLacking(true);
            else {
              setOpen(false);
              done(text.trim());
            }
          }}
        >
          {button}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setOpen(false);
          }}
        >
          Cancel
        </Button>
      </div>
    </div>
  );
}

function citation({ cite, checked, manualYear, note }: Authority): string {
  const manual = manualYear === undefined ? "" : `, ${manualYear} Manual`;
  return `${cite}${manual} (checked ${checked})${note === undefined ? "" : `: ${note}`}`;
}

const states: Readonly<Record<Finding["evidence"]["state"], string>> = {
  supported: "The record supports these words.",
  "not supported": "The record does not support these words.",
  contradicted: "The record contradicts these words.",
  unknown: "The record is not known to say either way.",
};

function evidence({ evidence: { state, reason, cites } }: Finding): string {
  // A reason often names its cites itself.
  const others = cites.filter((cite) => !reason.includes(cite));
  return [states[state], reason, others.join("; ")].filter((part) => part !== "").join(" ");
}
