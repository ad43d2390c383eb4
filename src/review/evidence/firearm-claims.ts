/** What a text says of a firearm beyond its being there: its type, its number, whether it was used, loaded or stolen. */
import { recordMentions, type EvidenceItem } from "./record";
import type { CaseFile } from "../../case";

const LONG_GUN = /\b(?:rifles?|shotguns?|carbines?|long[\s-]guns?|AR-?15|AK-?47|assault (?:rifle|weapon)s?)\b/i;
const HANDGUN = /\b(?:pistols?|handguns?|revolvers?|Glock|Taurus)\b/i;
const AMMUNITION = /\b(?:ammunition|rounds?|cartridges?|bullets?|magazines?|shells?)\b/i;
const GUN = /\b(?:fire-?arms?|guns?|weapons?)\b/i;
const USED =
  /\b(?:brandish\w*|discharg\w*|fired|firing|shot at|shooting|pointed|pointing|aimed|waved|displayed|pistol-whipp\w*)\b/i;
const STOLEN = /\b(?:stolen|obliterated|defaced|altered serial)\b/i;
const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const COUNTED =
  /\b(two|three|four|five|six|seven|eight|nine|[2-9])\s+(?:[\w-]+\s+){0,2}?(?:firearms|guns|pistols|handguns|rifles|shotguns|revolvers)\b/i;

/** Claims of a text on firearms that the inventory answers otherwise, each as a clause. */
export function inventoryConflicts(text: string, guns: readonly EvidenceItem[]): string[] {
  const weapons = guns.filter((item) => item.kind === "firearm");
  const described = weapons.map((item) => item.description ?? "");
  const out: string[] = [];
  if (LONG_GUN.test(text) && !HANDGUN.test(text) && described.length > 0 && described.every(isHandgun))
    out.push("the inventory lists a handgun and no long gun");
  if (HANDGUN.test(text) && !LONG_GUN.test(text) && described.length > 0 && described.every(isLongGun))
    out.push("the inventory lists a long gun and no handgun");
  const word = COUNTED.exec(text)?.[1]?.toLowerCase();
  const claimed = word === undefined ? 0 : NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word);
  const there = weapons.reduce((sum, item) => sum + (item.count ?? 1), 0);
  if (claimed > there && there > 0)
    out.push(`the inventory lists ${NUMBERS[there] ?? String(there)} and not ${word ?? ""}`);
  return out;
}

function isHandgun(description: string): boolean {
  return HANDGUN.test(description) && !LONG_GUN.test(description);
}

function isLongGun(description: string): boolean {
  return LONG_GUN.test(description) && !HANDGUN.test(description);
}

/** What a text claims of the firearms on which the record is silent, each as "that it was …". */
export function claimsNotShown(text: string, guns: readonly EvidenceItem[], file: CaseFile): string[] {
  const out: string[] = [];
  const weapons = guns.filter((item) => item.kind === "firearm");
  const speaksOfGun = GUN.test(text) || HANDGUN.test(text) || LONG_GUN.test(text);
  if (weapons.length === 0 && speaksOfGun && !AMMUNITION.test(text)) out.push("a firearm, only ammunition");
  if (USED.test(text) && recordMentions(file, USED).length === 0) out.push("that anybody showed or fired it");
  if (/(?<!un)\bloaded\b/i.test(text) && weapons.every((item) => item.loaded === undefined))
    out.push("that it was loaded");
  if (
    STOLEN.test(text) &&
    !guns.some((item) => STOLEN.test(item.description ?? "")) &&
    recordMentions(file, STOLEN).length === 0
  )
    out.push("that it was stolen or its serial number removed");
  return out;
}
