import type { StopWatching } from "../document-host";

/** Changes that come faster than this are told once, in milliseconds. */
const pause = 250;

/** Whether this Word tells of changed paragraphs as they change. */
export function tellsOfEdits(): boolean {
  return (
    Office.context.requirements.isSetSupported("WordApi", "1.6") && "onParagraphChanged" in Word.Document.prototype
  );
}

/**
 * Tells of changes. The common API tells of the selection in every Word; edits move it, so a change of the selection is told as a possible
 * change of the text as well. Word 1.6 and later also tells of paragraphs that were changed without it, as by Undo or by another author.
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
  const stopEdits = tellsOfEdits() ? await watchEdits(told).catch(() => undefined) : undefined;
  return async () => {
    clearTimeout(timer);
    await stopEdits?.().catch(() => undefined);
    await new Promise<void>((resolve) => {
      Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: told }, () => {
        resolve();
      });
    });
  };
}

/** Follows changed, added and deleted paragraphs. */
async function watchEdits(told: () => void): Promise<StopWatching> {
  const heard = (): Promise<void> => {
    told();
    return Promise.resolve();
  };
  const handlers = await Word.run(async (context) => {
    const { document } = context;
    const added = [document.onParagraphChanged, document.onParagraphAdded, document.onParagraphDeleted].map((event) =>
      (event as OfficeExtension.EventHandlers<unknown>).add(heard),
    );
    await context.sync();
    return added;
  });
  return async () => {
    const context = handlers[0]?.context;
    for (const handler of handlers) handler.remove();
    await context?.sync();
  };
}
