import type { CaseJson } from "../engine/calls";
import type { Keep } from "./keep";

/** A case that is kept on this computer. */
export interface KeptCase {
  readonly key: string;
  readonly title: string;
}

/** A kept case with its facts. */
export interface KeptFacts extends KeptCase {
  readonly facts: CaseJson;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** Another word for every version, so that a pane notices that another one wrote. Cases kept by an earlier version have none. */
  readonly version?: string;
  /** The `changed` of the copy that a document was last given. */
  readonly inDocument?: number;
}

const beginning = "case/";

/** Key of a kept case by the name that it should have. */
export function keyOf(name: string): string {
  return `${beginning}${name}`;
}

/** What a case is called in the pane: its title, else its client, else its id. */
export function titleOf(facts: CaseJson): string {
  const client = facts["client"];
  const name = typeof client === "object" && client !== null ? (client as { name?: unknown }).name : undefined;
  const known = [facts["title"], name, facts["id"]].find((text) => typeof text === "string" && text.trim() !== "");
  return typeof known === "string" ? known : "Case without a name";
}

/** Is this a case that a pane kept? */
export function isKeptFacts(value: unknown): value is KeptFacts {
  return typeof value === "object" && value !== null && "facts" in value && "title" in value && "changed" in value;
}

/** Do two cases say the same, in whatever order? */
export function sameFacts(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length &&
    names.every((name) => sameFacts((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]))
  );
}

/** Every kept case, the last changed first. */
export async function allKept(keep: Keep): Promise<KeptFacts[]> {
  const names = await keep.names(beginning);
  const read = await Promise.all(names.map((name) => keep.read(name)));
  return read.filter(isKeptFacts).sort((one, other) => other.changed - one.changed);
}

/** A key by which no other case is kept; one that holds the same facts may be taken over. */
export function freeKey(name: string, facts: CaseJson, among: readonly KeptFacts[]): string {
  const wanted = keyOf(name);
  let key = wanted;
  for (let number = 2; ; number += 1) {
    const other = among.find((one) => one.key === key);
    if (other === undefined || sameFacts(other.facts, facts)) return key;
    key = `${wanted} ${number}`;
  }
}
