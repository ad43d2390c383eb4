/** The text without a full stop at its end, to go on within a sentence; that of "a.m." and "p.m." stays. */
export function unstopped(text: string): string {
  const trimmed = text.trim();
  return /\b[ap]\.m\.$/u.test(trimmed) ? trimmed : trimmed.replace(/\.+$/u, "");
}

/** First letter in capitals, for what begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A thing with its article, for use within a sentence: "black backpack" -> "the black backpack". Addresses, owners and
 * what has an article already stay as they are; an item's number alone becomes "item 1B".
 */
export function the(thing: string): string {
  if (/^(?:the|an?|his|her|their|its|our)\s|['\u2019]s\s|^\d/iu.test(thing))
    return /^\d+\w?$/u.test(thing) ? `item ${thing}` : thing;
  return /^\S*\d\S*$/u.test(thing) ? `item ${thing}` : `the ${thing}`;
}

/** A thing with "a" or "an" before it; what has an article or an owner already stays as it is. */
export function oneOf(thing: string): string {
  if (/^(?:the|an?|his|her|their|its|our)\s|^\S+['\u2019]s\s/iu.test(thing)) return thing;
  return `${/^(?:[aeio]|u(?!ni|s[aei]))/iu.test(thing) ? "an" : "a"} ${thing}`;
}
