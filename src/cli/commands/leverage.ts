import { findLeverage, type Finding } from "../../leverage";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readCase, todayOr } from "../io/cases";
import type { Terminal } from "../io/terminal";

/** Options of `motionwright leverage`. */
export interface LeverageCommandOptions {
  readonly case: string;
  readonly today?: string | undefined;
  readonly json: boolean;
}

/** Lists the grounds that the facts of a case support, then those that hang on facts not yet known. */
export async function leverageCommand(options: LeverageCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const caseFile = await readCase(options.case);
  const findings = findLeverage(caseFile, todayOr(options.today ?? caseFile.today));
  if (options.json) terminal.answer(JSON.stringify(findings, null, 2));
  else
    terminal.answer(
      findings.length === 0
        ? "The case file raises no ground. It may be too thin to tell."
        : findings.map(describe).join("\n\n"),
    );
  return exitCodes.done;
}

/** One ground as lines: strength and title, the ground on the facts, then facts, weaknesses, questions and authorities. */
function describe({ id, title, strength, says, facts, weakens, wanted, authorities }: Finding): string {
  const list = (head: string, items: readonly string[]): string[] => items.map((item) => `  ${head}: ${item}`);
  return [
    `${strength.toUpperCase()}  ${title} [${id}]`,
    `  ${says}`,
    ...list(
      "Fact",
      facts.map(({ text, cite }) => (cite === undefined ? text : `${text} ${cite}`)),
    ),
    ...list("Weakens", weakens),
    ...list(
      "Ask",
      wanted.map(({ question }) => question),
    ),
    ...list(
      "Authority",
      authorities.map(({ citation, adverse }) => (adverse === "yes" ? `${citation} (adverse)` : citation)),
    ),
  ].join("\n");
}
