import type { CaseFile } from "../schema/case-file";
import { ageOn, daysBetween } from "./day";
import { known } from "./known";
import type { Derived } from "./schema";
import { joined, numberWords, termWords } from "./words";

/** Suffixes that a last name does not include. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?$/iu;
const SMALL_WORDS = new Set(["of", "the", "and", "for", "in"]);

/** The last name of a full name, its suffix left out: "Ray T. Whitlock, Jr." -> "Whitlock". */
export function lastNameOf(name: string | undefined): string | undefined {
  const words = name
    ?.replace(/,/gu, " ")
    .split(/\s+/u)
    .filter((word) => word !== "" && !SUFFIX.test(word));
  return words?.at(-1);
}

/** A name in capitals as a title prints it: UNITED STATES OF AMERICA -> "United States of America". */
function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .split(" ")
    .map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

/** The prosecuting party as case titles shorten it (Bluebook rule 10.2): "United States", "State", "Commonwealth". */
function plaintiffShort(plaintiff: string): string {
  const name = titleCase(plaintiff.trim());
  if (/^united states of america$/iu.test(name)) return "United States";
  return /^(?:the )?(State|Commonwealth|People) of /iu.exec(name)?.[1] ?? name;
}

/** Titles of the case and what follows about the client. */
export function deriveParties(
  c: CaseFile,
  today: string,
): Pick<Derived, "title" | "titleAll" | "client" | "officers" | "many"> {
  const lastName = c.client?.lastName ?? lastNameOf(c.client?.name);
  const shown = lastName === undefined ? undefined : titleCase(lastName);
  const plaintiff = c.court?.plaintiff ?? (c.court?.level === "federal" ? "UNITED STATES OF AMERICA" : undefined);
  const made = plaintiff === undefined || shown === undefined ? undefined : `${plaintiffShort(plaintiff)} v. ${shown}`;
  const title = c.title ?? made;
  const charged = (c.coDefendants ?? []).filter(({ charged: isCharged }) => isCharged !== false);
  const honorific = c.client?.honorific;
  const custody = c.client?.custody;
  const officers = c.encounter?.officers ?? [];
  const names = officers
    .map(({ rank, name }) => [rank, name].filter((part) => part !== undefined).join(" "))
    .filter((name) => name !== "");
  const agencies = [...new Set(officers.map(({ agency }) => agency).filter((agency) => agency !== undefined))];
  const several = (list: readonly unknown[] | undefined): boolean | undefined =>
    list === undefined ? undefined : list.length > 1;
  return known({
    title,
    titleAll: title === undefined || charged.length === 0 ? title : `${title}, et al.`,
    client: known({
      lastName: shown,
      reference: shown === undefined ? undefined : honorific === undefined ? shown : `${honorific} ${shown}`,
      age: ageOn(c.client?.born, today),
      ageAtOffense: ageOn(c.client?.born, c.encounter?.date),
      daysInCustody: custody?.status === "detained" ? daysBetween(custody.since, today) : undefined,
    }),
    officers: known({
      names: names.length === 0 ? undefined : joined(names),
      lead: names[0],
      agencies: agencies.length === 0 ? undefined : joined(agencies),
    }),
    many: known({
      defendants: c.coDefendants === undefined ? undefined : charged.length > 0,
      counts: several(c.counts),
      officers: several(c.encounter?.officers),
      searches: several(c.searches),
      informants: several(c.informants),
      statements: several(c.statements),
      requests: several(c.discovery?.requests?.filter(({ status }) => status !== "produced")),
    }),
  });
}

/**
 * The least that a conviction of every count would carry: the highest minimum of those that may run together, and after
 * it each that must run consecutively, as 18 U.S.C. § 924(c)(1)(D)(ii) has it for the firearm count.
 */
function combinedMinimum(counts: NonNullable<CaseFile["counts"]>): number | undefined {
  const least = counts.flatMap(({ kind, exposure }) =>
    exposure?.minimumMonths === undefined
      ? []
      : [{ months: exposure.minimumMonths, after: exposure.consecutive ?? kind === "firearm-924c" }],
  );
  if (least.length === 0) return undefined;
  const together = Math.max(0, ...least.filter(({ after }) => !after).map(({ months }) => months));
  return least.filter(({ after }) => after).reduce((sum, { months }) => sum + months, together);
}

/** Exposure of each count in words, and over all counts that stand. */
export function deriveExposure(c: CaseFile): Pick<Derived, "counts" | "exposure"> {
  const counts = c.counts ?? [];
  const rows = counts.map(({ number, exposure }) => {
    const {
      minimumMonths: least,
      maximumMonths: most,
      life,
      guidelineLowMonths: low,
      guidelineHighMonths: high,
    } = exposure ?? {};
    const word = number === undefined ? undefined : numberWords(number);
    return known({
      number,
      word: word === undefined ? undefined : word.charAt(0).toUpperCase() + word.slice(1),
      minimum: least === undefined || least === 0 ? undefined : termWords(least),
      maximum: life === true ? "life" : most === undefined ? undefined : termWords(most),
      guideline: low === undefined || high === undefined ? undefined : `${low} to ${high} months`,
    });
  });
  const charged = counts.filter(({ disposition }) => disposition !== "dismissed");
  const combined = combinedMinimum(charged);
  const standing = charged.map(({ exposure }) => exposure ?? {});
  const highest = (values: (number | undefined)[]): number | undefined => {
    const stated = values.filter((value) => value !== undefined);
    return stated.length === 0 ? undefined : Math.max(...stated);
  };
  const minimum = highest(standing.map(({ minimumMonths }) => minimumMonths));
  const maximum = highest(standing.map(({ maximumMonths }) => maximumMonths));
  const life = standing.some((exposure) => exposure.life === true);
  return known({
    counts: rows.length === 0 ? undefined : rows,
    exposure: known({
      minimumMonths: minimum,
      minimum: minimum === undefined || minimum === 0 ? undefined : termWords(minimum),
      combinedMinimumMonths: combined,
      combinedMinimum: combined === undefined || combined === 0 ? undefined : termWords(combined),
      maximumMonths: life ? undefined : maximum,
      maximum: life ? "life" : maximum === undefined ? undefined : termWords(maximum),
      life: life ? true : undefined,
    }),
  });
}
