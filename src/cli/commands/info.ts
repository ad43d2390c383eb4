import { compareVersions, readAudit, resolveLayers, type DraftAudit, type Layer } from "../../library";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readBytes } from "../io/files";
import type { Terminal } from "../io/terminal";
import { defaultCache, installedLayers } from "../library/cache";
import { builtInLibrary } from "../libraries";
import { folderLayer } from "../library/layers";

/** Options of `motionwright info`. */
export interface InfoOptions {
  readonly cache?: string;
  readonly json: boolean;
}

/** How the template of a draft stands to the libraries of this machine. */
type Standing = "current" | "newer" | "changed" | "unknown";

/**
 * Says from which template and case a draft was made, and whether a newer template exists.
 * @returns attention where the draft says nothing of that, or its template has changed since
 * @throws DiagnosticError where the file is no sound Word file
 */
export async function infoCommand(file: string, options: InfoOptions, terminal: Terminal): Promise<ExitCode> {
  const audit = readAudit(await readBytes(file), file);
  if (audit === undefined) {
    if (options.json) terminal.answer(JSON.stringify({ file, audit: null }, null, 2));
    else
      terminal.answer(
        `${file} does not say how it came about: it was not drafted here, or was made for filing (--final).`,
      );
    return exitCodes.attention;
  }
  const { layers } = await installedLayers(options.cache ?? defaultCache());
  const { standing, version } = standingOf(audit, [await folderLayer(builtInLibrary, "built-in"), ...layers]);
  if (options.json) terminal.answer(JSON.stringify({ file, ...audit, standing, now: version ?? null }, null, 2));
  else for (const line of describe(audit, standing, version)) terminal.answer(line);
  return standing === "newer" || standing === "changed" ? exitCodes.attention : exitCodes.done;
}

function standingOf({ template }: DraftAudit, layers: readonly Layer[]): { standing: Standing; version?: string } {
  const papers = resolveLayers(layers).entries.filter(
    ({ entry }) => entry.kind === "paper" && entry.id === template.id,
  );
  const found = papers
    .flatMap((paper) => [paper, ...paper.beneath])
    .find(({ library }) => template.library !== undefined && library === template.library);
  if (found === undefined || template.version === undefined) return { standing: "unknown" };
  const { version } = found;
  if (found.entry.sha256 === template.sha256) return { standing: "current", version };
  return { standing: compareVersions(version, template.version) > 0 ? "newer" : "changed", version };
}

function describe(
  { template, case: of, drafted }: DraftAudit,
  standing: Standing,
  version: string | undefined,
): string[] {
  const library =
    template.library === undefined ? "no library" : `${template.library} ${template.version ?? ""}`.trim();
  const standings: Readonly<Record<Standing, string>> = {
    current: "the template is the current one",
    newer: `a newer template exists, of version ${version ?? ""}`,
    changed: `the template has changed; the library here is of version ${version ?? ""}`,
    unknown: "whether a newer template exists is not known here",
  };
  return [
    `template ${template.id} of ${library}`,
    `template hash ${template.sha256}`,
    `case ${of.id ?? "without id"}, revision ${of.revision}`,
    `drafted ${drafted}`,
    standings[standing],
  ];
}
