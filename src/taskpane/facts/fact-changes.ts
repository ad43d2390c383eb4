import type { ShownFact } from "../../host/document-host";
import type { DraftedFact } from "../engine/calls";

/** A fact that the document shows otherwise than the case has it. */
export interface FactChange {
  /** As the document's controls name it. */
  readonly name: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** Facts in the document whose text differs from what a draft would show now. A fact that the case lacks changes nothing. */
export function factChanges(shown: readonly ShownFact[], drafted: readonly DraftedFact[]): FactChange[] {
  const now = new Map(drafted.map((fact) => [fact.name, fact]));
  const changes = new Map<string, FactChange>();
  for (const { path, text } of shown) {
    const fact = now.get(path);
    if (fact === undefined || fact.missing || fact.text === text || changes.has(path)) continue;
    changes.set(path, { name: path, label: fact.label, from: text, to: fact.text });
  }
  return [...changes.values()];
}
