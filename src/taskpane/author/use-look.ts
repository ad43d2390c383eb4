import { useCallback, useEffect, useRef, useState } from "react";
import type { DocumentHost } from "../../host/document-host";
import type { CaseJson } from "../engine/calls";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";
import type { AuthorCalls, TemplateLook } from "./calls";

/** The document is read when typing rests for so long, in milliseconds: Word needs a moment to hand it out. */
const rest = 900;

/** Looks at the document as a template whenever its text or the case changes. */
export function useLook(
  host: DocumentHost,
  engine: AuthorCalls,
  facts: CaseJson | undefined,
): { look: TemplateLook | undefined; busy: boolean; failed: string | undefined; again: () => void } {
  const [look, setLook] = useState<TemplateLook>();
  const [busy, setBusy] = useState(true);
  const [failed, setFailed] = useState<string>();
  const turn = useRef(0);
  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    setBusy(true);
    host
      .file()
      .then((bytes) => engine.look(bytes, facts, today()))
      .then(
        (next) => {
          if (mine !== turn.current) return;
          setLook(next);
          setFailed(undefined);
          setBusy(false);
        },
        (error: unknown) => {
          if (mine !== turn.current) return;
          setFailed(wordsOf(error));
          setBusy(false);
        },
      );
  }, [host, engine, facts]);
  useEffect(() => {
    again();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = host.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(again, rest);
    });
    return () => {
      clearTimeout(timer);
      turn.current += 1;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [host, again]);
  return { look, busy, failed, again };
}
