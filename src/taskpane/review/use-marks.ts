import { useCallback, useEffect, useState } from "react";
import { underlineAbility, type DocumentHost, type HostRange, type MarkKind } from "../../host/document-host";
import type { Doing } from "../app/use-doing";

/** Findings made visible in the document: as highlights, which are in the file, and as underlines, which are not. */
export interface MarksWork {
  /** Highlights that are in the document. */
  readonly marks: number;
  /** Underlines that this session has put in; undefined where this host cannot underline. */
  readonly underlines: number | undefined;
  markAll(): void;
  clearMarks(): void;
  underlineAll(): void;
  clearUnderlines(): void;
}

/** @param wanted the stretches to make visible, as the list shows them at the moment */
export function useMarks(
  host: DocumentHost,
  { run }: Pick<Doing, "run">,
  wanted: () => readonly (HostRange & { readonly kind: MarkKind })[],
): MarksWork & { count(): Promise<void> } {
  const [marks, setMarks] = useState(0);
  const [underlines, setUnderlines] = useState<number>();
  const count = useCallback(async (): Promise<void> => {
    setMarks(await host.marksLeft());
  }, [host]);

  useEffect(() => {
    count().catch(() => undefined);
    canUnderline(host).then(
      (can) => {
        if (can) setUnderlines(0);
      },
      () => undefined,
    );
  }, [host, count]);

  return {
    marks,
    underlines,
    count,
    markAll: () => {
      run("Highlighting …", async () => {
        try {
          const { done, notFound } = await host.mark(wanted());
          return `${done.length} places are highlighted.${leftOver(notFound)}`;
        } finally {
          // Also where it failed: what is in the document then must be told.
          await count().catch(() => undefined);
        }
      });
    },
    clearMarks: () => {
      run("Clearing the highlights …", async () => {
        const cleared = await host.clearMarks();
        await count();
        return `${cleared} highlights are cleared; the earlier colors are back.`;
      });
    },
    underlineAll: () => {
      run("Underlining …", async () => {
        try {
          const { done, notFound } = await host.underline(wanted());
          setUnderlines(done.length);
          return `${done.length} places are underlined; nothing of it stays in the file.${leftOver(notFound)}`;
        } catch (error) {
          if (!(await canUnderline(host))) setUnderlines(undefined);
          throw error;
        }
      });
    },
    clearUnderlines: () => {
      run("Taking the underlines away …", async () => {
        await host.underline([]);
        setUnderlines(0);
        return "The underlines are gone.";
      });
    },
  };
}

async function canUnderline(host: DocumentHost): Promise<boolean> {
  const { abilities } = await host.about();
  return abilities.some(({ name, state }) => name === underlineAbility && state === "full");
}

/** What to say of places that were not found again. */
function leftOver(notFound: readonly HostRange[]): string {
  return notFound.length === 0 ? "" : ` ${notFound.length} could not be: review once more, or look at them by hand.`;
}
