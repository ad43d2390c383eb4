import type { FactNode, FactTree } from "../../case";

/** A fact that an author can put into a template. */
export interface InsertableFact {
  /** Path in the fact tree: `evidence[].lab.tested`. */
  readonly path: string;
  /** From the part of the case down: "Evidence item: Laboratory: Items tested". */
  readonly title: string;
  readonly description: string;
  /** `list` is what a loop goes through. */
  readonly kind: FactNode["kind"];
  /** What prints it where it stands; empty for lists and groups. */
  readonly tag: string;
  /** How a block names it: `#if NAME`, `#each NAME`. */
  readonly name: string;
  /** Path of the list within whose loop it is written so; left out where it may stand anywhere. */
  readonly within?: string;
}

const printed: Readonly<Record<string, string>> = {
  date: '{{date NAME "long"}}',
  time: "{{time NAME}}",
  money: "{{money NAME}}",
  months: "{{term NAME}}",
  number: "{{number NAME}}",
  grams: "{{number NAME}}",
  feet: "{{number NAME}}",
};

/** Every fact of a tree, in its order, with the tag that prints it. */
export function factList(tree: FactTree): InsertableFact[] {
  return [...(tree.fields?.values() ?? [])].flatMap((node) => below(node, [], undefined));
}

function below(node: FactNode, titles: readonly string[], within: string | undefined): InsertableFact[] {
  const { path, kind, description, item, fields } = node;
  const name = within === undefined ? path : path.slice(within.length + 1);
  const trail = [...titles, node.title].filter((title) => title !== "");
  const tag = fields === undefined && item === undefined ? (printed[kind] ?? "{{NAME}}").replace("NAME", name) : "";
  const place = within === undefined ? {} : { within: within.slice(0, -2) };
  const own = { path, title: trail.join(": "), description, kind: item === undefined ? kind : "list", tag, name };
  const inside =
    item !== undefined
      ? [...(item.fields?.values() ?? [])].flatMap((field) => below(field, [item.title], item.path))
      : [...(fields?.values() ?? [])].flatMap((field) => below(field, trail, within));
  // A source is printed with `cite`, whole.
  if (/source$/i.test(path)) return [{ ...own, tag: `{{cite ${name}}}`, ...place }];
  return [{ ...own, ...place }, ...inside];
}
