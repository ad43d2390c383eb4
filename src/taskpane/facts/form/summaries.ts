import { citeText, figures } from "../../case-words";
import type { CaseCheck, FactShape } from "../../engine/case-calls";
import { shownFact } from "../../../case/read/read-fact";
import { groupOf, pathPattern, type Path } from "../path";

/** An entry of a list in a line or two. */
export interface Summary {
  readonly title: string;
  readonly detail?: string;
  /** Figures at the right, one a line. */
  readonly figures: readonly string[];
}

type Group = Readonly<Record<string, unknown>>;

function words(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== ""
    ? value.trim()
    : typeof value === "number"
      ? figures(value)
      : undefined;
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined && part !== "");
  return known.length === 0 ? undefined : known.join(" · ");
}

function date(value: unknown): string | undefined {
  return typeof value === "string" ? shownFact("date", value) : undefined;
}

function grams(value: unknown): string | undefined {
  return typeof value === "number" ? `${figures(value)} g` : undefined;
}

function evidence(item: Group, entry: number, check: CaseCheck | undefined): Partial<Summary> {
  const lab = groupOf(item["lab"]);
  const gaps = check?.evidence[entry]?.gaps.length ?? 0;
  const purity = lab["purityPercent"];
  const tested = check?.evidence[entry]?.tested;
  return {
    title: words(item["description"]) ?? "",
    detail:
      joined(
        words(lab["method"]),
        typeof purity === "number" ? `${figures(purity)}% pure` : undefined,
        lab["extrapolated"] === true
          ? (grams(lab["extrapolatedGrams"])?.concat(" extrapolated") ?? "extrapolated")
          : undefined,
        lab["report"] === undefined && item["fieldTest"] !== undefined ? "field test only" : undefined,
        gaps === 0 ? undefined : gaps === 1 ? "1 custody gap" : `${gaps} custody gaps`,
        words(item["location"]),
      ) ?? "",
    figures: [tested, grams(lab["netGrams"] ?? item["claimedGrams"])].filter((figure) => figure !== undefined),
  };
}

function count(item: Group): Partial<Summary> {
  const exposure = groupOf(item["exposure"]);
  const [low, high] = [exposure["minimumMonths"], exposure["maximumMonths"]];
  const number = words(item["number"]);
  return {
    title: joined(number === undefined ? undefined : `Count ${number}`, words(item["statute"])) ?? "",
    detail: words(item["offense"]) ?? "",
    figures: [
      exposure["life"] === true
        ? `${words(low) ?? "0"} mo to life`
        : high === undefined
          ? undefined
          : `${words(low) ?? "0"}–${words(high) ?? ""} mo`,
      item["disposition"] === "charged" ? undefined : words(item["disposition"]),
    ].filter((figure) => figure !== undefined),
  };
}

function custody(item: Group): Partial<Summary> {
  return {
    title: `${words(item["from"]) ?? "?"} → ${words(item["to"]) ?? "?"}`,
    detail:
      joined(
        words(item["purpose"]),
        item["seal"] === undefined ? undefined : `seal ${words(item["seal"]) ?? ""}`,
        citeText(groupOf(item["source"])),
      ) ?? "",
    figures: [date(item["date"]), words(item["time"])].filter((figure) => figure !== undefined),
  };
}

function dated(title: readonly string[], detail: readonly string[], figure: readonly string[] = ["date"]) {
  return (item: Group): Partial<Summary> => ({
    title: title.map((name) => words(item[name])).find((text) => text !== undefined) ?? "",
    detail:
      joined(...detail.map((name) => words(item[name])), citeText(groupOf(item["source"] ?? item["document"]))) ?? "",
    figures: figure
      .map((name) => (/^\d{4}-/u.test(String(item[name])) ? date(item[name]) : words(item[name])))
      .filter((text) => text !== undefined),
  });
}

const summaries: Readonly<
  Record<string, (item: Group, entry: number, check: CaseCheck | undefined) => Partial<Summary>>
> = {
  evidence,
  counts: count,
  "evidence[].custody": custody,
  searches: dated(["of", "place"], ["basis", "by"], ["date", "time"]),
  statements: dated(["text", "speaker"], ["speaker", "to"], ["date", "time"]),
  informants: dated(["id", "name"], ["basisOfKnowledge"], []),
  "informants[].payments": dated(["for"], [], ["amount", "date"]),
  priors: dated(["offense"], ["jurisdiction"]),
  deadlines: dated(["name"], ["rule"]),
  exhibits: dated(["description"], [], ["label"]),
  communications: dated(["text"], ["from", "to"], ["date", "time"]),
  priorTestimony: dated(["text", "witness"], ["witness", "proceeding"]),
  protectedPlaces: dated(["name", "kind"], ["kind", "method"], ["distanceFeet"]),
  "discovery.requests": dated(["item"], ["topic", "holder"], ["date", "status"]),
  "discovery.received": dated(["description", "bates"], ["bates"], ["date", "pages"]),
  "mitigation.events": dated(["description", "kind"], ["kind", "result"]),
  "mitigation.letters": dated(["from"], ["relation"]),
  coDefendants: dated(["name"], ["counsel"], []),
  "encounter.officers": dated(["name"], ["rank", "agency"], ["badge"]),
};

/** An entry of a list in a line or two. */
export function summaryOf(
  shape: FactShape,
  path: Path,
  value: unknown,
  entry: number,
  check: CaseCheck | undefined,
): Summary {
  const item = groupOf(value);
  const made = summaries[pathPattern(path)]?.(item, entry, check) ?? {};
  const first = (shape.item?.fields ?? [])
    .map(({ name, kind }) => (kind === "date" ? date(item[name]) : words(item[name])))
    .find((text) => text !== undefined);
  const title = made.title === undefined || made.title === "" || made.title === "? → ?" ? first : made.title;
  const detail = made.detail === "" ? undefined : made.detail;
  return {
    title: title ?? `${shape.item?.title ?? "Entry"} ${entry + 1}`,
    ...(detail === undefined || detail === title ? {} : { detail }),
    figures: made.figures ?? [],
  };
}
