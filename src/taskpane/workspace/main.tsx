import { createRoot } from "react-dom/client";
import { CommandLine } from "../app/commands";
import type { CaseJson } from "../engine/calls";
import { startEngine } from "../engine/client";
import { fromOwnOrigin, readLibraryJson } from "../engine/library-files";
import { browserKeep } from "../work/browser-keep";
import { titleOf } from "../work/kept-case";
import { wordsOf } from "../work/words-of";
import { defaultAuthor, readAuthor } from "./author";
import { Shell } from "./shell";
import { newWork, type KeptWork } from "./kept-work";
import { Works } from "./works";

/** What a newcomer sees first. */
const sample = "rural-traffic-stop";

const readLibrary = fromOwnOrigin(location.href);

/** Opens the sample case where no case is kept yet, so that the sample's words are held against its record. */
async function openSampleCase(): Promise<void> {
  if ((await browserKeep.names("case/")).length > 0) return;
  const facts = await readLibraryJson<CaseJson>(readLibrary, `cases/${sample}.json`);
  const key = `case/${sample}`;
  await browserKeep.write(key, { key, title: titleOf(facts), facts, changed: Date.now() });
}

/** The document that was worked on last, else the factual basis of the sample case. */
async function firstWork(works: Works): Promise<KeptWork> {
  const last = (await works.list().catch(() => []))[0];
  if (last !== undefined) return last;
  await openSampleCase().catch(() => undefined);
  return newWork("Factual basis (sample).docx", await readLibrary(`cases/${sample}.factual-basis.docx`));
}

async function start(place: HTMLElement): Promise<void> {
  const engine = startEngine();
  // A first review waits for the rules if this fails, and says why.
  engine.warmUp().catch(() => undefined);
  const works = new Works(browserKeep);
  const first = await firstWork(works);
  const author = await readAuthor(browserKeep).catch(() => defaultAuthor);
  createRoot(place).render(
    <Shell
      engine={engine}
      readLibrary={readLibrary}
      keep={browserKeep}
      works={works}
      commands={new CommandLine()}
      first={first}
      firstAuthor={author}
    />,
  );
}

const place = document.getElementById("workspace");
if (place !== null) {
  start(place).catch((error: unknown) => {
    place.textContent = `Motionwright could not start. ${wordsOf(error)}`;
  });
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("service-worker.js").catch(() => undefined);
}
