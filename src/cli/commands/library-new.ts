import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readBytes, writeWhole } from "../io/files";
import type { Terminal } from "../io/terminal";
import { builtInLibrary } from "../libraries";
import { libraryFault } from "../../library";
import { starterTemplate } from "../library/starter-template";
import { readStacked } from "../library/tools";
import { indexText } from "./library-index";

const letter = [
  "{{date today}}",
  '{{default prosecutor.name "Counsel for the government"}}',
  "Re: {{client.name}}{{#if docket.number}}, No. {{docket.number}}{{/if}}",
  "Enclosed please find the papers listed below.",
  "{{> closing}}",
];

const closing = ["Sincerely,", '{{default counsel.name "Counsel for the defense"}}'];

const rules = `# Wording rules of the firm; how they are written is told in docs/wording-rules.md.
category: firm-terms
rules:
  - id: firm-full-cooperation
    title: Cooperation promised without bounds
    severity: high
    jurisdictions: [federal]
    patterns:
      - "{(full|complete|unlimited) [and complete] cooperation}"
    why: A promise of cooperation without bounds belongs into a cooperation agreement, not into a factual basis.
    consequence: The government may hold the client to it, and measures its motion for a lower sentence by it.
    authorities:
      - { cite: "U.S.S.G. § 5K1.1", checked: 2026-11-24, manualYear: 2025 }
    ask: ["Is there a written cooperation agreement?"]
    narrower:
      - { kind: delete, replaces: sentence, text: "", effect: "Leaves cooperation to its own agreement." }
    examples:
      flag:
        - "The defendant promises [[full cooperation]] with the agents."
        - "In return for [[complete cooperation]], the charge was reduced."
        - "He offered his [[full and complete cooperation]] on that day."
        - "The plea rests on [[unlimited cooperation]] by the defendant."
      pass:
        - "The defendant spoke with the agents for an hour."
        - "The agencies worked in cooperation with one another."
        - "The defendant did not promise full cooperation."
        - "Officers had a full view of the car."
`;

/**
 * Begins a library in a new or empty folder: a letter, a clause, a wording rule, a sample case and the manifest; it passes its own check.
 * @throws DiagnosticError where the folder holds something already
 */
export async function libraryNewCommand(
  folder: string,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  if ((await readdir(folder).catch((): string[] => [])).length > 0) {
    throw libraryFault("exists", "The folder is not empty.", { file: folder }, "Name a new folder.");
  }
  const files: readonly (readonly [string, Uint8Array | string])[] = [
    ["papers/cover-letter.docx", starterTemplate("Cover letter", letter)],
    ["clauses/closing.docx", starterTemplate("Closing", closing)],
    ["rules/firm-terms.yaml", rules],
    ["cases/sample.json", await readBytes(join(builtInLibrary, "cases", "rural-traffic-stop.json"))],
  ];
  for (const [path, content] of files) await writeWhole(join(folder, path), content, false);
  const manifest = await indexText(folder, await readStacked(folder, []), false);
  await writeWhole(join(folder, "library.json"), manifest, false);
  const written = [...files.map(([path]) => path), "library.json"].map((path) => join(folder, path));
  if (options.json) terminal.answer(JSON.stringify({ library: basename(resolve(folder)), written }, null, 2));
  else for (const file of written) terminal.answer(file);
  return exitCodes.done;
}
