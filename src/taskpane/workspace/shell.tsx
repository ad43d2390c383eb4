import { Button, FluentProvider, Select, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { documentOfText } from "../../docx";
import { PageView } from "../../host/workspace/page/page-view";
import { Unseen, type Showing } from "../../host/workspace/showing";
import { WorkDocument } from "../../host/workspace/work-document";
import { WorkspaceHost } from "../../host/workspace/workspace-host";
import type { CommandLine } from "../app/commands";
import { Pane } from "../app/pane";
import { useDark } from "../app/use-dark";
import type { EngineCalls } from "../engine/calls";
import type { ReadLibraryFile } from "../engine/library-files";
import type { Keep } from "../work/keep";
import { wordsOf } from "../work/words-of";
import { saveDocument } from "./files";
import { FindBar } from "./find-bar";
import { MarginCard } from "./margin-card";
import { Timelines } from "./timelines";
import { newWork, type KeptWork, type Works } from "./works";

/** Version of the product; the build writes it. */
declare const PRODUCT_VERSION: string;

/** Changes are kept when work rests, in milliseconds. */
const rest = 500;

const appIsDark = (): undefined => undefined;

/** What the workspace stands on. */
export interface ShellProps {
  readonly engine: EngineCalls;
  readonly readLibrary: ReadLibraryFile;
  readonly keep: Keep;
  readonly works: Works;
  readonly commands: CommandLine;
  /** The work that is open first. */
  readonly first: KeptWork;
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
export function Shell({ engine, readLibrary, keep, works, commands, first }: ShellProps): ReactElement {
  const dark = useDark(appIsDark);
  const desk = useRef<HTMLElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<Open>(() => opened(first));
  const [view, setView] = useState<PageView>();
  const [revision, setRevision] = useState(0);
  const [said, setSaid] = useState("");
  const [finding, setFinding] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [timelines, setTimelines] = useState(false);
  const [kept, setKept] = useState<readonly KeptWork[]>([]);
  const work = useRef(open.work);
  const { document } = open;

  const listAgain = useCallback(() => {
    works.list().then(setKept, () => undefined);
  }, [works]);

  const show = useCallback((next: KeptWork) => {
    try {
      const state = opened(next);
      work.current = next;
      setOpen(state);
      setSaid("");
    } catch (error) {
      setSaid(`${next.name} could not be opened. ${wordsOf(error)}`);
    }
  }, []);

  const openBytes = useCallback(
    (name: string, bytes: Uint8Array) => {
      show(newWork(name, bytes));
    },
    [show],
  );

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
        author: () => "Defense counsel",
        now: () => `${new Date().toISOString().slice(0, 19)}Z`,
        openNew: (draft) => {
          openBytes("Draft.docx", draft);
        },
      }),
    [document, openBytes],
  );

  useEffect(() => {
    if (desk.current === null) return undefined;
    const drawn = new PageView(desk.current, document);
    showing.current = drawn;
    desk.current.scrollTop = 0;
    setView(drawn);
    return () => {
      showing.current = new Unseen();
      drawn.dispose();
    };
  }, [document]);

  // What is done is kept when it rests, and at the latest when the page goes out of sight.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: Promise<unknown> = Promise.resolve();
    let saved = work.current.version === 0 ? -1 : document.revision;
    const save = (): void => {
      clearTimeout(timer);
      if (saved === document.revision) return;
      saved = document.revision;
      const bytes = document.bytes();
      last = last
        .then(() => works.save(work.current, bytes))
        .then(
          (next) => {
            if (next.id !== work.current.id)
              setSaid("Another tab has changed this document: what you do here is kept as a document of its own.");
            work.current = next;
            listAgain();
          },
          () => {
            setSaid("This browser keeps nothing here: save the document as a file before you close the page.");
          },
        );
    };
    const stop = document.listen(() => {
      setRevision(document.revision);
      clearTimeout(timer);
      timer = setTimeout(save, rest);
    });
    const hidden = (): void => {
      if (globalThis.document.visibilityState === "hidden") save();
    };
    globalThis.document.addEventListener("visibilitychange", hidden);
    save();
    listAgain();
    return () => {
      save();
      stop();
      globalThis.document.removeEventListener("visibilitychange", hidden);
    };
  }, [document, works, listAgain]);

  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const typing = event.target instanceof Element && event.target.closest("input, textarea") !== null;
      const key = event.key.toLowerCase();
      if (key === "f") setFinding(true);
      else if (key === "s") void saveDocument(work.current.name, document.bytes());
      else if (key === "z" && !typing) {
        if (event.shiftKey) document.redo();
        else document.undo();
      } else if (key === "y" && !typing) document.redo();
      else return;
      event.preventDefault();
    };
    globalThis.addEventListener("keydown", keys);
    return () => {
      globalThis.removeEventListener("keydown", keys);
    };
  }, [document]);

  const openFile = (chosen: File): void => {
    chosen.arrayBuffer().then(
      (buffer) => {
        openBytes(chosen.name, new Uint8Array(buffer));
      },
      (error: unknown) => {
        setSaid(wordsOf(error));
      },
    );
  };

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      <div className={dark ? "ws-shell ws-dark" : "ws-shell"}>
        <header className="ws-bar">
          <strong>Motionwright</strong>
          <span className="ws-name">{open.work.name}</span>
          <Button size="small" onClick={() => file.current?.click()}>
            Open …
          </Button>
          <Button
            size="small"
            onClick={() => {
              openBytes("New document.docx", documentOfText(""));
            }}
          >
            New
          </Button>
          <Button
            size="small"
            aria-expanded={pasting}
            onClick={() => {
              setPasting(!pasting);
            }}
          >
            Paste text
          </Button>
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              saveDocument(work.current.name, document.bytes()).then(
                (done) => {
                  setSaid(done ? "Saved." : "");
                },
                (error: unknown) => {
                  setSaid(`Not saved. ${wordsOf(error)}`);
                },
              );
            }}
          >
            Save
          </Button>
          <Button
            size="small"
            disabled={document.undoable === undefined}
            title={document.undoable ?? "Nothing to undo"}
            onClick={() => {
              document.undo();
            }}
          >
            Undo
          </Button>
          <Button
            size="small"
            disabled={document.redoable === undefined}
            title={document.redoable ?? "Nothing to redo"}
            onClick={() => {
              document.redo();
            }}
          >
            Redo
          </Button>
          <Button
            size="small"
            aria-expanded={finding}
            onClick={() => {
              setFinding(!finding);
            }}
          >
            Find
          </Button>
          <Button
            size="small"
            aria-expanded={timelines}
            onClick={() => {
              setTimelines(!timelines);
            }}
          >
            Timelines
          </Button>
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
          {timelines ? <Timelines host={host} keep={keep} /> : null}
          {pasting ? (
            <PasteText
              done={(text) => {
                setPasting(false);
                openBytes("Pasted text.docx", documentOfText(text));
              }}
            />
          ) : null}
          <input
            ref={file}
            type="file"
            accept=".docx"
            aria-label="Word document"
            hidden
            onChange={({ target }) => {
              const chosen = target.files?.[0];
              if (chosen !== undefined) openFile(chosen);
              target.value = "";
            }}
          />
        </header>
        <section
          ref={desk}
          className="ws-desk"
          aria-label="Document"
          tabIndex={0}
          onDragOver={(event) => {
            event.preventDefault();
          }}
          onDrop={(event) => {
            event.preventDefault();
            const dropped = event.dataTransfer.files[0];
            if (dropped !== undefined) openFile(dropped);
          }}
        />
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
        <MarginCard desk={desk} document={document} />
      </div>
    </FluentProvider>
  );
}

