import type { DocumentHost } from "../../host/document-host";
import type { CaseJson } from "../engine/calls";

/** Name under which a document carries its case, as a custom XML part of its own. */
const name = "case";
const form = "motionwright-carried/1";

/** The copy of a case that lives in a document. */
export interface Carried {
  readonly facts: CaseJson;
  /** Key under which the case is kept on the computer that wrote it. */
  readonly key?: string;
  /** Milliseconds since 1970; copies of an earlier version do not say. */
  readonly changed?: number;
}

function isGroup(value: unknown): value is CaseJson {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The case that a document carries, if it carries one.
 * @throws Error with words for the person where it cannot be read
 */
export async function readCarried(host: DocumentHost): Promise<Carried | undefined> {
  const text = await host.recall(name);
  if (text === undefined) return undefined;
  const read: unknown = JSON.parse(text);
  if (!isGroup(read)) throw new Error("What the document carries is not a case.");
  if (read["form"] !== form) return { facts: read };
  const { facts, key, changed } = read;
  if (!isGroup(facts)) throw new Error("What the document carries is not a case.");
  return {
    facts,
    ...(typeof key === "string" ? { key } : {}),
    ...(typeof changed === "number" ? { changed } : {}),
  };
}

/** Puts a copy of the case into the document, or takes it out. */
export function writeCarried(host: DocumentHost, carried: Carried | undefined): Promise<void> {
  return host.remember(name, carried === undefined ? undefined : JSON.stringify({ form, ...carried }));
}
