import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStyles } from "../app/styles";
import type { Draft, DraftedParagraph } from "../engine/calls";

/** The words of the draft with its headings; Word lays out the pages. */
export function Preview({ draft }: { readonly draft: Draft }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label="Preview">
      <h2 className={styles.heading}>Preview of the words</h2>
      <div className={styles.preview} tabIndex={0} role="document" aria-label="Text of the draft">
        {draft.paragraphs.map((paragraph, at) => (
          <PreviewParagraph key={at} paragraph={paragraph} />
        ))}
      </div>
    </section>
  );
}

function PreviewParagraph({ paragraph }: { readonly paragraph: DraftedParagraph }): ReactElement {
  const styles = useStyles();
  const { text, heading, centered, listed, story } = paragraph;
  const look = mergeClasses(
    styles.paragraph,
    centered === true && styles.centered,
    listed === true && heading === undefined && styles.listed,
    heading !== undefined && (heading === 0 ? styles.paperTitle : styles.paperHeading),
  );
  if (heading !== undefined) {
    // Below the pane's own headings; screen readers know six levels.
    return (
      <div role="heading" aria-level={Math.min(6, heading + 3)} className={look}>
        {text}
      </div>
    );
  }
  return <p className={look}>{story === undefined ? text : `[${story}] ${text}`}</p>;
}
