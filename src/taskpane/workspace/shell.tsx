import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { documentOfText, documentText } from "../../docx";
import { PageView } from "../../host/workspace/page/page-view";
import { Unseen, type Showing } from "../../host/workspace/showing";
import { WorkDocument } from "../../host/workspace/work-document";
import { WorkspaceHost } from "../../host/workspace/workspace-host";
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
import { MarginCard } from "./margin-card";
import { workOfFile } from "./opened-file";
import { PasteText } from "./paste-text";
import { Timelines } from "./timelines";
import { useKeeping, type KeepingHears } from "./use-keeping";
import { usePageEvents } from "./use-page-events";
import { WorkList } from "./work-list";
import { newWork, type KeptWork } from "./kept-work";
import type { Works } from "./works";

/** Version of the product; the build writes it. */
declare const PRODUCT_VERSION: string;

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

/** An open document; a new one begins with a pane of its own. */
interface Open {
  readonly work: KeptWork;
  readonly document: WorkDocument;
}

function opened(work: KeptWork): Open {
  return { work, document: WorkDocument.open(work.bytes, work.name) };
}

/** The document's pages with the pane beside them. */
export function Shell(props: ShellProps): ReactElement {
  const { engine, readLibrary, keep, works, commands, first, firstAuthor } = props;
  const dark = useDark(appIsDark);
  const desk = useRef<HTMLElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<Open>(() => opened(first));
  const [view, setView] = useState<PageView>();
  const [revision, setRevision] = useState(0);
  const [said, setSaid] = useState("");
  const [finding, setFinding] = useState(false);
  const [comparing, setComparing] = useState(false);
  const [panel, setPanel] = useState<BarPanel>();
  const [kept, setKept] = useState<readonly KeptWork[]>([]);
  const [isKept, setIsKept] = useState(false);
  const [author, setAuthor] = useState(firstAuthor);
  const work = useRef(open.work);
  const latestAuthor = useRef(author);
  latestAuthor.current = author;
  const { document } = open;

  const show = useCallback((next: KeptWork) => {
    try {
      const state = opened(next);
      work.current = next;
      setOpen(state);
      setSaid("");
      setComparing(false);
    } catch (error) {
      setSaid(`${next.name} could not be opened. ${wordsOf(error)}`);
    }
  }, []);

  const openText = (name: string, text: string): void => {
    show(newWork(name, documentOfText(text)));
  };

  const openFile = (chosen: File): void => {
    chosen.arrayBuffer().then(
      (buffer) => {
        show(workOfFile(chosen.name, new Uint8Array(buffer)));
      },
      (error: unknown) => {
        setSaid(wordsOf(error));
      },
    );
  };

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

  // One pane for one document: the host speaks to whatever shows it at the moment.
  const showing = useRef<Showing>(new Unseen());
  const host = useMemo(
    () =>
      new WorkspaceHost({
        document,
        showing: {
          selected: () => showing.current.selected(),
          select: (range) => {
            showing.current.select(range);
          },
          draw: (findings) => {
            showing.current.draw(findings);
          },
          listen: (listener) => showing.current.listen(listener),
        },
        version: PRODUCT_VERSION,
        author: () => latestAuthor.current,
        now: () => `${new Date().toISOString().slice(0, 19)}Z`,
        openNew: (draft) => {
          show(newWork("Draft.docx", draft));
        },
      }),
    [document, show],
  );

  useEffect(() => {
    if (desk.current === null) return undefined;
    const start = performance.now();
    const drawn = new PageView(desk.current, document);
    performance.measure("open: draw the pages", { start });
    showing.current = drawn;
    desk.current.scrollTop = 0;
    setView(drawn);
    return () => {
      showing.current = new Unseen();
      drawn.dispose();
    };
  }, [document]);

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
          name={open.work.name}
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
          open={() => file.current?.click()}
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
          <input
            ref={file}
            type="file"
            accept=".docx,.txt"
            aria-label="Word document"
            hidden
            onChange={({ target }) => {
              const chosen = target.files?.[0];
              if (chosen !== undefined) openFile(chosen);
              target.value = "";
            }}
          />
        </Bar>
        <section ref={desk} className="ws-desk" aria-label="Document" tabIndex={0} />
        <div className="ws-pane">
          <Pane
            key={open.work.id}
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
