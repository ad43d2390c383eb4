import { type Authority, type AuthorityId, authorities } from "./authorities";
import type { CaseView } from "./view";
import { capital } from "./words";
import type { Area, FactUsed, FactWanted, Finding, Strength } from "./finding";

/** What one look at the facts found; facts and sentences that are not known may be left undefined. */
export interface Examination {
  readonly strength: Strength;
  readonly says: string;
  readonly facts?: readonly (FactUsed | undefined)[];
  readonly weakens?: readonly (string | undefined)[];
  readonly wanted?: readonly (FactWanted | undefined)[];
}

/** A ground: which authorities it has and what it sees in a case. */
export interface Ground {
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  readonly relief: string;
  /** Authorities in the order in which a paper cites them, adverse ones included. */
  readonly authorities: readonly AuthorityId[];
  /**
   * Looks at the case. Several searches or items may each give an examination; they become one finding.
   * @param others what the grounds that come first found, for grounds that build on them
   */
  readonly examine: (view: CaseView, others: readonly Finding[]) => readonly (Examination | undefined)[];
}

const ORDER: readonly Strength[] = ["strong", "fair", "weak", "undecided"];

function known<T>(list: readonly (T | undefined)[] | undefined): T[] {
  return (list ?? []).filter((item): item is T => item !== undefined);
}

function once<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** `stop-prolonged` -> `stopProlonged`. */
function keyOf(id: string): string {
  return id.replace(/-([a-z])/gu, (_dash, letter: string) => letter.toUpperCase());
}

/** Looks at a case through one ground; undefined where the facts do not raise it. */
export function lookThrough(ground: Ground, view: CaseView, others: readonly Finding[] = []): Finding | undefined {
  const all = known(ground.examine(view, others));
  if (all.length === 0) return undefined;
  const settled = all.filter(({ strength }) => strength !== "undecided");
  const used = settled.length > 0 ? settled : all;
  const strength = ORDER.find((one) => used.some((examination) => examination.strength === one)) ?? "undecided";
  const cited: Authority[] = ground.authorities.map((id) => authorities[id]);
  return {
    id: ground.id,
    key: keyOf(ground.id),
    title: ground.title,
    area: ground.area,
    strength,
    applies: strength !== "undecided",
    says: used
      .map(({ says }) => capital(says))
      .join(" ")
      // A sentence that ends in "p.m." has its full stop.
      .replace(/\b([ap]\.m\.)\./gu, "$1"),
    facts: once(
      used.flatMap(({ facts }) => known(facts)),
      ({ path, text }) => `${path} ${text}`,
    ),
    weakens: [...new Set(used.flatMap(({ weakens }) => known(weakens)))],
    wanted: once(
      all.flatMap(({ wanted }) => known(wanted)),
      ({ path, question }) => `${path} ${question}`,
    ),
    relief: ground.relief,
    authorities: cited,
  };
}
