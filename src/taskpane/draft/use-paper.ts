import { useEffect, useState } from "react";
import { readLibraryJson, type LibraryIndex, type ReadLibraryFile } from "../engine/library-files";
import type { Keep } from "../work/keep";
import { wordsOf } from "../work/words-of";

/** Which paper the pane works on, and the library it comes from. */
export interface PaperWork {
  readonly library: LibraryIndex | undefined;
  /** Why the library could not be read. */
  readonly trouble: string | undefined;
  /** Papers, the last used first. */
  readonly papers: LibraryIndex["papers"];
  /** Names of papers that were used, the last first. */
  readonly recent: readonly string[];
  readonly chosen: string | undefined;
  /** Facts that the chosen paper prints whatever the case. */
  readonly needs: readonly string[];
  readonly title: string | undefined;
  /** Ids of grounds that the attorney does not want in the paper. */
  readonly leftOut: readonly string[];
  choose(name: string): void;
  /** Notes that a paper was used, so that it comes first. */
  used(name: string): void;
  setGround(id: string, wanted: boolean): void;
}

const recentName = "recent papers";

/** The choice of a paper. */
export function usePaper(read: ReadLibraryFile, keep: Keep): PaperWork {
  const [library, setLibrary] = useState<LibraryIndex>();
  const [trouble, setTrouble] = useState<string>();
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string>();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);

  useEffect(() => {
    readLibraryJson<LibraryIndex>(read, "index.json").then(setLibrary, (error: unknown) => {
      setTrouble(wordsOf(error));
    });
    keep.read(recentName).then(
      (names) => {
        if (Array.isArray(names)) setRecent(names.map(String));
      },
      () => undefined,
    );
  }, [read, keep]);

  const place = (name: string): number => {
    const at = recent.indexOf(name);
    return at < 0 ? recent.length : at;
  };
  const papers = [...(library?.papers ?? [])].sort(
    (one, other) => place(one.name) - place(other.name) || one.title.localeCompare(other.title),
  );
  return {
    library,
    trouble,
    papers,
    recent,
    chosen,
    needs: papers.find(({ name }) => name === chosen)?.needs ?? [],
    title: papers.find(({ name }) => name === chosen)?.title,
    leftOut,
    choose: (name) => {
      setChosen(name);
      setLeftOut([]);
    },
    used: (name) => {
      const next = [name, ...recent.filter((other) => other !== name)];
      setRecent(next);
      keep.write(recentName, next).catch(() => undefined);
    },
    setGround: (id, wanted) => {
      setLeftOut(wanted ? leftOut.filter((other) => other !== id) : [...leftOut, id]);
    },
  };
}
