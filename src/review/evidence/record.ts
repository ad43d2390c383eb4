/** What every check needs: items of the case file by kind, cites, the client's name, and results that keep their promises. */
import { citeText, type CaseFile, type Source } from "../../case";
import type { EvidenceResult } from "../types";
import type { ClaimedSum } from "./claim";

export type EvidenceItem = NonNullable<CaseFile["evidence"]>[number];
export type Communication = NonNullable<CaseFile["communications"]>[number];

/** One check of a finding's words against a case file. */
export interface CheckInput {
  /** The words that matter. */
  readonly quote: string;
  /** The sentence they stand in. */
  readonly sentence: string;
  readonly file: CaseFile;
  readonly sum?: ClaimedSum;
}

export type Check = (input: CheckInput) => EvidenceResult;

/** Cites of sources, each once, those that name no place left out. */
export function cites(...sources: readonly (Source | undefined)[]): string[] {
  return [...new Set(sources.map(citeText).filter((cite) => cite !== undefined))];
}

/** Cites as they follow a statement: " (Lab report 26-0417 at 2)", or "". */
export function inBrackets(list: readonly string[]): string {
  return list.length === 0 ? "" : ` (${list.join("; ")})`;
}

/** The record does not speak to the words. */
export function unknown(reason: string): EvidenceResult {
  return { state: "unknown", cites: [], reason };
}

/** The record was looked through and does not show what the words say. */
export function notSupported(reason: string, list: readonly string[] = []): EvidenceResult {
  return { state: "not supported", cites: list, reason };
}

/**
 * The record shows what the words say. Without a cite the answer is `unknown`: a fact that nobody can point to supports nothing.
 */
export function supported(reason: string, list: readonly string[]): EvidenceResult {
  if (list.length > 0) return { state: "supported", cites: list, reason };
  return unknown(`${reason} The case file gives no source for this, so it is not counted as support.`);
}

/** The record says otherwise. Without a cite the answer is `not supported`. */
export function contradicted(reason: string, list: readonly string[]): EvidenceResult {
  if (list.length > 0) return { state: "contradicted", cites: list, reason };
  return notSupported(`${reason} The case file gives no source for this; find one before relying on it.`);
}

/** Items of physical evidence of some kinds. */
export function itemsOf(file: CaseFile, ...kinds: readonly NonNullable<EvidenceItem["kind"]>[]): EvidenceItem[] {
  return (file.evidence ?? []).filter((item) => item.kind !== undefined && kinds.includes(item.kind));
}

/** "1 message", "7 messages". */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** "the 7 items of evidence listed", for a reason that something is not among them. */
export function listed(count: number, one: string, many: string): string {
  return count === 1 ? `the one ${one} listed` : `the ${String(count)} ${many} listed`;
}

/** Whether a name is the client's: the full name, the last name, or "client" or "defendant". */
export function isClient(name: string | undefined, file: CaseFile): boolean {
  if (name === undefined) return false;
  const folded = name.toLowerCase();
  if (/\b(?:client|defendant)\b/.test(folded)) return true;
  const full = file.client?.name?.toLowerCase();
  const last = (file.client?.lastName ?? file.client?.name?.split(/\s+/).pop())?.toLowerCase();
  return (
    (full !== undefined && folded.includes(full)) ||
    (last !== undefined && last !== "" && folded.split(/[^\p{L}'-]+/u).includes(last))
  );
}

/** "3 feet", "1,240 feet". */
export function feet(distance: number): string {
  return `${distance.toLocaleString("en-US", { maximumFractionDigits: 1 })} ${distance === 1 ? "foot" : "feet"}`;
}

/** "12.4 grams". */
export function grams(weight: number): string {
  return `${weight.toLocaleString("en-US", { maximumFractionDigits: 3 })} ${weight === 1 ? "gram" : "grams"}`;
}

/** How an item is called in a sentence: its description, or its kind. */
export function nameOf(item: EvidenceItem): string {
  const name = item.description ?? item.kind ?? "item";
  return /^(?:a|an|the|one|two|three|four|five|\d)/i.test(name) ? lowerFirst(name) : `the ${lowerFirst(name)}`;
}

const COMMON_FIRST =
  /^(?:firearm|pistol|handgun|rifle|shotgun|revolver|ammunition|loaded|unloaded|black|silver|stolen|digital|plastic|clear|cash|box|bag|bags|small|large|semi-?automatic)\b/i;

/** Small first letter where the first word is a common noun or adjective; makers' and people's names keep theirs. */
export function lowerFirst(text: string): string {
  return COMMON_FIRST.test(text) || /^(?:An?|The|One|Two|Three)\s/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Capital first letter. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b and c". */
export function series(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1] ?? ""}`;
}

/** Something that the record says in words, with its source. */
export interface RecordText {
  readonly text: string;
  /** "a message from R.T.", "the testimony of Officer Reyes". */
  readonly of: string;
  readonly source: Source | undefined;
}

/** Everything that the case file quotes from the record: messages, statements, testimony, timeline, descriptions. */
export function recordTexts(file: CaseFile): RecordText[] {
  const out: RecordText[] = [];
  const add = (text: string | undefined, of: string, source: Source | undefined): void => {
    if (text !== undefined && text !== "") out.push({ text, of, source });
  };
  for (const each of file.communications ?? []) add(each.text, communicationName(each), each.source);
  for (const each of file.statements ?? [])
    add(each.text, `the statement of ${each.speaker ?? "a speaker"}`, each.source);
  for (const each of file.priorTestimony ?? [])
    add(each.text, `the testimony of ${each.witness ?? "a witness"}`, each.source);
  for (const each of file.encounter?.timeline ?? []) add(each.event, "the timeline of the encounter", each.source);
  for (const each of file.evidence ?? [])
    add(each.description, "the evidence list", each.source ?? each.seized?.source);
  return out;
}

/** "a message from R.T. to J.D.", "a ledger entry". */
export function communicationName(each: Communication): string {
  const what = each.kind === "ledger" ? "a ledger entry" : each.kind === "call" ? "a call" : "a message";
  const from = each.from === undefined ? "" : ` from ${each.from}`;
  return `${what}${from}${each.to === undefined ? "" : ` to ${each.to}`}`;
}

const DENIAL = /\b(?:no|not|never|nobody|nothing|none|neither|without|den(?:y|ies|ied|ying))\b|n['’]t\b/i;

/** The clauses of a record text, cut at commas, semicolons, periods and "but". */
function clausesOf(text: string): string[] {
  return text.split(/[,;.]|\bbut\b/i);
}

/** Whether a clause of a record text denies. */
export function denies(clause: string): boolean {
  return DENIAL.test(clause);
}

/** Record texts in which a pattern stands and is not denied in the same clause. */
export function recordMentions(file: CaseFile, pattern: RegExp): RecordText[] {
  return recordTexts(file).filter(({ text }) =>
    clausesOf(text).some((clause) => pattern.test(clause) && !denies(clause)),
  );
}

/** Record texts in which a pattern stands only where its clause denies it. */
export function recordDenials(file: CaseFile, pattern: RegExp): RecordText[] {
  return recordTexts(file).filter(({ text }) => {
    const clauses = clausesOf(text).filter((clause) => pattern.test(clause));
    return clauses.length > 0 && clauses.every(denies);
  });
}

/** A short quotation of a record text for a reason. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > 120 ? `${line.slice(0, 117)}…` : line}"`;
}
