import { useCallback, useState } from "react";
import type { CaseJson } from "../engine/calls";
import type { FactShape } from "../engine/case-calls";
import { controlId } from "./form/fact-field";
import { fieldFor } from "./form/find";
import { openKey, sectionOf, shapeAt } from "./form/sections";
import { addId, entryId } from "./form/use-list";
import { lastEntry, pathText, type Path } from "./path";

/** Which sections are open, for as long as the pane is: coming back to the form finds it as it was left. */
let remembered: ReadonlySet<string> = new Set();

/** Which parts of the form are open. */
export interface OpenParts {
  readonly open: ReadonlySet<string>;
  setOpen(key: string, open: boolean): void;
  /** Opens what a fact stands in and goes there; false where the form has no such fact. */
  reveal(shape: FactShape, facts: CaseJson, path: Path): boolean;
}

/** Ids of where to go for a fact, the best first: its field, its entry, the button that adds one, its section. */
function goals(path: Path, section: Path): string[] {
  const entry = lastEntry(path);
  const place = path[entry];
  return [
    controlId(path),
    ...(typeof place === "number" ? [entryId(path.slice(0, entry), place)] : []),
    addId(path),
    `section-${openKey(section)}`.replaceAll(" ", "-"),
  ];
}

/** The first goal that stands on the page once what was opened has been drawn. */
function goTo(ids: readonly string[], tries = 20): void {
  requestAnimationFrame(() => {
    const [best] = ids;
    const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    if (found === undefined || (found.id !== best && tries > 0)) {
      if (tries > 0) goTo(ids, tries - 1);
      return;
    }
    found.scrollIntoView({ block: "center" });
    found.focus();
  });
}

/** Which parts of the form are open, and the way to a fact. */
export function useOpen(): OpenParts {
  const [open, keep] = useState(remembered);
  const change = useCallback((next: (before: ReadonlySet<string>) => ReadonlySet<string>) => {
    keep((before) => {
      remembered = next(before);
      return remembered;
    });
  }, []);
  const setOpen = useCallback(
    (key: string, on: boolean) => {
      change((before) =>
        before.has(key) === on ? before : new Set(on ? [...before, key] : [...before].filter((other) => other !== key)),
      );
    },
    [change],
  );
  const reveal = useCallback(
    (shape: FactShape, facts: CaseJson, wanted: Path) => {
      const path = fieldFor(shape, facts, wanted);
      const section = path === undefined ? undefined : sectionOf(path);
      if (path === undefined || section === undefined) return false;
      const inner = path
        .map((_, index) => path.slice(0, index + 1))
        .filter((part) => part.length > section.path.length && shapeAt(shape, part)?.fields !== undefined);
      change((before) => {
        const folded = new Set(inner.map((part) => `${pathText(part)} folded`));
        return new Set([
          ...[...before].filter((key) => !folded.has(key)),
          `section ${openKey(section.path)}`,
          ...inner.map(pathText),
        ]);
      });
      goTo(goals(path, section.path));
      return true;
    },
    [change],
  );
  return { open, setOpen, reveal };
}
