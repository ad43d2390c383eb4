import { clauseEnds, flawsOf } from "./flaws";
import { cutCase } from "./cut-case";
import { differences, pathOf, placesOf, shows, type Place } from "./removals";
import { bodyOf, cases, contextOf, paper, papers, sampleCase, sampleJson } from "./sample-papers";

/** Clause ends of every paper of every sample case with all its facts; these papers were read. */
export async function knownClauseEnds(): Promise<Set<string>> {
  const known = new Set<string>();
  for (const caseName of cases) {
    const context = contextOf(sampleCase(caseName));
    for (const name of papers) {
      for (const { text } of bodyOf(await paper(name), context)) for (const words of clauseEnds(text)) known.add(words);
    }
  }
  return known;
}

/** Places of a sample case that can be removed: all but the name of the file's form. */
export function removablePlaces(caseName: string): Place[] {
  return placesOf(sampleJson(caseName)).filter(([first]) => first !== "schema");
}

/**
 * Places that stand for all: each fact of the form once in each case, at the first place that has it, since the papers treat the items of a
 * list alike; the first and the second item of a list itself both.
 */
export function representativePlaces(caseName: string): Place[] {
  const seen = new Map<string, number>();
  return removablePlaces(caseName).filter((place) => {
    const path = pathOf(place);
    const times = seen.get(path) ?? 0;
    seen.set(path, times + 1);
    return times === 0 || (times === 1 && path.endsWith("[]"));
  });
}

/** What was looked at, and what was wrong. */
export interface Judgment {
  readonly drafts: number;
  readonly flaws: readonly string[];
}

/**
 * Removes places from a sample case, drafts each paper that can show the difference, and says what is wrong with it. A paper that names nothing
 * that has changed comes out the same, and is not drafted again.
 */
export async function judgeWithout(caseName: string, removals: readonly (readonly Place[])[], known: ReadonlySet<string>): Promise<Judgment> {
  const json = sampleJson(caseName);
  const full = contextOf(sampleCase(caseName));
  const templates = await Promise.all(
    papers.map(async (name) => {
      const template = await paper(name);
      return { name, template, named: template.compiled.facts.map(({ path }) => path) };
    }),
  );
  const flaws: string[] = [];
  let drafts = 0;
  for (const places of removals) {
    const context = contextOf(cutCase(json, places));
    const tops = new Set([...Object.keys(full), ...Object.keys(context)].filter((key) => key !== "derived" && key !== "grounds"));
    const changed = [
      ...(places.length === 1 ? places.map(pathOf) : []),
      ...[...tops].filter((key) => places.length > 1 && JSON.stringify(full[key]) !== JSON.stringify(context[key])),
      ...differences("derived", full.derived, context.derived),
      ...differences("grounds", full.grounds, context.grounds),
    ];
    const gone = places.slice(0, 4).map((place) => place.join(".")).join(", ");
    for (const { name, template, named } of templates) {
      if (!shows(named, changed)) continue;
      drafts++;
      for (const flaw of flawsOf(bodyOf(template, context), known)) flaws.push(`${name} of ${caseName} without ${gone}: ${flaw}`);
    }
  }
  return { drafts, flaws };
}
