import { createRoot } from "react-dom/client";
import { officeIsDark, registerCommands, startOffice } from "../host/word/start";
import { WordHost } from "../host/word/word-host";
import { CommandLine, paneCommands } from "./app/commands";
import { Pane } from "./app/pane";
import { startEngine } from "./engine/client";
import { fromOwnOrigin } from "./engine/library-files";
import { browserKeep } from "./work/keep";

/** Starts the pane inside Word. */
async function start(place: HTMLElement): Promise<void> {
  if (!(await startOffice())) {
    place.textContent = "This page is Motionwright's pane for Word. Open it from Word's ribbon.";
    return;
  }
  const commands = new CommandLine();
  registerCommands(
    Object.fromEntries(
      Object.entries(paneCommands).map(([name, command]) => [
        name,
        () => {
          commands.send(command);
        },
      ]),
    ),
  );
  const engine = startEngine();
  // A first review waits for the rules if this fails, and says why.
  engine.warmUp().catch(() => undefined);
  createRoot(place).render(
    <Pane
      host={new WordHost()}
      engine={engine}
      readLibrary={fromOwnOrigin(location.href)}
      keep={browserKeep}
      commands={commands}
      appIsDark={officeIsDark}
    />,
  );
}

const place = document.getElementById("pane");
if (place !== null) void start(place);
