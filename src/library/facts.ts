import type { FactNode, FactTree } from "../case";
import type { LibraryFact } from "./manifest/schema";

/**
 * The facts that templates may name, with a firm's own under `custom`. Where no library declares any, every path under
 * `custom` is known; where one does, only what is declared is, so that a mistyped name is told.
 */
export function withOwnFacts(tree: FactTree, facts: readonly LibraryFact[]): FactTree {
  const custom = tree.fields?.get("custom");
  if (facts.length === 0 || custom === undefined) return tree;
  const { path, title, description } = custom;
  const fields = new Map(facts.map((fact) => [fact.name, nodeOf(fact)]));
  return {
    ...tree,
    fields: new Map([
      ...(tree.fields ?? []),
      ["custom", { path, title, description, kind: "object", fields, open: false }],
    ]),
  };
}

function nodeOf(fact: LibraryFact): FactNode {
  const { title, description, kind, choices } = fact;
  const path = `custom.${fact.name}`;
  const one = (at: string): FactNode => ({
    path: at,
    title,
    description,
    kind,
    ...(choices === undefined ? {} : { choices }),
    open: false,
  });
  return fact.list ? { path, title, description, kind: "list", item: one(`${path}[]`), open: false } : one(path);
}
