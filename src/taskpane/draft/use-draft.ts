import { useEffect, useState } from "react";
import type { CaseJson, Draft, EngineCalls } from "../engine/calls";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";

/** A draft of the chosen paper with the open case, made anew whenever either changes. */
export interface DraftWork {
  readonly draft: Draft | undefined;
  readonly busy: boolean;
  /** Why there is none. */
  readonly trouble: string | undefined;
}

/** Drafts in the background; while a new draft is made, the last one stays. */
export function useDraft(
  engine: EngineCalls,
  paper: string | undefined,
  facts: CaseJson | undefined,
  leftOut: readonly string[],
): DraftWork {
  const [work, setWork] = useState<DraftWork & { readonly of?: string }>({
    draft: undefined,
    busy: false,
    trouble: undefined,
  });
  useEffect(() => {
    if (paper === undefined || facts === undefined) return undefined;
    let left = false;
    setWork((before) => ({
      draft: before.of === paper ? before.draft : undefined,
      busy: true,
      trouble: undefined,
      of: paper,
    }));
    engine.draft(paper, facts, leftOut, today()).then(
      (draft) => {
        if (!left) setWork({ draft, busy: false, trouble: undefined, of: paper });
      },
      (error: unknown) => {
        if (!left) setWork({ draft: undefined, busy: false, trouble: wordsOf(error), of: paper });
      },
    );
    return () => {
      left = true;
    };
  }, [engine, paper, facts, leftOut]);
  return work;
}
