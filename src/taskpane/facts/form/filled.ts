import type { CaseJson, Problem } from "../../engine/calls";
import type { FactShape } from "../../engine/case-calls";
import { groupOf, listAt, parsePath, valueAt } from "../path";
import { fieldsOfSection, holds, shapeAt, type FormSection } from "./sections";

/** How much of a section is there. */
export interface Filled {
  /** "9 of 12", "3 entries", "empty". */
  readonly words: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** Is there anything at a place? Blank text, empty groups and empty lists are nothing. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === "object" ? Object.values(value).some(isFilled) : true;
}

/** Is this group the source of a fact? Sources are not counted: each stands beside its fact. */
export function isSource(shape: FactShape): boolean {
  return (
    shape.fields?.some(({ name }) => name === "bates") === true && shape.fields.some(({ name }) => name === "note")
  );
}

/** Filled and all facts of a group; a list, or a group within it that is empty, counts as one. */
function counted(fields: readonly FactShape[], value: unknown): { filled: number; all: number } {
  const group = groupOf(value);
  return fields
    .filter((field) => !isSource(field))
    .reduce(
      ({ filled, all }, field) => {
        const own = group[field.name];
        if (field.fields !== undefined && isFilled(own)) {
          const within = counted(field.fields, own);
          return { filled: filled + within.filled, all: all + within.all };
        }
        return { filled: filled + (isFilled(own) ? 1 : 0), all: all + 1 };
      },
      { filled: 0, all: 0 },
    );
}

/** How much of a group's facts is there. */
export function filledGroup(fields: readonly FactShape[], value: unknown): Filled {
  const { filled, all } = counted(fields, value);
  return { words: filled === 0 ? "empty" : `${filled} of ${all}`, share: all === 0 ? 0 : filled / all };
}

/** How much of a section is there. */
export function filledSection(root: FactShape, section: FormSection, facts: CaseJson): Filled {
  const fields = fieldsOfSection(root, section);
  if (fields !== undefined) return filledGroup(fields, valueAt(facts, section.path));
  const entries =
    shapeAt(root, section.path)?.item === undefined
      ? Object.keys(groupOf(valueAt(facts, section.path))).length
      : listAt(facts, section.path).length;
  if (entries === 0) return { words: "empty", share: 0 };
  return { words: entries === 1 ? "1 entry" : `${entries} entries`, share: 1 };
}

/** Problems of facts that stand in a section. */
export function problemsIn(section: FormSection, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ field }) => field !== undefined && holds(section, parsePath(field)));
}
