/** Buttons of the ribbon and the context menu, by the name that the manifest calls them. */
export type Commands = Readonly<Record<string, () => void>>;

/** Waits until Office is there. False where the page runs outside Word: in another application, or in a plain browser. */
export async function startOffice(): Promise<boolean> {
  const { host } = await Office.onReady();
  return (host as Office.HostType | null) === Office.HostType.Word;
}

/** Ties the manifest's commands to the pane. The pane is shown first where this Word can do that from code (shared runtime). */
export function registerCommands(commands: Commands): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      run();
      const shown = Office.context.requirements.isSetSupported("SharedRuntime", "1.1")
        ? Office.addin.showAsTaskpane()
        : Promise.resolve();
      void shown.finally(() => {
        event.completed();
      });
    });
  }
}

/** Whether Office shows itself dark; undefined where it does not say. */
export function officeIsDark(): boolean | undefined {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "");
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  // Perceived lightness, ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
