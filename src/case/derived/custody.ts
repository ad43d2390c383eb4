import { citeSource } from "../cite";
import type { CaseFile } from "../schema/case-file";
import type { Source } from "../schema/source";
import { daysBetween } from "./day";
import { known } from "./known";
import type { Derived } from "./schema";
import { evidenceName } from "./testing";
import { numberWords } from "./words";

type Evidence = NonNullable<CaseFile["evidence"]>[number];
type Entry = NonNullable<Evidence["custody"]>[number];
type Gap = NonNullable<Derived["custodyGaps"]>[number];

/** Purposes after which another seal is in order. */
const OPENING = /open|test|analy|examin|reseal|weigh|sampl|photograph|view/iu;

/** Words that end the names of places; people, whose last words are their last names, share none of them. */
const PLACE =
  /^(?:lab|laboratory|locker|room|office|department|unit|police|safe|vault|shelf|bin|warehouse|division|section)$/u;

function namesOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether two entries of a log can name the same holder: the same words, one a shorter form of the other, or people of
 * the same last name ("Tpr. Pruitt", "Trooper Dale Pruitt"). Numbers must agree: locker 4 is not locker 14.
 */
export function sameHolder(a: string, b: string): boolean {
  const first = namesOf(a);
  const second = namesOf(b);
  const numbers = (names: string[]): string => names.filter((name) => /^\d+$/u.test(name)).join(" ");
  if (numbers(first) !== "" && numbers(second) !== "" && numbers(first) !== numbers(second)) return false;
  if (first.every((name) => second.includes(name)) || second.every((name) => first.includes(name))) return true;
  const last = first.at(-1);
  return last !== undefined && !/^\d+$/u.test(last) && !PLACE.test(last) && last === second.at(-1);
}

/** A number of days in a sentence: "six days". */
function inWords(days: number): string {
  return `${numberWords(days)} ${days === 1 ? "day" : "days"}`;
}

function gap(evidence: string, kind: string, date: string | undefined, text: string, source: Source | undefined): Gap {
  return known({ evidence, kind, date, text, cite: citeSource(source) });
}

function between(evidence: string, before: Entry, after: Entry): Gap[] {
  const gaps: Gap[] = [];
  if (before.to !== undefined && after.from !== undefined && !sameHolder(before.to, after.from)) {
    const days = daysBetween(before.date, after.date);
    const span = days === undefined || days < 1 ? "" : `, ${inWords(days)} later,`;
    const text = `The log leaves the item with ${before.to}; the next entry${span} has ${after.from} giving the item up, and no entry moves it from one to the other`;
    gaps.push(gap(evidence, "holder", after.date, text, after.source ?? before.source));
  }
  const opened = OPENING.test(before.purpose ?? "") || OPENING.test(after.purpose ?? "");
  if (before.seal !== undefined && after.seal !== undefined && before.seal !== after.seal && !opened) {
    const text = `The seal changes from ${before.seal} to ${after.seal}, and no entry says that the package was opened`;
    gaps.push(gap(evidence, "seal", after.date, text, after.source));
  }
  return gaps;
}

function gapsOf(item: Evidence, index: number): Gap[] {
  const evidence = evidenceName(item, index);
  const log = item.custody ?? [];
  const first = log[0];
  const gaps: Gap[] = [];
  if (first !== undefined) {
    const by = item.seized?.by;
    if (by !== undefined && first.from !== undefined && !sameHolder(by, first.from)) {
      const text = `${by} seized the item, but the first entry of the log has ${first.from} giving the item up`;
      gaps.push(gap(evidence, "holder", first.date, text, first.source));
    }
    const unlogged = daysBetween(item.seized?.date, first.date);
    if (unlogged !== undefined && unlogged > 0) {
      const text = `The log begins ${inWords(unlogged)} after the seizure`;
      gaps.push(gap(evidence, "unlogged", item.seized?.date, text, first.source));
    }
  }
  log.forEach((entry, at) => {
    const side = entry.from === undefined ? "gave it up" : entry.to === undefined ? "took it" : undefined;
    if (side !== undefined)
      gaps.push(gap(evidence, "incomplete", entry.date, `Entry ${at + 1} does not say who ${side}`, entry.source));
    const next = log[at + 1];
    if (next !== undefined) gaps.push(...between(evidence, entry, next));
  });
  return [...gaps, ...laboratoryGap(item, evidence)];
}

/** The log and the laboratory may name different days for the same delivery. */
function laboratoryGap(item: Evidence, evidence: string): Gap[] {
  const { lab } = item;
  const laboratory = lab?.laboratory;
  if (lab?.received === undefined || laboratory === undefined) return [];
  const delivery = item.custody?.find((entry) => entry.to !== undefined && sameHolder(entry.to, laboratory));
  if (delivery === undefined) {
    if (item.custody === undefined || item.custody.length === 0) return [];
    const text = `The laboratory reports that it received the item, and no entry of the log delivers it there`;
    return [gap(evidence, "laboratory", lab.received, text, lab.source)];
  }
  const days = daysBetween(delivery.date, lab.received);
  if (days === undefined || days === 0) return [];
  const text = `The log has the item delivered ${inWords(Math.abs(days))} ${days > 0 ? "before" : "after"} the laboratory says that the item came`;
  return [gap(evidence, "laboratory", lab.received, text, lab.source)];
}

/** Where the chains of custody break: who handed over what and when, and what no entry explains. */
export function deriveCustodyGaps(c: CaseFile): Gap[] {
  return (c.evidence ?? []).flatMap(gapsOf);
}
