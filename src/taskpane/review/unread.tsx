import type { ReactElement } from "react";
import { Notice } from "../app/notice";
import { useStyles } from "../app/styles";

/** Words that stand in text boxes: the review has not read them, so a person must. */
export function Unread({ texts }: { readonly texts: readonly string[] }): ReactElement | null {
  const styles = useStyles();
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
