import { nearestName, type CaseFile, type CourtProfile } from "../case";
import type { Diagnostic } from "../diagnostic";

/** Court profiles by the name that a case gives them. */
export type Courts = ReadonlyMap<string, CourtProfile>;

/** The profile that a case names, and what to tell where there is none of that name. */
export function courtOf(courts: Courts, caseFile: CaseFile): { profile?: CourtProfile; notes: Diagnostic[] } {
  const name = caseFile.court?.profile;
  if (name === undefined) return { notes: [] };
  const profile = courts.get(name);
  if (profile !== undefined) return { profile, notes: [] };
  const near = nearestName(name, [...courts.keys()]);
  const hint = near === undefined ? "Add it to courts/ of your library." : `Did you mean ${near}?`;
  const reason = `There is no court profile ${name}; the paper keeps its own layout.`;
  return { notes: [{ id: "court/unknown", gravity: "warning", reason, place: { field: "court.profile" }, hint }] };
}

/** A case with what the rules of its court add: closed days, and days that are due in every case there. */
export function withCourt(caseFile: CaseFile, profile: CourtProfile | undefined): CaseFile {
  if (profile === undefined) return caseFile;
  const due = (profile.deadlines ?? []).flatMap((deadline) => {
    const from = deadline.from ?? (deadline.before === true ? caseFile.docket?.trial : caseFile.docket?.arraigned);
    return from === undefined ? [] : [{ ...deadline, from }];
  });
  const closed = profile.holidays ?? [];
  return {
    ...caseFile,
    ...(due.length === 0 ? {} : { deadlines: [...(caseFile.deadlines ?? []), ...due] }),
    ...(closed.length === 0
      ? {}
      : { court: { ...caseFile.court, holidays: [...(caseFile.court?.holidays ?? []), ...closed] } }),
  };
}
