import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { DocumentHost } from "../../host/document-host";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import { installedLibraries, takeLibrary } from "../library/installed";
import type { InstalledLibrary } from "../library/installed-library";
import type { Keep } from "../work/keep";
import { saveFile } from "../work/save-file";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";
import type { AuthorCalls, SavedLibrary } from "./calls";

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
  name: "Lower-case words joined by hyphens: cover-letter. Of a paper that is there already, its name, and yours goes before it.",
  library: "Its id: lower-case words joined by hyphens",
  version: "Higher than the library's: 1.2.0",
};

const opened = "opened file";

/** Saves the document as a template into a library, with a version and a note; the library is handed over as a .zip, and used here if the author wants. */
export function SaveTemplate({
  host,
  engine,
  keep,
  changed,
}: {
  readonly host: DocumentHost;
  readonly engine: AuthorCalls;
  readonly keep: Keep;
  readonly changed: () => void;
}): ReactElement {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<"paper" | "clause">("paper");
  const [installed, setInstalled] = useState<readonly InstalledLibrary[]>([]);
  const [zip, setZip] = useState<{ readonly name: string; readonly bytes: Uint8Array }>();
  const [into, setInto] = useState("");
  const [typed, setTyped] = useState<Readonly<Record<FieldName, string>>>({
    ...{ name: "", title: "", library: "", publisher: "", version: "1.0.0", note: "" },
  });
  const [busy, setBusy] = useState<string>();
  const [said, setSaid] = useState<{ readonly words: string; readonly failed: boolean }>();
  const [saved, setSaved] = useState<SavedLibrary>();
  useEffect(() => {
    installedLibraries(keep).then(setInstalled, () => undefined);
  }, [keep, saved]);

  const doing = (words: string, work: () => Promise<string>): void => {
    setBusy(words);
    setSaid(undefined);
    work()
      .then(
        (done) => {
          setSaid({ words: done, failed: false });
        },
        (error: unknown) => {
          setSaid({ words: wordsOf(error), failed: true });
        },
      )
      .finally(() => {
        setBusy(undefined);
      });
  };
  const save = async (): Promise<string> => {
    setSaved(undefined);
    const { name, title, version, note, library, publisher } = typed;
    const chosen = installed.find(({ manifest }) => manifest.id === into)?.files;
    const before = into === opened ? zip?.bytes : chosen;
    const bytes = await host.file();
    const next = await engine.save(before ?? { id: library, title: library, publisher }, {
      ...{ kind, name, title: title === "" ? name : title, bytes, version, note, date: today() },
    });
    saveFile(next.name, next.bytes, "application/zip");
    setSaved(next);
    return `${next.name} holds ${next.manifest.id} ${next.manifest.version}. Hash ${next.hash}`;
  };
  const useHere = async (library: SavedLibrary): Promise<string> => {
    await takeLibrary(keep, { ...library, source: library.name }, "attorney");
    setSaved(undefined);
    changed();
    return `${library.manifest.id} ${library.manifest.version} is in use: its papers are under Draft.`;
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
      <Field label="Into">
        <Select
          value={into}
          onChange={(_, { value }) => {
            setInto(value);
          }}
        >
          <option value="">a new library</option>
          {zip === undefined ? null : <option value={opened}>{zip.name}</option>}
          {installed.map(({ manifest: { id, title, version } }) => (
            <option key={id} value={id}>
              {`${title} ${version}`}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.start} size="small" onClick={() => file.current?.click()}>
        Into a library file …
      </Button>
      <input
        ref={file}
        className={styles.hidden}
        type="file"
        accept=".zip"
        aria-label="Library file"
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          void chosen?.arrayBuffer().then((content) => {
            setZip({ name: chosen.name, bytes: new Uint8Array(content) });
            setInto(opened);
          });
          target.value = "";
        }}
      />
      {into === "" ? [input("library"), input("publisher")] : null}
      {input("version")}
      {input("note")}
      <Button
        className={styles.start}
        appearance="primary"
        disabled={busy !== undefined}
        onClick={() => {
          doing("Checking and packing …", save);
        }}
      >
        Save the library
      </Button>
      <Busy words={busy} />
      {said === undefined ? null : <Notice intent={said.failed ? "error" : "success"}>{said.words}</Notice>}
      {saved === undefined ? null : (
        <Button
          className={styles.start}
          size="small"
          disabled={busy !== undefined}
          onClick={() => {
            doing("Keeping the library on this computer …", () => useHere(saved));
          }}
        >
          Use it on this computer
        </Button>
      )}
    </section>
  );
}
