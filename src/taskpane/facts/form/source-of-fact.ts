import type { FactShape } from "../../engine/case-calls";
import { pathText, type Path } from "../path";
import { isSource } from "./filled";

/** Names of the field in which a group keeps the source of all its facts. */
const ownSource = new Set(["source", "document"]);

/** The field that holds the source of a whole group, where it has one. */
export function groupSource(fields: readonly FactShape[]): FactShape | undefined {
  return fields.find((field) => ownSource.has(field.name) && isSource(field));
}

/** The fact beside which `statedReasonSource` stands: the one of that name, else the first whose name begins so. */
function besides(source: FactShape, fields: readonly FactShape[]): FactShape | undefined {
  const stem = source.name.replace(/Source$/u, "");
  const facts = fields.filter((field) => !isSource(field));
  return facts.find(({ name }) => name === stem) ?? facts.find(({ name }) => name.startsWith(stem));
}

/** Where the source of one fact is kept: in a field of its own beside it, or under `sources` by its path. */
export function sourcePath(field: FactShape, fields: readonly FactShape[], group: Path): Path {
  const own = fields.find(
    (one) => isSource(one) && one.name.endsWith("Source") && besides(one, fields)?.name === field.name,
  );
  return own === undefined ? ["sources", pathText([...group, field.name])] : [...group, own.name];
}
