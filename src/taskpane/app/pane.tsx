import { FluentProvider, Tab, TabList, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, type ReactElement } from "react";
import type { DocumentHost } from "../../host/document-host";
import { AboutTab } from "../about/about-tab";
import { DraftTab } from "../draft/draft-tab";
import { usePaper } from "../draft/use-paper";
import type { EngineCalls } from "../engine/calls";
import type { ReadLibraryFile } from "../engine/library-files";
import { useLayers } from "../library/use-layers";
import { ReviewTab } from "../review/review-tab";
import { useReview } from "../review/use-review";
import type { Keep } from "../work/keep";
import { ConflictNotice } from "../work/conflict-notice";
import { useCase } from "../work/use-case";
import { useDroppedCase } from "../work/use-dropped-case";
import type { CommandLine, TabName } from "./commands";
import { Busy, Notice } from "./notice";
import { useStyles } from "./styles";
import { useDark } from "./use-dark";

/** What the pane stands on. */
export interface PaneProps {
  readonly host: DocumentHost;
  readonly engine: EngineCalls;
  readonly readLibrary: ReadLibraryFile;
  readonly keep: Keep;
  readonly commands: CommandLine;
  /** Whether the application around the pane is dark; undefined where it does not say. */
  readonly appIsDark: () => boolean | undefined;
}

const tabs: readonly { readonly name: TabName; readonly title: string }[] = [
  { name: "draft", title: "Draft" },
  { name: "review", title: "Review" },
  { name: "facts", title: "Facts" },
  { name: "author", title: "Author" },
  { name: "library", title: "Library" },
  { name: "about", title: "About" },
];

/** Few people write templates: the tab is loaded when it is first opened. */
const AuthorTab = lazy(async () => {
  const { AuthorTab: tab } = await import(/* webpackChunkName: "author" */ "../author/author-tab");
  return { default: tab };
});

/** What lists and installs libraries is loaded when the tab is first opened. */
const LibraryTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "library" */ "../library/library-tab")).LibraryTab,
}));

/** The form of the case is a piece of its own, loaded when it is first opened. */
const FactsTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "facts" */ "../facts/facts-tab")).FactsTab,
}));

/** The whole pane. */
export function Pane({ host, engine, readLibrary: builtIn, keep, commands, appIsDark }: PaneProps): ReactElement {
  const styles = useStyles();
  const dark = useDark(appIsDark);
  const [tab, setTab] = useState<TabName>("draft");
  const [field, setField] = useState<string>();
  const [questions, setQuestions] = useState(false);
  const { read: readLibrary, again: readAgain } = useLayers(builtIn, keep);
  const work = useCase(host, keep);
  const paper = usePaper(readLibrary, keep);
  const review = useReview(host, engine, work.facts);
  const dropped = useDroppedCase(work);

  useEffect(
    () =>
      commands.listen((command) => {
        setTab(command.tab);
        if (command.then === "review the selection") review.review("selection");
        if (command.then === "next finding") review.step(1);
        if (command.then === "previous finding") review.step(-1);
      }),
    [commands, review],
  );

  const otherLibraries = (): void => {
    // The engine has read the libraries as they were: a new one starts with the next call.
    engine.stop();
    engine.warmUp().catch(() => undefined);
    readAgain();
  };
  const openField = (path: string | undefined): void => {
    setField(path);
    setQuestions(false);
    setTab("facts");
  };

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <main className={styles.pane} aria-label="Motionwright">
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={tab}
          onTabSelect={(_, { value }) => {
            setField(undefined);
            setQuestions(false);
            setTab(value as TabName);
          }}
        >
          {tabs.map(({ name, title }) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="page">
              {title}
            </Tab>
          ))}
        </TabList>
        <div
          className={styles.page}
          role="tabpanel"
          id="page"
          aria-labelledby={`tab-${tab}`}
          tabIndex={0}
          onDragOver={dropped.dragOver}
          onDrop={dropped.drop}
        >
          {work.conflict === undefined ? null : <ConflictNotice conflict={work.conflict} resolve={work.resolve} />}
          {work.trouble === undefined ? null : <Notice intent="warning">{work.trouble}</Notice>}
          {dropped.trouble === undefined ? null : <Notice intent="error">{dropped.trouble}</Notice>}
          {tab === "draft" ? (
            <DraftTab
              host={host}
              engine={engine}
              readLibrary={readLibrary}
              work={work}
              paper={paper}
              openField={openField}
              answerQuestions={() => {
                if (work.facts === undefined) work.open({ schema: "motionwright-case/1" }, "new case");
                openField(undefined);
                setQuestions(true);
              }}
            />
          ) : tab === "review" ? (
            <ReviewTab work={review} caseTitle={work.title} />
          ) : tab === "facts" ? (
            <Suspense fallback={<Busy words="Opening the form …" />}>
              <FactsTab host={host} engine={engine} work={work} paper={paper} field={field} questions={questions} />
            </Suspense>
          ) : tab === "author" ? (
            <Suspense fallback={<Busy words="Opening …" />}>
              <AuthorTab host={host} facts={work.facts} caseTitle={work.title} keep={keep} changed={otherLibraries} />
            </Suspense>
          ) : tab === "library" ? (
            <Suspense fallback={<Busy words="Opening …" />}>
              <LibraryTab
                keep={keep}
                changed={otherLibraries}
                openPaper={(name) => {
                  paper.choose(name);
                  setTab("draft");
                }}
              />
            </Suspense>
          ) : (
            <AboutTab host={host} />
          )}
        </div>
      </main>
    </FluentProvider>
  );
}
