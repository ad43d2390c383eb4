import type { z } from "zod";
import { caseSchema } from "../schema/case-file";
import type { FactKind } from "../schema/field";
import { choicesOf, fieldsOf, itemOf, labelOf, noteOf, required } from "../schema/shape";
import { courtProfileSchema } from "../schema/court-profile";
import { paperSchema } from "../schema/paper";
import { derivedSchema } from "../derived/schema";
import { groundShape } from "./ground-shape";

/** A fact that a template may name: one field, group or list of the case file, or of what follows from it. */
export interface FactNode {
  /** Path from the root; a list's items are written `[]`: `evidence[].lab.tested`. The root's is "". */
  readonly path: string;
  /** Short label for a person. */
  readonly title: string;
  readonly description: string;
  readonly kind: FactKind;
  /** Words that a choice admits. */
  readonly choices?: readonly string[];
  /** Fields of an object, by name. */
  readonly fields?: ReadonlyMap<string, FactNode>;
  /** Shape of a list's items. */
  readonly item?: FactNode;
  /** True where every path below is known (custom facts). */
  readonly open: boolean;
}

/** The root of all facts that templates may name. */
export type FactTree = FactNode;

function nodeOf(schema: z.ZodType | undefined, path: string): FactNode {
  const { title, description } = labelOf(schema);
  const kind = noteOf(schema)?.kind ?? "any";
  const own = { path, title, description, kind };
  const fields = fieldsOf(schema);
  if (fields !== undefined) {
    const children = Object.entries(fields).map(([name, field]): [string, FactNode] => [
      name,
      nodeOf(required(field), path === "" ? name : `${path}.${name}`),
    ]);
    return { ...own, fields: new Map(children), open: false };
  }
  const item = itemOf(schema);
  if (item !== undefined) return { ...own, item: nodeOf(item, `${path}[]`), open: false };
  const choices = choicesOf(schema);
  return { ...own, ...(choices === undefined ? {} : { choices }), open: kind === "any" };
}

function groundsNode(ids: readonly string[] | undefined): FactNode {
  const own = { path: "grounds", title: "Grounds", description: "Grounds that the facts support, by id." };
  if (ids === undefined) return { ...own, kind: "any", open: true };
  const fields = new Map(ids.map((id) => [id, nodeOf(groundShape, `grounds.${id}`)]));
  return { ...own, kind: "object", fields, open: false };
}

function build(groundIds: readonly string[] | undefined): FactTree {
  const root = nodeOf(caseSchema, "");
  const fields = new Map(root.fields);
  fields.set("derived", nodeOf(derivedSchema, "derived"));
  fields.set("grounds", groundsNode(groundIds));
  fields.set("profile", nodeOf(courtProfileSchema, "profile"));
  fields.set("paper", nodeOf(paperSchema, "paper"));
  return { ...root, fields };
}

let tree: FactTree | undefined;

/**
 * Every path that the schema knows, with label and kind; also `derived.…` (what follows from the facts), `grounds`, `profile` (the court), `paper` (its length) and
 * `custom`, under which every path is known.
 * @param groundIds ids of the grounds that there are, so that a template that names another is told; left out, any id is
 * known. Without them the tree is built once.
 */
export function factTree(groundIds?: readonly string[]): FactTree {
  if (groundIds !== undefined) return build(groundIds);
  tree ??= build(undefined);
  return tree;
}

/**
 * The fact at a path of names; list indices are left out or written as numbers ("evidence", "2", "lab").
 * @returns undefined where the schema does not know the path
 */
export function findFact(path: readonly string[], from: FactTree = factTree()): FactNode | undefined {
  let node: FactNode | undefined = from;
  for (const name of path) {
    if (node.open && node.fields?.has(name) !== true) return node;
    if (node.item !== undefined) {
      node = node.item;
      if (/^\d+$/u.test(name)) continue;
    }
    node = node.fields?.get(name);
    if (node === undefined) return undefined;
  }
  return node;
}

/** Every node beneath `from` that holds one value, in order of the schema: for lists of fields, headings, completion. */
export function scalarFacts(from: FactTree = factTree()): FactNode[] {
  if (from.fields !== undefined) return [...from.fields.values()].flatMap((field) => scalarFacts(field));
  if (from.item !== undefined) return scalarFacts(from.item);
  return [from];
}
