/** Drug names as the texts use them, with the street names, and the form of the drug that the words claim. */
import type { Word } from "./words";

/** Drugs that 21 U.S.C. 841(b)(1)(A) and (B) give a threshold, and those that have none there. */
export type Substance =
  | "heroin"
  | "cocaine"
  | "cocaine base"
  | "PCP"
  | "LSD"
  | "fentanyl"
  | "fentanyl analogue"
  | "marijuana"
  | "methamphetamine"
  | "other controlled substance";

/** A drug named in the text: tokens `from` to `to`, and whether the name is also ordinary English ("ice", "speed"). */
export interface DrugSpan {
  readonly substance: Substance;
  readonly from: number;
  readonly to: number;
  readonly ambiguous: boolean;
  /** "Ice": the word itself claims purity. */
  readonly pure: boolean;
}

interface Name {
  readonly substance: Substance;
  readonly ambiguous?: boolean;
  readonly pure?: boolean;
}

const NAMES = new Map<string, Name>();

function name(substance: Substance, names: string, flags: { ambiguous?: boolean; pure?: boolean } = {}): void {
  for (const each of names.split(",")) NAMES.set(each.trim(), { substance, ...flags });
}

name("cocaine base", "cocaine base, crack cocaine, crack - cocaine, base cocaine, freebase cocaine, crack");
name("cocaine base", "hard, rock, rocks", { ambiguous: true });
name("cocaine", "cocaine, cocaine hydrochloride, cocaine hcl, powder cocaine, powdered cocaine");
name("cocaine", "coke, blow, snow, soft, powder, white girl", { ambiguous: true });
name("heroin", "heroin, black tar heroin, diacetylmorphine, black tar");
name("heroin", "smack, tar, dope, h, china white", { ambiguous: true });
name(
  "fentanyl analogue",
  "fentanyl analogue, fentanyl analog, fentanyl analogues, fentanyl analogs, fentanyl - related substance, fentanyl related substance",
);
name(
  "fentanyl analogue",
  "fentanyl - related substances, fentanyl related substances, carfentanil, acetylfentanyl, acetyl fentanyl, fluorofentanyl",
);
name(
  "fentanyl analogue",
  "furanylfentanyl, furanyl fentanyl, valeryl fentanyl, cyclopropyl fentanyl, methoxyacetyl fentanyl, para - fluorofentanyl",
);
name("fentanyl", "fentanyl, fentanyl hydrochloride, fent, fetty");
name("fentanyl", "blues, blue pills, m30s, m - 30s, perc 30s", { ambiguous: true });
name(
  "methamphetamine",
  "methamphetamine, methamphetamines, meth, crystal meth, crystal methamphetamine, methamphetamine hydrochloride, amphetamine meth",
);
name("methamphetamine", "ice methamphetamine, methamphetamine ice, meth ice", { pure: true });
name("methamphetamine", "ice", { ambiguous: true, pure: true });
name("methamphetamine", "crystal, glass, shards, tina, crank, speed", { ambiguous: true });
name("PCP", "pcp, phencyclidine, angel dust");
name("LSD", "lsd, lysergic acid diethylamide, lysergic acid");
name("LSD", "acid", { ambiguous: true });
name("marijuana", "marijuana, marihuana, cannabis, cannabis sativa, thc");
name("marijuana", "weed, pot, bud, grass, mary jane, ganja", { ambiguous: true });
name(
  "other controlled substance",
  "mdma, ecstasy, oxycodone, oxycontin, hydrocodone, alprazolam, xanax, ketamine, amphetamine, adderall, psilocybin",
);
name(
  "other controlled substance",
  "buprenorphine, suboxone, xylazine, tramadol, percocet, ghb, steroids, khat, synthetic cannabinoids, spice, hashish, hashish oil",
);

const LONGEST = 5;
const FIRST_WORDS = new Set([...NAMES.keys()].map((key) => key.split(" ")[0] ?? key));

/** Finds every drug name, the longest at each place. */
export function findDrugs(words: readonly Word[]): DrugSpan[] {
  const found: DrugSpan[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !FIRST_WORDS.has(word.folded)) continue;
    for (let length = LONGEST; length >= 1; length -= 1) {
      const last = words[at + length - 1];
      if (last === undefined || last.sentence !== word.sentence) continue;
      const key = words
        .slice(at, at + length)
        .map((each) => each.folded)
        .join(" ");
      const entry = NAMES.get(key);
      if (entry === undefined) continue;
      found.push({
        substance: entry.substance,
        from: at,
        to: at + length,
        ambiguous: entry.ambiguous ?? false,
        pure: entry.pure ?? false,
      });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Words that say which form of the drug is meant. */
export type DrugForm = "mixture" | "actual" | "unstated";

const PURE = new Set(["actual", "pure", "uncut"]);

/**
 * Reads the form between tokens `from` and `to` (the words from the number to the drug and a few behind it).
 * "mixture or substance" wins only where no word claims the pure drug.
 */
export function formIn(words: readonly Word[], from: number, to: number, drug: DrugSpan): DrugForm {
  if (drug.pure) return "actual";
  let mixture = false;
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at += 1) {
    const folded = words[at]?.folded ?? "";
    if (PURE.has(folded) && words[at - 1]?.folded !== "not") return "actual";
    if (folded === "mixture" || folded === "mixtures" || folded === "detectable") mixture = true;
  }
  return mixture ? "mixture" : "unstated";
}
