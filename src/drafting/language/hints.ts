import { nearestName } from "../../case/facts/nearest";
import type { PathExpression } from "./ast";
import type { StaticScope, TagFault } from "./compiler";
import { namesOf, shapeOf, type Shape } from "./shape";

interface UnknownFact {
  readonly node: PathExpression;
  readonly parts: readonly string[];
  /** Index of the part that is not known. */
  readonly at: number;
  /** Shape of what the part should belong to. */
  readonly parent: Shape;
  readonly scope: StaticScope;
  readonly root: Shape;
}

/** The fault of a path that the case file does not know, with the best guess at what was meant. */
export function unknownFact(unknown: UnknownFact): TagFault {
  const { node, parts, at, parent } = unknown;
  const written = node.original;
  const name = parts[at] ?? "";
  const owner = parts.slice(0, at).join(".");
  const isList = typeof parent !== "string" && parent.item !== undefined;
  const isScalar = parent === "scalar" || (typeof parent !== "string" && parent.fields === undefined && !isList);
  const reason =
    isScalar && owner !== ""
      ? `\`${owner}\` is a single value; it has no \`${name}\`.`
      : isList
        ? `\`${owner === "" ? "this" : owner}\` is a list; \`${name}\` belongs to its items.`
        : `The case file has no fact \`${written}\`.`;
  const hint = isList ? listHint(owner, parts.slice(at)) : guess(unknown);
  return { id: "template/unknown-fact", reason, ...(hint === undefined ? {} : { hint }) };
}

function listHint(owner: string, rest: readonly string[]): string {
  const name = owner === "" ? "this" : owner;
  return `Write {{#each ${name}}}{{${rest.join(".")}}}{{/each}}, or {{${name}.[0].${rest.join(".")}}} for the first.`;
}

function guess(unknown: UnknownFact): string | undefined {
  const { node, parts, at, parent, scope, root } = unknown;
  const up = "../".repeat(node.depth);
  for (
    let outer = scope.up, depth = 1;
    outer !== undefined && at === 0 && node.depth === 0;
    outer = outer.up, depth++
  ) {
    if (outer.self !== "open" && resolves(outer.self, parts)) {
      const path = outer.up === undefined ? `@root.${parts.join(".")}` : `${"../".repeat(depth)}${parts.join(".")}`;
      return `It is outside this block: did you mean \`${path}\`?`;
    }
  }
  const near = nearestName(parts[at] ?? "", namesOf(parent));
  if (near !== undefined)
    return `Did you mean \`${up}${[...parts.slice(0, at), near, ...parts.slice(at + 1)].join(".")}\`?`;
  const elsewhere = at === 0 ? ownerOf(root, parts[0] ?? "") : undefined;
  if (elsewhere !== undefined) return `Did you mean \`${elsewhere}\`?`;
  const names = namesOf(parent);
  return names.length > 0 && names.length <= 40 ? `Known here: ${names.join(", ")}.` : undefined;
}

function resolves(shape: Shape, parts: readonly string[]): boolean {
  let at: Shape | undefined = shape;
  for (const part of parts) at = at === undefined ? undefined : shapeOf(at, part);
  return at !== undefined;
}

/** A fact of that very name one level down: `docketNumber` may be `docket.number`. */
function ownerOf(root: Shape, name: string): string | undefined {
  const candidates: string[] = [];
  for (const group of namesOf(root)) {
    const shape = shapeOf(root, group);
    if (shape !== undefined) candidates.push(...namesOf(shape).map((field) => `${group}.${field}`));
  }
  return nearestName(name, candidates);
}
