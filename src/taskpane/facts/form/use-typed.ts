import { useEffect, useRef, useState } from "react";
import { keptFact, readFact, shownFact, understood, type FieldKind } from "../../../case/read/read-fact";

/** A text that is being typed for a fact. */
export interface Typed {
  readonly typed: string;
  /** The person is in the field. */
  readonly within: boolean;
  /** The person has typed in it since entering it. */
  readonly edited: boolean;
  /** How it was understood. */
  readonly words: string | undefined;
  /** A word for this stay in the field, so that what is typed in it is undone together. */
  readonly stay: string;
  type(text: string): void;
  entered(): void;
  left(): void;
}

let stays = 0;

/**
 * The text of a field. Every stroke goes into the case, understood or not; when the field is left, its text becomes what was understood.
 * @param set keeps a fact, or the text itself where it is not understood
 */
export function useTyped(
  kind: FieldKind,
  value: unknown,
  today: string,
  choices: readonly string[] | undefined,
  set: (value: unknown, stay: string) => void,
): Typed {
  const [typed, setTyped] = useState(() => shownFact(kind, value));
  const [within, setWithin] = useState(false);
  const [unit, setUnit] = useState<string>();
  const [edited, setEdited] = useState(false);
  const stay = useRef("");
  const last = useRef(value);
  // Undo, another entry in this place, or another pane puts another fact into the field.
  useEffect(() => {
    if (JSON.stringify(value) === JSON.stringify(last.current)) return;
    last.current = value;
    setTyped(shownFact(kind, value));
    // It was not typed here: what is wrong with it is said at once.
    setEdited(false);
    setUnit(undefined);
  }, [kind, value]);
  const keep = (text: string): void => {
    const next = keptFact(kind, text, today, choices);
    if (JSON.stringify(next) === JSON.stringify(last.current)) return;
    last.current = next;
    set(next, stay.current);
  };
  return {
    typed,
    within,
    edited: within && edited,
    words: understood(kind, last.current, unit),
    stay: stay.current,
    type: (text) => {
      setTyped(text);
      setEdited(true);
      setUnit(text);
      keep(text);
    },
    entered: () => {
      stays += 1;
      stay.current = `stay ${stays}`;
      setEdited(false);
      setWithin(true);
    },
    left: () => {
      setWithin(false);
      const reading = readFact(kind, typed, today, choices);
      keep(typed);
      if (reading.state === "read") setTyped(shownFact(kind, reading.value));
    },
  };
}
