/** Sale, intent and indicia in the text against the plea, the things seized and the messages listed. */
import {
  cites,
  communicationName,
  contradicted,
  counted,
  inBrackets,
  isClient,
  itemsOf,
  listed,
  notSupported,
  quoted,
  recordMentions,
  series,
  supported,
  unknown,
  upperFirst,
} from "./record";
import type { Check, EvidenceItem } from "./record";
import type { CaseFile } from "../../case";

interface Indicium {
  readonly name: string;
  readonly words: RegExp;
  readonly kinds: readonly NonNullable<EvidenceItem["kind"]>[];
  /** An item of another kind whose description names it. */
  readonly described: RegExp;
}

const INDICIA: readonly Indicium[] = [
  { name: "scale", words: /\bscales?\b/i, kinds: ["scale"], described: /\bscales?\b/i },
  {
    name: "packaging",
    words:
      /\b(?:packag\w+|bagg(?:ies|ie|y)|(?:empty|small|sandwich|ziploc\w*|corner) bags|glassine|vacuum seal\w*|cutting agents?)\b/i,
    kinds: ["packaging"],
    described: /\b(?:packag|bagg(?:ie|y)|cutting agent|glassine)/i,
  },
  {
    name: "ledger or record of debts",
    words: /\b(?:ledgers?|owe sheets?|pay[\s-]?owe|records? of (?:debts|sales)|drug (?:notes|records))\b/i,
    kinds: ["ledger"],
    described: /\b(?:ledger|owe sheet|notebook)/i,
  },
  {
    name: "cash",
    words: /\b(?:cash|currency|(?:U\.S\.|drug) (?:currency|proceeds)|large sums?|bundles of)\b/i,
    kinds: ["cash"],
    described: /\b(?:cash|currency)\b/i,
  },
  {
    name: "phone",
    words: /\b(?:phones?|cell(?:ular)? ?phones?|burner)\b/i,
    kinds: ["phone"],
    described: /\bphone\b/i,
  },
  {
    name: "firearm",
    words: /\b(?:firearm|gun|pistol)\b/i,
    kinds: ["firearm"],
    described: /\b(?:firearm|pistol|gun)\b/i,
  },
];
const SALE_IN_TEXT =
  /\b(?:s[eo]ll\w*|sold|sales?|resale|distribut\w*|deliver\w*|intent|customers?|deal\w*|traffick\w*|suppl\w*|transfer\w*|bought|buy\w*)\b/i;
/** Words for a trade, which one sale does not show. */
const MORE_THAN_ONE =
  /\b(?:customers?|regular\w*|several|numerous|many|multiple|others|dealers?|trade|business|resale|occasions|packaged)\b/i;
/** Words of a trade in drugs; "buy", "price" and "how much" alone may be about anything. */
const SALE_IN_RECORD =
  /\b(?:sell|selling|sold|re-?up|zips?|front(?:ed)? (?:me|him|her|you|it)|(?:8|eight|half|a|two|2)[\s-]?balls?|serve[ds]? (?:me|him|her|you|them)|how much for (?:a|an|the|one|two|half|\d)|deliver(?:ed|y)?)\b|\$\s?\d+ (?:for|each|a|per)\b|\bfor \$\s?\d+/i;
/** Words of somebody who asks to be sold something. */
const ASKS_TO_BUY =
  /\b(?:can (?:i|you) (?:get|buy|cop|sell me|front me)|i need|i want|(?:you )?got any|have any|sell me|front me|can you spare|looking for|how much for)\b/i;

/** Compares words of distribution with the record; says so where the plea is to possession. */
export const checkDistribution: Check = ({ quote, sentence, file }) => {
  const note = pleaNote(file);
  const items = file.evidence ?? [];
  // The words themselves decide; a sentence about sales that also names a phone is about sales.
  const claimed = INDICIA.filter((each) => each.words.test(quote));
  const named =
    claimed.length > 0 || SALE_IN_TEXT.test(quote) ? claimed : INDICIA.filter((each) => each.words.test(sentence));
  if (items.length === 0 && (file.communications ?? []).length === 0)
    return unknown(`The case file lists neither things seized nor messages.${note}`);
  if (named.length > 0 && items.length > 0 && !/\b(?:messages?|texts?|customers?|sold)\b/i.test(quote))
    return checkIndicia(named, items, note);
  return checkSale(file, note, MORE_THAN_ONE.test(`${quote} ${sentence}`));
};