/** Documents that are kept on this computer. */
function WorkList({
  kept,
  current,
  show,
  forget,
}: {
  readonly kept: readonly KeptWork[];
  readonly current: string;
  readonly show: (work: KeptWork) => void;
  readonly forget: (id: string) => void;
}): ReactElement | null {
  if (kept.length < 2) return null;
  return (
    <>
      <Select
        size="small"
        aria-label="Documents on this computer"
        value={current}
        onChange={(_, { value }) => {
          const chosen = kept.find(({ id }) => id === value);
          if (chosen !== undefined) show(chosen);
        }}
      >
        {kept.map(({ id, name, changed }) => (
          <option key={id} value={id}>
            {`${name}, ${new Date(changed).toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" })}`}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        title="Takes every other document off this computer; save those that you want as files first"
        onClick={() => {
          const others = kept.filter(({ id }) => id !== current);
          const many = others.length === 1 ? "1 other document" : `${others.length} other documents`;
          if (confirm(`Take ${many} off this computer for good?`)) for (const { id } of others) forget(id);
        }}
      >
        Forget the others …
      </Button>
    </>
  );
}

/** Takes a text that is to become a document. */
function PasteText({ done }: { readonly done: (text: string) => void }): ReactElement {
  const [text, setText] = useState("");
  return (
    <form
      className="ws-paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") done(text);
      }}
    >
      <textarea
        aria-label="Text of the document"
        rows={5}
        autoFocus
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <Button size="small" type="submit">
        Open as a document
      </Button>
    </form>
  );
}
