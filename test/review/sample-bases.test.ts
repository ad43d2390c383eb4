import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileRules, loadRules, review, type Finding } from "../../src/review";

const templates = join(__dirname, "..", "..", "templates");
const rules = readdirSync(join(templates, "rules"))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(join(templates, "rules", name), "utf8") }));
const matcher = compileRules(loadRules(rules));

/** What an attorney who reads the prosecutor's three drafts would mark: category and words, each once in its draft. */
const marked: Readonly<Record<string, readonly (readonly [category: string, words: string])[]>> = {
  "rural-traffic-stop": [
    ["open-ended", "among other things"],
    ["open-ended", "not a complete statement"],
    ["waiver", "lawfully stopped"],
    ["waiver", "stop was reasonable"],
    ["waiver", "withdraws any challenge"],
    ["money", "$640 in drug proceeds"],
    ["quantity", "68.9 grams of methamphetamine"],
    ["quantity", "more than 50 grams of actual"],
    ["purity", "50 grams of actual methamphetamine"],
    ["purity", '"ice" of high purity'],
    ["importation", "source of supply in Mexico"],
    ["distribution", "inconsistent with personal use"],
    ["firearm", "present in the vehicle within the defendant's reach, in connection with the offense"],
    ["firearm", "to protect the methamphetamine and in furtherance"],
    ["distribution", "sold methamphetamine to others"],
    ["mens-rea", "knew how much of it there was"],
    ["prior-conviction", "previously been convicted of a felony drug offense"],
    ["quantity", "at least an ounce of methamphetamine a week"],
    ["relevant-conduct", "reasonably foreseeable to him that others"],
    ["relevant-conduct", "relevant conduct"],
    ["quantity", "no less than 500 grams"],
    ["role", "whom he recruited"],
    ["premises", "house on Quarry Hollow Road that he kept for that purpose"],
    ["waiver", "waives all motions to suppress"],
    ["waiver", "collateral attack, including any claim of ineffective assistance"],
    ["waiver", "notwithstanding Rule 410"],
  ],
  "hand-to-hand": [
    ["open-ended", "including but not limited to"],
    ["immigration", "not a citizen of the United States"],
    ["conspiracy", "conspired with Dario Keene"],
    ["conspiracy", "others known and unknown"],
    ["conspiracy", "a member of his organization"],
    ["distribution", "hand the source one bag of fentanyl"],
    ["school-zone", "within 1,000 feet of Lakeview Elementary School"],
    ["school-zone", "near a playground"],
    ["distribution", "packaged for resale"],
    ["lab-sampling", "A sample of four bags was tested"],
    ["lab-sampling", "the remaining bags are of the same composition"],
    ["lab-sampling", "By extrapolation"],
    ["quantity", "approximately 45.1 grams of fentanyl"],
    ["quantity", "With its packaging"],
    ["distribution", "regularly sold narcotics to several customers"],
    ["role", "directed others who sold for her"],
    ["minor", "allowed juveniles to carry bags"],
    ["death-injury", "had overdosed"],
    ["premises", "used the apartment at 1417 Carver Street to store and package"],
    ["immigration", "aggravated felony"],
    ["immigration", "makes her removable"],
    ["relevant-conduct", "may be considered as relevant conduct"],
    ["waiver", "waives all motions, further discovery"],
  ],
  "house-search": [
    ["premises", "the house at 218 Alder Lane, Quill Creek, for the purpose of storing"],
    ["quantity", "at least 500 grams of cocaine"],
    ["quantity", "gross weight of 512.3 grams"],
    ["distribution", "a digital scale that was used to weigh it for sale"],
    ["firearm", "loaded rifle was accessible to the defendant in the same house"],
    ["firearm", "kept it to guard the drugs"],
    ["money", "proceeds of cocaine sales"],
    ["obstruction", "attempted to delete messages"],
    ["school-zone", "near Alder Middle School"],
    ["role", "who worked for the defendant"],
    ["purity", "92 percent pure"],
    ["waiver", "two levels are added under U.S.S.G."],
    ["role", "an organizer of the activity"],
    ["relevant-conduct", "Uncharged deliveries, and the conduct in any dismissed count"],
    ["waiver", "search of the house and of the phone was lawful"],
  ],
};

/** Sentences of the drafts that help the client or say nothing; nothing may be marked there. */
const unmarked: Readonly<Record<string, readonly string[]>> = {
  "rural-traffic-stop": ["The defendant did not resist arrest, and nobody was injured."],
  "hand-to-hand": [
    "No firearm was found on the defendant or in the apartment.",
    "The defendant threatened no one and used no violence.",
    "The defendant was arrested at once.",
  ],
  "house-search": [
    "No one was harmed by the offense.",
    "The defendant's roommate, Casey Lindqvist, did not know about the cocaine and is not charged.",
  ],
};

const all = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap((finding) => [finding, ...all(finding.beneath ?? [])]);
const read = (name: string): string => readFileSync(join(templates, "cases", `${name}.factual-basis.txt`), "utf8");

describe.each(Object.keys(marked))("the prosecutor's draft of %s", (name) => {
  const text = read(name);
  const findings = all(review(matcher, text)).filter(({ soft }) => soft === undefined);

  test.each(marked[name] ?? [])("%s: %s", (category, words) => {
    const start = text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const there = findings.filter((finding) => finding.start < start + words.length && finding.end > start);
    expect(there.map((finding) => finding.category)).toContain(category);
  });

  test.each(unmarked[name] ?? [])("nothing in: %s", (words) => {
    const start = text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(
      findings
        .filter((finding) => finding.start < start + words.length && finding.end > start)
        .map(({ ruleId, quote }) => `${ruleId}: ${quote}`),
    ).toEqual([]);
  });
});
