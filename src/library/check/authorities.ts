import { parseDocument } from "yaml";
import { z } from "zod";
import type { Diagnostic, Place } from "../../diagnostic";
import { describePath, Lines } from "../text/lines";

const authority = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"),
  citation: z.string().trim().min(1, "must not be empty"),
  proposition: z.string().trim().min(1, "must not be empty"),
  adverse: z.enum(["no", "yes", "both"]),
  checked: z.iso.date("must be a date, YYYY-MM-DD"),
});
const schema = z.strictObject({ authorities: z.array(authority) });

/** An authority that papers may cite. */
export type ListedAuthority = z.infer<typeof authority>;

/** Reads `authorities.yaml`; what is wrong is added to `faults`, each with its line. */
export function readAuthorities(text: string, file: string, faults: Diagnostic[]): ListedAuthority[] {
  const document = parseDocument(text, { prettyErrors: false });
  const lines = new Lines(text);
  const fault = (reason: string, place: Place): void => {
    faults.push({ id: "library/authorities", gravity: "error", reason, place: { file, ...place } });
  };
  const [broken] = document.errors;
  if (broken !== undefined) {
    const before = text.slice(0, broken.pos[0]);
    fault(`The file is not sound YAML: ${broken.message}.`, { line: before.split("\n").length });
    return [];
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    fault("The file repeats itself through too many aliases.", {});
    return [];
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data.authorities;
  for (const issue of parsed.error.issues) {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    fault(`${describePath(path)}: ${issue.message}.`, lines.place(path));
  }
  return [];
}

/** A citation found in a text. */
export interface Citation {
  /** As written. */
  readonly text: string;
  /** What makes it the same authority, however it is written: `567 u.s. 605`, `21 u.s.c. 841`, `fed. r. crim. p. 16`. */
  readonly key: string;
  /** Year in parentheses behind a case. */
  readonly year?: string;
  readonly start: number;
  readonly end: number;
}

const reporter = String.raw`U\. ?S\.|S\. ?Ct\.|L\. ?Ed\. ?2d|F\. ?[23]d|F\. ?4th|F\. ?Supp\.(?: ?[23]d)?|F\. ?App['’]x`;
const space = "[\\s\\u00a0]";
const caseCite = new RegExp(
  String.raw`\b(\d{1,4})${space}+(${reporter})${space}+(at${space}+)?(\d{1,5})(?:[^()\n{}]{0,40}?\((?:[^()\n]{0,40}?)(\d{4})\))?`,
  "g",
);
const statute = new RegExp(
  String.raw`\b(\d{1,2})${space}+(U\.S\.C\.|C\.F\.R\.)${space}*§{0,2}${space}*(\d+[a-z]?)`,
  "g",
);
const federalRule = new RegExp(
  String.raw`\b(Fed\.${space}+R\.${space}+(?:Crim\.${space}+P\.|Civ\.${space}+P\.|App\.${space}+P\.|Evid\.))${space}*(\d+(?:\.\d+)?)`,
  "g",
);
const guideline = new RegExp(String.raw`(U\.S\.S\.G\.)${space}*§{1,2}${space}*(\d[A-Z]\d\.\d+)`, "g");

/** The citations of cases, federal statutes, rules and guidelines in a text; short forms (`392 U.S. at 21`) name no first page. */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  const add = (match: RegExpMatchArray, key: string, year?: string): void => {
    const start = match.index ?? 0;
    found.push({
      text: match[0],
      key: key.replace(/[\s\u00a0]+/g, " ").toLowerCase(),
      ...(year === undefined ? {} : { year }),
      start,
      end: start + match[0].length,
    });
  };
  for (const match of text.matchAll(caseCite)) {
    const [, volume = "", name = "", short, page = "", year] = match;
    const series = name.replace(/[\s\u00a0]+/g, "");
    add(match, short === undefined ? `${volume} ${series} ${page}` : `${volume} ${series} at`, year);
  }
  for (const match of text.matchAll(statute)) add(match, `${match[1] ?? ""} ${match[2] ?? ""} ${match[3] ?? ""}`);
  for (const match of text.matchAll(federalRule)) add(match, `${match[1] ?? ""} ${match[2] ?? ""}`);
  for (const match of text.matchAll(guideline)) add(match, `${match[1] ?? ""} ${match[2] ?? ""}`);
  return found.sort((a, b) => a.start - b.start);
}

/** Knows which authorities a library lists, and says what is wrong with a citation. */
export class AuthorityTable {
  readonly #years = new Map<string, string | undefined>();
  readonly #volumes = new Set<string>();

  constructor(authorities: readonly ListedAuthority[]) {
    for (const { citation } of authorities) {
      for (const { key, year } of findCitations(citation)) {
        this.#years.set(key, year);
        this.#volumes.add(key.replace(/ \S+$/, " at"));
      }
    }
  }

  /** A sentence on what is wrong with the citation; undefined where it is in order. */
  faultOf(citation: Citation): string | undefined {
    const known = citation.key.endsWith(" at") ? this.#volumes.has(citation.key) : this.#years.has(citation.key);
    if (!known) return `${citation.text} is not among the authorities of the library.`;
    const year = this.#years.get(citation.key);
    if (year !== undefined && citation.year !== undefined && year !== citation.year) {
      return `${citation.text} is of ${year} in the library's authorities.`;
    }
    return undefined;
  }
}
