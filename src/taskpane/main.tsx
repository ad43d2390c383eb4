import { createRoot } from "react-dom/client";
import { officeIsDark, registerCommands, startOffice } from "../host/word/start";
import { WordHost } from "../host/word/word-host";
import { CommandLine, paneCommands } from "./app/commands";
import { Pane } from "./app/pane";
import { startEngine } from "./engine/client";
import { fromOwnOrigin } from "./engine/library-files";
import { browserKeep } from "./work/browser-keep";

/** Says what is wrong where office.js did not load, with a way to try again, instead of a blank pane. */
function sayWithoutOffice(place: HTMLElement): void {
  const words = document.createElement("p");
  words.setAttribute("role", "alert");
  words.textContent =
    "Motionwright could not reach Microsoft's library for add-ins (appsforoffice.microsoft.com), without which it cannot speak to Word. Check the connection, or ask whoever looks after your network to allow that address. Your document was not touched, and what you typed is kept on this computer.";
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = "Try again";
  again.addEventListener("click", () => {
    location.reload();
  });
  place.replaceChildren(words, again);
}

/** Starts the pane inside Word. */
async function start(place: HTMLElement): Promise<void> {
  // The page asked for office.js before this script: without it there is nothing to wait for.
  if (!("Office" in globalThis)) {
    sayWithoutOffice(place);
    return;
  }
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
