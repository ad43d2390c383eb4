import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FoundValue } from "../../library";
import type { DocumentHost } from "../../host/document-host";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import type { CaseJson } from "../engine/calls";
import { wordsOf } from "../work/words-of";
import type { AuthorCalls } from "./calls";

/** Words around a value, so that a person sees what it means there. */
const around = 30;

/** A value with the paragraph that it stands in. */
interface Proposal extends FoundValue {
  readonly before: string;
  readonly after: string;
}

/** Makes a template of a letter: the open case's values in it are offered as facts, and each that is ticked becomes its tag. */
export function FromLetter({
  host,
  engine,
  facts,
  caseTitle,
  changed,
}: {
  readonly host: DocumentHost;
  readonly engine: AuthorCalls;
  readonly facts: CaseJson | undefined;
  readonly caseTitle: string | undefined;
  readonly changed: () => void;
}): ReactElement {
  const styles = useStyles();
  const [found, setFound] = useState<readonly Proposal[]>();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [busy, setBusy] = useState<string>();
  const [said, setSaid] = useState<{ readonly words: string; readonly failed: boolean }>();
  const start = (what: string, work: () => Promise<string | undefined>): void => {
    setBusy(what);
    setSaid(undefined);
    work()
      .then(
        (words) => {
          setSaid(words === undefined ? undefined : { words, failed: false });
        },
        (error: unknown) => {
          setSaid({ words: wordsOf(error), failed: true });
        },
      )
      .finally(() => {
        setBusy(undefined);
      });
  };
  const search = async (): Promise<string | undefined> => {
    if (facts === undefined) return undefined;
    const paragraphs = (await host.read("document")).map(({ text }) => text);
    const values = await engine.values(paragraphs, facts);
    setTicked(new Set());
    setFound(
      values.map((value) => {
        const text = paragraphs[value.paragraph] ?? "";
        const before = text.slice(Math.max(0, value.start - around), value.start);
        return { ...value, before, after: text.slice(value.end, value.end + around) };
      }),
    );
    return values.length === 0 ? "No value of the case stands in the document." : undefined;
  };
  const replace = async (): Promise<string> => {
    // From the end, so that places before stay where they are.
    const chosen = (found ?? []).filter((_, index) => ticked.has(index)).reverse();
    const gone: string[] = [];
    for (const value of chosen) {
      const { notFound } = await host.replace(value, value.tag);
      if (notFound.length > 0) gone.push(value.quote);
    }
    setFound(undefined);
    changed();
    const done = chosen.length - gone.length;
    const many = done === 1 ? "1 value is a tag now." : `${done} values are tags now.`;
    return gone.length === 0 ? many : `${many} Not found any more: ${gone.join(", ")}.`;
  };
  return (
    <section className={styles.section} aria-label="From a letter">
      <h2 className={styles.heading}>Make a template from this letter</h2>
      <Button
        className={styles.start}
        size="small"
        disabled={facts === undefined || busy !== undefined}
        onClick={() => {
          start("Looking for the values of the case …", search);
        }}
      >
        Find the facts of the case
      </Button>
      <p className={styles.small}>
        {facts === undefined
          ? "Open the case that the letter was written for, under Draft."
          : `Values of ${caseTitle ?? "the open case"} that stand in the document are offered. Tick those that mean the fact.`}
      </p>
      <Busy words={busy} />
      {said === undefined ? null : <Notice intent={said.failed ? "error" : "success"}>{said.words}</Notice>}
      {found === undefined || found.length === 0 ? null : (
        <>
          <ul className={styles.list} aria-label="Values found">
            {found.map(({ before, quote, after, tag, label }, index) => (
              <li key={`${index} ${quote}`}>
                <Checkbox
                  checked={ticked.has(index)}
                  label={`${label}: ${tag}`}
                  onChange={(_, { checked }) => {
                    const next = new Set(ticked);
                    if (checked === true) next.add(index);
                    else next.delete(index);
                    setTicked(next);
                  }}
                />
                <p className={styles.small}>
                  {before}
                  <mark>{quote}</mark>
                  {after}
                </p>
              </li>
            ))}
          </ul>
          <div className={styles.row}>
            <Button
              size="small"
              appearance="primary"
              disabled={ticked.size === 0 || busy !== undefined}
              onClick={() => {
                start("Putting tags in their place …", replace);
              }}
            >
              {`Replace ${ticked.size}`}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setTicked(new Set(found.keys()));
              }}
            >
              Tick all
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
