const ONES = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
].flatMap((row) => row.split(" "));
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** A whole number from 0 to 999,999 in words: 52 -> "fifty-two"; others stay in figures. */
export function numberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) return String(value);
  if (value < 20) return ONES[value] ?? "";
  if (value < 100)
    return `${TENS[Math.floor(value / 10)] ?? ""}${value % 10 === 0 ? "" : `-${ONES[value % 10] ?? ""}`}`;
  const [unit, name] = value < 1000 ? [100, "hundred"] : [1000, "thousand"];
  const rest = value % unit;
  return `${numberWords(Math.floor(value / unit))} ${name}${rest === 0 ? "" : ` ${numberWords(rest)}`}`;
}

/** A noun with its number: (1, "minute") -> "1 minute", (2, "bag") -> "2 bags". */
export function counted(value: number, noun: string): string {
  return `${figures(value)} ${value === 1 ? noun : plural(noun)}`;
}

/** The plural of a regular English noun or of a phrase that ends in one. */
export function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/iu.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/iu.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** A number as papers print it: thousands parted by commas, at most three decimals, no trailing zeros. */
export function figures(value: number): string {
  const [whole = "0", decimals = ""] = String(Math.round(value * 1000) / 1000).split(".");
  const parted = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ",");
  return decimals === "" ? parted : `${parted}.${decimals}`;
}

/** A term in months as it is spoken of: 180 -> "15 years", 12 -> "1 year", 63 -> "63 months". */
export function termWords(months: number): string {
  if (months > 0 && months % 12 === 0) return counted(months / 12, "year");
  return counted(months, "month");
}

/** Names in a sentence: "A", "A and B", "A, B, and C". */
export function joined(names: readonly string[]): string {
  if (names.length <= 2) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1) ?? ""}`;
}

/** A span of time in words, to the second where it is known to the second: 679 -> "11 minutes 19 seconds". */
export function spanWords(seconds: number, exact = true): string {
  const whole = Math.abs(Math.round(seconds));
  if (!exact) {
    const minutes = Math.round(whole / 60);
    return minutes === 0 ? "about a minute" : `about ${hoursAndMinutes(minutes)}`;
  }
  const rest = whole % 60;
  const minutes = (whole - rest) / 60;
  if (minutes === 0) return counted(rest, "second");
  return rest === 0 ? hoursAndMinutes(minutes) : `${hoursAndMinutes(minutes)} ${counted(rest, "second")}`;
}

function hoursAndMinutes(minutes: number): string {
  const rest = minutes % 60;
  const hours = (minutes - rest) / 60;
  if (hours === 0) return counted(rest, "minute");
  return rest === 0 ? counted(hours, "hour") : `${counted(hours, "hour")} ${counted(rest, "minute")}`;
}

/** A span as a stopwatch shows it: 679 -> "11:19", 3671 -> "1:01:11". */
export function stopwatch(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const text = hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`;
  return seconds < 0 ? `-${text}` : text;
}

/** A clock time as papers print it: "14:05:09" -> "2:05:09 p.m.". */
export function clockWords(time: string): string {
  const [hours = "0", ...rest] = time.split(":");
  const hour = Number(hours);
  return `${[String(hour % 12 === 0 ? 12 : hour % 12), ...rest].join(":")} ${hour < 12 ? "a.m." : "p.m."}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A date as papers print it: "2026-03-12" -> "March 12, 2026"; other text is returned as it is. */
export function dateWords(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  const month = MONTHS[Number(parts?.[2]) - 1];
  return parts === null || month === undefined ? date : `${month} ${Number(parts[3])}, ${parts[1] ?? ""}`;
}
