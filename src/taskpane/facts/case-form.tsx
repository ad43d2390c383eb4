import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { Notice } from "../app/notice";
import type { CaseCheck, FactShape } from "../engine/case-calls";
import type { CaseJson, PaperForm } from "../engine/calls";
import { today } from "../work/today";
import type { CaseWork } from "../work/use-case";
import { FindFact } from "./find-fact";
import { editedMark } from "./form/control";
import { FormToolsContext, FormViewContext, type FormTools, type FormView } from "./form/form-context";
import { useFormStyles } from "./form/form-styles";
import { Questionnaire } from "./questionnaire";
import { recordNames } from "./form/record-names";
import { SectionView } from "./form/section-view";
import { allSections, holds, sectionGroups } from "./form/sections";
import { parsePath, startsWith, type Path } from "./path";
import { useOpen } from "./use-open";

/** Every fact of a case by section, with search, undo by keyboard, and words for whoever cannot see what changed. */
export function CaseForm({
  shape,
  work,
  facts,
  check,
  missing: asked,
  onlyMissing,
  asQuestions,
  field,
}: {
  readonly shape: FactShape;
  readonly work: CaseWork;
  readonly facts: CaseJson;
  readonly check: CaseCheck | undefined;
  /** What the chosen paper asks for. */
  readonly missing: PaperForm | undefined;
  readonly onlyMissing: boolean;
  /** Instead of the whole form, what the paper asks, in its order. */
  readonly asQuestions: boolean;
  /** The fact to go to. */
  readonly field: string | undefined;
}): ReactElement {
  const styles = useFormStyles();
  const [said, setSaid] = useState("");
  const [unknown, setUnknown] = useState<string>();
  const { open, setOpen, reveal } = useOpen();
  const now = useRef({ facts, work });
  now.current = { facts, work };
  const tools = useMemo<FormTools>(
    () => ({
      today: today(),
      shape,
      now: () => now.current.facts,
      edit: (change, edit) => {
        const next = change(now.current.facts);
        now.current.facts = next;
        now.current.work.change(next, edit);
      },
      setOpen,
      reveal: (path) => reveal(shape, now.current.facts, path),
      say: setSaid,
    }),
    [shape, setOpen, reveal],
  );
  const missing = useMemo(
    () => new Set(asked?.sections.flatMap(({ fields }) => fields.flatMap((one) => (one.missing ? [one.path] : [])))),
    [asked],
  );
  const shown = useShown(onlyMissing || asQuestions, missing);
  const view = useMemo<FormView>(
    () => ({
      facts,
      check,
      problems: new Map(
        (check?.problems ?? []).flatMap(({ field: at, reason, hint }) =>
          at === undefined ? [] : [[at, hint === undefined ? reason : `${reason} ${hint}`] as const],
        ),
      ),
      missing,
      shown,
      open,
    }),
    [facts, check, missing, shown, open],
  );
  useEffect(() => {
    if (field !== undefined) setUnknown(tools.reveal(parsePath(field)) ? undefined : field);
  }, [field, tools]);
  const { undone } = work;
  const seen = useRef(undone?.number);
  useEffect(() => {
    if (undone === undefined || undone.number === seen.current) return;
    seen.current = undone.number;
    setSaid(`${undone.edit.label}: put back.`);
    if (undone.edit.at !== undefined) tools.reveal(parsePath(undone.edit.at));
  }, [undone, tools]);
  const records = useMemo(() => recordNames(facts), [facts]);
  const nowhere = (check?.problems ?? []).filter(
    ({ field: at }) => at === undefined || !allSections.some((section) => holds(section, parsePath(at))),
  );
  return (
    <FormToolsContext value={tools}>
      <FormViewContext value={view}>
        <div
          className={styles.form}
          onKeyDown={(event) => {
            undoByKey(event, work);
          }}
        >
          {asQuestions ? null : <FindFact />}
          {unknown === undefined ? null : (
            <Notice intent="info">{`“${unknown}” is not typed in: it follows from other facts of the case.`}</Notice>
          )}
          {nowhere.map(({ field: at, reason }) => (
            <Notice key={`${at ?? ""} ${reason}`} intent="error">
              {reason}
            </Notice>
          ))}
          {asQuestions && asked !== undefined ? <Questionnaire asked={asked} /> : null}
          {(asQuestions ? [] : sectionGroups).map(({ title, sections }) => {
            const those = sections.filter(({ path }) => shown?.(path) !== false);
            return those.length === 0 ? null : (
              <div key={title} className={styles.field}>
                <h2 className={styles.groupTitle}>{title}</h2>
                <div className={styles.sections}>
                  {those.map((section) => (
                    <SectionView key={section.id} section={section} />
                  ))}
                </div>
              </div>
            );
          })}
          {Object.entries(records).map(([kind, names]) => (
            <datalist key={kind} id={`records-${kind}`}>
              {names.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          ))}
          <div role="status" className={styles.hidden}>
            {said}
          </div>
        </div>
      </FormViewContext>
    </FormToolsContext>
  );
}

/** Which facts are shown while only missing ones are: those that were missing since then stay in sight while they are typed. */
function useShown(only: boolean, missing: ReadonlySet<string>): ((path: Path) => boolean) | undefined {
  const kept = useRef(new Set<string>());
  return useMemo(() => {
    if (!only) {
      kept.current = new Set();
      return undefined;
    }
    for (const at of missing) kept.current.add(at);
    const paths = [...kept.current].map(parsePath);
    return (path) => paths.some((at) => startsWith(at, path) || startsWith(path, at));
  }, [only, missing]);
}

/** Ctrl+Z undoes in the form; within a field whose text was changed, the browser undoes that first. */
function undoByKey(event: KeyboardEvent, work: CaseWork): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  if (event.target instanceof HTMLElement && event.target.hasAttribute(editedMark)) return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) work.redo();
  else work.undo();
}
