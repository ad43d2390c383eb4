/** Amounts as findings: what they cost under 21 U.S.C. 841(b)(1), and how far from it they are. */
import type { CaseFile } from "../../case/schema";
import { checkEvidence, type ClaimedSum } from "../evidence";
import { suggestionsFor } from "../rewording";
import type { NarrowerWording } from "../rules/schema";
import type { Authority, Finding, Severity, TextSpan } from "../types";
import { findQuantities } from "./find";
import type { QuantityMention } from "./mention";
import { explain, type Explained } from "./explain";
import { amountOf, standingsOf, type Standing } from "./reach";
import { totalsOf } from "./totals";
import { narrowerFor } from "./narrower";
import { ownPlaces, type Located } from "./own-places";

/** What the reviewer knows beside the text. */
export interface QuantityOptions {
  readonly case?: CaseFile;
  /** Says that the words at a place are denied, quoted, contested or a count's title, so that they are not flagged. */
  readonly guarded?: (span: TextSpan) => boolean;
  /** Sentence and paragraph number of a place; without it the scanner's own sentences are used. */
  readonly locate?: (span: TextSpan) => Located;
  /** The text's amounts, where the caller has them from `findQuantities` already. */
  readonly mentions?: readonly QuantityMention[];
}

/** Where an amount lies from the threshold to be told as near it. */
const NEAR = 0.75;

/**
 * Findings of category `quantity` that depend on figures: thresholds met, left open, nearly reached, or reached by adding up.
 * @param text the reviewed text, paragraphs joined by line feeds
 */
export function quantityFindings(text: string, options: QuantityOptions = {}): Finding[] {
  const { locate, guarded } = placesOf(text, options);
  const all = options.mentions ?? findQuantities(text);
  const mentions = all.filter((mention) => mention.substance !== undefined && !guarded(mention));
  const findings = mentions.flatMap((mention) => amountFinding(text, mention, locate, options) ?? []);
  const totals = totalsToTell(mentions).map(({ last, read, sum }) =>
    toFinding(text, last, { ...read, sum }, locate, options),
  );
  return [...findings, ...totals].sort((a, b) => a.start - b.start);
}

/** What one amount alone costs; undefined where it is far from every threshold. */
export function amountFinding(
  text: string,
  mention: QuantityMention,
  locate: (span: TextSpan) => Located,
  options: QuantityOptions,
): Finding | undefined {
  const read = readMention(mention);
  return read === undefined ? undefined : toFinding(text, mention, read, locate, options);
}

/** A sum that reaches a threshold which none of its parts reaches, and the amount at which it is told. */
export interface ToldTotal {
  readonly last: QuantityMention;
  readonly read: Explained;
  readonly sum: ClaimedSum;
}

/** The sums of a text's amounts that are worth telling. */
export function totalsToTell(mentions: readonly QuantityMention[]): ToldTotal[] {
  const told: ToldTotal[] = [];
  for (const total of totalsOf(mentions)) {
    const last = total.counted[total.counted.length - 1];
    if (total.counted.length < 2 || last === undefined) continue;
    const standing = standingsOf(total.amount).find((each) => !each.bareName);
    const tier = standing?.met ?? standing?.open;
    if (standing === undefined || tier === undefined || total.counted.some(costsAlone)) continue;
    const sum = { substance: total.substance, grams: total.amount.low, parts: total.counted.length };
    told.push({ last, read: explain.total(total, standing, tier), sum });
  }
  return told;
}

function costsAlone(mention: QuantityMention): boolean {
  const severity = readMention(mention)?.severity;
  return severity !== undefined && severity !== "medium";
}

/** What the caller knows of the text's places, or the scanner's own reading of them. */
function placesOf(
  text: string,
  { locate, guarded }: QuantityOptions,
): Required<Pick<QuantityOptions, "locate" | "guarded">> {
  if (locate !== undefined && guarded !== undefined) return { locate, guarded };
  const own = ownPlaces(text);
  return { locate: locate ?? own.locate, guarded: guarded ?? own.denied };
}

