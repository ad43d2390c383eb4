import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { DocumentHost } from "../../host/document-host";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import { saveFile } from "../work/save-file";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";
import type { AuthorCalls } from "./calls";

const labels = {
  name: "Name of the file",
  title: "Title",
  library: "Library",
  publisher: "Publisher",
  version: "Version",
  note: "What changed",
} as const;
type FieldName = keyof typeof labels;

const hints: Readonly<Partial<Record<FieldName, string>>> = {
  name: "Lower-case words joined by hyphens: cover-letter",
  library: "Its id: lower-case words joined by hyphens",
  version: "Higher than the library's: 1.2.0",
};

/** Saves the document as a template into a library, with a version and a note; the library is handed over as a .zip to keep or publish. */
export function SaveTemplate({
  host,
  engine,
}: {
  readonly host: DocumentHost;
  readonly engine: AuthorCalls;
}): ReactElement {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<"paper" | "clause">("paper");
  const [into, setInto] = useState<{ readonly name: string; readonly bytes: Uint8Array }>();
  const [typed, setTyped] = useState<Readonly<Record<FieldName, string>>>({
    ...{ name: "", title: "", library: "", publisher: "", version: "1.0.0", note: "" },
  });
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly words: string; readonly failed: boolean }>();
  const save = async (): Promise<string> => {
    const { name, title, version, note, library, publisher } = typed;
    const bytes = await host.file();
    const saved = await engine.save(into?.bytes ?? { id: library, title: library, publisher }, {
      ...{ kind, name, title: title === "" ? name : title, bytes, version, note, date: today() },
    });
    saveFile(saved.name, saved.bytes, "application/zip");
    return `${saved.name} holds ${saved.id} ${saved.version}. Hash ${saved.hash}`;
  };
  const input = (name: FieldName): ReactElement => (
    <Field key={name} label={labels[name]} {...(hints[name] === undefined ? {} : { hint: hints[name] })}>
      <Input
        value={typed[name]}
        onChange={(_, { value }) => {
          setTyped({ ...typed, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <section className={styles.section} aria-label="Save">
      <h2 className={styles.heading}>Save into a library</h2>
      <Field label="Save as">
        <Select
          value={kind}
          onChange={(_, { value }) => {
            setKind(value === "clause" ? "clause" : "paper");
          }}
        >
          <option value="paper">a paper</option>
          <option value="clause">a clause, which papers insert</option>
        </Select>
      </Field>
      {input("name")}
      {input("title")}
      <div className={styles.row}>
        <Button size="small" onClick={() => file.current?.click()}>
          Into a library file …
        </Button>
        <span className={styles.small}>{into === undefined ? "A new library is made." : `Into ${into.name}`}</span>
      </div>
      <input
        ref={file}
        className={styles.hidden}
        type="file"
        accept=".zip"
        aria-label="Library file"
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          void chosen?.arrayBuffer().then((content) => {
            setInto({ name: chosen.name, bytes: new Uint8Array(content) });
          });
          target.value = "";
        }}
      />
      {into === undefined ? [input("library"), input("publisher")] : null}
      {input("version")}
      {input("note")}
      <Button
        className={styles.start}
        appearance="primary"
        disabled={busy}
        onClick={() => {
          setBusy(true);
          setSaid(undefined);
          save()
            .then(
              (words) => {
                setSaid({ words, failed: false });
              },
              (error: unknown) => {
                setSaid({ words: wordsOf(error), failed: true });
              },
            )
            .finally(() => {
              setBusy(false);
            });
        }}
      >
        Save the library
      </Button>
      <Busy words={busy ? "Checking and packing …" : undefined} />
      {said === undefined ? null : <Notice intent={said.failed ? "error" : "success"}>{said.words}</Notice>}
    </section>
  );
}
