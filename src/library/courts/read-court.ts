import { parseDocument } from "yaml";
import { courtProfileSchema, type CourtProfile } from "../../case";
import type { Diagnostic, Place } from "../../diagnostic";
import { describePath, Lines } from "../text/lines";

/** Reads the YAML text of a court profile; what is wrong is added to `faults`, each with its line. */
export function readCourtProfile(text: string, file: string, faults: Diagnostic[]): CourtProfile | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  const lines = new Lines(text);
  const fault = (reason: string, place: Place): void => {
    faults.push({ id: "library/court", gravity: "error", reason, place: { file, ...place } });
  };
  const [broken] = document.errors;
  if (broken !== undefined) {
    fault(`The file is not sound YAML: ${broken.message}.`, { line: text.slice(0, broken.pos[0]).split("\n").length });
    return undefined;
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    fault("The file repeats itself through too many aliases.", {});
    return undefined;
  }
  const parsed = courtProfileSchema.safeParse(value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = issue.path.filter((part) => typeof part !== "symbol");
      fault(`${path.length === 0 ? "The profile" : describePath(path)}: ${issue.message}.`, lines.place(path));
    }
    return undefined;
  }
  const profile = parsed.data;
  if (profile.title === undefined) fault("The profile has no title.", {});
  profile.rules?.forEach((rule, index) => {
    for (const name of ["citation", "says", "checked", "confirmed"] as const) {
      if (rule[name] === undefined)
        fault(`Rule ${index + 1} does not state its ${name}.`, lines.place(["rules", index]));
    }
  });
  profile.authorities?.forEach((authority, index) => {
    for (const name of ["ground", "citation", "proposition", "adverse", "checked"] as const) {
      if (authority[name] === undefined)
        fault(`Authority ${index + 1} does not state its ${name}.`, lines.place(["authorities", index]));
    }
  });
  profile.offenses?.forEach((offense, index) => {
    for (const name of ["kind", "statute", "act", "checked"] as const) {
      if (offense[name] === undefined)
        fault(`Offense ${index + 1} does not state its ${name}.`, lines.place(["offenses", index]));
    }
  });
  return profile;
}
