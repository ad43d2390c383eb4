import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DocumentHost } from "../../host/document-host";
import { Busy } from "../app/notice";
import { useStyles } from "../app/styles";
import type { TemplateLook } from "./calls";

const words = { error: "Error", warning: "Warning", note: "Note" } as const;

/** What is wrong with the template; each problem in the body leads to its words. */
export function Problems({
  host,
  look,
  busy,
  doing,
}: {
  readonly host: DocumentHost;
  readonly look: TemplateLook | undefined;
  readonly busy: boolean;
  readonly doing: (work: () => Promise<unknown>) => void;
}): ReactElement {
  const styles = useStyles();
  const problems = look?.problems ?? [];
  const many = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return (
    <section className={styles.section} aria-label="Problems">
      <h2 className={styles.heading}>{look === undefined || problems.length > 0 ? many : "No problem"}</h2>
      <Busy words={busy ? "Reading the document …" : undefined} />
      {look === undefined || problems.length > 0 ? null : (
        <p className={styles.small}>{`The template names ${look.facts} facts.`}</p>
      )}
      <ul className={styles.bullets}>
        {problems.map(({ gravity, reason, hint, where, range }, index) => (
          <li key={`${index} ${reason}`}>
            {range === undefined ? (
              <span>{`${words[gravity]}: ${reason}`}</span>
            ) : (
              <Link
                as="button"
                onClick={() => {
                  doing(() => select(host, range));
                }}
              >
                {`${words[gravity]}: ${reason}`}
              </Link>
            )}
            <p className={styles.small}>{hint === undefined ? where : `${where}. ${hint}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function select(
  host: DocumentHost,
  range: NonNullable<TemplateLook["problems"][number]["range"]>,
): Promise<void> {
  const { notFound } = await host.select(range);
  if (notFound.length > 0) throw new Error("The words have changed since the document was read; it is read again now.");
}
