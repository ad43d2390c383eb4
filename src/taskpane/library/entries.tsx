import { Field, Input, Link } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { EntryKind } from "../../library";
import { useStyles } from "../app/styles";
import type { Listing } from "./calls";

type Entry = Listing["entries"][number];

const kinds: readonly { readonly kind: EntryKind; readonly title: string; readonly what: string }[] = [
  { kind: "paper", title: "Papers", what: "Word templates that a draft is made from." },
  { kind: "rules", title: "Wording rules", what: "What a review looks for, one pack a subject." },
  { kind: "clause", title: "Clauses", what: "Passages that papers take in where the facts call for them." },
  { kind: "case", title: "Sample cases", what: "Invented, to try the papers with." },
  {
    kind: "court",
    title: "Courts",
    what: "What a court wants: caption, layout, limits, rules.",
  },
  { kind: "authorities", title: "Authorities", what: "What is cited, with the day on which somebody looked it up." },
];

/** Everything that the libraries give together, each with where it comes from. */
export function Entries({
  entries,
  openPaper,
}: {
  readonly entries: readonly Entry[];
  readonly openPaper: (name: string) => void;
}): ReactElement {
  const styles = useStyles();
  const [sought, setSought] = useState("");
  const words = sought.toLowerCase().split(/\s+/u);
  const found = entries.filter(({ entry: { id, title }, library }) =>
    words.every((word) => `${title} ${id} ${library}`.toLowerCase().includes(word)),
  );
  return (
    <>
      <Field label="Search the libraries">
        <Input
          type="search"
          value={sought}
          onChange={(_, { value }) => {
            setSought(value);
          }}
        />
      </Field>
      <p className={styles.small} role="status">
        {`${found.length} of ${entries.length} entries`}
      </p>
      {kinds.map(({ kind, title, what }) => {
        const some = found.filter(({ entry }) => entry.kind === kind);
        return some.length === 0 ? null : (
          <section key={kind} className={styles.section} aria-label={title}>
            <h2 className={styles.heading}>{`${title} (${some.length})`}</h2>
            <p className={styles.small}>{what}</p>
            <ul className={styles.list}>
              {some.map((resolved) => (
                <li key={resolved.entry.id}>
                  <EntryName resolved={resolved} openPaper={openPaper} />
                  <p className={styles.small}>{origin(resolved)}</p>
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
  resolved: {
    entry: { kind, id, title },
  },
  openPaper,
}: {
  readonly resolved: Entry;
  readonly openPaper: (name: string) => void;
}): ReactElement {
  if (kind !== "paper") return <>{title}</>;
  return (
    <Link
      as="button"
      onClick={() => {
        openPaper(id);
      }}
    >
      {title}
    </Link>
  );
}

/** Where an entry comes from: level, library and version, what it stands over, its file, its last change, and its fingerprint. */
function origin({ entry, level, library, version, beneath }: Entry): string {
  const { file, base, changes, jurisdiction, sha256, over } = entry;
  const last = [...changes].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1))[0];
  const below = beneath.map((other) => `${other.level} ${other.library} ${other.version}`).join(", ");
  return [
    `${level}: ${library} ${version}`,
    ...(below === "" ? [] : [`${over === "extend" ? "extends" : "replaces"} ${below}`]),
    file,
    ...(jurisdiction.length === 0 ? [] : [jurisdiction.join(" and ")]),
    ...(base === undefined ? [] : [`made from ${base.library} ${base.version}`]),
    ...(last === undefined ? [] : [`changed in ${last.version}: ${last.note}`]),
    `fingerprint ${sha256.slice(0, 8)}`,
  ].join(" · ");
}
