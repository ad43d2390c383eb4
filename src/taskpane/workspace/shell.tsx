import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState, type ReactElement } from "react";
import { documentText } from "../../docx";
import type { CommandLine } from "../app/commands";
import { Busy } from "../app/notice";
import { Pane } from "../app/pane";
import { useDark } from "../app/use-dark";
import type { EngineCalls } from "../engine/calls";
import type { ReadLibraryFile } from "../engine/library-files";
import type { Keep } from "../work/keep";
import { wordsOf } from "../work/words-of";
import { Bar, type BarPanel } from "./bar";
import { ComputerPanel } from "./computer-panel";
import { saveDocument } from "./files";
import { FindBar } from "./find-bar";
import { newWork, type KeptWork } from "./kept-work";
import { MarginCard } from "./margin-card";
import { PasteText } from "./paste-text";
import { Timelines } from "./timelines";
import { useDesk } from "./use-desk";
import { useKeeping, type KeepingHears } from "./use-keeping";
import { useOpenWork } from "./use-open-work";
import { usePageEvents } from "./use-page-events";
import { WorkList } from "./work-list";
import type { Works } from "./works";

const appIsDark = (): undefined => undefined;

/** Two drafts are compared now and then: the view is a piece of its own, loaded when it is first opened. */
const CompareView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "compare" */ "./compare/compare-view")).CompareView,
}));

/** What the workspace stands on. */
export interface ShellProps {
  readonly engine: EngineCalls;
  readonly readLibrary: ReadLibraryFile;
  readonly keep: Keep;
  readonly works: Works;
  readonly commands: CommandLine;
  /** The work that is open first. */
  readonly first: KeptWork;
  /** Author of tracked changes and comments, as it was set. */
  readonly firstAuthor: string;
}

/** The document's pages with the pane beside them. */
export function Shell(props: ShellProps): ReactElement {
  const { engine, readLibrary, keep, works, commands, first, firstAuthor } = props;
  const dark = useDark(appIsDark);
  const desk = useRef<HTMLElement>(null);
  const [revision, setRevision] = useState(0);
  const [said, setSaid] = useState("");
  const [finding, setFinding] = useState(false);
  const [comparing, setComparing] = useState(false);
  const [panel, setPanel] = useState<BarPanel>();
  const [kept, setKept] = useState<readonly KeptWork[]>([]);
  const [isKept, setIsKept] = useState(false);
  const [author, setAuthor] = useState(firstAuthor);
  const latestAuthor = useRef(author);
  latestAuthor.current = author;
  const { document, work, id, name, show, openText, openFile } = useOpenWork(first, setSaid, () => {
    setComparing(false);
  });
  const { host, view } = useDesk(desk, document, latestAuthor, (draft) => {
    show(newWork("Draft.docx", draft));
  });

  const save = (): void => {
    saveDocument(work.current.name, document.bytes()).then(
      (done) => {
        setSaid(done ? "Saved." : "");
      },
      (error: unknown) => {
        setSaid(`Not saved. ${wordsOf(error)}`);
      },
    );
  };

  const listAgain = (): void => {
    works.list().then(setKept, () => undefined);
  };
  const heard: KeepingHears = {
    changed: () => {
      setRevision(document.revision);
      setIsKept(false);
    },
    kept: (latest) => {
      setIsKept(latest);
      listAgain();
    },
    say: setSaid,
  };
  const hears = useRef(heard);
  hears.current = heard;
  const stopKeeping = useKeeping(document, works, work, hears);

  usePageEvents({
    find: () => {
      setFinding(true);
    },
    save,
    undo: () => {
      document.undo();
    },
    redo: () => {
      document.redo();
    },
    openFile,
    openText: (text) => {
      openText("Pasted text.docx", text);
    },
  });

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      <div className={`ws-shell${dark ? " ws-dark" : ""}${comparing ? " ws-comparing" : ""}`}>
        <Bar
          name={name}
          document={document}
          panel={panel}
          finding={finding}
          comparing={comparing}
          kept={isKept}
          toggle={(which) => {
            setPanel(panel === which ? undefined : which);
          }}
          toggleFinding={() => {
            setFinding(!finding);
          }}
          toggleComparing={() => {
            setComparing(!comparing);
          }}
          open={openFile}
          create={() => {
            openText("New document.docx", "");
          }}
          save={save}
        >
          <WorkList
            kept={kept}
            current={work.current.id}
            show={show}
            forget={(id) => {
              void works.forget(id).then(listAgain);
            }}
          />
          {finding && view !== undefined ? (
            <FindBar
              view={view}
              revision={revision}
              close={() => {
                setFinding(false);
              }}
            />
          ) : null}
          <p className="ws-said" role="status">
            {said}
          </p>
          {panel === "timelines" ? <Timelines host={host} keep={keep} /> : null}
          {panel === "computer" ? (
            <ComputerPanel
              keep={keep}
              author={author}
              setAuthor={setAuthor}
              broughtBack={listAgain}
              wiped={() => {
                stopKeeping();
                location.reload();
              }}
            />
          ) : null}
          {panel === "paste" ? (
            <PasteText
              label="Text of the document"
              button="Open as a document"
              done={(text) => {
                setPanel(undefined);
                openText("Pasted text.docx", text);
              }}
            />
          ) : null}
        </Bar>
        <section ref={desk} className="ws-desk" aria-label="Document" tabIndex={0} />
        <div className="ws-pane">
          <Pane
            key={id}
            host={host}
            engine={engine}
            readLibrary={readLibrary}
            keep={keep}
            commands={commands}
            appIsDark={appIsDark}
          />
        </div>
        {comparing ? (
          <Suspense fallback={<Busy words="Opening …" />}>
            <CompareView
              engine={engine}
              keep={keep}
              open={() => ({ name: work.current.name, text: documentText(document.pkg).text })}
              close={() => {
                setComparing(false);
              }}
            />
          </Suspense>
        ) : null}
        <MarginCard desk={desk} document={document} />
      </div>
    </FluentProvider>
  );
}
