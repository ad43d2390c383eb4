import { findFact, scalarFacts, valueAtPath, type FactNode } from "../../case";
import type { FactUse } from "../../drafting";
import type { CaseJson, FormField, FormList, FormSection } from "./calls";

/** Facts that papers reach only through what follows from them: the line of a motion's timeline is derived from the timeline's own. */
const behindDerived: Readonly<Record<string, readonly string[]>> = {
  "derived.encounter.timeline": ["time", "actor", "event", "mark", "source"].map(
    (name) => `encounter.timeline[].${name}`,
  ),
};

/** Roots that are not facts of the case but follow from them. */
const notAsked = /^(?:derived|grounds|today|custom)\b/u;

/** Names in a path; a list's items are `[]`, an entry is `[2]`. */
function partsOf(path: string): string[] {
  return path.match(/\[\d*\]|[^.[\]]+/gu) ?? [];
}

function joined(parts: readonly string[]): string {
  return parts.reduce((path, part) => (path === "" || part.startsWith("[") ? path + part : `${path}.${part}`), "");
}

function nodeAt(parts: readonly string[]): FactNode | undefined {
  return findFact(parts.map((part) => (part.startsWith("[") ? "0" : part)));
}

/** A path for every entry that the lists in it have, and the lists on the way. */
function expanded(facts: CaseJson, path: string): { paths: string[][]; lists: string[][] } {
  let paths: string[][] = [[]];
  const lists: string[][] = [];
  for (const part of partsOf(path)) {
    if (part !== "[]") {
      paths = paths.map((before) => [...before, part]);
      continue;
    }
    lists.push(...paths);
    paths = paths.flatMap((before) =>
      Array.from({ length: entriesAt(facts, before) }, (_, index) => [...before, `[${index}]`]),
    );
  }
  return { paths, lists };
}

function entriesAt(facts: CaseJson, parts: readonly string[]): number {
  const list = valueAtPath(facts, joined(parts));
  return Array.isArray(list) ? list.length : 0;
}

/** Fields for what stands at a path: the fact itself, each fact of a group such as a source, or one field for a list of lines. */
function fieldsAt(parts: readonly string[], missing: ReadonlySet<string>): FormField[] {
  const node = nodeAt(parts);
  if (node === undefined) return [];
  const path = joined(parts);
  if (node.item !== undefined) {
    return node.item.kind === "text" ? [fieldOf(node, parts, "lines", missing.has(path))] : [];
  }
  if (node.fields === undefined) return [fieldOf(node, parts, node.kind, missing.has(path))];
  // A group that a paper only asks for ("is there a warrant?") is shown through the facts that it prints.
  if (!/source$/iu.test(path)) return [];
  return scalarFacts(node).flatMap((leaf) => {
    const name = leaf.path.split(".").at(-1) ?? "";
    return fieldsAt([...parts, name], missing);
  });
}

function fieldOf(node: FactNode, parts: readonly string[], kind: FormField["kind"], missing: boolean): FormField {
  const within = sectionParts(parts).length;
  const titles = parts
    .slice(within, -1)
    .map((_, index) => nodeAt(parts.slice(0, within + index + 1))?.title ?? "")
    .concat(node.title);
  return {
    path: joined(parts),
    title: titles.filter((title) => title !== "").join(": "),
    description: node.description,
    kind,
    missing,
    ...(node.choices === undefined ? {} : { choices: node.choices }),
  };
}

/** A section is a part of the case, or one entry of a list: `court`, `evidence[1]`, `encounter.timeline[3]`. */
function sectionParts(parts: readonly string[]): readonly string[] {
  const entry = parts.findIndex((part) => part.startsWith("["));
  return parts.slice(0, entry < 0 ? Math.min(1, parts.length - 1) : entry + 1);
}

function sectionTitle(parts: readonly string[]): string {
  const title = nodeAt(parts)?.title ?? "";
  const entry = /^\[(\d+)\]$/u.exec(parts.at(-1) ?? "")?.[1];
  if (parts.length === 0) return "Case";
  return entry === undefined ? title : `${title} ${Number(entry) + 1}`;
}

/**
 * The form of a paper: every fact of the case that it uses, by section and in the paper's order, a field for each entry that a list has.
 * @param missing paths, with indices, that the draft shows placeholders for
 */
export function formOf(
  uses: readonly FactUse[],
  facts: CaseJson,
  missing: readonly string[],
): { readonly sections: readonly FormSection[]; readonly lists: readonly FormList[] } {
  const lacking = new Set(missing);
  const sections = new Map<string, { title: string; fields: Map<string, FormField> }>();
  const lists = new Map<string, FormList>();
  const wanted = uses.flatMap(({ path }) => behindDerived[path] ?? (notAsked.test(path) ? [] : [path]));
  for (const path of [...wanted, ...missing]) {
    const places = expanded(facts, path);
    for (const parts of places.lists) {
      const node = nodeAt(parts);
      if (node?.item === undefined || node.item.kind === "text") continue;
      const at = joined(parts);
      lists.set(at, { path: at, item: node.item.title, entries: entriesAt(facts, parts) });
    }
    for (const field of places.paths.flatMap((parts) => fieldsAt(withoutItem(parts), lacking))) {
      const parts = sectionParts(partsOf(field.path));
      const key = joined(parts);
      const section = sections.get(key) ?? { title: sectionTitle(parts), fields: new Map<string, FormField>() };
      sections.set(key, section);
      if (!section.fields.has(field.path)) section.fields.set(field.path, field);
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
