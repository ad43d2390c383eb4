import type { FactNode } from "../../case";

/**
 * What is known of a value when a template is compiled: a node of the fact tree, `open` where anything may be there, or a scalar that
 * was computed.
 */
export type Shape = FactNode | "open" | "scalar";

/** Shape of a property; undefined where there can be none of that name. */
export function shapeOf(parent: Shape, name: string): Shape | undefined {
  if (parent === "open") return "open";
  if (parent === "scalar") return undefined;
  if (parent.open) return "open";
  if (parent.item !== undefined) {
    if (name === "length") return "scalar";
    return /^\d+$/.test(name) ? parent.item : undefined;
  }
  return parent.fields?.get(name);
}

/** Shape of what a loop over a value passes; undefined where the value cannot be looped over. */
export function itemShape(list: Shape): Shape | undefined {
  if (list === "open") return "open";
  if (list === "scalar") return undefined;
  if (list.item !== undefined) return list.item;
  if (list.open || list.fields !== undefined) return "open";
  return undefined;
}

/** True for what cannot be printed as it stands: a list or a group of facts. */
export function isCompound(shape: Shape): boolean {
  return typeof shape !== "string" && !shape.open && (shape.fields !== undefined || shape.item !== undefined);
}

/** Names that may follow a value, for hints. */
export function namesOf(shape: Shape): string[] {
  return typeof shape === "string" ? [] : [...(shape.fields?.keys() ?? [])];
}
