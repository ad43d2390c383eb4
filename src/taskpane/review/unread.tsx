import type { ReactElement } from "react";
import { Notice } from "../app/notice";
import { useStyles } from "../app/styles";

/** Words that stand in text boxes: the review has not read them, so a person must. */
export function Unread({ texts }: { readonly texts: readonly string[] | undefined }): ReactElement | null {
  const styles = useStyles();
  if (texts === undefined)
    return (
      <Notice intent="warning">
        Word did not say whether this document holds text boxes. Their words are not reviewed: look for them yourself.
      </Notice>
    );
  if (texts.length === 0) return null;
  const [boxes, them] = texts.length === 1 ? ["1 text box", "it"] : [`${texts.length} text boxes`, "them"];
  return (
    <Notice intent="warning">
      {`Not reviewed: ${boxes}. Word does not let an add-in work in ${them}. Read these words yourself:`}
      <ul className={styles.bullets}>
        {texts.map((text, place) => (
          <li key={`${place} ${text}`} className={styles.text}>
            {text}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
