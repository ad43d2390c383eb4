import type { CaseFile } from "../case";

type Encounter = NonNullable<CaseFile["encounter"]>;

/** Whether the encounter began with a stop or approach without a warrant, rather than with the search of a house. */
export function isStop(encounter: Encounter): boolean {
  const kind = encounter.kind?.toLowerCase() ?? "";
  if (/house|home|residence|apartment|search warrant/u.test(kind)) return false;
  return (
    /stop|street|encounter|pedestrian/u.test(kind) || encounter.timeline?.some(({ mark }) => mark === "stop") === true
  );
}

/** Place of the first event with a mark in the timeline as the file lists it; -1 where there is none. */
export function markAt(encounter: Encounter | undefined, ...marks: string[]): number {
  return (encounter?.timeline ?? []).findIndex(({ mark }) => mark !== undefined && marks.includes(mark));
}
