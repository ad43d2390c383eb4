import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { InsertableFact } from "../../library";
import type { DocumentHost } from "../../host/document-host";
import { useStyles } from "../app/styles";
import type { AuthorCalls, Insertables } from "./calls";

/** More would be a list that nobody reads; the search narrows it. */
const mostShown = 25;

/** Helpers that do something to words which stand in the document already, or take no fact of the case. */
const helpers: readonly { readonly title: string; readonly before: string; readonly after: string }[] = [
  { title: "Placeholder that counts as missing", before: '{{missing "', after: '"}}' },
  { title: "Date of the paper", before: "{{date today}}", after: "" },
  { title: "Signed by: capitals of a fact", before: "{{upper ", after: "}}" },
  { title: "A list in words: a, b, and c", before: "{{list ", after: "}}" },
  { title: "Fact, or these words where it is missing", before: '{{default FACT "', after: '"}}' },
  { title: "Note to colleagues, printed nowhere", before: "{{! ", after: " }}" },
];

/** Puts facts, loops, conditions, clauses and helpers into the document. */
export function InsertFacts({
  host,
  engine,
  doing,
}: {
  readonly host: DocumentHost;
  readonly engine: AuthorCalls;
  readonly doing: (work: () => Promise<unknown>) => void;
}): ReactElement {
  const styles = useStyles();
  const [known, setKnown] = useState<Insertables>({ facts: [], clauses: [] });
  const [sought, setSought] = useState("");
  useEffect(() => {
    engine.insertables().then(setKnown, () => undefined);
  }, [engine]);
  const words = sought.toLowerCase().split(/\s+/u);
  const found = known.facts.filter(({ title, path }) =>
    words.every((word) => `${title} ${path}`.toLowerCase().includes(word)),
  );
  return (
    <section className={styles.section} aria-label="Insert">
      <h2 className={styles.heading}>Insert</h2>
      <Field label="Search facts" hint="By their name or path: hearing, client.name">
        <Input
          type="search"
          value={sought}
          onChange={(_, { value }) => {
            setSought(value);
          }}
        />
      </Field>
      <ul className={styles.list} aria-label="Facts">
        {found.slice(0, mostShown).map((fact) => (
          <li key={fact.path}>
            <Fact fact={fact} host={host} doing={doing} />
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        {found.length > mostShown
          ? `${mostShown} of ${found.length} are shown; more words narrow them down.`
          : `${found.length} facts.`}
      </p>
      <Field label="Clause">
        <Select
          value=""
          onChange={(_, { value }) => {
            if (value !== "") doing(() => host.type(`{{> ${value}}}`));
          }}
        >
          <option value="">Insert a clause …</option>
          {known.clauses.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Helper" hint="Around the selected words, or where the cursor stands.">
        <Select
          value=""
          onChange={(_, { value }) => {
            const helper = helpers.find(({ title }) => title === value);
            if (helper === undefined) return;
            doing(() => (helper.after === "" ? host.type(helper.before) : host.enclose(helper.before, helper.after)));
          }}
        >
          <option value="">Insert a helper …</option>
          {helpers.map(({ title }) => (
            <option key={title} value={title}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}

function Fact({
  fact: { title, path, tag, name, kind, within },
  host,
  doing,
}: {
  readonly fact: InsertableFact;
  readonly host: DocumentHost;
  readonly doing: (work: () => Promise<unknown>) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.suggestion}>
      <p className={styles.text}>{title}</p>
      <p className={styles.small}>{within === undefined ? path : `${name}, inside a loop over ${within}`}</p>
      <div className={styles.row}>
        {tag === "" ? null : (
          <Button
            size="small"
            aria-label={`Insert ${path}`}
            onClick={() => {
              doing(() => host.type(tag));
            }}
          >
            Insert
          </Button>
        )}
        {kind === "list" ? (
          <Button
            size="small"
            aria-label={`Loop around the selection: ${path}`}
            onClick={() => {
              doing(() => host.enclose(`{{#each ${name}}}`, "{{/each}}"));
            }}
          >
            Loop around the selection
          </Button>
        ) : null}
        <Button
          size="small"
          aria-label={`Only if it is known: ${path}`}
          onClick={() => {
            doing(() => host.enclose(`{{#if ${name}}}`, "{{/if}}"));
          }}
        >
          Only if it is known
        </Button>
      </div>
    </div>
  );
}
