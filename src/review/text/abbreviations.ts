/** Words after which a period does not end a sentence. */

const NEVER_LAST = new Set(
  (
    "mr mrs ms dr prof hon rev gov sen rep pres supt det detective-sgt sgt ofc off insp lt lieut cpt capt maj col gen cmdr cpl pvt " +
    "no nos vs v fed crim civ evid proc app supp stat ann ch art par para pp cf viz i.e e.g ie eg approx fig vol ed eds rptr ct cir dist ex exh " +
    "sec secs sect subd subsec reg regs const amend pub id ibid al esp dept div"
  ).split(" "),
);

/** Can stand in the middle or at the end: the next word decides. */
const SOMETIMES_LAST = new Set(
  (
    "inc corp co ltd llc jr sr esq st ave blvd rd ln ct hwy apt ste us usc ussg dc am pm etc oz lb lbs kg mg ft in min hr hrs " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "dea fbi atf phd md pa ny nj ca la va nc sc tn tx fl ga al ms ar mo il wi mn ia mi wa"
  ).split(" "),
);

/** A lone capital after one of these is a label that can end its sentence: "Exhibit A." */
const LABELS = new Set(
  "exhibit count unit apt apartment schedule part section attachment appendix level class bag item lot number".split(
    " ",
  ),
);

const STARTERS = new Set(
  (
    "the a an this that these those there it he she they his her their its on in at from during after before when while between if as " +
    "officers officer agents agent police investigators detectives detective law defendant defendants government mr ms mrs no not neither " +
    "both each all both one two three several some following upon later then thereafter inside also additionally further however, but and " +
    "however moreover laboratory once under with by for until since because although who what we i you inside here count counts"
  ).split(" "),
);

/**
 * Whether the period after `word` ends a sentence.
 * @param word lower case, inner periods removed; `dotted` where it had them ("u.s", "a.m")
 * @param initial it was one capital letter
 * @param before the word before it, lower case
 * @param next the word after it, as written
 */
export function periodEnds(word: string, dotted: boolean, initial: boolean, before: string, next: string): boolean {
  const starter = STARTERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  if (initial) return LABELS.has(before) && /^\p{Lu}/u.test(next);
  if (NEVER_LAST.has(word)) return false;
  if (dotted || SOMETIMES_LAST.has(word)) return next === "" || starter;
  return true;
}
