import type { StopWatching } from "../document-host";

/** Changes that come faster than this are told once, in milliseconds. */
const pause = 250;

/**
 * Tells of changes. The common API tells of the selection in every Word; edits move it, so a change of the selection is told as a possible
 * change of the text as well. Word 1.6 and later also tells of changed paragraphs.
 */
export async function watch(changed: (what: "text" | "selection") => void): Promise<StopWatching> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const told = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed("selection");
      changed("text");
    }, pause);
  };
  await new Promise<void>((resolve, reject) => {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, told, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(result.error.message));
    });
  });
  return () =>
    new Promise((resolve) => {
      clearTimeout(timer);
      Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: told }, () => {
        resolve();
      });
    });
}
