import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { FileButton } from "../app/file-button";
import { Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import { readLibraryJson, type LibraryIndex, type ReadLibraryFile } from "../engine/library-files";
import { asCase, caseFromFile } from "../work/case-from-file";
import { today } from "../work/today";
import type { CaseWork } from "../work/use-case";
import { wordsOf } from "../work/words-of";

const sample = "sample/";

/** Opens a case: one kept on this computer, a sample, a file, or an empty one. */
export function CaseChoice({
  work,
  samples,
  readLibrary,
}: {
  readonly work: CaseWork;
  readonly samples: LibraryIndex["cases"];
  readonly readLibrary: ReadLibraryFile;
}): ReactElement {
  const styles = useStyles();
  const [trouble, setTrouble] = useState<string>();
  const opening = (reading: Promise<unknown>, name: string): void => {
    setTrouble(undefined);
    reading
      .then((read) => {
        work.open(asCase(read), name);
      })
      .catch((error: unknown) => {
        setTrouble(`${name} could not be opened. ${wordsOf(error)}`);
      });
  };
  const choose = (value: string): void => {
    if (value.startsWith(sample)) {
      const name = value.slice(sample.length);
      opening(readLibraryJson(readLibrary, `cases/${name}.json`), name);
    } else work.openKept(value);
  };
  return (
    <section className={styles.stack} aria-label="Case">
      <h2 className={styles.heading}>Case</h2>
      <Field label="Work on">
        <Select
          value={work.key ?? ""}
          disabled={!work.ready}
          onChange={(_, { value }) => {
            if (value !== "") choose(value);
          }}
        >
          <option value="">{work.ready ? "Choose a case …" : "Looking for kept cases …"}</option>
          {work.kept.length === 0 ? null : (
            <optgroup label="Kept on this computer">
              {work.kept.map(({ key, title }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label="Samples">
            {samples.map(({ name, title }) => (
              <option key={name} value={`${sample}${name}`}>
                {`Sample: ${title}`}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      <div className={styles.row}>
        <FileButton
          title="Open a file …"
          accept=".json,application/json"
          label="Case file"
          disabled={!work.ready}
          chosen={(file) => {
            opening(
              caseFromFile(file).then(({ facts }) => facts),
              file.name.replace(/\.json$/iu, ""),
            );
          }}
        />
        <Button
          size="small"
          disabled={!work.ready}
          onClick={() => {
            const id = `case of ${today()}`;
            work.open({ schema: "motionwright-case/1", id }, id);
          }}
        >
          New case
        </Button>
        {work.key === undefined ? null : (
          <Forget
            forget={() => {
              if (work.key !== undefined) work.forget(work.key);
            }}
          />
        )}
      </div>
      {trouble === undefined ? null : <Notice intent="error">{trouble}</Notice>}
    </section>
  );
}

/** Takes the open case off this computer, after asking. */
function Forget({ forget }: { readonly forget: () => void }): ReactElement {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button
        size="small"
        onClick={() => {
          setAsking(true);
        }}
      >
        Forget this case …
      </Button>
    );
  return (
    <Notice intent="warning">
      What you typed is gone for good unless you saved it as a file.{" "}
      <span className={styles.row}>
        <Button size="small" onClick={forget}>
          Forget it
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
          }}
        >
          Keep it
        </Button>
      </span>
    </Notice>
  );
}