/** The most serious thing to say about one mention, if any. */
function readMention(mention: QuantityMention): Explained | undefined {
  if (mention.measure === "dose") return explain.doses(mention);
  const candidates = [mention.substance, ...mention.alsoNamed].flatMap((substance) => {
    const amount = amountOf(mention, substance);
    return amount === undefined ? [] : standingsOf(amount);
  });
  const firm = candidates.filter((each) => !each.bareName).sort((a, b) => weight(b) - weight(a))[0];
  const bare = candidates.find((each) => each.bareName);
  if (firm === undefined) return undefined;
  const times = mention.repeated?.times;
  if (times !== undefined && mention.measure === "grams" && firm.met === undefined) {
    const repeated = explain.rate(mention, firm, times);
    if (repeated !== undefined) return repeated;
  }
  if (firm.met !== undefined) return explain.met(mention, firm, firm.met, bare);
  if (firm.open !== undefined)
    return mention.ceiling ? explain.ceiling(mention, firm, firm.open) : explain.open(mention, firm, firm.open);
  if (bare?.met !== undefined && mention.form === "unstated") return explain.bare(mention, bare, bare.met);
  if (mention.ceiling || mention.low < NEAR * firm.threshold.b) return undefined;
  return explain.near(mention, firm);
}

function weight(standing: Standing): number {
  const rank = (tier: string | undefined): number => (tier === "A" ? 2 : tier === "B" ? 1 : 0);
  return 100 * rank(standing.met) + 10 * rank(standing.open) + standing.admitted / standing.threshold.b / 1e9;
}

/** A finding at an amount. */
export function toFinding(
  text: string,
  mention: QuantityMention,
  read: Explained & { readonly sum?: ClaimedSum },
  locate: (span: TextSpan) => Located,
  options: QuantityOptions,
): Finding {
  const span = { start: mention.start, end: Math.max(mention.end, mention.wideEnd) };
  const { sentence, paragraph } = locate(span);
  const shown = beforePurity(text, span);
  const quote = text.slice(shown.start, shown.end);
  const claim = { ...span, quote: text.slice(span.start, span.end), ruleId: read.ruleId, category: "quantity" };
  const evidence = checkEvidence(claim, "quantity", options.case, {
    text,
    sentence,
    ...(read.sum === undefined ? {} : { sum: read.sum }),
  });
  const wordings: NarrowerWording[] = narrowerFor(mention, options.case);
  return {
    ...shown,
    ruleId: read.ruleId,
    category: "quantity",
    severity: read.severity satisfies Severity,
    quote,
    paragraph,
    message: read.message,
    consequence: read.consequence,
    authorities: read.authorities satisfies readonly Authority[],
    ask: ASK,
    suggestions: suggestionsFor(text, { ...span, sentence }, wordings, { ...options, category: "quantity", evidence }),
    evidence,
  };
}

/** A word that claims the pure drug, with what leads to it. */
const CLAIM_OF_PURITY =
  /[\s,]*(?:\bof\s+)?\(?\b(?:actual|pure|uncut|undiluted|ice|crystal|d-methamphetamine|\d+(?:\.\d+)?(?:%| percent)(?:\s|-)pure)\b/iu;

/** The amount without the words that claim purity, which are another matter and have a mark of their own. */
function beforePurity(text: string, { start, end }: TextSpan): TextSpan {
  const claim = CLAIM_OF_PURITY.exec(text.slice(start, end));
  return claim === null || claim.index === 0 ? { start, end } : { start, end: start + claim.index };
}

const ASK: readonly string[] = [
  "What net weight does the laboratory report, of how many units tested, and with what uncertainty?",
  "Is the figure net of packaging and of material that cannot be used?",
  "For which days and which of the client's own acts is the quantity claimed?",
];
