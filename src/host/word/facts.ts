import type { ShownFact } from "../document-host";

/** Tags of our controls begin so; the path of the fact follows. */
const tagPrefix = "mw:";

interface FactControl extends ShownFact {
  readonly control: Word.ContentControl;
}

async function factControls(context: Word.RequestContext): Promise<FactControl[]> {
  const controls = context.document.contentControls;
  controls.load("tag,text,placeholderText");
  await context.sync();
  return controls.items
    .filter((control) => control.tag.startsWith(tagPrefix))
    .map((control) => {
      const path = control.tag.slice(tagPrefix.length);
      return {
        path,
        text: control.text,
        missing: control.text === "" || control.text === control.placeholderText,
        control,
      };
    });
}

/** Facts that the document shows, in one sync. */
export async function shownFacts(context: Word.RequestContext): Promise<ShownFact[]> {
  return (await factControls(context)).map(({ path, text, missing }) => ({ path, text, missing }));
}

/** Puts new texts into the controls of facts, in two syncs. Returns how many controls changed. */
export async function setFacts(context: Word.RequestContext, facts: ReadonlyMap<string, string>): Promise<number> {
  let changed = 0;
  for (const { path, text, control } of await factControls(context)) {
    const wanted = facts.get(path);
    if (wanted === undefined || wanted === text) continue;
    control.insertText(wanted, "Replace");
    changed += 1;
  }
  if (changed > 0) await context.sync();
  return changed;
}
