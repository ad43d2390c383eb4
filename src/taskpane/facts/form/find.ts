import type { CaseJson } from "../../engine/calls";
import type { FactShape } from "../../engine/case-calls";
import { shownFact, type FieldKind } from "../../../case/read/read-fact";
import { listAt, valueAt, type Path } from "../path";
import { isSource } from "./filled";
import { allSections, fieldsOfSection, sectionOf, shapeAt } from "./sections";

/** A fact as the search finds it. */
export interface FoundFact {
  readonly path: Path;
  readonly title: string;
  /** Where it stands: "Evidence › item 2 › Lab result". */
  readonly place: string;
  /** What it says now; empty where it is not known. */
  readonly shown: string;
}

/** The kind of field that a shape is asked for with: plain lists have one field. */
export function fieldKind(shape: FactShape): FieldKind | undefined {
  if (shape.fields !== undefined) return undefined;
  if (shape.item === undefined) return shape.kind;
  if (shape.item.fields !== undefined) return undefined;
  return shape.item.kind === "integer" ? "numbers" : "lines";
}

/** Every field that the form has for these facts: one for each fact of each entry that a list has. */
export function everyField(root: FactShape, facts: CaseJson): FoundFact[] {
  return allSections.flatMap((section) => {
    const fields = fieldsOfSection(root, section);
    if (fields !== undefined)
      return fields.flatMap((field) => within(field, [...section.path, field.name], section.title, facts));
    const shape = shapeAt(root, section.path);
    return shape === undefined ? [] : within(shape, section.path, "", facts);
  });
}

function within(shape: FactShape, path: Path, place: string, facts: CaseJson): FoundFact[] {
  if (isSource(shape)) return [];
  const kind = fieldKind(shape);
  if (kind !== undefined) return [{ path, title: shape.title, place, shown: shownFact(kind, valueAt(facts, path)) }];
  const inner = place === "" ? shape.title : `${place} › ${shape.title}`;
  if (shape.fields !== undefined)
    return shape.fields.flatMap((field) => within(field, [...path, field.name], inner, facts));
  const { item } = shape;
  return listAt(facts, path).flatMap((_, entry) =>
    (item?.fields ?? []).flatMap((field) =>
      within(field, [...path, entry, field.name], `${inner} ${entry + 1}`, facts),
    ),
  );
}

/** Facts that have every word in their name, place or value; those that begin with the words come first. */
export function findFacts(all: readonly FoundFact[], sought: string, most: number): readonly FoundFact[] {
  const words = sought
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const rank = ({ title, place, shown }: FoundFact): number => {
    const name = title.toLowerCase();
    const whole = `${name} ${place.toLowerCase()} ${shown.toLowerCase()}`;
    if (!words.every((word) => whole.includes(word))) return Number.POSITIVE_INFINITY;
    if (name.startsWith(words.join(" "))) return 0;
    return words.every((word) => name.includes(word)) ? 1 : 2;
  };
  return all
    .map((fact) => ({ fact, key: rank(fact) }))
    .filter(({ key }) => Number.isFinite(key))
    .sort((one, other) => one.key - other.key)
    .slice(0, most)
    .map(({ fact }) => fact);
}

/** Facts that lead to a derived one: the form opens there for "arrest, minutes after the purpose ended". */
const behindDerived: Readonly<Record<string, string>> = {
  title: "client.name",
  titleAll: "client.name",
  client: "client.name",
  officers: "encounter.officers",
  counts: "counts",
  exposure: "counts",
  encounter: "encounter.timeline",
  testing: "evidence",
  partlyTested: "evidence",
  drugs: "evidence",
  custodyGaps: "evidence",
  searches: "searches",
  informants: "informants",
  dog: "dog",
  discovery: "discovery.requests",
  days: "docket",
  mitigation: "mitigation",
  deadlines: "deadlines",
  mitigationDocuments: "mitigation.events",
};

/** Where the form has the fact that a paper names, or the facts from which it follows; undefined where it has none. */
export function fieldFor(root: FactShape, facts: CaseJson, path: Path): Path | undefined {
  const [first, second] = path;
  const direct =
    first === "derived" && typeof second === "string" ? (behindDerived[second] ?? "").split(".") : [...path];
  const known: (string | number)[] = [];
  for (const part of direct) {
    const shape = shapeAt(root, [...known, part]);
    if (shape === undefined) break;
    if (typeof part === "number" && part >= listAt(facts, known).length) break;
    known.push(part);
  }
  return known.length === 0 || sectionOf(known) === undefined ? undefined : known;
}
