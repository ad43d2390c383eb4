import { useEffect, useState } from "react";
import type { CaseJson, EngineCalls, PaperForm } from "../engine/calls";
import type { CaseCheck, FactShape } from "../engine/case-calls";
import { wordsOf } from "../work/words-of";

/** What the engine says of the facts. */
export interface FormChecks {
  readonly shape: FactShape | undefined;
  readonly check: CaseCheck | undefined;
  /** What the chosen paper asks for. */
  readonly asked: PaperForm | undefined;
  readonly trouble: string | undefined;
}

/** The facts are checked when typing rests so long, in milliseconds. */
const rest = 150;

/** Reads the schema once, and has the facts checked whenever they change; the last answer stays until the next. */
export function useCheck(engine: EngineCalls, facts: CaseJson | undefined, paper: string | undefined): FormChecks {
  const [shape, setShape] = useState<FactShape>();
  const [check, setCheck] = useState<CaseCheck>();
  const [asked, setAsked] = useState<{ readonly paper: string; readonly form: PaperForm }>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    engine.shape().then(setShape, (error: unknown) => {
      setTrouble(wordsOf(error));
    });
  }, [engine]);
  useEffect(() => {
    if (facts === undefined) return undefined;
    let left = false;
    const timer = setTimeout(() => {
      const failed = (error: unknown): void => {
        if (!left) setTrouble(wordsOf(error));
      };
      engine.check(facts).then((next) => {
        if (left) return;
        setCheck(next);
        setTrouble(undefined);
      }, failed);
      if (paper !== undefined)
        engine.form(paper, facts).then((form) => {
          if (!left) setAsked({ paper, form });
        }, failed);
    }, rest);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [engine, facts, paper]);
  return { shape, check, asked: asked?.paper === paper ? asked?.form : undefined, trouble };
}
