/** "Maintained a premises" against the client's interest in the place and what was found there. */
import { cites, contradicted, inBrackets, itemsOf, notSupported, recordMentions, supported, unknown } from "./record";
import type { Check } from "./record";

const TENANT = /\b(?:owner|owns?|tenant|lessee|leases?|rents?|resident|lives?)\b/i;
const VISITOR = /\b(?:guest|visitor|visiting|passenger|overnight)\b/i;
const TRAFFIC = /\b(?:foot traffic|short visits|stash|customers|lease|utility|utilities|rent)\b/i;

/** Compares words about premises with the searches of homes and what was found in them. */
export const checkPremises: Check = ({ file }) => {
  const homes = (file.searches ?? []).filter(
    (search) =>
      search.ofKind === "home" ||
      search.ofKind === "curtilage" ||
      /\b(?:apartment|house|home|residence|unit|room)\b/i.test(search.of ?? ""),
  );
  const list = cites(...homes.map((search) => search.source ?? search.warrant?.source));
  const visitor = homes.find((search) => VISITOR.test(search.clientInterest ?? ""));
  const role = file.encounter?.clientRole;
  if (visitor?.clientInterest !== undefined)
    return contradicted(
      `The client's interest in ${visitor.of ?? "the place"} is recorded as ${visitor.clientInterest}${inBrackets(list)}.`,
      list,
    );
  if (role === "guest")
    return contradicted(`The case file records the client as a guest there${inBrackets(list)}.`, list);
  const told = recordMentions(file, TRAFFIC)[0];
  const tenant = homes.find((search) => TENANT.test(search.clientInterest ?? ""));
  if (told !== undefined && tenant !== undefined) {
    const both = [...list, ...cites(told.source)];
    return supported(
      `The client's interest is recorded as ${tenant.clientInterest ?? "residence"}, and ${told.of} says: ${told.text}${inBrackets(both)}. Whether drugs were a primary purpose is for argument.`,
      both,
    );
  }
  if (homes.length === 0 && itemsOf(file, "drugs").length === 0)
    return unknown("The case file lists no search of a home or building.");
  if (homes.length === 0)
    return unknown("The case file lists no search of a home or building, and nothing of who held it.");
  return notSupported(
    `The case file records the search${homes.length === 1 ? "" : "es"} but neither control of the place nor drug activity as its purpose${inBrackets(list)}.`,
    list,
  );
};
