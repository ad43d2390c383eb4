/** Numbers, weights, amounts of money, dates, shares, counted units and persons that a pattern can name (`#`, `%mass` …). */
import { beginsNumber, numberAt, type NumberRun } from "./number-words";
import { findPeople } from "./people";
import { Mark, Trait, type Token } from "./tokens";

export const ENTITY_KINDS = ["number", "mass", "money", "date", "percent", "units", "name"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Kinds that have no value to compare. */
export const WITHOUT_VALUE: ReadonlySet<EntityKind> = new Set<EntityKind>(["date", "name"]);

/** An entity over the tokens `[from, to)`; `value` in the unit as written, NaN where it states none. */
export interface Entity {
  readonly kind: EntityKind;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const MASS = set(
  "g gm gms gram grams gramme grammes kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes mg mgs milligram milligrams " +
    "oz ozs ounce ounces lb lbs pound pounds ton tons tonne tonnes microgram micrograms mcg",
);
const MASS_WORD = set(
  "gram grams kilo kilos kilogram kilograms ounce ounces pound pounds milligram milligrams ton tons tonne tonnes",
);
const WEIGHT_ADJECTIVE = set("net gross total aggregate dry wet metric of");
const UNIT = set(
  "pill pills tablet tablets capsule capsules dose doses dosage dosages unit units plant plants bag bags baggie baggies bindle bindles packet " +
    "packets vial vials patch patches strip strips hit hits stamp stamps fold folds rock rocks brick bricks bundle bundles gelcap gelcaps " +
    "package packages balloon balloons wrapper wrappers glassine glassines seedling seedlings ampule ampules ampoule ampoules",
);
const MONTHS = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec",
);
const VAGUE = set("several many multiple numerous dozens hundreds thousands few");
const LINK = set("to and or through");
/** Words that cannot stand between a number and the noun it counts. */
const STOP = set(
  "of in on at to for from by with and or the a an was were is are had has that which who per each within under over than feet foot " +
    "miles mile dollars years months days hours minutes weeks percent times occasions people persons",
);

class Finder {
  private readonly found: Entity[] = [];
  /** End of the number read last: no other number begins inside it. */
  private read = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly from: number,
    private readonly end: number,
  ) {}

  run(): Entity[] {
    for (let at = this.from; at < this.end; at += 1) this.at(at);
    return this.found;
  }

  private word(at: number): string {
    return at < this.end ? (this.tokens[at]?.word ?? "") : "";
  }

  private add(kind: EntityKind, from: number, to: number, value: number): void {
    this.found.push({ kind, from, to, value });
  }

  private at(at: number): void {
    const token = this.tokens[at];
    if (token === undefined) return;
    if ((token.traits & Trait.date) !== 0) this.add("date", at, at + 1, Number.NaN);
    if (MONTHS.has(token.word) && (token.traits & Trait.capital) !== 0) this.month(at);
    if ((token.traits & Trait.number) !== 0 || beginsNumber(token.word)) {
      const run = at < this.read ? undefined : numberAt(this.tokens, at, this.end);
      if (run === undefined) return;
      this.read = run.to;
      this.numbered(at, run);
      return;
    }
    if (token.word === "a" || token.word === "an" || token.word === "multi" || VAGUE.has(token.word)) this.vague(at);
  }

  private month(at: number): void {
    const next = this.tokens[at + 1];
    if (next === undefined || at + 1 >= this.end) return;
    if ((next.traits & (Trait.number | Trait.ordinal)) === 0) return;
    const isYear = next.value >= 1900 && next.value < 2200;
    const year = this.tokens[at + 2];
    const hasYear = !isYear && at + 2 < this.end && year !== undefined && year.value >= 1900 && year.value < 2200;
    const day = this.tokens[at - 1];
    const before = at > this.from && day !== undefined && day.value >= 1 && day.value <= 31 && isYear;
    this.add("date", before ? at - 1 : at, at + (hasYear ? 3 : 2), Number.NaN);
  }

  private numbered(at: number, run: NumberRun): void {
    const token = this.tokens[at];
    if (token === undefined) return;
    const isMoney = (token.traits & Trait.money) !== 0;
    if (isMoney) {
      this.add("money", at, run.to, run.value);
      return;
    }
    this.add("number", at, run.to, run.value);
    this.measured(at, run);
    this.range(at, run);
  }

  /** The unit that follows a number, if any. */
  private measured(at: number, run: NumberRun): void {
    let to = run.to;
    for (let skipped = 0; skipped < 2 && WEIGHT_ADJECTIVE.has(this.word(to)) && !this.broken(to); skipped += 1) to += 1;
    if (this.word(to) === "a" || this.word(to) === "an") to += 1;
    if (this.broken(to) || this.broken(run.to)) return;
    const unit = this.word(to);
    if (MASS.has(unit)) this.add("mass", at, to + 1, run.value);
    else if (unit === "dollar" || unit === "dollars") this.add("money", at, to + 1, run.value);
    else if (unit === "percent") this.add("percent", at, to + 1, run.value);
    else if (unit === "per" && this.word(to + 1) === "cent") this.add("percent", at, to + 2, run.value);
    else this.counted(at, run);
  }

  private counted(at: number, run: NumberRun): void {
    for (let to = run.to; to < Math.min(run.to + 5, this.end); to += 1) {
      const token = this.tokens[to];
      if (token === undefined || STOP.has(token.word) || this.broken(to) || (token.traits & Trait.number) !== 0) return;
      if (!UNIT.has(token.word)) continue;
      const more = UNIT.has(this.word(to + 1)) && !this.broken(to + 1) ? to + 2 : to + 1;
      this.add("units", at, more, run.value);
      return;
    }
  }

  /** "five to ten grams", "5-10 grams": the whole range is a weight too. */
  private range(at: number, run: NumberRun): void {
    const next = this.tokens[run.to];
    if (next === undefined || run.to >= this.end) return;
    const linked = LINK.has(next.word) ? run.to + 1 : (next.marks & Mark.hyphen) !== 0 ? run.to : -1;
    if (linked < 0) return;
    const upper = numberAt(this.tokens, linked, this.end);
    if (upper === undefined) return;
    if (MASS.has(this.word(upper.to)) && !this.broken(upper.to)) this.add("mass", at, upper.to + 1, upper.value);
  }

  /** "an ounce", "half a pound", "multi-kilogram", "several ounces", "dozens of pills". */
  private vague(at: number): void {
    let to = at + 1;
    const counts = VAGUE.has(this.word(at));
    const value = counts || this.word(at) === "multi" ? Number.NaN : 1;
    if (this.word(to) === "half" || this.word(to) === "quarter") {
      const part = this.word(to) === "half" ? 0.5 : 0.25;
      if (MASS_WORD.has(this.word(to + 1))) this.add("mass", at, to + 2, part);
      return;
    }
    for (let skipped = 0; skipped < 2 && (this.word(to) === "of" || this.word(to) === "hundred"); skipped += 1) to += 1;
    if (this.broken(to)) return;
    if (MASS_WORD.has(this.word(to))) this.add("mass", at, to + 1, value);
    else if (counts && UNIT.has(this.word(to))) this.add("units", at, to + 1, value);
  }

  private broken(at: number): boolean {
    const marks = this.tokens[at]?.marks ?? 0;
    return (marks & (Mark.sentence | Mark.comma | Mark.semicolon | Mark.colon | Mark.dash)) !== 0;
  }
}

/** Every entity that begins in the tokens `[from, end)`; entities may overlap ("50", "50 grams"). */
export function findEntities(tokens: readonly Token[], from: number, end: number): readonly Entity[] {
  const people = findPeople(tokens, from, end).map((person): Entity => ({
    kind: "name",
    ...person,
    value: Number.NaN,
  }));
  return [...new Finder(tokens, from, end).run(), ...people];
}
