import type { FactShape } from "../../engine/case-calls";
import { parsePath, pathText, startsWith, type Path } from "../path";

/** One part of the form, opened and closed as a whole. */
export interface FormSection {
  readonly id: string;
  readonly title: string;
  /** What it holds: a group or a list, or single facts of the case. */
  readonly path: Path;
  /** Names of the path's facts that stand here; left out, all. */
  readonly only?: readonly string[];
  /** Names of the path's facts that stand in another section. */
  readonly without?: readonly string[];
}

/** Sections that belong together, under a heading. */
export interface SectionGroup {
  readonly title: string;
  readonly sections: readonly FormSection[];
}

function section(path: string, title: string, more: Pick<FormSection, "only" | "without"> = {}): FormSection {
  return { id: path === "" ? "case" : path, title, path: parsePath(path), ...more };
}

/** The form from top to bottom, in the order in which a case is taken in. */
export const sectionGroups: readonly SectionGroup[] = [
  {
    title: "The case",
    sections: [
      section("", "Case", { only: ["id", "title", "today"] }),
      section("court", "Court"),
      section("docket", "Docket"),
      section("deadlines", "Deadlines"),
    ],
  },
  {
    title: "People",
    sections: [
      section("client", "Client"),
      section("counsel", "Our counsel"),
      section("prosecutor", "Prosecutor"),
      section("coDefendants", "Co-defendants"),
      section("informants", "Informants"),
    ],
  },
  {
    title: "Charges",
    sections: [
      section("counts", "Counts"),
      section("priors", "Prior convictions"),
      section("offer", "Plea offer"),
      section("proposal", "Our proposal"),
    ],
  },
  {
    title: "What happened",
    sections: [
      section("encounter", "Encounter", { without: ["timeline"] }),
      section("encounter.timeline", "Timeline"),
      section("searches", "Searches"),
      section("dog", "Dog"),
      section("statements", "Statements"),
      section("locationData", "Location data"),
    ],
  },
  {
    title: "Evidence",
    sections: [
      section("evidence", "Evidence"),
      section("protectedPlaces", "Protected places"),
      section("communications", "Communications"),
      section("priorTestimony", "Earlier testimony"),
      section("exhibits", "Exhibits"),
    ],
  },
  {
    title: "Discovery and mitigation",
    sections: [section("discovery", "Discovery"), section("mitigation", "Mitigation")],
  },
  { title: "Your own", sections: [section("custom", "Custom facts")] },
];

/** Every section, in order. */
export const allSections: readonly FormSection[] = sectionGroups.flatMap(({ sections }) => sections);

/** Does a fact stand in a section? */
export function holds({ path, only, without }: FormSection, fact: Path): boolean {
  const name = fact[path.length];
  if (!startsWith(fact, path)) return false;
  if (only !== undefined) return typeof name === "string" && only.includes(name);
  return without === undefined || typeof name !== "string" || !without.includes(name);
}

/** The section in which a fact stands. */
export function sectionOf(fact: Path): FormSection | undefined {
  return allSections
    .filter((one) => holds(one, fact))
    .reduce<FormSection | undefined>(
      (best, one) => (best === undefined || one.path.length > best.path.length ? one : best),
      undefined,
    );
}

/** The shape at a path; places in lists are numbers. */
export function shapeAt(root: FactShape, path: Path): FactShape | undefined {
  return path.reduce<FactShape | undefined>(
    (at, part) => (typeof part === "number" ? at?.item : at?.fields?.find(({ name }) => name === part)),
    root,
  );
}

/** The facts of a section's group; undefined where the section is a list. */
export function fieldsOfSection(
  root: FactShape,
  { path, only, without }: FormSection,
): readonly FactShape[] | undefined {
  return shapeAt(root, path)?.fields?.filter(
    ({ name }) => (only === undefined || only.includes(name)) && without?.includes(name) !== true,
  );
}

/** Key by which a section, entry or group is known to be open. */
export function openKey(path: Path): string {
  return path.length === 0 ? "case" : pathText(path);
}
