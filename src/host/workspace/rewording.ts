import { annotatePackage } from "../../docx";
import type { HostRange, RangeOutcome } from "../document-host";
import { overlaps } from "../mark-memory";
import { locate } from "./locate";
import { clearMarks } from "./marks";
import type { WorkDocument } from "./work-document";

/** Whose change it is, and when it was made. */
export interface Signature {
  readonly author: string;
  /** "2026-11-24T09:00:00Z" */
  readonly date: string;
}

/**
 * Replaces words as a tracked change. Marks on words that go are cleared first: a deletion that is refused later must not bring our colors back.
 * @param what the change in words, for Undo
 */
export function reword(
  document: WorkDocument,
  what: string,
  range: HostRange,
  text: string,
  signature: Signature,
): RangeOutcome {
  const { found, outcome } = locate(document, [range]);
  if (found.length === 0) return outcome;
  const { paragraphs } = document.read();
  document.change(what, (pkg) => {
    clearMarks(pkg, paragraphs, (place) => overlaps(place, range));
    annotatePackage(pkg, { trackedReplacements: found.map((place) => ({ ...place, text })), ...signature });
  });
  return outcome;
}

/** Puts the words of an earlier rewording back, as a tracked change. */
export function putBack(
  document: WorkDocument,
  range: HostRange,
  rewordedTo: string,
  signature: Signature,
): RangeOutcome {
  const now =
    rewordedTo === ""
      ? { ...range, end: range.start, quote: "" }
      : { ...range, end: range.start + rewordedTo.length, quote: rewordedTo };
  const { done } = reword(document, "Put the words back", now, range.quote, signature);
  return done.length > 0 ? { done: [range], notFound: [] } : { done: [], notFound: [range] };
}
