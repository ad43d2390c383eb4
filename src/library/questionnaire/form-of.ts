import { findFact, scalarFacts, valueAtPath, type FactNode, type FactTree } from "../../case";
import type { FactUse } from "../../drafting";
import type { FormField, FormList, FormSection } from "./form";

/** Facts that papers reach only through what follows from them: the line of a motion's timeline is derived from the timeline's own. */
const behindDerived: Readonly<Record<string, readonly string[]>> = {
  "derived.encounter.timeline": ["time", "actor", "event", "mark", "source"].map(
    (name) => `encounter.timeline[].${name}`,
  ),
};

/** Roots that are not facts of the case but follow from them. */
const notAsked = /^(?:derived|grounds|today|profile)\b/u;

/** Names in a path; a list's items are `[]`, an entry is `[2]`. */
function partsOf(path: string): string[] {
  return path.match(/\[\d*\]|[^.[\]]+/gu) ?? [];
}

function joined(parts: readonly string[]): string {
  return parts.reduce((path, part) => (path === "" || part.startsWith("[") ? path + part : `${path}.${part}`), "");
}

/** What a form is made for: the case so far, and what a case may say. */
interface Asking {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly tree: FactTree;
  readonly missing: ReadonlySet<string>;
  /** A list without entries is shown as if it had one. */
  readonly examples: boolean;
}

function nodeAt(parts: readonly string[], { tree }: Asking): FactNode | undefined {
  return findFact(
    parts.map((part) => (part.startsWith("[") ? "0" : part)),
    tree,
  );
}

/** A path for every entry that the lists in it have, and the lists on the way. */
function expanded(path: string, asking: Asking): { paths: string[][]; lists: string[][] } {
  let paths: string[][] = [[]];
  const lists: string[][] = [];
  for (const part of partsOf(path)) {
    if (part !== "[]") {
      paths = paths.map((before) => [...before, part]);
      continue;
    }
    lists.push(...paths);
    paths = paths.flatMap((before) =>
      Array.from({ length: Math.max(entriesAt(before, asking), asking.examples ? 1 : 0) }, (_, index) => [
        ...before,
        `[${index}]`,
      ]),
    );
  }
  return { paths, lists };
}

function entriesAt(parts: readonly string[], { facts }: Asking): number {
  const list = valueAtPath(facts, joined(parts));
  return Array.isArray(list) ? list.length : 0;
}

/** Fields for what stands at a path: the fact itself, each fact of a group such as a source, or one field for a list of lines. */
function fieldsAt(parts: readonly string[], needed: boolean, asking: Asking): FormField[] {
  const node = nodeAt(parts, asking);
  if (node === undefined) return [];
  if (node.item !== undefined) {
    return node.item.kind === "text" ? [fieldOf(node, parts, "lines", needed, asking)] : [];
  }
  // Of what may be anything, the template's own name is all that is known.
  if (node.open) return node.fields === undefined ? [fieldOf(node, parts, "text", needed, asking)] : [];
  if (node.fields === undefined) return [fieldOf(node, parts, node.kind, needed, asking)];
  // A group that a paper only asks for ("is there a warrant?") is shown through the facts that it prints.
  if (!/source$/iu.test(joined(parts))) return [];
  return scalarFacts(node).flatMap((leaf) => {
    const name = leaf.path.split(".").at(-1) ?? "";
    return fieldsAt([...parts, name], needed, asking);
  });
}

function fieldOf(
  node: FactNode,
  parts: readonly string[],
  kind: FormField["kind"],
  needed: boolean,
  asking: Asking,
): FormField {
  const within = sectionParts(parts).length;
  const path = joined(parts);
  const last = node.open ? wordsBelow(node, parts) : node.title;
  const titles = parts
    .slice(within, -1)
    .map((_, index) => nodeAt(parts.slice(0, within + index + 1), asking)?.title ?? "")
    .concat(last);
  return {
    path,
    title: [...new Set(titles.filter((title) => title !== ""))].join(": "),
    description: node.description,
    kind,
    needed,
    missing: asking.missing.has(path),
    ...(node.choices === undefined ? {} : { choices: node.choices }),
  };
}

/** Names beneath a fact that may hold anything, as words: `custom.answers.plea.text` is "plea text". */
function wordsBelow(node: FactNode, parts: readonly string[]): string {
  const below = parts.slice(partsOf(node.path).length).filter((part) => !part.startsWith("["));
  return below.length === 0
    ? node.title
    : below
        .join(" ")
        .replace(/(?<=[\p{Ll}\p{N}])(\p{Lu})/gu, " $1")
        .toLowerCase();
}

/** A section is a part of the case, or one entry of a list: `court`, `evidence[1]`, `encounter.timeline[3]`. */
function sectionParts(parts: readonly string[]): readonly string[] {
  const entry = parts.findIndex((part) => part.startsWith("["));
  return parts.slice(0, entry < 0 ? Math.min(1, parts.length - 1) : entry + 1);
}

function sectionTitle(parts: readonly string[], asking: Asking): string {
  const title = nodeAt(parts, asking)?.title ?? "";
  const entry = /^\[(\d+)\]$/u.exec(parts.at(-1) ?? "")?.[1];
  if (parts.length === 0) return "Case";
  return entry === undefined ? title : `${title} ${Number(entry) + 1}`;
}

/**
 * The form of a paper: every fact of the case that it uses, by section and in the paper's order, a field for each entry that a list has.
 * @param facts the case so far, which may not be in order yet
 * @param missing paths, with indices, that the draft shows placeholders for
 * @param tree what a case may say, a firm's own facts with it
 * @param examples shows what is asked of an entry where a list has none yet
 */
export function formOf(
  uses: readonly FactUse[],
  facts: Readonly<Record<string, unknown>>,
  missing: readonly string[],
  tree: FactTree,
  examples = false,
): { readonly sections: readonly FormSection[]; readonly lists: readonly FormList[] } {
  const asking: Asking = { facts, tree, missing: new Set(missing), examples };
  const sections = new Map<string, { title: string; fields: Map<string, FormField> }>();
  const lists = new Map<string, FormList>();
  const wanted = uses.flatMap(({ path, use }) =>
    (behindDerived[path] ?? (notAsked.test(path) ? [] : [path])).map((one) => ({
      path: one,
      needed: use === "needed",
    })),
  );
  for (const { path, needed } of [...wanted, ...missing.map((one) => ({ path: one, needed: true }))]) {
    const places = expanded(path, asking);
    for (const parts of places.lists) {
      const node = nodeAt(parts, asking);
      if (node?.item === undefined || node.item.kind === "text") continue;
      const at = joined(parts);
      lists.set(at, { path: at, item: node.item.title, entries: entriesAt(parts, asking) });
    }
    for (const field of places.paths.flatMap((parts) => fieldsAt(withoutItem(parts), needed, asking))) {
      const parts = sectionParts(partsOf(field.path));
      const key = joined(parts);
      const section = sections.get(key) ?? { title: sectionTitle(parts, asking), fields: new Map<string, FormField>() };
      sections.set(key, section);
      const known = section.fields.get(field.path);
      section.fields.set(field.path, known === undefined ? field : { ...known, needed: known.needed || field.needed });
    }
  }
  return {
    sections: [...sections].map(([path, { title, fields }]) => ({ path, title, fields: [...fields.values()] })),
    lists: [...lists.values()],
  };
}

/** A line of a list of lines is asked for with its list. */
function withoutItem(parts: string[]): string[] {
  return parts.at(-1)?.startsWith("[") === true ? parts.slice(0, -1) : parts;
}
