import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { checkHost, checks, conformanceText, type CheckResult } from "../../host/conformance";
import type { DocumentHost, HostAbout } from "../../host/document-host";
import { copyText } from "../work/copy-text";
import { useStyles } from "../app/styles";
import { WorkNotice } from "../app/work-notice";
import { useDoing } from "../app/use-doing";

/** Version of the product; the build writes it. */
declare const PRODUCT_VERSION: string;

const states = { full: "yes", fallback: "in another way", absent: "no" } as const;

/** What this is, what this Word can do, and a check of it. */
export function AboutTab({ host }: { readonly host: DocumentHost }): ReactElement {
  const styles = useStyles();
  const [about, setAbout] = useState<HostAbout>();
  useEffect(() => {
    void host.about().then(setAbout);
  }, [host]);
  return (
    <>
      <h1 className={styles.heading}>Motionwright {PRODUCT_VERSION}</h1>
      <p className={styles.text}>
        Drafts from Word templates and the facts of a case, and finds the words in a factual basis that cost years. It
        informs an attorney; it never says that something is safe. Nothing that you type or open leaves this computer.
      </p>
      {about === undefined ? null : (
        <section className={styles.section} aria-label={about.name === "word" ? "This Word" : "This workspace"}>
          <h2 className={styles.heading}>
            {about.name === "word" ? `Word ${about.version}` : `Workspace ${about.version}`}
          </h2>
          <ul className={styles.list}>
            {about.abilities.map(({ name, state, note }) => (
              <li key={name}>
                {name}: {states[state]}
                {note === undefined ? null : <p className={styles.small}>{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CheckThisWord host={host} about={about} />
    </>
  );
}

/** Tries every operation on a document that holds nothing but the check's own words. */
function CheckThisWord({
  host,
  about,
}: {
  readonly host: DocumentHost;
  readonly about: HostAbout | undefined;
}): ReactElement {
  const styles = useStyles();
  const doing = useDoing(() => {
    host.stop();
  });
  const [results, setResults] = useState<readonly CheckResult[]>();
  const place = about?.name === "workspace" ? "workspace" : "Word";
  const run = async (tell: (words: string) => void): Promise<string> => {
    const texts = (await host.read("document")).map(({ text }) => text.trim()).filter((text) => text !== "");
    if (texts.length !== conformanceText.length || conformanceText.some((text, at) => texts[at] !== text))
      throw new Error(
        "This document is not the scratch one: it must hold the three paragraphs below and nothing else.",
      );
    let done = 0;
    const came = await checkHost(host, () => {
      done += 1;
      tell(`Checking: ${done} of ${checks.length} …`);
    });
    setResults(came);
    return came.every(({ passed }) => passed) ? "Everything works here." : "Not everything works here: see the report.";
  };
  return (
    <section className={styles.section} aria-label={`Check this ${place}`}>
      <h2 className={styles.heading}>{`Check this ${place}`}</h2>
      <p className={styles.text}>
        Open a blank document, paste these three paragraphs into it, and run the check. It tries everything that the
        pane asks of {place === "Word" ? "Word" : "it"}. Throw the document away afterwards.
      </p>
      <pre className={styles.preview} tabIndex={0} aria-label="Words of the check">
        {conformanceText.join("\n")}
      </pre>
      <Button
        className={styles.start}
        disabled={doing.busy !== undefined}
        onClick={() => {
          doing.run("Checking …", run);
        }}
      >
        Run the check
      </Button>
      <WorkNotice doing={doing} />
      {results === undefined ? null : (
        <>
          <pre className={styles.preview} tabIndex={0} aria-label="Report of the check">
            {reportOf(results, about)}
          </pre>
          <Button
            className={styles.start}
            size="small"
            onClick={() => {
              doing.run("Copying …", async () => {
                await copyText(reportOf(results, about));
                return "The report is copied. It holds no words of your documents.";
              });
            }}
          >
            Copy the report
          </Button>
        </>
      )}
    </section>
  );
}

/** The report, as text to copy. */
function reportOf(results: readonly CheckResult[], about: HostAbout | undefined): string {
  const passed = results.filter((result) => result.passed).length;
  // The first check reads the document once: that is about one turn to the host and back.
  const turn = results[0]?.milliseconds.toFixed(0) ?? "?";
  return [
    `Motionwright ${PRODUCT_VERSION}, ${about?.name ?? ""} ${about?.version ?? ""}: ${passed} of ${results.length} passed`,
    `About ${turn} ms for one reading.`,
    ...(about?.abilities ?? []).map(
      ({ name, state, note }) => `${states[state]}: ${name}${note === undefined ? "" : ` (${note})`}`,
    ),
    ...results.map(
      ({ name, passed: good, reason, milliseconds }) =>
        `${good ? "passed" : "FAILED"}: ${name} (${milliseconds.toFixed(0)} ms)${reason === undefined ? "" : `: ${reason}`}`,
    ),
  ].join("\n");
}
