import { Field, Input, Link } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import { readLibraryJson, type LibraryManifest, type ReadLibraryFile } from "../engine/library-files";
import { wordsOf } from "../work/words-of";

type Entry = LibraryManifest["entries"][number];

const kinds: readonly { readonly kind: Entry["kind"]; readonly title: string; readonly what: string }[] = [
  { kind: "paper", title: "Papers", what: "Word templates that a draft is made from." },
  { kind: "rules", title: "Wording rules", what: "What a review looks for, one pack a subject." },
  { kind: "clause", title: "Clauses", what: "Passages that papers take in where the facts call for them." },
  { kind: "case", title: "Sample cases", what: "Invented, to try the papers with." },
  { kind: "authorities", title: "Authorities", what: "What is cited, with the day on which somebody looked it up." },
];

/** What the library holds, where it comes from, and which version of it this is. */
export function LibraryTab({
  readLibrary,
  openPaper,
}: {
  readonly readLibrary: ReadLibraryFile;
  readonly openPaper: (name: string) => void;
}): ReactElement {
  const styles = useStyles();
  const [manifest, setManifest] = useState<LibraryManifest>();
  const [trouble, setTrouble] = useState<string>();
  const [sought, setSought] = useState("");
  useEffect(() => {
    let left = false;
    readLibraryJson<LibraryManifest>(readLibrary, "library.json").then(
      (read) => {
        if (!left) setManifest(read);
      },
      (error: unknown) => {
        if (!left) setTrouble(wordsOf(error));
      },
    );
    return () => {
      left = true;
    };
  }, [readLibrary]);
  if (trouble !== undefined) return <Notice intent="error">{trouble}</Notice>;
  if (manifest === undefined) return <Busy words="Reading the library …" />;
  const words = sought.toLowerCase().split(/\s+/u);
  const found = manifest.entries.filter(({ id, title }) =>
    words.every((word) => `${title} ${id}`.toLowerCase().includes(word)),
  );
  return (
    <>
      <section className={styles.stack} aria-label="This library">
        <h1 className={styles.heading}>{manifest.title}</h1>
        <p className={styles.small}>
          {`Version ${manifest.version} by ${manifest.publisher}. Licence: ${manifest.licence}.`}
        </p>
        <p className={styles.text}>{manifest.description}</p>
      </section>
      <Field label="Search the library">
        <Input
          type="search"
          value={sought}
          onChange={(_, { value }) => {
            setSought(value);
          }}
        />
      </Field>
      <p className={styles.small} role="status">
        {`${found.length} of ${manifest.entries.length} entries`}
      </p>
      {kinds.map(({ kind, title, what }) => {
        const entries = found.filter((entry) => entry.kind === kind);
        return entries.length === 0 ? null : (
          <section key={kind} className={styles.section} aria-label={title}>
            <h2 className={styles.heading}>{`${title} (${entries.length})`}</h2>
            <p className={styles.small}>{what}</p>
            <ul className={styles.list}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <EntryName entry={entry} openPaper={openPaper} />
                  <p className={styles.small}>{origin(entry, manifest)}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function EntryName({
  entry,
  openPaper,
}: {
  readonly entry: Entry;
  readonly openPaper: (name: string) => void;
}): ReactElement {
  if (entry.kind !== "paper") return <>{entry.title}</>;
  return (
    <Link
      as="button"
      onClick={() => {
        openPaper(entry.id);
      }}
    >
      {entry.title}
    </Link>
  );
}

/** Where an entry comes from: the file, the library that it was taken over from, its last change, and its fingerprint. */
function origin({ file, base, changes = [], jurisdiction = [], sha256 }: Entry, { version }: LibraryManifest): string {
  const last = changes.at(-1);
  return [
    file,
    ...(jurisdiction.length === 0 ? [] : [jurisdiction.join(" and ")]),
    base === undefined ? `version ${version}` : `taken over from ${base.library} ${base.version}`,
    ...(last === undefined ? [] : [`changed in ${last.version}: ${last.note}`]),
    `fingerprint ${sha256.slice(0, 8)}`,
  ].join(" · ");
}
