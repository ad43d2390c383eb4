import type { Diagnostic } from "../../diagnostic";
import { nearestName } from "../facts/nearest";
import { pathParts } from "../facts/path";
import { type FactNode, factTree, findFact } from "../facts/tree";

/** A column of a table of cases: which fact its cells hold. */
export interface Column {
  readonly heading: string;
  /** Names and indices of the fact's path. */
  readonly path: readonly string[];
  readonly fact: FactNode;
}

/** Facts a column can hold by name alone: one value or a list of plain values, not inside a list. */
function nameable(node: FactNode): FactNode[] {
  if (node.path === "derived" || node.path === "grounds" || node.path === "profile" || node.path === "paper") return [];
  if (node.fields !== undefined) return [...node.fields.values()].flatMap(nameable);
  if (node.item !== undefined) return node.item.fields === undefined ? [node] : [];
  return node.open ? [] : [node];
}

let byTitle: Map<string, FactNode[]> | undefined;

function titled(heading: string): FactNode[] {
  if (byTitle === undefined) {
    byTitle = new Map();
    for (const fact of nameable(factTree())) {
      const key = fact.title.toLowerCase();
      byTitle.set(key, [...(byTitle.get(key) ?? []), fact]);
    }
  }
  return byTitle.get(heading.toLowerCase()) ?? [];
}

/** The fact that a list path may address: every entry of a list needs its number. */
function factAt(path: readonly string[]): FactNode | undefined {
  let node: FactNode | undefined = factTree();
  for (const part of path) {
    if (node?.open === true) return node;
    node = node?.item !== undefined ? (/^\d{1,4}$/u.test(part) ? node.item : undefined) : node?.fields?.get(part);
  }
  if (node === undefined || node.fields !== undefined) return undefined;
  return node.item?.fields === undefined ? node : undefined;
}

/** Finds the fact of a heading: a path (`client.name`, `counts[0].statute`) or a label that only one fact has. */
export function columnOf(heading: string): Column | Diagnostic {
  const name = heading.trim();
  const path = pathParts(name);
  const root = path[0];
  if (root !== undefined && root !== "derived" && root !== "grounds") {
    const fact = factAt(path);
    if (fact !== undefined && path.length > 0 && (fact.path !== "custom" || path.length > 1) && path.length < 40)
      return { heading: name, path, fact };
  }
  const found = titled(name);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return { heading: name, path: pathParts(only.path), fact: only };
  const hint =
    found.length > 1
      ? `Use a path: ${found
          .map((fact) => fact.path)
          .slice(0, 5)
          .join(", ")}.`
      : nearHint(name, path);
  const reason =
    found.length > 1
      ? `Several facts have the label "${name}".`
      : `The heading "${name.slice(0, 60)}" names no fact of a case.`;
  return { id: "case/unknown-heading", gravity: "error", reason, place: { field: name.slice(0, 60) }, hint };
}

function nearHint(name: string, path: readonly string[]): string {
  if (findFact(path) !== undefined && path.length > 0) {
    return "Give the number of the entry, counted from 0, such as counts[0].statute.";
  }
  const all = nameable(factTree());
  const near = nearestName(name, [...all.map((fact) => fact.path), ...all.map((fact) => fact.title)]);
  return near === undefined
    ? "Facts of your own go under custom, such as custom.intakeNumber."
    : `Did you mean ${near}?`;
}
