import { createContext, useContext } from "react";
import type { CaseCheck, FactShape } from "../../engine/case-calls";
import type { CaseJson } from "../../engine/calls";
import type { Edit } from "../../work/history";
import type { Path } from "../path";

/** What the parts of the form can do; the same object as long as the form stands, so that a field is drawn again only for its own sake. */
export interface FormTools {
  /** "YYYY-MM-DD" */
  readonly today: string;
  readonly shape: FactShape;
  /** The facts as they are now. */
  readonly now: () => CaseJson;
  /** Changes the facts as they are now. */
  readonly edit: (change: (facts: CaseJson) => CaseJson, edit: Edit) => void;
  /** Opens or closes a section, entry or group. */
  readonly setOpen: (key: string, open: boolean) => void;
  /** Opens whatever a fact stands in, and goes there. */
  readonly reveal: (path: Path) => boolean;
  /** Has words read aloud. */
  readonly say: (words: string) => void;
}

/** What the form shows. */
export interface FormView {
  readonly facts: CaseJson;
  readonly check: CaseCheck | undefined;
  /** What is wrong with a fact, in words, by its path. */
  readonly problems: ReadonlyMap<string, string>;
  /** Paths of facts that the chosen paper prints and the case lacks. */
  readonly missing: ReadonlySet<string>;
  /** Facts that are shown; undefined shows all. */
  readonly shown: ((path: Path) => boolean) | undefined;
  readonly open: ReadonlySet<string>;
}

export const FormToolsContext = createContext<FormTools | undefined>(undefined);
export const FormViewContext = createContext<FormView | undefined>(undefined);

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("A part of the form stands outside it.");
  return value;
}

/** What a part of the form can do. */
export function useFormTools(): FormTools {
  return present(useContext(FormToolsContext));
}

/** What the form shows now. */
export function useFormView(): FormView {
  return present(useContext(FormViewContext));
}
