import { mergeClasses } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { CustomFacts } from "../custom/custom-facts";
import { TimelineEditor } from "../timeline/timeline-editor";
import { parsePath } from "../path";
import { EntryList } from "./entry-list";
import { filledSection, problemsIn } from "./filled";
import { useFormTools, useFormView } from "./form-context";
import { useFormStyles } from "./form-styles";
import { entryBody, GroupFields } from "./group-fields";
import { Icon } from "./icons";
import { fieldsOfSection, holds, openKey, shapeAt, type FormSection } from "./sections";

/** One section of the form: folded, how much of it is there; open, its facts. */
export function SectionView({ section }: { readonly section: FormSection }): ReactElement {
  const styles = useFormStyles();
  const tools = useFormTools();
  const view = useFormView();
  const key = `section ${openKey(section.path)}`;
  const open = view.open.has(key);
  const { words, share } = filledSection(tools.shape, section, view.facts);
  const wrong = problemsIn(section, view.check?.problems ?? []).length;
  const missing = useMemo(
    () => [...view.missing].filter((at) => holds(section, parsePath(at))).length,
    [view.missing, section],
  );
  return (
    <section aria-label={section.title}>
      <h3 className={styles.sectionTitle}>
        <button
          type="button"
          id={key.replaceAll(" ", "-")}
          className={mergeClasses(styles.sectionHead, open && styles.sectionHeadOpen)}
          aria-expanded={open}
          onClick={() => {
            tools.setOpen(key, !open);
          }}
        >
          <Icon name="chevron" turned={open} />
          <span className={styles.grow}>{section.title}</span>
          {missing === 0 ? null : (
            <span className={mergeClasses(styles.badge, styles.lacking)}>{`${missing} missing`}</span>
          )}
          {wrong === 0 ? null : <span className={mergeClasses(styles.badge, styles.wrong)}>{`${wrong} wrong`}</span>}
          <span className={styles.figure}>{words}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} style={{ display: "block", width: `${Math.round(share * 100)}%` }} />
          </span>
        </button>
      </h3>
      {open ? (
        <div className={styles.sectionBody}>
          <SectionBody section={section} />
        </div>
      ) : null}
    </section>
  );
}

function SectionBody({ section }: { readonly section: FormSection }): ReactElement | null {
  const { shape } = useFormTools();
  if (section.id === "custom") return <CustomFacts />;
  const fields = fieldsOfSection(shape, section);
  if (fields !== undefined) return <GroupFields fields={fields} path={section.path} title={section.title} />;
  const list = shapeAt(shape, section.path);
  if (list === undefined) return null;
  if (section.id === "encounter.timeline") return <TimelineEditor shape={list} path={section.path} />;
  return <EntryList shape={list} path={section.path} body={entryBody} />;
}
