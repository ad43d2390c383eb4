/** One spelling for the British and the American way of writing a word; both sides of a comparison go through it. */
const PAIRS = new Map<string, string>(
  `offence offense|defence defense|licence license|pretence pretense|practise practice|centre center|litre liter|metre meter
kilometre kilometer|millimetre millimeter|centimetre centimeter|calibre caliber|theatre theater|fibre fiber|gramme gram
kilogramme kilogram|milligramme milligram|programme program|cheque check|grey gray|judgement judgment|acknowledgement acknowledgment
catalogue catalog|dialogue dialog|enrol enroll|fulfil fulfill|instalment installment|wilful willful|skilful skillful|aluminium aluminum
tyre tire|kerb curb|storey story|plough plow|adviser advisor|marihuana marijuana|paediatric pediatric|anaesthetic anesthetic
haemorrhage hemorrhage|mould mold|sceptic skeptic|jewellery jewelry|sulphur sulfur|manoeuvre maneuver|gaol jail|cosy cozy
traveller traveler|counsellor counselor|jeweller jeweler|dealer dealer|cancelled canceled|travelled traveled|labelled labeled
kilo kilogram|kg kilogram|mg milligram|lb pound|lbs pound|oz ounce`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(" "))
    .filter((pair): pair is [string, string] => pair.length === 2),
);

/** The spelling under which a base form is compared. */
export function canonicalSpelling(base: string): string {
  const pair = PAIRS.get(base);
  if (pair !== undefined) return pair;
  if (base.length < 6) return base;
  return base
    .replace(/is(e|er|able|ation)$/, "iz$1")
    .replace(/ys(e|er)$/, "yz$1")
    .replace(/([bcdfghjklmnpqrstvwxyz])our(ed|ing|s|able|hood|ite|er)?$/, "$1or$2");
}
