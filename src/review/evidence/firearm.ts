/** A firearm in the text against where the inventory puts it, whose it is, and whether it was loaded. */
import {
  cites,
  contradicted,
  feet,
  inBrackets,
  isClient,
  itemsOf,
  listed,
  nameOf,
  notSupported,
  series,
  supported,
  unknown,
  upperFirst,
} from "./record";
import type { Check, EvidenceItem } from "./record";
import { claimsNotShown, inventoryConflicts } from "./firearm-claims";
import { placesConflict, placesIn } from "./places";
import type { CaseFile } from "../../case";

const CLOSE =
  /\b(?:next to|near|beside|besides|alongside|close to|adjacent|within (?:arm['’]?s )?reach|arm['’]?s reach|readily|accessible|same (?:room|bag|car|vehicle|place|location|container|closet|drawer|box)|together with|with the (?:drugs|cocaine|heroin|fentanyl|methamphetamine|marijuana))\b/i;
const CONNECTED =
  /\b(?:in furtherance|in connection|in relation|connected (?:to|with)|to protect|to guard|protection|to further|facilitat\w*|because of|enhancement|for (?:his|her|the) drug)\b|2D1\.1\(b\)\(1\)|924\(c\)/i;
const CLIENTS =
  /\b(?:his|her|their|the defendant['’]s)\s+(?:own\s+)?(?:\w+\s+){0,3}(?:firearm|gun|pistol|handgun|rifle|shotgun|revolver|weapon)|belong(?:s|ed|ing) to (?:him|her|the defendant)|owned by (?:him|her|the defendant)|(?:defendant|he|she)\s+(?:\w+\s+){0,2}(?:possessed|carried|owned|kept|held|brandished|had)\b/i;
/** Beyond this distance, in feet, "next to" and "within reach" are no fair description; a step and an arm's length. */
const REACH_FEET = 6;

/** Compares a finding about firearms with the firearms listed. */
export const checkFirearm: Check = ({ quote, sentence, file }) => {
  const guns = itemsOf(file, "firearm", "ammunition");
  const all = file.evidence ?? [];
  if (all.length === 0)
    return unknown("The case file lists no evidence, so it does not say whether or where there was a firearm.");
  if (guns.length === 0)
    return notSupported(
      `Among ${listed(all.length, "item of evidence", "items of evidence")} in the case file there is no firearm or ammunition; check that the list is complete.`,
    );
  const list = cites(...guns.map(sourceOfItem));
  const listedOtherwise = inventoryConflicts(sentence, guns);
  if (listedOtherwise.length > 0) {
    const names = series(guns.map((gun) => describe(gun)));
    return contradicted(`${upperFirst(series(listedOtherwise))}: ${names}${inBrackets(list)}.`, list);
  }
  const against = guns.map((gun) => conflictsOf(gun, sentence, quote, file));
  if (against.every((each) => each.length > 0)) {
    const reason = guns
      .map((gun, i) => `${upperFirst(nameOf(gun))}: ${series(against[i] ?? [])}${inBrackets(cites(sourceOfItem(gun)))}`)
      .join(". ");
    return contradicted(`${reason}.`, list);
  }
  const where = guns.map((gun) => describe(gun)).join("; ");
  const missing = claimsNotShown(sentence, guns, file);
  if (missing.length > 0)
    return notSupported(`The record lists ${where}${inBrackets(list)}; it does not show ${series(missing)}.`, list);
  if (CONNECTED.test(sentence) || CLOSE.test(sentence)) {
    const near = guns.filter((gun) => (gun.distanceFeetFromDrugs ?? Infinity) <= REACH_FEET && !locked(gun));
    if (near.length === 0)
      return notSupported(
        `Nothing in the case file connects the firearm with the drugs: ${where}${inBrackets(list)}.`,
        list,
      );
    return supported(
      `The record puts it close to the drugs: ${near.map(describe).join("; ")}${inBrackets(list)}. Whether it was there because of them is another question.`,
      list,
    );
  }
  return supported(`The record lists it: ${where}${inBrackets(list)}.`, list);
};

function sourceOfItem(item: EvidenceItem): EvidenceItem["source"] {
  return item.source ?? item.seized?.source;
}

function locked(gun: EvidenceItem): boolean {
  return /\b(?:lock(?:ed)?|safe|gun case)\b/i.test(gun.container ?? "") && !/\bunlocked\b/i.test(gun.container ?? "");
}

/** What the record says against the words about one firearm. */
function conflictsOf(gun: EvidenceItem, sentence: string, quote: string, file: CaseFile): string[] {
  const out: string[] = [];
  const location = gun.location ?? "";
  const distance = gun.distanceFeetFromDrugs;
  const place = placesIn(location).length > 0 ? location : (gun.container ?? "");
  if (placesConflict(sentence, place))
    out.push(
      `the record puts it ${preposition(location)}, not ${series(placesIn(sentence).map((each) => (each === "on the person" ? each : `in the ${each}`)))}`,
    );
  if (CLOSE.test(sentence) && distance !== undefined && distance > REACH_FEET)
    out.push(`it was ${feet(distance)} from the nearest drugs`);
  if (CLOSE.test(sentence) && distance === undefined && apartFromDrugs(gun, file))
    out.push(`it was ${preposition(location)}, apart from the drugs`);
  if ((CLOSE.test(sentence) || CONNECTED.test(sentence)) && locked(gun))
    out.push(`it was in ${container(gun.container ?? "a locked container")}`);
  if (CONNECTED.test(sentence) && distance !== undefined && distance > 5 * REACH_FEET)
    out.push(`it was ${feet(distance)} from the nearest drugs`);
  if (gun.loaded === false && /(?<!un)\bloaded\b/i.test(sentence) && !/\bnot loaded\b/i.test(sentence))
    out.push("it was not loaded");
  if (gun.operable === false && /\b(?:operable|functional|working)\b/i.test(quote)) out.push("it does not work");
  if (gun.owner !== undefined && !isClient(gun.owner, file) && CLIENTS.test(sentence))
    out.push(`the owner is ${gun.owner}`);
  return [...new Set(out)];
}

/** Whether every item of drugs with a known place lies in another place than the firearm. */
function apartFromDrugs(gun: EvidenceItem, file: CaseFile): boolean {
  const drugs = itemsOf(file, "drugs").filter((item) => item.location !== undefined);
  return (
    gun.location !== undefined &&
    drugs.length > 0 &&
    drugs.every((item) => placesConflict(item.location ?? "", gun.location ?? ""))
  );
}

/** "trunk of the Malibu" as "in the trunk of the Malibu"; "closet" as "in the closet"; a street number with "at". */
function preposition(location: string): string {
  if (/^(?:in|on|at|under|inside|behind|beneath|near|by)\b/i.test(location)) return location;
  if (/^\d/.test(location)) return `at ${location}`;
  return `in ${/^(?:the|an?|his|her|their|\p{Lu})\b/u.test(location) ? "" : "the "}${location}`;
}

/** "locked case" as "a locked case". */
function container(text: string): string {
  if (/^(?:the|an?|his|her|their|no)\b|^\p{Lu}|^\d/u.test(text)) return text;
  return `${/^[aeiou]/i.test(text) ? "an" : "a"} ${text}`;
}

function describe(gun: EvidenceItem): string {
  const parts = [
    gun.location === undefined ? undefined : preposition(gun.location),
    gun.container === undefined ? undefined : `in ${container(gun.container)}`,
    gun.distanceFeetFromDrugs === undefined ? undefined : `${feet(gun.distanceFeetFromDrugs)} from the nearest drugs`,
    gun.loaded === undefined ? undefined : gun.loaded ? "loaded" : "not loaded",
    gun.owner === undefined ? undefined : `owner ${gun.owner}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? nameOf(gun) : `${nameOf(gun)} ${parts.join(", ")}`;
}
