import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { citeText, type Source } from "../../case-words";
import { withFact } from "../edit";
import { groupOf, listAt, pathText, type Path } from "../path";
import { recordingTime } from "../../../case/read/clock";
import { useFormTools } from "./form-context";
import { useFormStyles } from "./form-styles";
import { Icon } from "./icons";
import { SourceLine } from "./source-line";

/** One place in the record: its fact's name in a source, its label, and what it may offer. */
interface Place {
  readonly name: string;
  readonly label: string;
  readonly example: string;
  readonly whole?: true;
  readonly records?: string;
  /** Puts what was typed into the form that cites print. */
  readonly tidy?: (text: string) => string;
}

const document_: readonly Place[] = [
  { name: "document", label: "Document", example: "Smith report", whole: true, records: "records-document" },
  { name: "page", label: "Page", example: "2" },
  { name: "paragraph", label: "Paragraph", example: "6" },
];
const recording: readonly Place[] = [
  { name: "video", label: "Recording", example: "Dash-cam video", whole: true, records: "records-video" },
  { name: "at", label: "At (mm:ss)", example: "04:12", tidy: recordingTime },
];
const transcript: readonly Place[] = [
  { name: "transcript", label: "Transcript", example: "Tr.", whole: true, records: "records-transcript" },
  { name: "lines", label: "Page and lines", example: "45:3-12" },
];
const always: readonly Place[] = [
  { name: "bates", label: "Bates number", example: "GOV-000123" },
  { name: "note", label: "Note (not printed)", example: "", whole: true },
];

const kinds = [
  { title: "Document", places: document_ },
  { title: "Recording", places: recording },
  { title: "Transcript", places: transcript },
] as const;

/** Where in the record a fact is shown: document and page, moment of a recording, lines of a transcript; further records of the same fact. */
export function SourceEditor({
  path,
  source,
  of,
  entered,
  close,
}: {
  readonly path: Path;
  readonly source: Source | undefined;
  /** What it is the source of. */
  readonly of: string;
  /** Go to the first field when it appears. */
  readonly entered: boolean;
  readonly close: (() => void) | undefined;
}): ReactElement {
  const styles = useFormStyles();
  const tools = useFormTools();
  const place = useRef<HTMLDivElement>(null);
  const facts = groupOf(source);
  const used = kinds.findIndex(({ places }) => places.some(({ name }) => facts[name] !== undefined));
  const [picked, setPicked] = useState<number>();
  const kind = picked ?? (used < 0 ? 0 : used);
  const group = useId();
  const further = listAt(source, ["also"]);
  useEffect(() => {
    if (entered) place.current?.querySelector("input")?.focus();
  }, [entered]);
  const set = (inner: Path, value: unknown, stay: string): void => {
    const whole = [...path, ...inner];
    tools.edit((now) => withFact(now, whole, value), {
      label: `Source of ${of}`,
      together: `${stay} ${pathText(whole)}`,
    });
  };
  const cite = citeText(source);
  // What is filled is never hidden, whichever kind was picked.
  const places = [
    ...kinds.flatMap((one, index) =>
      index === kind ? one.places : one.places.filter(({ name }) => facts[name] !== undefined),
    ),
    ...always,
  ];
  return (
    <div ref={place} className={styles.source} role="group" aria-label={`Source of ${of}`}>
      <div className={styles.listHead} role="radiogroup" aria-label="Kind of record" id={group}>
        {kinds.map(({ title }, index) => (
          <Button
            key={title}
            size="small"
            appearance={index === kind ? "primary" : "subtle"}
            role="radio"
            aria-checked={index === kind}
            onClick={() => {
              setPicked(index);
            }}
          >
            {title}
          </Button>
        ))}
        <span className={styles.grow} />
        {close === undefined ? null : (
          <button type="button" className={styles.iconButton} aria-label={`Close the source of ${of}`} onClick={close}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <div className={styles.fields}>
        {places.map((one) => (
          <SourceLine
            key={one.name}
            place={one}
            value={facts[one.name]}
            set={(value, stay) => {
              set([one.name], value, stay);
            }}
          />
        ))}
      </div>
      {further.map((other, index) => (
        <SourceEditor
          key={index}
          path={[...path, "also", index]}
          source={groupOf(other)}
          of={`${of}, further record ${index + 1}`}
          entered={false}
          close={undefined}
        />
      ))}
      <div className={styles.listHead}>
        <span className={mergeClasses(styles.note, styles.grow)}>
          {cite === undefined ? "Nothing named yet." : `Cited as: (${cite})`}
        </span>
        {path.includes("also") ? null : (
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="add" />}
            onClick={() => {
              tools.edit((now) => withFact(now, [...path, "also", further.length], {}), {
                label: `Further source of ${of}`,
              });
            }}
          >
            Further record
          </Button>
        )}
        {cite === undefined ? null : (
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="remove" />}
            onClick={() => {
              tools.edit((now) => withFact(now, path, undefined), { label: `Source of ${of} removed` });
              tools.say(`Source of ${of} removed.`);
              place.current?.querySelector("input")?.focus();
            }}
          >
            Remove
          </Button>
        )}
      </div>
    </div>
  );
}