function checkIndicia(named: readonly Indicium[], items: readonly EvidenceItem[], note: string): ReturnType<Check> {
  const found = named.map((each) =>
    items.filter(
      (item) =>
        (item.kind !== undefined && each.kinds.includes(item.kind)) || each.described.test(item.description ?? ""),
    ),
  );
  const missing = named.filter((_each, i) => (found[i] ?? []).length === 0).map((each) => each.name);
  const list = cites(...found.flat().map((item) => item.source ?? item.seized?.source));
  if (missing.length > 0) {
    const lines = listed(items.length, "item of evidence", "items of evidence");
    return notSupported(
      `Among ${lines} in the case file there is no ${missing.join(" and no ")}; check that the list is complete.${note}`,
      list,
    );
  }
  const shown = found.flat().map((item) => item.description ?? item.kind ?? "an item");
  return supported(`The case file lists ${series([...new Set(shown)])}${inBrackets(list)}.${note}`, list);
}

function checkSale(file: CaseFile, note: string, several: boolean): ReturnType<Check> {
  const buy = /\bbuy\b/i.test(file.encounter?.kind ?? "");
  const watched = (file.informants ?? []).filter((each) => each.witnessedOffense === true);
  const list = cites(...watched.map((each) => each.source));
  if (buy && watched.length > 0) {
    const buyers = series(watched.map((each) => each.id ?? each.name ?? "an informant"));
    if (several) {
      return notSupported(
        `The case file records one controlled buy, with ${buyers}, and no other sale${inBrackets(list)}.${note}`,
        list,
      );
    }
    return supported(`The case file records a controlled buy with ${buyers}${inBrackets(list)}.${note}`, list);
  }
  const trade = (file.communications ?? []).filter(
    ({ text = "" }) => SALE_IN_RECORD.test(text) || ASKS_TO_BUY.test(text),
  );
  const bought = trade.filter((each) => isClient(each.from, file) && ASKS_TO_BUY.test(each.text ?? ""));
  const messages = trade.filter((each) => !bought.includes(each) && SALE_IN_RECORD.test(each.text ?? ""));
  const first = messages[0];
  const asked = bought[0];
  if (first === undefined && asked !== undefined) {
    const cite = cites(...bought.map((each) => each.source));
    return contradicted(
      `The record shows the client buying, not selling: ${communicationName(asked)} reads ${quoted(asked.text ?? "")}${inBrackets(cite)}.${note}`,
      cite,
    );
  }
  if (first !== undefined) {
    const cite = cites(...messages.map((each) => each.source));
    return supported(
      `${upperFirst(communicationName(first))} reads ${quoted(first.text ?? "")}${inBrackets(cite)}; whether it speaks of a sale is for argument.${note}`,
      cite,
    );
  }
  const told = recordMentions(file, /\b(?:sold|selling|sale|delivered|dealing|dealer|distribut\w+)\b/i)[0];
  if (told !== undefined) {
    const cite = cites(told.source);
    return supported(`${upperFirst(told.of)} says ${quoted(told.text)}${inBrackets(cite)}.${note}`, cite);
  }
  const [items, sent] = [(file.evidence ?? []).length, (file.communications ?? []).length];
  const looked = [
    items === 0 ? undefined : counted(items, "item of evidence", "items of evidence"),
    sent === 0 ? undefined : counted(sent, "message or ledger entry", "messages and ledger entries"),
  ].filter((part) => part !== undefined);
  const where = `Nothing in the case file (${looked.join(", ")}) records a sale`;
  const use = itemsOf(file, "other").find((item) =>
    /\b(?:pipe|syringe|needle|straw|foil)\b/i.test(item.description ?? ""),
  );
  const useCite = cites(use?.source ?? use?.seized?.source);
  if (use?.description !== undefined && useCite.length > 0) {
    return notSupported(`${where}; it lists ${use.description}, which fits use${inBrackets(useCite)}.${note}`, useCite);
  }
  return notSupported(`${where} or delivery.${note}`);
}

/** "The plea is to possession, which needs neither sale nor intent." */
function pleaNote(file: CaseFile): string {
  const pleading = (file.counts ?? []).filter((count) => count.disposition === "pleading");
  return pleading.length > 0 && pleading.every((count) => count.kind === "possession")
    ? " The plea is to simple possession, which needs neither a sale nor an intent to distribute."
    : "";
}
