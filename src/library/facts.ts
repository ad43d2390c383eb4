import type { FactNode, FactTree } from "../case";
import type { FactField, LibraryFact } from "./manifest/schema";

/**
 * The facts that templates may name, with a firm's own under `custom`. Where no library declares any, every path under
 * `custom` is known; where one does, only what is declared is, so that a mistyped name is told.
 * @param open whether further names are known all the same: a draft or a form takes what a case holds
 */
export function withOwnFacts(tree: FactTree, facts: readonly LibraryFact[], open = false): FactTree {
  const custom = tree.fields?.get("custom");
  if (facts.length === 0 || custom === undefined) return tree;
  const { path, title, description } = custom;
  const fields = new Map(facts.map((fact) => [fact.name, nodeOf(fact)]));
  return {
    ...tree,
    fields: new Map([...(tree.fields ?? []), ["custom", { path, title, description, kind: "object", fields, open }]]),
  };
}

function nodeOf(fact: LibraryFact | FactField, under = "custom"): FactNode {
  const { title, description } = fact;
  const path = `${under}.${fact.name}`;
  if (!fact.list) return valueNode(fact, path);
  return { path, title, description, kind: "list", item: valueNode(fact, `${path}[]`), open: false };
}

function valueNode(fact: LibraryFact | FactField, path: string): FactNode {
  const { title, description, kind, choices } = fact;
  const fields = "fields" in fact ? fact.fields : undefined;
  return {
    path,
    title,
    description,
    kind,
    ...(choices === undefined ? {} : { choices }),
    ...(fields === undefined ? {} : { fields: new Map(fields.map((field) => [field.name, nodeOf(field, path)])) }),
    open: kind === "any",
  };
}
