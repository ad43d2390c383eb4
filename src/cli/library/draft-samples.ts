import { parseCase, type CaseFile, type CourtProfile } from "../../case";
import { DiagnosticError, type Diagnostic } from "../../diagnostic";
import { compileTemplate, type DraftResult } from "../../drafting";
import { entryFiles, readableText, readCourtProfile, sampleToday, wordFiles } from "../../library";
import { draftPaper, templateFacts, type Courts } from "../../papers";
import { parseJson } from "../io/json";
import { clauseFinder, type StackedLibrary } from "./tools";

/** A sample case as a paper is drafted from it. */
interface Sample {
  readonly id: string;
  readonly caseFile: CaseFile;
}

/** One paper of one sample case: its text, or what keeps it from being drafted. */
export interface SampleDraft {
  readonly paper: string;
  readonly sample: string;
  readonly drafted: string | readonly Diagnostic[];
}

/**
 * Drafts every paper of a library with every sample case, just as `draft` does, in the manner of the case's court. The day is the sample's own, else a
 * fixed one: the texts are the same on whatever day they are made.
 */
export function* draftSamples(library: StackedLibrary): Generator<SampleDraft> {
  const partials = clauseFinder(library);
  const knownFacts = templateFacts();
  const courts = attempt(() => courtsIn(library));
  const samples = entryFiles(library.files, ["case"]).map(({ id, path, bytes }) => ({
    id,
    read: attempt((): Sample => ({ id, caseFile: parseCase(parseJson(new TextDecoder().decode(bytes), path), path) })),
  }));
  for (const paper of entryFiles(library.files, ["paper"])) {
    const compiled = attempt(() => compileTemplate(paper.bytes, { file: paper.path, partials, knownFacts }));
    for (const { id, read } of samples) {
      const about = { paper: paper.id, sample: id };
      if (isFaults(compiled)) yield { ...about, drafted: compiled };
      else if (isFaults(courts)) yield { ...about, drafted: courts };
      else if (isFaults(read)) yield { ...about, drafted: read };
      else {
        const { caseFile } = read;
        const today = caseFile.today ?? sampleToday;
        yield {
          ...about,
          drafted: attempt(() => textOf(draftPaper(compiled, caseFile, { courts, today }), paper.path)),
        };
      }
    }
  }
}

/** Court profiles of a library and of those beneath it; the nearer one's comes before another's of its name. */
function courtsIn({ files, beneath }: StackedLibrary): Courts {
  const courts = new Map<string, CourtProfile>();
  const faults: Diagnostic[] = [];
  for (const { id, path, bytes } of [files, ...beneath].flatMap((library) => entryFiles(library, ["court"]))) {
    if (courts.has(id)) continue;
    const profile = readCourtProfile(new TextDecoder().decode(bytes), path, faults);
    if (profile !== undefined) courts.set(id, profile);
  }
  if (faults.length > 0) throw new DiagnosticError(faults);
  return courts;
}

function textOf({ bytes, missing }: DraftResult, path: string): string {
  const paths = missing.map((fact) => `${fact.path}\n`).join("");
  const tail = paths === "" ? "" : `\n== missing facts ==\n${paths}`;
  return `${readableText(bytes, path, wordFiles)}${tail}`;
}

function attempt<T extends object | string>(work: () => T): T | readonly Diagnostic[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

function isFaults(value: object | string): value is readonly Diagnostic[] {
  return Array.isArray(value);
}
