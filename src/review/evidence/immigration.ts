/** Words about citizenship against the client's own. */
import { sourceOf } from "../../case";
import { cites, contradicted, inBrackets, notSupported, supported, unknown } from "./record";
import type { Check } from "./record";

const ALIENAGE =
  /\b(?:alien|non-?citizen|not a (?:United States |U\.S\. )?citizen|illegal\w*|undocumented|green card|permanent resident|removable|deportable|without (?:lawful )?(?:status|inspection))\b/i;

const UNITED_STATES = /\b(?:united states|u\.?s\.?a?|american)(?:\b|$)/i;

/** Compares words about alienage and removal with the client's citizenship. */
export const checkImmigration: Check = ({ quote, sentence, file }) => {
  const citizenship = file.client?.citizenship;
  const citizen = file.client?.citizen ?? (citizenship === undefined ? undefined : UNITED_STATES.test(citizenship));
  if (citizen === undefined)
    return unknown("The case file does not say whether the client is a citizen; find out before any plea.");
  const list = cites(sourceOf(file, "client.citizen") ?? sourceOf(file, "client.citizenship"));
  if (citizen) return contradicted(`The case file records the client as a U.S. citizen${inBrackets(list)}.`, list);
  if (!ALIENAGE.test(`${quote} ${sentence}`)) {
    return notSupported(
      `The client is not a citizen, which makes these words dangerous; the record does not need them${inBrackets(list)}.`,
      list,
    );
  }
  return supported(
    `The case file records the client as not a citizen${inBrackets(list)}; the element does not need it.`,
    list,
  );
};
